//! Families: what many resources say of a method in the same words, put into the words of one resource.

use std::collections::BTreeMap;

use super::object::{self, params};
use super::raw::{RawHead, RawMethod};
use super::read::{entries, read};
use super::spec::{Entry, FamilyEntry, MethodEntry};
use super::words::{Budget, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::yaml::Tree;

/// What stands for the id type of whichever resource takes a family.
pub(crate) const ANY_ID: &str = "$id";

/// Words that fit every resource.
pub(super) fn any() -> RawHead {
    RawHead {
        resource: Some("object".into()),
        id: Some(ANY_ID.into()),
        noun: Some("object".into()),
        acl: Some("OBJECT".into()),
        ..RawHead::default()
    }
}

/// The families of the whole catalogue.
pub(super) struct Families {
    declared: BTreeMap<String, (Node, Tree)>,
    /// Whether all files could be read: if not, there may be more.
    is_whole: bool,
    budget: Budget,
}

impl Families {
    /// Collects them from the files.
    pub(super) fn of(files: &[(Node, Tree)], is_whole: bool, budget: &Budget, found: &mut Diagnostics) -> Self {
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
        Self { declared: families, is_whole, budget: budget.clone() }
    }

    /// Each family in words that fit every resource, with its name and place.
    pub(super) fn entries(&self, found: &mut Diagnostics) -> Vec<Entry<FamilyEntry>> {
        let any = any();
        let words = Words::of(&any, &self.budget);
        let mut families = Vec::new();
        for (name, (node, tree)) in &self.declared {
            let tree = words.fill_tree(tree, node, found);
            let Some(raw) = read(&tree, node, &["params", "output"], found) else { continue };
            let params = params(&tree, node, &any, found);
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
        let Some((family, tree)) = self.declared.get(name) else {
            if self.is_whole {
                let known = self.declared.keys().map(String::as_str);
                let message = format!("there is no family `{name}`");
                found.push_near(Diagnostic::new(codes::UNKNOWN_FAMILY, &node.key("family"), message), name, known);
            }
            return None;
        };
        let tree = Words::of(head, &self.budget).fill_tree(tree, family, found);
        let common: RawMethod = read(&tree, family, &["params", "output"], found)?;
        let params = if has_params { own.params } else { params(&tree, family, head, found) };
        let output = own.output.or_else(|| object::output(tree.get("output")?, &family.key("output"), head, found));
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
            repeated: own.raw.repeated,
            was: own.raw.was.or(common.was),
            quirks: own.raw.quirks,
        };
        Some(MethodEntry { raw, params, output })
    }
}
