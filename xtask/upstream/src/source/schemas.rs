//! XML Schema, as far as OpenNebula's schemas use it.

use std::collections::BTreeMap;

use super::checkout::{SCHEMAS, Source};
use crate::xml::{self, Element};

/// The schemas of a checkout by the names of their files.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    files: BTreeMap<String, Element>,
}

/// The declaration of an element, and the file whose types it uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Declaration<'x> {
    pub file: &'x str,
    pub element: &'x Element,
}

/// What stands in an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content<'x> {
    /// Anything.
    Any,
    /// A text.
    Text,
    /// These elements.
    Children(BTreeMap<&'x str, Declaration<'x>>),
}

impl Schemas {
    /// Reads them.
    pub(super) fn of(source: &Source) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        for (path, text) in source.below(SCHEMAS) {
            let schema = xml::read(text).map_err(|error| format!("{path}: {error}"))?;
            files.insert(path.rsplit('/').next().unwrap_or(path).to_owned(), schema);
        }
        Ok(Self { files })
    }

    /// The schemas that declare an element as the root of a document.
    pub(super) fn roots<'x>(&'x self, name: &str) -> Vec<Declaration<'x>> {
        let declared = self.files.iter().filter_map(|(file, schema)| Some(Declaration { file, element: named(schema, "element", name)? }));
        declared.collect()
    }

    /// What stands in an element.
    pub(super) fn content<'x>(&'x self, declaration: Declaration<'x>) -> Content<'x> {
        let Declaration { file, element } = declaration;
        if let Some(name) = element.attribute("type") {
            return match name {
                _ if name.ends_with(":anyType") => Content::Any,
                _ if name.contains(':') => Content::Text,
                _ => match self.global(file, &["complexType", "simpleType"], name) {
                    Some(found) if found.element.name == "complexType" => self.children(found),
                    Some(_) => Content::Text,
                    None => Content::Any,
                },
            };
        }
        if element.child("simpleType").is_some() {
            return Content::Text;
        }
        element.child("complexType").map_or(Content::Any, |inner| self.children(Declaration { file, element: inner }))
    }

    /// What stands in an element of a type.
    fn children<'x>(&'x self, of: Declaration<'x>) -> Content<'x> {
        let mut found = BTreeMap::new();
        let mut groups: Vec<&'x Element> = vec![of.element];
        while let Some(group) = groups.pop() {
            for child in &group.children {
                match child.name.as_str() {
                    "any" => return Content::Any,
                    "sequence" | "choice" | "all" | "complexContent" | "extension" => groups.push(child),
                    "element" => {
                        let declared = match child.attribute("ref") {
                            Some(name) => self.global(of.file, &["element"], name),
                            None => Some(Declaration { file: of.file, element: child }),
                        };
                        let name = child.attribute("name").or_else(|| child.attribute("ref")).unwrap_or_default();
                        found.insert(name, declared.unwrap_or(Declaration { file: of.file, element: child }));
                    }
                    _ => {}
                }
            }
        }
        Content::Children(found)
    }

    /// What a file, or one that it includes, declares at its top.
    fn global<'x>(&'x self, file: &'x str, kinds: &[&str], name: &str) -> Option<Declaration<'x>> {
        let mut files = vec![file];
        let mut next = 0;
        while let Some(file) = files.get(next).copied() {
            next += 1;
            let Some(schema) = self.files.get(file) else { continue };
            if let Some(element) = kinds.iter().find_map(|kind| named(schema, kind, name)) {
                return Some(Declaration { file, element });
            }
            for included in
                schema.children.iter().filter(|child| child.name == "include").filter_map(|child| child.attribute("schemaLocation"))
            {
                if !files.contains(&included) {
                    files.push(included);
                }
            }
        }
        None
    }
}

fn named<'x>(schema: &'x Element, kind: &str, name: &str) -> Option<&'x Element> {
    schema.children.iter().find(|child| child.name == kind && child.attribute("name") == Some(name))
}
