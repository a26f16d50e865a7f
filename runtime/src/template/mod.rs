//! Templates: OpenNebula's free-form attributes, in order, with names that may repeat.
//!
//! The server reads two syntaxes, its own text (`CPU = "1"`, `DISK = [ IMAGE_ID = "3" ]`) and XML, and loses things in both without a word.
//! [`Template::parse`] reads either and gives what the server would store; [`Template::to_request_text`] writes whichever can say it. Both
//! refuse, with the attribute's name, what would not arrive.
//!
//! What the server keeps, whatever the syntax:
//!
//! - Attribute names in upper case that begin with a letter or `_`. Names in a vector are kept as they stand; in text they become upper case.
//! - Values without white space around them, without control characters other than tab and line feed (a carriage return becomes a line
//!   feed), without `]]>`, and within the Basic Multilingual Plane. Empty values are kept.
//! - One level of vectors: not empty, and no name twice in one.
//! - The order among attributes of one name. Different names come back sorted. Images and users keep only the last attribute of each name.

mod access;
mod build;
mod check;
mod entries;
mod error;
mod names;
mod pairs;
mod read;
mod read_text;
mod read_xml;
mod scan;
mod stored;
mod to_text;
mod value;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;

pub use access::Iter;
pub use build::Builder;
use entries::Entries;
pub use error::{Place, TemplateError};
pub use pairs::{Pairs, PairsIter, PairsRef};
pub use to_text::ToText;
pub use value::{Attribute, Value, ValueRef};

/// Free-form attributes in order; names may repeat.
///
/// ```
/// use opennebula_runtime::template::{Pairs, Template};
///
/// let template = Template::builder()
///     .set("NAME", "web")
///     .set("CPU", 0.5)
///     .vector("DISK", [("IMAGE_ID", 3)])
///     .vector("NIC", Pairs::new().with("NETWORK", "private").with("NETWORK_UNAME", "oneadmin"))
///     .build();
/// assert_eq!(template.get("CPU"), Some("0.5"));
/// assert_eq!(template.vector("NIC").and_then(|nic| nic.get("NETWORK")), Some("private"));
/// assert_eq!(Template::parse(&template.to_request_text()?)?, template);
/// # Ok::<(), opennebula_runtime::template::TemplateError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Template {
    entries: Entries,
}

/// As a map, in which a name may repeat.
impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|attribute| (attribute.name, attribute.value))).finish()
    }
}

/// A list of its attributes.
#[cfg(feature = "serde")]
impl serde::Serialize for Template {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
