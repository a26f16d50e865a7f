//! From a node to its line and column: the text is read again along the way to the node, and given up there. The parser's error then has
//! the place, which it gives for nothing else.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::place::{Node, Step};

/// Line and column of a node, or of the key that leads to it, from 1; `None` where the text has no such node.
pub(crate) fn locate(text: &str, node: &Node, at_key: bool) -> Option<(usize, usize)> {
    let arrived = Cell::new(false);
    let follow = Follow { steps: &node.steps, at_key: at_key && !node.steps.is_empty(), arrived: &arrived };
    let error = follow.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    // The parser also complains, elsewhere, of what is not read to its end because the node is not there.
    let location = error.location().filter(|_| arrived.get())?;
    Some((location.line(), location.column()))
}

/// Reads on towards a node.
struct Follow<'s> {
    steps: &'s [Step],
    at_key: bool,
    /// Set once it is there.
    arrived: &'s Cell<bool>,
}

impl<'de> DeserializeSeed<'de> for Follow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.steps.is_empty() {
            return deserializer.deserialize_any(self);
        }
        self.arrived.set(true);
        deserializer.deserialize_any(GiveUp)
    }
}

impl<'de> Visitor<'de> for Follow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the way to the node")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else { return Ok(()) };
        let (wanted, mut passes) = match step {
            Step::Key(key) => (key, 0),
            Step::Again(key) => (key, 1),
            Step::Item(_) => return Ok(()),
        };
        loop {
            let stop = (self.at_key && rest.is_empty() && passes == 0).then_some(self.arrived);
            match map.next_key_seed(Key { wanted, stop })? {
                None => return Ok(()),
                Some(true) if passes == 0 => return map.next_value_seed(Follow { steps: rest, ..self }),
                Some(true) => passes -= 1,
                Some(false) => {}
            }
            map.next_value::<IgnoredAny>()?;
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((Step::Item(wanted), rest)) = self.steps.split_first() else { return Ok(()) };
        for _ in 0..*wanted {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Follow { steps: rest, ..self }).map(drop)
    }
}

/// Reads a key and says whether it is the wanted one; where `stop` is set, it gives up at that.
struct Key<'k> {
    wanted: &'k str,
    stop: Option<&'k Cell<bool>>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        match (key == self.wanted, self.stop) {
            (true, Some(arrived)) => {
                arrived.set(true);
                Err(E::custom("here"))
            }
            (found, _) => Ok(found),
        }
    }
}

/// Takes nothing, so that the parser says where it is.
struct GiveUp;

impl<'de> Visitor<'de> for GiveUp {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_map<A: MapAccess<'de>>(self, _map: A) -> Result<(), A::Error> {
        Err(de::Error::invalid_type(Unexpected::Map, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _items: A) -> Result<(), A::Error> {
        Err(de::Error::invalid_type(Unexpected::Seq, &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a: 1\nb:\n  - { x: one, y: [p, q] }\n  - z: two\na: 3\n\"quoted key\": ~\n";

    fn at(steps: &[Step], at_key: bool) -> Option<(usize, usize)> {
        locate(TEXT, &Node { file: String::new(), steps: steps.to_vec() }, at_key)
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
}
