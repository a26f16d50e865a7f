//! Reading a template as the server does, whichever syntax it is in.

use super::stored::with_line_feeds;
use super::{Template, TemplateError, read_text, read_xml};
use crate::wire;

impl Template {
    /// Reads what a caller would send, and gives what the server would store: XML if the first character is `<`, OpenNebula's text syntax
    /// otherwise.
    ///
    /// Names and values are changed as the server changes them: `cpu = 1` is read as `CPU`, `1ST = 1` as `ONE_1ST`, `A = " x "` as `x`,
    /// carriage returns as line feeds. What the server would refuse is an error, and so is what it would drop without a word: empty XML
    /// elements and vectors, deeper nesting, XML attributes, stray text and characters, the second pair of one name in a vector. The error says
    /// where.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let text = with_line_feeds(text);
        if let Err(illegal) = wire::check(&text) {
            let offset = text.find(illegal.0).unwrap_or_default();
            return Err(TemplateError::new(format!("{illegal}; leave it out")).at(&text, offset));
        }
        if text.starts_with('<') { read_xml::read(&text) } else { read_text::read(&text) }
    }
}
