//! Families: what many resources say of a method in the same words, put into the words of one resource.

use std::collections::BTreeMap;

use super::raw::{RawHead, RawMethod};
use super::read::{entries, read};
use super::tree::Tree;
use super::{Entry, FamilyEntry, MethodEntry, list, placed};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;

/// What stands for the id type of whichever resource takes a family.
pub(crate) const ANY_ID: &str = "$id";

/// The families of the whole catalogue.
pub(super) struct Families(BTreeMap<String, (Node, Tree)>);

impl Families {
    /// Collects them from all files.
    pub(super) fn of(files: &[(Node, Tree)], found: &mut Diagnostics) -> Self {
        let mut families = BTreeMap::new();
        for (file, tree) in files {
            let Some(declared) = tree.get("families") else { continue };
            for (name, tree, node) in entries(declared, &file.key("families"), found) {
                match families.get(name) {
                    Some((other, _)) => {
                        let Node { file, .. }: &Node = other;
                        let message = format!("there is another family `{name}`, in {file}");
                        found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &node, message).help("rename one of the two, or share one"));
                    }
                    None => {
                        families.insert(name.to_owned(), (node, tree.clone()));
                    }
                }
            }
        }
        Self(families)
    }

    /// Each family in words that fit every resource, with its name and place.
    pub(super) fn entries(&self, found: &mut Diagnostics) -> Vec<Entry<FamilyEntry>> {
        let any = RawHead {
            resource: Some("object".into()),
            id: Some(ANY_ID.into()),
            noun: Some("object".into()),
            acl: Some("OBJECT".into()),
            ..RawHead::default()
        };
        let mut families = Vec::new();
        for (name, (node, tree)) in &self.0 {
            let tree = tree.map_texts(&mut |text| fill(text, &any, node, found));
            let Some(raw) = read(&tree, node, &["params", "output"], found) else { continue };
            let params = list(tree.get("params"), &node.key("params"), found);
            families.push(Entry { name: name.clone(), node: node.clone(), raw: FamilyEntry { raw, params } });
        }
        families
    }

    /// A method with what its family says wherever it says nothing itself.
    pub(super) fn apply(
        &self,
        name: &str,
        own: MethodEntry,
        has_params: bool,
        head: &RawHead,
        node: &Node,
        found: &mut Diagnostics,
    ) -> Option<MethodEntry> {
        let Some((family, tree)) = self.0.get(name) else {
            let known = self.0.keys().map(String::as_str);
            found.push(
                Diagnostic::new(codes::UNKNOWN_FAMILY, &node.key("family"), format!("there is no family `{name}`")).suggest(name, known),
            );
            return None;
        };
        let tree = tree.map_texts(&mut |text| fill(text, head, family, found));
        let common: RawMethod = read(&tree, family, &["params", "output"], found)?;
        let params = if has_params { own.params } else { list(tree.get("params"), &family.key("params"), found) };
        let output = own.output.or_else(|| placed(tree.get("output")?, &family.key("output"), found));
        let raw = RawMethod {
            name: own.raw.name.or(common.name),
            summary: own.raw.summary.or(common.summary),
            details: own.raw.details.or(common.details),
            access: own.raw.access.or(common.access),
            auth: own.raw.auth.or(common.auth),
            since: own.raw.since.or(common.since),
            until: own.raw.until.or(common.until),
            internal: own.raw.internal || common.internal,
            session: own.raw.session.or(common.session),
            family: own.raw.family,
            quirks: own.raw.quirks,
        };
        Some(MethodEntry { raw, params, output })
    }
}

/// Puts what the resource says in the place of each `$word`.
fn fill(text: &str, head: &RawHead, family: &Node, found: &mut Diagnostics) -> String {
    let mut parts = text.split('$');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(part.len());
        let (word, rest) = part.split_at(end);
        let value = match word {
            "resource" => &head.resource,
            "id" => &head.id,
            "noun" => &head.noun,
            "acl" => &head.acl,
            _ => {
                let message = format!("`${word}` stands for nothing; there are `$resource`, `$id`, `$noun` and `$acl`");
                found.push(Diagnostic::of_key(codes::UNKNOWN_PLACEHOLDER, family, message));
                continue;
            }
        };
        match value {
            Some(value) => filled.push_str(value),
            // That the methods are nobody's is said elsewhere.
            None if head.resource.is_none() => {}
            None => {
                let resource = head.resource.as_deref().unwrap_or_default();
                let message = format!("the family has `${word}`, and the resource `{resource}` that takes it has no `{word}`");
                found.push(Diagnostic::of_key(codes::UNKNOWN_PLACEHOLDER, family, message).help(format!("add `{word}:` to the resource")));
            }
        }
        filled.push_str(rest);
    }
    filled
}
