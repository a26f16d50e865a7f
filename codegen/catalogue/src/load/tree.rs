//! A YAML file as a tree that keeps what a map would lose: the order of keys, and keys that stand twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Mapping, Number, Value};

/// A node of a YAML file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// A text, number, flag or nothing.
    Scalar(Value),
    /// A sequence.
    List(Vec<Tree>),
    /// A mapping, in the order of the file.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// The value of a key; of a key that stands twice, the first one.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// An item of a list.
    pub(crate) fn item(&self, index: usize) -> Option<&Self> {
        match self {
            Self::List(items) => items.get(index),
            _ => None,
        }
    }

    /// What an error calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Scalar(Value::Null) => "nothing",
            Self::Scalar(Value::Bool(_)) => "a flag",
            Self::Scalar(Value::Number(_)) => "a number",
            Self::Scalar(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }

    /// As the parser's own value, for structs to be read from.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Scalar(value) => value.clone(),
            Self::List(items) => Value::Sequence(items.iter().map(Self::to_value).collect()),
            Self::Map(entries) => {
                let pairs = entries.iter().map(|(key, value)| (Value::String(key.clone()), value.to_value()));
                Value::Mapping(pairs.collect::<Mapping>())
            }
        }
    }

    /// The same tree with every text changed.
    pub(crate) fn map_texts(&self, change: &mut impl FnMut(&str) -> String) -> Self {
        match self {
            Self::Scalar(Value::String(text)) => Self::Scalar(Value::String(change(text))),
            Self::Scalar(other) => Self::Scalar(other.clone()),
            Self::List(items) => Self::List(items.iter().map(|item| item.map_texts(change)).collect()),
            Self::Map(entries) => Self::Map(entries.iter().map(|(key, value)| (key.clone(), value.map_texts(change))).collect()),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without tags")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Bool(flag)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Number(number.into())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Number(number.into())))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Number(Number::from(number))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::String(text.to_owned())))
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        self.visit_unit()
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _tagged: A) -> Result<Tree, A::Error> {
        Err(A::Error::custom("tags, which begin with `!`, mean nothing here"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut map = Vec::new();
        while let Some((Key(key), value)) = entries.next_entry()? {
            map.push((key, value));
        }
        Ok(Tree::Map(map))
    }
}

/// A key; `true:` and `1:` are texts here.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Tree::deserialize(deserializer)? {
            Tree::Scalar(Value::String(text)) => Ok(Self(text)),
            Tree::Scalar(Value::Bool(flag)) => Ok(Self(flag.to_string())),
            Tree::Scalar(Value::Number(number)) => Ok(Self(number.to_string())),
            other => Err(D::Error::custom(format!("expected a name as the key, found {}", other.kind()))),
        }
    }
}
