//! From text to a tree, within bounds: whatever a file holds, reading it takes time and memory in proportion to its length.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::tree::Tree;
use super::{DEEPEST, LARGEST_FILE, LONGEST_NAME, Position, depth};

/// Why a text is no tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// What kind of reason it is.
    pub fault: Fault,
    /// The reason, in words for people or in those of the parser.
    pub message: String,
    /// Where it is, if that is known.
    pub position: Option<Position>,
}

/// What kind of reason it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not YAML, or YAML that means nothing here.
    Syntax,
    /// It is nested too deeply.
    Depth,
    /// It is too large, or something in it is.
    Size,
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Tree, Unreadable> {
    if text.len() > LARGEST_FILE {
        return Err(Unreadable {
            fault: Fault::Size,
            message: format!("the file has {} bytes, and may have {LARGEST_FILE}", text.len()),
            position: Some((1, 1)),
        });
    }
    if let Some((at, c)) = odd_line_end(text) {
        let message = format!("U+{:04X} ends a line there, and hardly anywhere else", u32::from(c));
        return Err(Unreadable { fault: Fault::Syntax, message, position: text.get(..at).map(end) });
    }
    if let Some(at) = tag_directive(text) {
        return Err(Unreadable { fault: Fault::Syntax, message: NO_TAGS.into(), position: text.get(..at).map(end) });
    }
    if let Some(deep) = depth::too_deep(text) {
        return Err(Unreadable { fault: Fault::Depth, message: TOO_DEEP.into(), position: text.get(..deep).map(end) });
    }
    // Each node that is written takes a byte or more, and a value that is left out none.
    let state = State { left: Cell::new(2 * text.len() + 2), failed: Cell::new(None) };
    Node { state: &state, depth: 0 }
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| unreadable(&error, state.failed.take(), text))
}

const NO_TAGS: &str = "tags, which begin with `!`, mean nothing here";

const TOO_DEEP: &str = "lists and mappings are nested too deeply";

/// Characters that end a line for the parser and for nobody else: no place below them would be where it is said to be.
fn odd_line_end(text: &str) -> Option<(usize, char)> {
    let lone = |at: usize, c: char| c == '\r' && !text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n'));
    text.char_indices().find(|&(at, c)| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') || lone(at, c))
}

/// Where a line declares what tags stand for. The parser holds each such line against all before it.
fn tag_directive(text: &str) -> Option<usize> {
    if text.starts_with("%TAG") { Some(0) } else { text.find("\n%TAG").map(|at| at + 1) }
}

/// What the parser says, without the place, which it puts at the end of its message, or behind it.
fn unreadable(error: &serde_yaml::Error, failed: Option<(Fault, String)>, text: &str) -> Unreadable {
    let mut message = error.to_string();
    let mut position = error.location().map(|location| (location.line(), location.column()));
    if let Some((fault, message)) = failed {
        return Unreadable { fault, message, position };
    }
    if let Some((line, column)) = position {
        message = message.replacen(&format!(" at line {line} column {column}"), "", 1);
        // What is missing at the end of the file is better shown where it begins.
        let begun = message.rsplit_once(" at line ").and_then(|(_, place)| place.split_once(" column "));
        let begun = begun.and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)));
        if begun.is_some() && character(text, (line, column)).is_none() {
            position = begun;
        }
    } else if let Some((_, offset)) = message.rsplit_once(" at position ") {
        position = offset.parse().ok().and_then(|offset| text.get(..offset)).map(end);
    }
    Unreadable { fault: Fault::Syntax, message, position }
}

/// The character in a place.
fn character(text: &str, (line, column): Position) -> Option<char> {
    text.lines().nth(line.checked_sub(1)?)?.chars().nth(column.checked_sub(1)?)
}

/// Line and column behind a text.
fn end(text: &str) -> Position {
    let line = text.rsplit_once('\n').map_or(text, |(_, line)| line);
    (text.matches('\n').count() + 1, line.chars().count() + 1)
}

/// What all nodes of a text know.
struct State {
    /// How many more nodes there may be: aliases can say anything any number of times.
    left: Cell<usize>,
    /// What is out of bounds.
    failed: Cell<Option<(Fault, String)>>,
}

impl State {
    fn fail<E: Error>(&self, fault: Fault, message: impl Into<String>) -> E {
        self.failed.set(Some((fault, message.into())));
        E::custom("out of bounds")
    }
}

/// Reads a node.
#[derive(Clone, Copy)]
struct Node<'s> {
    state: &'s State,
    /// How many lists and mappings it is in.
    depth: usize,
}

impl Node<'_> {
    /// What reads the nodes of the list or mapping that it is.
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEEPEST {
            return Err(self.state.fail(Fault::Depth, TOO_DEEP));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        match self.state.left.get().checked_sub(1) {
            Some(left) => self.state.left.set(left),
            None => return Err(self.state.fail(Fault::Size, "its aliases, which begin with `*`, make more of the file than it has")),
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without tags")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Int(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
        Ok(i64::try_from(number).map_or(Tree::Large(number), Tree::Int))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        self.visit_unit()
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _tagged: A) -> Result<Tree, A::Error> {
        Err(A::Error::custom(NO_TAGS))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let (inner, mut list) = (self.inner()?, Vec::new());
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let (inner, mut map) = (self.inner()?, Vec::new());
        while let Some(key) = entries.next_key_seed(Key(inner))? {
            map.push((key, entries.next_value_seed(inner)?));
        }
        Ok(Tree::Map(map))
    }
}

/// Reads a key; `true:` and `1:` are texts here.
#[derive(Clone, Copy)]
struct Key<'s>(Node<'s>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name as the key")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<String, E> {
        Ok(flag.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        let length = key.chars().count();
        if length > LONGEST_NAME {
            let message = format!("the key has {length} characters, and may have {LONGEST_NAME}");
            return Err(self.0.state.fail(Fault::Size, message));
        }
        Ok(key.to_owned())
    }

    fn visit_unit<E: Error>(self) -> Result<String, E> {
        Err(no_name("nothing"))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<String, A::Error> {
        self.0.visit_enum(tagged).map(|_| String::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _items: A) -> Result<String, A::Error> {
        Err(no_name("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, _entries: A) -> Result<String, A::Error> {
        Err(no_name("a mapping"))
    }
}

fn no_name<E: Error>(kind: &str) -> E {
    E::custom(format!("expected a name as the key, found {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (Fault, Option<Position>) {
        let Unreadable { fault, position, .. } = parse(text).unwrap_err();
        (fault, position)
    }

    #[test]
    fn scalars_lists_and_mappings_keep_their_kind_and_their_order() {
        let text = "b: [1, -1, 18446744073709551615, 0.5, true, ~, '1', x]\na: {1: , true: y, a: 1, a: 2}\n";
        let list = vec![
            Tree::Int(1),
            Tree::Int(-1),
            Tree::Large(u64::MAX),
            Tree::Float(0.5),
            Tree::Flag(true),
            Tree::Null,
            Tree::Text("1".into()),
            Tree::Text("x".into()),
        ];
        let map = [("1", Tree::Null), ("true", Tree::Text("y".into())), ("a", Tree::Int(1)), ("a", Tree::Int(2))];
        let map = map.map(|(key, value)| (key.to_owned(), value)).to_vec();
        assert_eq!(parse(text), Ok(Tree::Map(vec![("b".into(), Tree::List(list)), ("a".into(), Tree::Map(map))])));
    }

    #[test]
    fn what_is_within_the_bounds_is_read_and_what_is_not_has_a_place() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let indented = |depth: usize| format!("{}x\n", "- ".repeat(depth));
        assert!(parse(&nested(DEEPEST)).is_ok() && parse(&indented(DEEPEST)).is_ok());
        assert_eq!(fault(&nested(DEEPEST + 1)), (Fault::Depth, Some((1, DEEPEST + 1))));
        assert_eq!(fault(&indented(DEEPEST + 1)), (Fault::Depth, Some((1, 2 * DEEPEST + 1))));

        assert!(parse(&format!("a: 1\n{}: 2\n", "ß".repeat(LONGEST_NAME))).is_ok());
        assert_eq!(fault(&format!("a: 1\n{}: 2\n", "ß".repeat(LONGEST_NAME + 1))), (Fault::Size, Some((2, 1))));

        let sized = |size: usize| format!("a: {}", "x".repeat(size - 3));
        assert!(parse(&sized(LARGEST_FILE)).is_ok());
        assert_eq!(fault(&sized(LARGEST_FILE + 1)), (Fault::Size, Some((1, 1))));
    }

    #[test]
    fn what_tags_stand_for_need_not_be_said() {
        assert_eq!(fault("%TAG !a! tag:x\n---\na: 1\n"), (Fault::Syntax, Some((1, 1))));
        assert_eq!(fault("a: 1\n...\n%TAG !a! tag:x\n---\na: 1\n"), (Fault::Syntax, Some((3, 1))));
        assert!(parse("%YAML 1.1\n---\na: '%TAG'\n").is_ok());
    }

    #[test]
    fn aliases_are_read_as_long_as_they_do_not_make_more_of_a_file_than_it_has() {
        let Ok(Tree::Map(entries)) = parse("a: &a [1, 2]\nb: *a\nc: [*a, *a]\n") else { panic!() };
        assert_eq!(entries[0].1, entries[1].1);
        let many = format!("a: &a [{}]\nb: [{}]\n", "1,".repeat(1_000), "*a,".repeat(1_000));
        assert_eq!(fault(&many).0, Fault::Size);
    }
}
