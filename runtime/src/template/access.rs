//! Looking attributes up and changing them.

use std::str::FromStr;

use super::{Attribute, Template, Value};
use crate::scalar::YesNo;

impl Template {
    /// A template without attributes.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first text of this name. Names are compared letter by letter, here and below.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.get_all(name).next()
    }

    /// All texts of this name, in order.
    pub fn get_all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values(name).filter_map(Value::as_text)
    }

    /// Whether the first text of this name is `YES`, in any case of letters. The server takes all else for no, also `true` and `1`.
    pub fn is_yes(&self, name: &str) -> bool {
        self.get(name).and_then(YesNo::from_text).unwrap_or(false)
    }

    /// The first text of this name as a number: `template.number::<f64>("CPU")`. `None` where there is none, or it is no such number.
    pub fn number<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.trim().parse().ok()
    }

    /// The pairs of the first vector of this name.
    pub fn vector(&self, name: &str) -> Option<&[(String, String)]> {
        self.vectors(name).next()
    }

    /// The pairs of all vectors of this name, in order.
    pub fn vectors(&self, name: &str) -> impl Iterator<Item = &[(String, String)]> {
        self.values(name).filter_map(Value::as_vector)
    }

    /// Whether an attribute has this name.
    pub fn contains(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The attributes in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Attribute> {
        self.attributes.iter()
    }

    /// The number of attributes.
    pub fn len(&self) -> usize {
        self.attributes.len()
    }

    /// Whether there is no attribute.
    pub fn is_empty(&self) -> bool {
        self.attributes.is_empty()
    }

    /// Adds an attribute at the end.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.attributes.push(Attribute { name: name.into(), value: value.into() });
    }

    /// Puts this value in the place of the first attribute of this name, or at the end, and removes the others of this name.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        let name = name.into();
        let mut value = Some(value.into());
        self.attributes.retain_mut(|attribute| {
            if attribute.name != name {
                return true;
            }
            value.take().map(|value| attribute.value = value).is_some()
        });
        if let Some(value) = value {
            self.attributes.push(Attribute { name, value });
        }
    }

    /// Removes all attributes of this name.
    pub fn remove(&mut self, name: &str) -> Vec<Value> {
        self.attributes.extract_if(.., |attribute| attribute.name == name).map(|attribute| attribute.value).collect()
    }

    /// Adds the attributes of `other`, in the place of those that have their names: what an update that appends does.
    pub fn merge(&mut self, other: Self) {
        let names: std::collections::HashSet<&str> = other.iter().map(|attribute| attribute.name.as_str()).collect();
        self.attributes.retain(|attribute| !names.contains(attribute.name.as_str()));
        self.extend(other);
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.iter().filter(move |attribute| attribute.name == name).map(|attribute| &attribute.value)
    }
}

impl Value {
    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Vector(_) => None,
        }
    }

    /// The pairs, where it is a vector.
    pub fn as_vector(&self) -> Option<&[(String, String)]> {
        match self {
            Self::Text(_) => None,
            Self::Vector(pairs) => Some(pairs),
        }
    }
}

impl Extend<Attribute> for Template {
    fn extend<I: IntoIterator<Item = Attribute>>(&mut self, attributes: I) {
        self.attributes.extend(attributes);
    }
}

impl FromIterator<Attribute> for Template {
    fn from_iter<I: IntoIterator<Item = Attribute>>(attributes: I) -> Self {
        Self { attributes: attributes.into_iter().collect() }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Template {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().map(|(name, value)| Attribute { name: name.into(), value: value.into() }).collect()
    }
}

/// The pairs as attributes.
impl From<Vec<(String, String)>> for Template {
    fn from(pairs: Vec<(String, String)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for Template {
    type Item = Attribute;
    type IntoIter = std::vec::IntoIter<Attribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.attributes.into_iter()
    }
}

impl<'t> IntoIterator for &'t Template {
    type Item = &'t Attribute;
    type IntoIter = std::slice::Iter<'t, Attribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_yes_is_yes() {
        let template: Template =
            [("A", "YES"), ("B", "yEs"), ("C", "true"), ("D", "1"), ("E", "NO"), ("E", "YES"), ("F", "")].into_iter().collect();
        let yes: Vec<_> = ["A", "B", "C", "D", "E", "F", "NONE"].into_iter().filter(|name| template.is_yes(name)).collect();
        assert_eq!(yes, ["A", "B"]);
    }

    #[test]
    fn a_number_is_read_as_the_type_that_is_asked_for() {
        let template: Template = [("CPU", "0.5"), ("MEMORY", " 512 "), ("MODEL", "kvm"), ("EMPTY", "")].into_iter().collect();
        assert_eq!(template.number::<f64>("CPU"), Some(0.5));
        assert_eq!(template.number::<u64>("CPU"), None);
        assert_eq!(template.number("MEMORY"), Some(512_u64));
        for name in ["MODEL", "EMPTY", "NONE"] {
            assert_eq!(template.number::<i64>(name), None, "{name}");
        }
    }
}
