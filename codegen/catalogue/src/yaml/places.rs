//! From nodes to their lines and columns, in one more walk through the text.
//!
//! The parser gives places for nothing but errors. So each node that is asked for is read twice: first as what it certainly is not, which fails
//! with its place before anything of it is read, and then as what it is.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::Position;
use crate::place::Step;

/// The places of some nodes of a text.
#[derive(Debug, Default)]
pub(crate) struct Places(Place);

/// A node, and those below it.
#[derive(Debug, Default)]
struct Place {
    /// Where the key is that leads to it, or the item itself.
    key: Option<Position>,
    /// Where it is itself.
    value: Option<Position>,
    keys: BTreeMap<String, Place>,
    /// Those whose key stands there for the second time.
    again: BTreeMap<String, Place>,
    items: BTreeMap<usize, Place>,
}

impl Places {
    /// Looks for all of these nodes, and for those on the way to them.
    pub(crate) fn find<'s>(text: &str, nodes: impl IntoIterator<Item = &'s [Step]>) -> Self {
        let mut root = Place::default();
        for steps in nodes {
            steps.iter().fold(&mut root, |place, step| match step {
                Step::Key(key) => place.keys.entry(key.clone()).or_default(),
                Step::Again(key) => place.again.entry(key.clone()).or_default(),
                Step::Item(index) => place.items.entry(*index).or_default(),
            });
        }
        root.value = place_of(Here.deserialize(serde_yaml::Deserializer::from_str(text)));
        root.key = root.value;
        let last = Cell::new(root.value);
        // What was found is kept, whatever stopped the walk.
        Walk { place: Some(&mut root), last: &last }.deserialize(serde_yaml::Deserializer::from_str(text)).ok();
        Self(root)
    }

    /// Where a node is, or the key that leads to it.
    pub(crate) fn of(&self, steps: &[Step], at_key: bool) -> Option<Position> {
        let place = steps.iter().try_fold(&self.0, |place, step| match step {
            Step::Key(key) => place.keys.get(key),
            Step::Again(key) => place.again.get(key),
            Step::Item(index) => place.items.get(index),
        })?;
        if at_key { place.key } else { place.value }
    }

    /// The same; of a node that is missing, where the key is that leads to what it is missing from.
    pub(crate) fn nearest(&self, steps: &[Step], at_key: bool) -> Option<Position> {
        let above = (0..steps.len()).rev().filter_map(|length| self.of(steps.get(..length)?, true));
        self.of(steps, at_key).or_else(|| { above }.next())
    }
}

/// The place that an error of the parser's ends with. It leaves out that of the first character.
fn place_of<T, E: fmt::Display>(outcome: Result<T, E>) -> Option<Position> {
    let message = outcome.err()?.to_string();
    let Some((_, place)) = message.rsplit_once(" at line ") else { return Some((1, 1)) };
    let (line, column) = place.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

/// Fails at a node, before anything of it is read: no list and no mapping is a variant of an enumeration, and a scalar is refused.
struct Here;

impl<'de> DeserializeSeed<'de> for Here {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], self)
    }
}

impl<'de> Visitor<'de> for Here {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _scalar: A) -> Result<(), A::Error> {
        Err(A::Error::custom("here"))
    }
}

/// Goes through a node, and notes where those below it are that are asked for.
struct Walk<'p> {
    place: Option<&'p mut Place>,
    /// Where the last node was.
    last: &'p Cell<Option<Position>>,
}

impl Walk<'_> {
    /// The place of the next node, from the outcome of looking for it; nothing where there is an alias, which is passed by now: what it stands
    /// for is further up. Only the first node of a mapping can be where the one before it is, the mapping.
    fn next<T, E: fmt::Display>(&self, outcome: Result<T, E>, is_first: bool) -> Option<Position> {
        let last = self.last.get();
        let here = place_of(outcome).filter(|here| Some(*here) > last || (is_first && Some(*here) == last))?;
        self.last.set(Some(here));
        Some(here)
    }

    /// What goes through a node below this one.
    fn below<'w>(&'w self, place: Option<&'w mut Place>) -> Walk<'w> {
        Walk { place, last: self.last }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the way to a node")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut wanted = self.place.take();
        let (mut times, mut is_first) = (BTreeMap::new(), true);
        loop {
            let at_key = map.next_key_seed(Here);
            if at_key.is_ok() {
                return Ok(());
            }
            let at_key = self.next(at_key, is_first);
            is_first = false;
            let key = match at_key {
                Some(_) => map.next_key::<Key>()?.map(|Key(key)| key),
                None => None,
            };
            let mut place = wanted.as_deref_mut().zip(key).and_then(|(wanted, key)| {
                let places = match times.entry(key.clone()).and_modify(|times| *times += 1).or_insert(0) {
                    0 => &mut wanted.keys,
                    1 => &mut wanted.again,
                    _ => return None,
                };
                places.get_mut(&key)
            });
            let value = self.next(map.next_value_seed(Here), false);
            if let Some(place) = &mut place {
                (place.key, place.value) = (at_key, value);
            }
            if value.is_some() {
                map.next_value_seed(self.below(place))?;
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let mut wanted = self.place.take();
        for index in 0.. {
            let here = items.next_element_seed(Here);
            if here.is_ok() {
                break;
            }
            let here = self.next(here, false);
            let mut place = wanted.as_deref_mut().and_then(|wanted| wanted.items.get_mut(&index));
            if let Some(place) = &mut place {
                (place.key, place.value) = (here, here);
            }
            if here.is_some() {
                items.next_element_seed(self.below(place))?;
            }
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// A key as its text, whatever the parser takes it for.
struct Key(String);

impl<'de> serde::Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(Key(key.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::{Tree, parse};

    const TEXT: &str = "a: 1\nb:\n  - { x: one, y: [p, q] }\n  - z: two\na: 3\n\"quoted key\": ~\n";

    fn at(steps: &[Step], at_key: bool) -> Option<Position> {
        Places::find(TEXT, [steps]).of(steps, at_key)
    }

    #[test]
    fn nodes_and_keys_are_found_to_the_column() {
        let (key, item) = (|name: &str| Step::Key(name.to_owned()), Step::Item);
        assert_eq!(at(&[], false), Some((1, 1)));
        assert_eq!(at(&[key("a")], false), Some((1, 4)));
        assert_eq!(at(&[Step::Again("a".into())], false), Some((5, 4)));
        assert_eq!(at(&[Step::Again("a".into())], true), Some((5, 1)));
        assert_eq!(at(&[key("b"), item(0), key("x")], false), Some((3, 10)));
        assert_eq!(at(&[key("b"), item(0), key("y"), item(1)], false), Some((3, 22)));
        assert_eq!(at(&[key("b"), item(0), key("y")], true), Some((3, 15)));
        assert_eq!(at(&[key("b"), item(1), key("z")], false), Some((4, 8)));
        assert_eq!(at(&[key("quoted key")], true), Some((6, 1)));
        assert_eq!(at(&[key("quoted key")], false), Some((6, 15)));
        assert_eq!(at(&[key("none")], false), None);
        assert_eq!(at(&[key("b"), item(7)], false), None);
        assert_eq!(at(&[key("b"), item(0), key("z")], false), None);
        assert_eq!(at(&[key("b"), item(0), key("z")], true), None);
    }

    #[test]
    fn what_is_missing_is_shown_by_what_it_is_missing_from() {
        let steps = ["b", "none", "none"].map(|name| Step::Key(name.to_owned()));
        let places = Places::find(TEXT, [&steps[..]]);
        assert_eq!(places.nearest(&steps, false), Some((2, 1)));
        assert_eq!(places.nearest(&steps[1..], false), Some((1, 1)));
    }

    /// Each node of a tree with its way from the root.
    fn nodes(tree: &Tree, way: &mut Vec<Step>, all: &mut Vec<(Vec<Step>, Tree)>) {
        all.push((way.clone(), tree.clone()));
        let mut go = |step: Step, tree: &Tree, way: &mut Vec<Step>| {
            way.push(step);
            nodes(tree, way, all);
            way.pop();
        };
        match tree {
            Tree::Map(entries) => entries.iter().for_each(|(key, tree)| go(Step::Key(key.clone()), tree, way)),
            Tree::List(items) => items.iter().enumerate().for_each(|(index, tree)| go(Step::Item(index), tree, way)),
            _ => {}
        }
    }

    /// Looks up all nodes of a text at once, and holds each place against what stands there.
    fn assert_found(text: &str) -> usize {
        let mut all = Vec::new();
        nodes(&parse(text).unwrap(), &mut Vec::new(), &mut all);
        let places = Places::find(text, all.iter().map(|(steps, _)| steps.as_slice()));
        let rest = |(line, column): Position| text.lines().nth(line - 1).unwrap().chars().skip(column - 1).collect::<String>();
        for (steps, tree) in &all {
            if let Some(Step::Key(key)) = steps.last() {
                let there = rest(places.of(steps, true).unwrap());
                assert!(there.trim_start_matches(['"', '\'']).starts_with(key), "{steps:?}: {there}");
            }
            let there = places.of(steps, false).map_or_else(|| panic!("{steps:?}"), rest);
            let is_there = match tree {
                Tree::Text(text) => there.starts_with(['"', '\'', '>', '|']) || there.starts_with(text.split_whitespace().next().unwrap()),
                Tree::Int(_) => there.starts_with(|c: char| c == '-' || c.is_ascii_digit()),
                Tree::Flag(flag) => there.starts_with(&flag.to_string()),
                Tree::List(_) => there.starts_with(['[', '-']),
                Tree::Map(entries) => there.starts_with('{') || there.trim_start_matches(['"', '\'']).starts_with(&entries[0].0),
                Tree::Null | Tree::Large(_) | Tree::Float(_) => true,
            };
            assert!(is_there, "{steps:?}: {tree:?} is not {there}");
        }
        all.len()
    }

    #[test]
    fn every_node_of_the_real_catalogue_is_found_in_one_walk() {
        let root = std::path::PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap());
        let mut nodes = assert_found("a: 1\nb: [x, {c: -1, d: }, [], {}]\n'e': |\n  text\nf:\n- g: true\n- ~\n- - h\n  - i: {}\n");
        for entry in std::fs::read_dir(root.join("../../spec")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                nodes += assert_found(&std::fs::read_to_string(path).unwrap());
            }
        }
        assert!(nodes > 10_000, "{nodes}");
    }

    /// What an alias stands for has a place; below the alias there is none, and the nodes behind it are found all the same.
    #[test]
    fn aliases_do_not_lead_astray() {
        let text = "a: &a { b: &b 1, c: *b, d: 2 }\ne: [{ f: &f 3 }, *f, *f, g]\n? *b\n: 4\nh: *a\nj: 5\n";
        let place = |steps: &[Step], at_key| Places::find(text, [steps]).of(steps, at_key);
        let (key, item) = (|name: &str| Step::Key(name.to_owned()), Step::Item);
        assert_eq!(place(&[key("a"), key("b")], false), Some((1, 12)));
        assert_eq!(place(&[key("a"), key("c")], true), Some((1, 18)));
        assert_eq!(place(&[key("a"), key("c")], false), None);
        assert_eq!(place(&[key("a"), key("d")], false), Some((1, 28)));
        assert_eq!(place(&[key("e"), item(1)], false), None);
        assert_eq!(place(&[key("e"), item(3)], false), Some((2, 26)));
        assert_eq!(place(&[key("h")], true), Some((5, 1)));
        assert_eq!(place(&[key("h"), key("b")], true), None);
        assert_eq!(place(&[key("j")], false), Some((6, 4)));
    }
}
