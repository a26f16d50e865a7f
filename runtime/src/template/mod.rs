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
mod error;
mod names;
mod read;
mod read_text;
mod read_xml;
mod scan;
mod view;
mod write;

#[cfg(test)]
mod tests;

pub use build::{Builder, Pairs, ToText};
pub use error::{Place, TemplateError};

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
/// assert_eq!(Template::parse(&template.to_request_text()?)?, template);
/// # Ok::<(), opennebula_runtime::template::TemplateError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct Template {
    attributes: Vec<Attribute>,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, upper case by convention.
    pub name: String,
    /// The value.
    pub value: Value,
}

/// What an attribute holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Value {
    /// A text, possibly empty.
    Text(String),
    /// Pairs of names and texts. A server may answer with a name that repeats; it accepts none.
    Vector(Vec<(String, String)>),
}

/// A list of two, the name and the value, so that names can repeat in formats whose maps have each key once.
#[cfg(feature = "serde")]
impl serde::Serialize for Attribute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.name, &self.value).serialize(serializer)
    }
}
