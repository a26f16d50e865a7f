//! One file: what it says of itself, and what it declares.

use super::family::Families;
use super::fields::{self, Fields, Includable};
use super::raw::{RawHead, RawMethod};
use super::read::{named, placed, read};
use super::spec::{Entry, MethodEntry, TypeEntry};
use super::words::{Budget, Words};
use super::{object, repeat};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::yaml::{LONGEST_NAME, Tree};

/// What is written once for many entries.
pub(super) struct Patterns<'t> {
    pub families: Families,
    pub includable: Includable<'t>,
    pub budget: Budget,
}

/// The keys under which a file declares things.
const DECLARATIONS: [&str; 9] = ["ids", "numbers", "strings", "enums", "documents", fields::GROUPS, "families", "methods", repeat::REPEAT];

/// What a file says of itself.
pub(super) fn head(node: &Node, tree: &Tree, found: &mut Diagnostics) -> Option<RawHead> {
    let mut head: RawHead = read(tree, node, &DECLARATIONS, found)?;
    // Families put these names in many places.
    let names = [
        ("resource", &mut head.resource),
        ("part_of", &mut head.part_of),
        ("noun", &mut head.noun),
        ("id", &mut head.id),
        ("acl", &mut head.acl),
        ("pool", &mut head.pool),
    ];
    for (key, name) in names {
        let length = name.as_ref().map_or(0, |name| name.chars().count());
        if length > LONGEST_NAME {
            let message = format!("`{key}` has {length} characters, and may have {LONGEST_NAME}");
            found.push(Diagnostic::new(codes::TOO_LARGE, &node.key(key), message));
            *name = None;
        }
    }
    Some(head)
}

/// What a file declares.
pub(super) struct Declarations {
    pub types: Vec<Entry<TypeEntry>>,
    pub methods: Vec<Entry<MethodEntry>>,
}

/// What a file declares, which is about the resource of this head.
pub(super) fn declarations(node: &Node, tree: &Tree, head: &RawHead, patterns: &Patterns<'_>, found: &mut Diagnostics) -> Declarations {
    repeat::check(node, tree, found);
    let words = Words::of(head, &patterns.budget);
    let mut types = Vec::new();
    for kind in ["ids", "numbers", "strings", "enums", "documents"] {
        for (name, tree, node) in repeat::declared(kind, node, tree, (&words, &patterns.budget), found) {
            types.extend(type_entry(kind, &tree, &node, (patterns, &words), found).map(|raw| Entry { name, node, raw }));
        }
    }
    let mut methods = Vec::new();
    for (name, tree, node) in repeat::declared("methods", node, tree, (&words, &patterns.budget), found) {
        methods.extend(method(&tree, &node, head, patterns, found).map(|raw| Entry { name, node, raw }));
    }
    Declarations { types, methods }
}

fn type_entry(
    kind: &str,
    tree: &Tree,
    node: &Node,
    (patterns, words): (&Patterns<'_>, &Words),
    found: &mut Diagnostics,
) -> Option<TypeEntry> {
    Some(match kind {
        "ids" => TypeEntry::Id { raw: read(tree, node, &["known"], found)?, known: named(tree, "known", node, found) },
        "numbers" => TypeEntry::Number(read(tree, node, &[], found)?),
        "strings" => TypeEntry::String(read(tree, node, &[], found)?),
        "enums" => {
            let raw = read(tree, node, &["values", "other"], found)?;
            let values = named(tree, "values", node, found);
            let other = tree.get("other").and_then(|tree| placed(tree, &node.key("other"), found));
            TypeEntry::Enum { raw, values, other }
        }
        _ => {
            let raw = read(tree, node, &["fields"], found)?;
            let Fields { all: fields, includes, .. } = patterns.includable.fields(tree.get("fields"), &node.key("fields"), words, found);
            TypeEntry::Document { raw, fields, includes }
        }
    })
}

fn method(tree: &Tree, node: &Node, head: &RawHead, patterns: &Patterns<'_>, found: &mut Diagnostics) -> Option<MethodEntry> {
    let raw: RawMethod = read(tree, node, &["params", "output"], found)?;
    let own = MethodEntry {
        params: object::params(tree, node, head, found),
        output: tree.get("output").and_then(|tree| object::output(tree, &node.key("output"), head, found)),
        raw,
    };
    match own.raw.family.clone() {
        None => Some(own),
        Some(name) => patterns.families.apply(&name, own, tree.get("params").is_some(), head, node, found),
    }
}
