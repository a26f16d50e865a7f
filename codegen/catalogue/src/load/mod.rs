//! From YAML to what it says: every entry in a struct of its own, with its place, and methods with all that their families give them.

pub(crate) mod family;
mod parts;
pub(crate) mod raw;
mod read;
mod syntax;
mod tree;

use raw::{
    RawDocument, RawEnum, RawField, RawHead, RawId, RawKnown, RawMethod, RawNumber, RawOther, RawOutput, RawParam, RawString, RawValue,
};
use read::{duplicates, entries, items, read};
use tree::Tree;

use crate::Sources;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;

/// A thing and its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub node: Node,
    pub raw: T,
}

/// A thing with a name and a place.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    pub name: String,
    pub node: Node,
    pub raw: T,
}

/// A file of the catalogue.
#[derive(Clone, Debug)]
pub(crate) struct SpecFile {
    pub node: Node,
    pub head: RawHead,
    pub types: Vec<Entry<TypeEntry>>,
    pub methods: Vec<Entry<MethodEntry>>,
}

/// A declared type.
#[derive(Clone, Debug)]
pub(crate) enum TypeEntry {
    Id { raw: RawId, known: Vec<Entry<RawKnown>> },
    Number(RawNumber),
    String(RawString),
    Enum { raw: RawEnum, values: Vec<Entry<RawValue>>, other: Option<Placed<RawOther>> },
    Document { raw: RawDocument, fields: Vec<Placed<RawField>> },
}

/// A method with what its family gives it.
#[derive(Clone, Debug)]
pub(crate) struct MethodEntry {
    pub raw: RawMethod,
    pub params: Vec<Placed<RawParam>>,
    pub output: Option<Placed<RawOutput>>,
}

/// A family in words that fit every resource.
#[derive(Clone, Debug)]
pub(crate) struct FamilyEntry {
    pub raw: RawMethod,
    pub params: Vec<Placed<RawParam>>,
}

/// All files, and what they say together.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    pub files: Vec<SpecFile>,
    pub families: Vec<Entry<FamilyEntry>>,
}

/// Reads all files.
pub(crate) fn load(sources: &Sources) -> Result<Spec, Diagnostics> {
    let mut found = Diagnostics::default();
    if sources.is_empty() {
        found.push(Diagnostic::new(codes::NOT_ACATALOGUE, &Node::root(""), "there are no files"));
    }
    let mut trees = Vec::new();
    for (file, text) in sources {
        trees.extend(parse(file, text, &mut found).map(|tree| (Node::root(file), tree)));
    }
    let families = family::Families::of(&trees, &mut found);
    let files = parts::files(&trees, &families, &mut found);
    let families = families.entries(&mut found);
    found.or(Spec { files, families })
}

fn parse(file: &str, text: &str, found: &mut Diagnostics) -> Option<Tree> {
    let node = Node::root(file);
    if let Some(diagnostic) = syntax::line_ends(&node, text) {
        found.push(diagnostic);
        return None;
    }
    match serde_yaml::from_str::<Tree>(text) {
        Ok(Tree::Map(entries)) if !entries.is_empty() => {
            let tree = Tree::Map(entries);
            duplicates(&tree, &node, found);
            Some(tree)
        }
        Ok(Tree::Map(_) | Tree::Scalar(serde_yaml::Value::Null)) => {
            let help = "describe a resource, beginning with `resource:`, or delete the file; spec/README.md has the language";
            let empty = Diagnostic::new(codes::NOT_ACATALOGUE, &node, "the file is empty").help(help);
            found.push(Diagnostic { position: Some((1, 1)), ..empty });
            None
        }
        Ok(other) => {
            let message = format!("expected a mapping of keys, found {}", other.kind());
            found.push(Diagnostic::new(codes::NOT_ACATALOGUE, &node, message).help("spec/README.md has the language"));
            None
        }
        Err(error) => {
            found.push(syntax::error(&error, &node, text));
            None
        }
    }
}

/// The keys under which a file declares things.
const DECLARATIONS: [&str; 7] = ["ids", "numbers", "strings", "enums", "documents", "families", "methods"];

/// What a file says of itself.
fn head(node: &Node, tree: &Tree, found: &mut Diagnostics) -> Option<RawHead> {
    read(tree, node, &DECLARATIONS, found)
}

/// What a file declares, which is about the resource of this head.
fn spec_file(node: &Node, tree: &Tree, head: RawHead, families: &family::Families, found: &mut Diagnostics) -> SpecFile {
    let mut types = Vec::new();
    for kind in ["ids", "numbers", "strings", "enums", "documents"] {
        for (name, tree, node) in tree.get(kind).map(|tree| entries(tree, &node.key(kind), found)).unwrap_or_default() {
            types.extend(type_entry(kind, tree, &node, found).map(|raw| Entry { name: name.to_owned(), node, raw }));
        }
    }
    let mut methods = Vec::new();
    for (name, tree, node) in tree.get("methods").map(|tree| entries(tree, &node.key("methods"), found)).unwrap_or_default() {
        methods.extend(method(tree, &node, &head, families, found).map(|raw| Entry { name: name.to_owned(), node, raw }));
    }
    SpecFile { node: node.clone(), head, types, methods }
}

fn type_entry(kind: &str, tree: &Tree, node: &Node, found: &mut Diagnostics) -> Option<TypeEntry> {
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
            TypeEntry::Document { raw, fields: list(tree.get("fields"), &node.key("fields"), found) }
        }
    })
}

fn method(tree: &Tree, node: &Node, head: &RawHead, families: &family::Families, found: &mut Diagnostics) -> Option<MethodEntry> {
    let raw: RawMethod = read(tree, node, &["params", "output"], found)?;
    let own = MethodEntry {
        params: list(tree.get("params"), &node.key("params"), found),
        output: tree.get("output").and_then(|tree| placed(tree, &node.key("output"), found)),
        raw,
    };
    match own.raw.family.clone() {
        None => Some(own),
        Some(name) => families.apply(&name, own, tree.get("params").is_some(), head, node, found),
    }
}

/// The entries of a mapping that is optional itself, each as a struct.
fn named<T: serde::de::DeserializeOwned>(tree: &Tree, key: &str, node: &Node, found: &mut Diagnostics) -> Vec<Entry<T>> {
    let listed = tree.get(key).map(|tree| entries(tree, &node.key(key), found)).unwrap_or_default();
    let entry = |(name, tree, node): (&str, &Tree, Node)| Some(Entry { name: name.to_owned(), raw: read(tree, &node, &[], found)?, node });
    listed.into_iter().filter_map(entry).collect()
}

/// The items of a list that is optional itself, each as a struct.
fn list<T: serde::de::DeserializeOwned>(tree: Option<&Tree>, node: &Node, found: &mut Diagnostics) -> Vec<Placed<T>> {
    let items = tree.map(|tree| items(tree, node, found)).unwrap_or_default();
    items.into_iter().filter_map(|(tree, node)| placed(tree, &node, found)).collect()
}

fn placed<T: serde::de::DeserializeOwned>(tree: &Tree, node: &Node, found: &mut Diagnostics) -> Option<Placed<T>> {
    read(tree, node, &[], found).map(|raw| Placed { node: node.clone(), raw })
}
