//! Templates: OpenNebula's free-form attributes, in order, with names that may repeat.
//!
//! The server reads two syntaxes, its own text (`CPU = "1"`, `DISK = [ IMAGE_ID = "3" ]`) and XML, and loses things in both without a word.
//! [`Template::parse`] reads either, and [`Template::to_request_text`] writes whichever can say it. Both refuse, with the attribute's name, what
//! would not arrive.
//!
//! What servers of every release keep, whatever the syntax:
//!
//! - Attribute names in upper case that begin with a letter or `_`. Names in a vector are kept as they stand; in text they become upper case.
//! - Values without control characters other than tab and line feed (a carriage return becomes a line feed), without `]]>`, and within the Basic
//!   Multilingual Plane. Empty values are kept. A value has up to 10,000,000 bytes and a name up to 50,000: with a longer one the object is not
//!   written, though an update is answered as done.
//! - One level of vectors: not empty, and no name twice in one.
//! - The order among attributes of one name. Different names come back sorted. Images and users keep only the last attribute of each name.
//!
//! What only some releases keep is in the table at [`Template`].

mod access;
mod build;
mod change;
mod check;
mod entries;
mod error;
mod names;
mod pairs;
mod read;
mod read_text;
mod read_xml;
mod rules;
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
pub use change::Difference;
use entries::Entries;
pub use error::{Place, TemplateError};
pub use pairs::{Pairs, PairsIter, PairsRef};
pub use to_text::ToText;
pub use value::{Attribute, Value, ValueRef};

/// Free-form attributes in order; names may repeat.
///
/// # Releases
///
/// Most of what servers do to a template all of them do: see the [module](self). The rest, as the source of each release from 4.10 to 7.4 has it:
///
/// | of a template | servers up to | later servers |
/// |---|---|---|
/// | white space at the ends of a value, `A = " x\n"` | 7.2 keep it | cut it off, in quotes and in XML as well |
/// | white space at the end of `NAME` | 7.2 cut it off | cut it off |
/// | several attributes `NAME` | 7.2 keep only the first that is a text (all where that is empty and, up to 4.14, where a vector comes first) | keep all |
/// | a vector as the only `NAME` | 5.0 crash, and only those of 5.0 | keep it |
/// | an attribute's name that begins with `_`, `_A` | 5.2 store it as `ONE__A` | keep it |
/// | an empty value in a vector, `V = [ A = "" ]` | 4.14 lose it | keep it |
/// | a vector with nothing in it, in text, `V = []` | 5.4 refuse the template | drop it, and an update that merges drops all of that name |
///
/// The last one is never read and never sent. The others are read as they stand, and refused where they are sent to a server that would change
/// or lose them: a call names the attribute, the releases and the way out. [`Template::trimmed`] cuts white space off beforehand.
///
/// - A client that knows its server's release checks for that one. One that does not asks for it if the releases differ in what they make of
///   the template, and asks nothing if they do not. One that must not ask takes the server for the newest, as in all else.
/// - [`Template::accepted_by`] says whether a release keeps a template whole, and [`Template::stored_by`] what it makes of it.
/// - [`Template::to_request_text`] knows no server, and refuses what any release would change or lose;
///   [`Template::to_request_text_for`] is for one release.
///
/// # Changes
///
/// An update replaces all attributes or, with the mode that merges, those whose names it has, each as a whole. So one attribute is set without
/// losing the others by an update that merges and names it alone. To change a pair in a vector, all vectors of that name must be sent:
/// take the template that the object has, change it with [`Template::set`], [`Template::set_pair`] or [`Template::edit_vectors`], and
/// send what [`Template::diff`] finds.
///
/// # Example
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
