//! Writing templates for the server.

use std::fmt;

use super::{Attribute, Template, TemplateError, ValueRef, check, names, rules};
use crate::release::{Release, ServerRelease};
use crate::wire::escape;

/// What the server asks for at the root; it takes any name.
const ROOT: &str = "TEMPLATE";

impl Template {
    /// The string to send to a server whose release is not known: text where text can say it, XML where it cannot.
    ///
    /// What any release from 4.10 on would change or lose is refused. An error names the attribute and the releases, and says what to do.
    pub fn to_request_text(&self) -> Result<String, TemplateError> {
        self.written_for(ServerRelease::Unknown)
    }

    /// The string to send to a server of this release. It refuses only what that release would change or lose.
    pub fn to_request_text_for(&self, release: Release) -> Result<String, TemplateError> {
        self.written_for(ServerRelease::Known(release))
    }

    /// Whether a server of this release stores the template as it is; an error says what it would change or lose, and what to do.
    ///
    /// Calls are checked like this by themselves: see [`Template`].
    pub fn accepted_by(&self, release: Release) -> Result<(), TemplateError> {
        self.check(ServerRelease::Known(release))
    }

    /// The template in OpenNebula's text syntax, one attribute a line.
    ///
    /// Besides what [`Template::to_request_text`] refuses, it cannot say values that end in a backslash, names with other characters than
    /// letters, digits and `_`, and names in vectors that are not upper case.
    pub fn to_text(&self) -> Result<String, TemplateError> {
        self.check(ServerRelease::Unknown)?;
        match self.iter().find_map(text_limit) {
            Some(limit) => Err(limit),
            None => Ok(self.to_string()),
        }
    }

    /// The template in XML, in an element `TEMPLATE`. It refuses what [`Template::to_request_text`] does.
    pub fn to_xml(&self) -> Result<String, TemplateError> {
        self.check(ServerRelease::Unknown)?;
        Ok(self.xml())
    }

    /// The string to send to a server of which so much is known.
    pub(crate) fn written_for(&self, server: ServerRelease) -> Result<String, TemplateError> {
        self.check(server)?;
        Ok(if self.iter().all(|attribute| text_limit(attribute).is_none()) { self.to_string() } else { self.xml() })
    }

    fn check(&self, server: ServerRelease) -> Result<(), TemplateError> {
        self.iter().try_for_each(check::attribute)?;
        rules::check(self, server)
    }

    fn xml(&self) -> String {
        let mut xml = String::new();
        element(&mut xml, ROOT, |xml| {
            for Attribute { name, value } in self {
                element(xml, name, |xml| match value {
                    ValueRef::Text(text) => content(xml, text),
                    ValueRef::Vector(pairs) => pairs.iter().for_each(|(name, text)| element(xml, name, |xml| content(xml, text))),
                });
            }
        });
        xml
    }
}

/// OpenNebula's text syntax, for people: also of a template that [`Template::to_text`] would refuse.
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Attribute { name, value } in self {
            match value {
                ValueRef::Text(text) => writeln!(f, "{name} = {}", Quoted(text))?,
                ValueRef::Vector(pairs) => {
                    write!(f, "{name} = [")?;
                    for (position, (name, text)) in pairs.iter().enumerate() {
                        let separator = if position == 0 { "" } else { "," };
                        write!(f, "{separator} {name} = {}", Quoted(text))?;
                    }
                    writeln!(f, " ]")?;
                }
            }
        }
        Ok(())
    }
}

/// A value in quotes. A quote in it is escaped; backslashes are not, the server keeps them as they stand.
struct Quoted<'t>(&'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for (position, part) in self.0.split('"').enumerate() {
            f.write_str(if position == 0 { "" } else { "\\\"" })?;
            f.write_str(part)?;
        }
        f.write_str("\"")
    }
}

/// Why text cannot say an attribute that XML can.
fn text_limit(attribute: Attribute<'_>) -> Option<TemplateError> {
    let limit = match attribute.value {
        _ if !names::fits_text(attribute.name) => Some(TemplateError::new(NAME_LIMIT)),
        ValueRef::Text(text) => value_limit(text),
        ValueRef::Vector(pairs) => pairs.iter().find_map(|(name, text)| pair_limit(name, text)),
    };
    limit.map(|limit| limit.of(attribute.name))
}

const NAME_LIMIT: &str = "in text a name has only letters, digits and `_`; write XML instead";

fn pair_limit(name: &str, text: &str) -> Option<TemplateError> {
    let limit = if !names::fits_text(name) {
        Some(TemplateError::new(NAME_LIMIT))
    } else if name.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Some(TemplateError::new("in text names become upper case; write XML instead"))
    } else {
        value_limit(text)
    };
    limit.map(|limit| limit.of(name))
}

fn value_limit(text: &str) -> Option<TemplateError> {
    text.ends_with('\\')
        .then(|| TemplateError::new("the value ends in a backslash, which in text would escape the closing quote; write XML instead"))
}

fn element(xml: &mut String, name: &str, inner: impl FnOnce(&mut String)) {
    for part in ["<", name, ">"] {
        xml.push_str(part);
    }
    inner(xml);
    for part in ["</", name, ">"] {
        xml.push_str(part);
    }
}

/// The server drops elements without content; an empty section of CDATA is content. It takes no more than 10 MB of CDATA, so texts are escaped.
fn content(xml: &mut String, text: &str) {
    if text.is_empty() { xml.push_str("<![CDATA[]]>") } else { escape(xml, text) }
}
