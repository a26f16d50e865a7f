//! Reading a template as the server does, whichever syntax it is in.

use super::stored::with_line_feeds;
use super::{Template, TemplateError, read_text, read_xml, rules};
use crate::release::{Release, ServerRelease};
use crate::wire;

impl Template {
    /// Reads what a caller would send: XML if the first character is `<`, OpenNebula's text syntax otherwise.
    ///
    /// Names and values are changed as servers of every release change them: `cpu = 1` is read as `CPU`, `1ST = 1` as `ONE_1ST`, carriage
    /// returns as line feeds. What servers refuse is an error, and so is what all of them drop without a word: empty XML elements and vectors,
    /// deeper nesting, XML attributes, stray text and characters, the second pair of one name in a vector. The error says where.
    ///
    /// What only some releases change or lose is read as it stands: `A = " x "` as ` x `. [`Template::stored_by`] says what becomes of it.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let text = with_line_feeds(text);
        if let Err(illegal) = wire::check(&text) {
            let offset = text.find(illegal.0).unwrap_or_default();
            return Err(TemplateError::new(format!("{illegal}; leave it out")).at(&text, offset));
        }
        if text.starts_with('<') { read_xml::read(&text) } else { read_text::read(&text) }
    }

    /// What a server of this release makes of the template; the same where it is [accepted](Template::accepted_by).
    #[must_use]
    pub fn stored_by(&self, release: Release) -> Self {
        rules::stored(self, ServerRelease::Known(release))
    }

    /// Reads what was sent as a server does of which so much is known.
    pub(crate) fn parse_for(text: &str, server: ServerRelease) -> Result<Self, TemplateError> {
        Ok(rules::stored(&Self::parse(text)?, server))
    }
}
