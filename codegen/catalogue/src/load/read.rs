//! From trees to structs, with every mistake noted and what can be read kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::value::Error as AnyError;
use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;
use serde_path_to_error::Segment;

use super::spec::{Entry, Placed};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::{Node, Step};
use crate::yaml::{Tree, TreeError};

/// Reads a struct from a mapping. Keys that the struct does not know are mistakes, but for those in `elsewhere`, which others read.
///
/// The result is missing only where nothing could be read.
pub(super) fn read<T: DeserializeOwned>(tree: &Tree, node: &Node, elsewhere: &[&str], found: &mut Diagnostics) -> Option<T> {
    let Tree::Map(entries) = tree else {
        found.push(Diagnostic::new(codes::WRONG_KIND, node, format!("expected a mapping of keys, found {}", tree.kind())));
        return None;
    };
    let known = keys::<T>();
    let mut own: Vec<(String, Tree)> = Vec::new();
    for (key, value) in entries {
        if known.contains(&key.as_str()) {
            // That a key stands twice is said elsewhere.
            if own.iter().all(|(earlier, _)| earlier != key) {
                own.push((key.clone(), value.clone()));
            }
        } else if !elsewhere.contains(&key.as_str()) {
            let all = known.iter().chain(elsewhere).copied();
            let help = format!("the keys here are {}", all.clone().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", "));
            let diagnostic = Diagnostic::of_key(codes::UNKNOWN_KEY, &node.key(key), format!("unknown key `{key}`")).help(help);
            found.push_near(diagnostic, key, all);
        }
    }
    loop {
        let tree = Tree::Map(own.clone());
        let error = match serde_path_to_error::deserialize(&tree) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        found.push(wrong_kind(&error, &tree, node));
        // The other keys may have mistakes as well: on without this one.
        let Some(Segment::Map { key: wrong }) = error.path().iter().next() else { return None };
        let count = own.len();
        own.retain(|(key, _)| key != wrong);
        if own.len() == count {
            return None;
        }
    }
}

/// What is wrong with the value at the place of an error.
fn wrong_kind(error: &serde_path_to_error::Error<TreeError>, tree: &Tree, node: &Node) -> Diagnostic {
    let mut place = node.clone();
    let mut value = Some(tree);
    for segment in error.path() {
        match segment {
            Segment::Map { key } => (place, value) = (place.key(key), value.and_then(|value| value.get(key))),
            Segment::Seq { index } => (place, value) = (place.item(*index), value.and_then(|value| value.item(*index))),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    let message = error.inner().to_string();
    // The parser has names of its own for what stands in a file.
    match (message.strip_prefix("invalid type: ").and_then(|message| message.split_once(", expected ")), value) {
        (Some((_, expected)), Some(value)) => {
            let expected = match expected {
                "a string" => "a text",
                "a boolean" => "`true` or `false`",
                "a sequence" => "a list",
                other => other,
            };
            let diagnostic = Diagnostic::new(codes::WRONG_KIND, &place, format!("expected {expected}, found {}", value.kind()));
            let needs_quotes = expected == "a text" && matches!(value.kind(), "a number" | "a flag");
            if needs_quotes { diagnostic.help("put it into quotes, and it is a text") } else { diagnostic }
        }
        _ => {
            let wanted = message.strip_prefix("invalid length ").and_then(|message| message.split_once(", "));
            Diagnostic::new(codes::WRONG_KIND, &place, wanted.map_or(message.as_str(), |(_, wanted)| wanted))
        }
    }
}

/// The entries of a mapping, in order, each with its place.
pub(super) fn entries<'t>(tree: &'t Tree, node: &Node, found: &mut Diagnostics) -> Vec<(&'t str, &'t Tree, Node)> {
    match tree {
        Tree::Map(entries) => {
            let mut seen = BTreeSet::new();
            let first = entries.iter().filter(|(key, _)| seen.insert(key.as_str()));
            first.map(|(key, value)| (key.as_str(), value, node.key(key))).collect()
        }
        _ => {
            found.push(Diagnostic::new(codes::WRONG_KIND, node, format!("expected a mapping of names, found {}", tree.kind())));
            Vec::new()
        }
    }
}

/// The items of a list, each with its place.
pub(super) fn items<'t>(tree: &'t Tree, node: &Node, found: &mut Diagnostics) -> Vec<(&'t Tree, Node)> {
    match tree {
        Tree::List(items) => items.iter().enumerate().map(|(index, item)| (item, node.item(index))).collect(),
        _ => {
            found.push(Diagnostic::new(codes::WRONG_KIND, node, format!("expected a list, found {}", tree.kind())));
            Vec::new()
        }
    }
}

/// The entries of a mapping that is optional itself, each as a struct.
pub(super) fn named<T: DeserializeOwned>(tree: &Tree, key: &str, node: &Node, found: &mut Diagnostics) -> Vec<Entry<T>> {
    let listed = tree.get(key).map(|tree| entries(tree, &node.key(key), found)).unwrap_or_default();
    let entry = |(name, tree, node): (&str, &Tree, Node)| Some(Entry { name: name.to_owned(), raw: read(tree, &node, &[], found)?, node });
    listed.into_iter().filter_map(entry).collect()
}

/// A tree as a struct, with its place.
pub(super) fn placed<T: DeserializeOwned>(tree: &Tree, node: &Node, found: &mut Diagnostics) -> Option<Placed<T>> {
    read(tree, node, &[], found).map(|raw| Placed { node: node.clone(), raw })
}

/// Notes every key that stands twice, anywhere in a tree.
pub(super) fn duplicates(tree: &Tree, node: &Node, found: &mut Diagnostics) {
    match tree {
        Tree::List(items) => items.iter().enumerate().for_each(|(index, item)| duplicates(item, &node.item(index), found)),
        Tree::Map(entries) => {
            let mut times: BTreeMap<&str, usize> = BTreeMap::new();
            for (key, value) in entries {
                let times = times.entry(key).and_modify(|times| *times += 1).or_insert(1);
                if *times == 1 {
                    duplicates(value, &node.key(key), found);
                } else if *times == 2 {
                    let again = node.step(Step::Again(key.clone()));
                    found.push(Diagnostic::of_key(codes::DUPLICATE_KEY, &again, format!("`{key}` is there twice")));
                }
            }
        }
        _ => {}
    }
}

/// The keys that a struct knows, as its own derived code states them.
fn keys<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut keys: &'static [&'static str] = &[];
    T::deserialize(Spy(&mut keys)).err();
    keys
}

/// Listens to what a struct asks for, and gives it nothing.
struct Spy<'s>(&'s mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Spy<'_> {
    type Error = AnyError;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, AnyError> {
        Err(AnyError::custom("nothing"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, AnyError> {
        *self.0 = fields;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple
        tuple_struct map enum identifier ignored_any
    }
}
