//! From YAML to what it says: every entry in a struct of its own, with its place, and methods with all that their families give them.

pub(crate) mod family;
mod fields;
pub(crate) mod object;
mod parts;
pub(crate) mod raw;
mod read;
mod repeat;
mod syntax;
mod tree;
mod words;

use fields::{Fields, Includable};
use raw::{
    RawDocument, RawEnum, RawField, RawGroup, RawHead, RawId, RawKnown, RawMethod, RawNumber, RawOther, RawOutput, RawParam, RawString,
    RawValue,
};
use read::{duplicates, entries, items, read};
use tree::Tree;
use words::Words;

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
    Document { raw: RawDocument, fields: Vec<Placed<RawField>>, includes: Vec<String> },
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

/// A group of fields in words that fit every resource.
#[derive(Clone, Debug)]
pub(crate) struct GroupEntry {
    pub raw: RawGroup,
    pub fields: Vec<Placed<RawField>>,
}

/// All files, and what they say together.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    pub files: Vec<SpecFile>,
    pub families: Vec<Entry<FamilyEntry>>,
    pub groups: Vec<Entry<GroupEntry>>,
}

/// What is written once for many entries.
struct Patterns<'t> {
    families: family::Families,
    includable: Includable<'t>,
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
    let mut heads = Vec::new();
    for (node, tree) in &trees {
        heads.extend(head(node, tree, &mut found).map(|head| (node, tree, head)));
    }
    let words = heads.iter().map(|(node, tree, head)| (*node, *tree, Words::of(parts::whole(head, &heads))));
    let includable = Includable::of(words, &mut found);
    let patterns = Patterns { families: family::Families::of(&trees, &mut found), includable };
    let families = patterns.families.entries(&mut found);
    let groups = fields::groups(&trees, &patterns.includable, &Words::of(&family::any()), &mut found);
    let files = parts::files(heads, &patterns, &mut found);
    found.or(Spec { files, families, groups })
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
const DECLARATIONS: [&str; 9] = ["ids", "numbers", "strings", "enums", "documents", fields::GROUPS, "families", "methods", repeat::REPEAT];

/// What a file says of itself.
fn head(node: &Node, tree: &Tree, found: &mut Diagnostics) -> Option<RawHead> {
    read(tree, node, &DECLARATIONS, found)
}

/// What a file declares, which is about the resource of this head.
fn spec_file(node: &Node, tree: &Tree, head: RawHead, patterns: &Patterns<'_>, found: &mut Diagnostics) -> SpecFile {
    repeat::check(node, tree, found);
    let words = Words::of(&head);
    let mut types = Vec::new();
    for kind in ["ids", "numbers", "strings", "enums", "documents"] {
        for (name, tree, node) in repeat::declared(kind, node, tree, &words, found) {
            types.extend(type_entry(kind, &tree, &node, (patterns, &words), found).map(|raw| Entry { name, node, raw }));
        }
    }
    let mut methods = Vec::new();
    for (name, tree, node) in repeat::declared("methods", node, tree, &words, found) {
        methods.extend(method(&tree, &node, &head, patterns, found).map(|raw| Entry { name, node, raw }));
    }
    SpecFile { node: node.clone(), head, types, methods }
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
            let Fields { fields, includes } = patterns.includable.fields(tree.get("fields"), &node.key("fields"), words, found);
            TypeEntry::Document { raw, fields, includes }
        }
    })
}

fn method(tree: &Tree, node: &Node, head: &RawHead, patterns: &Patterns<'_>, found: &mut Diagnostics) -> Option<MethodEntry> {
    let raw: RawMethod = read(tree, node, &["params", "output"], found)?;
    let own = MethodEntry {
        params: params(tree, node, head, found),
        output: tree.get("output").and_then(|tree| object::output(tree, &node.key("output"), head, found)),
        raw,
    };
    match own.raw.family.clone() {
        None => Some(own),
        Some(name) => patterns.families.apply(&name, own, tree.get("params").is_some(), head, node, found),
    }
}

/// The parameters of a method or a family.
fn params(tree: &Tree, node: &Node, head: &RawHead, found: &mut Diagnostics) -> Vec<Placed<RawParam>> {
    let items = tree.get("params").map(|tree| items(tree, &node.key("params"), found)).unwrap_or_default();
    items.into_iter().filter_map(|(tree, node)| object::param(tree, &node, head, found)).collect()
}

/// The entries of a mapping that is optional itself, each as a struct.
fn named<T: serde::de::DeserializeOwned>(tree: &Tree, key: &str, node: &Node, found: &mut Diagnostics) -> Vec<Entry<T>> {
    let listed = tree.get(key).map(|tree| entries(tree, &node.key(key), found)).unwrap_or_default();
    let entry = |(name, tree, node): (&str, &Tree, Node)| Some(Entry { name: name.to_owned(), raw: read(tree, &node, &[], found)?, node });
    listed.into_iter().filter_map(entry).collect()
}

fn placed<T: serde::de::DeserializeOwned>(tree: &Tree, node: &Node, found: &mut Diagnostics) -> Option<Placed<T>> {
    read(tree, node, &[], found).map(|raw| Placed { node: node.clone(), raw })
}
