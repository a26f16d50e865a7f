//! What the server makes of names and values before it stores them.

use std::borrow::Cow;

use super::{TemplateError, check, names};

/// The name of an attribute as the server stores it.
pub(super) fn attribute_name(name: &str) -> Result<String, TemplateError> {
    check::legal_name(name)?;
    Ok(names::stored(name))
}

/// A value as the server stores it.
pub(super) fn value(text: &str) -> Result<String, TemplateError> {
    let text = with_line_feeds(text);
    check::text(&text)?;
    Ok(text.into_owned())
}

/// The server never sees another line end than a line feed: XML-RPC turns them into it.
pub(super) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}
