//! Names as tokens.

use proc_macro2::{Ident, Span};

/// A name as a token. The plan refuses what is no identifier, or a keyword.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
