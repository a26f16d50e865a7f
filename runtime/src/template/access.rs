//! Looking attributes up and changing them.

use std::fmt;
use std::mem::take;
use std::str::FromStr;

use super::entries::{EntriesRef, Kind};
use super::{Attribute, PairsRef, Template, Value, ValueRef, rules};
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
        self.values(name).filter_map(ValueRef::as_text)
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
    pub fn vector(&self, name: &str) -> Option<PairsRef<'_>> {
        self.vectors(name).next()
    }

    /// The pairs of all vectors of this name, in order.
    pub fn vectors(&self, name: &str) -> impl Iterator<Item = PairsRef<'_>> {
        self.values(name).filter_map(ValueRef::as_vector)
    }

    /// Whether an attribute has this name.
    pub fn contains(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The attributes in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter { entries: self.entries.all() }
    }

    /// The number of attributes.
    pub fn len(&self) -> usize {
        self.entries.all().count_attributes()
    }

    /// Whether there is no attribute.
    pub fn is_empty(&self) -> bool {
        self.entries.all().len() == 0
    }

    /// Adds an attribute at the end.
    pub fn push(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {
        match value.into() {
            Value::Text(text) => self.push_text(name.as_ref(), &text),
            Value::Vector(pairs) => self.push_ref(name.as_ref(), pairs.as_ref()),
        }
    }

    /// Adds the texts of `pairs` as one vector.
    ///
    /// A vector holds no vectors: those among `pairs` come behind it.
    pub fn push_vector(&mut self, name: impl AsRef<str>, pairs: &Self) {
        self.begin_vector(name.as_ref());
        let is_vector = |attribute: &Attribute<'_>| attribute.value.as_vector().is_some();
        for attribute in pairs {
            if let ValueRef::Text(text) = attribute.value {
                self.push_pair(attribute.name, text);
            }
        }
        self.extend(pairs.iter().filter(is_vector));
    }

    /// Puts this value in the place of the first attribute of this name, or at the end, and removes the others of this name.
    pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {
        let name = name.as_ref();
        let mut value = Some(value.into());
        for attribute in &take(self) {
            if attribute.name != name {
                self.push_attribute(attribute);
            } else if let Some(value) = value.take() {
                self.push(name, value);
            }
        }
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// Removes all attributes of this name, and gives them back.
    #[expect(clippy::return_self_not_must_use, reason = "it is called for what it leaves behind as well")]
    pub fn remove(&mut self, name: &str) -> Self {
        let (removed, kept) = self.iter().partition(|attribute| attribute.name == name);
        *self = kept;
        removed
    }

    /// The same without white space at the ends of its values, which servers cut off since 7.4 and keep up to 7.2.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        rules::trimmed(self)
    }

    pub(crate) fn push_text(&mut self, name: &str, text: &str) {
        self.entries.push(Kind::Text, name, text);
    }

    /// Adds a vector, to which pairs are added then.
    pub(crate) fn begin_vector(&mut self, name: &str) {
        self.entries.push(Kind::Vector, name, "");
    }

    /// Adds a pair to the vector that was begun last.
    pub(crate) fn push_pair(&mut self, name: &str, text: &str) {
        self.entries.push(Kind::Pair, name, text);
    }

    /// Adds the attributes of another; if they are the first, no more memory is taken than they need.
    pub(crate) fn append(&mut self, other: &Self) {
        self.entries.append(other.entries.all());
    }

    /// Removes all attributes, and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Gives back the memory that is kept for further attributes: few templates that are read get any.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.entries.shrink_to_fit();
    }

    fn push_ref(&mut self, name: &str, pairs: PairsRef<'_>) {
        self.begin_vector(name);
        self.entries.append(pairs.entries);
    }

    fn push_attribute(&mut self, attribute: Attribute<'_>) {
        match attribute.value {
            ValueRef::Text(text) => self.push_text(attribute.name, text),
            ValueRef::Vector(pairs) => self.push_ref(attribute.name, pairs),
        }
    }

    fn values(&self, name: &str) -> impl Iterator<Item = ValueRef<'_>> {
        self.iter().filter(move |attribute| attribute.name == name).map(|attribute| attribute.value)
    }
}

impl<'a> Extend<Attribute<'a>> for Template {
    fn extend<I: IntoIterator<Item = Attribute<'a>>>(&mut self, attributes: I) {
        attributes.into_iter().for_each(|attribute| self.push_attribute(attribute));
    }
}

impl<'a> FromIterator<Attribute<'a>> for Template {
    fn from_iter<I: IntoIterator<Item = Attribute<'a>>>(attributes: I) -> Self {
        let mut template = Self::new();
        template.extend(attributes);
        template
    }
}

impl<N: AsRef<str>, V: Into<Value>> FromIterator<(N, V)> for Template {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut template = Self::new();
        pairs.into_iter().for_each(|(name, value)| template.push(name, value));
        template
    }
}

/// The pairs as attributes.
impl<N: AsRef<str>, V: Into<Value>> From<Vec<(N, V)>> for Template {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<'t> IntoIterator for &'t Template {
    type Item = Attribute<'t>;
    type IntoIter = Iter<'t>;

    fn into_iter(self) -> Iter<'t> {
        self.iter()
    }
}

/// The attributes of a template, in order.
#[derive(Clone)]
pub struct Iter<'t> {
    entries: EntriesRef<'t>,
}

impl<'t> Iterator for Iter<'t> {
    type Item = Attribute<'t>;

    fn next(&mut self) -> Option<Attribute<'t>> {
        let (kind, name, text) = self.entries.take_first()?;
        let value = match kind {
            Kind::Vector => ValueRef::Vector(PairsRef::new(self.entries.take_pairs())),
            // A pair without a vector is never made.
            Kind::Text | Kind::Pair => ValueRef::Text(text),
        };
        Some(Attribute { name, value })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.entries.count_attributes();
        (count, Some(count))
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl fmt::Debug for Iter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_yes_is_yes() {
        let texts = [("A", "YES"), ("B", "yEs"), ("C", "true"), ("D", "1"), ("E", "NO"), ("E", "YES"), ("F", "")];
        let template = Template::builder().vector("V", texts).build();
        let texts = Template::from_iter(texts);
        for name in ["A", "B", "C", "D", "E", "F", "NONE"] {
            assert_eq!(texts.is_yes(name), ["A", "B"].contains(&name), "{name}");
            assert_eq!(template.vector("V").unwrap().is_yes(name), texts.is_yes(name), "{name}");
        }
    }

    #[test]
    fn a_number_is_read_as_the_type_that_is_asked_for() {
        let texts = [("CPU", "0.5"), ("MEMORY", " 512 "), ("MODEL", "kvm"), ("EMPTY", "")];
        let vector = Template::builder().vector("V", texts).build();
        let template = Template::from_iter(texts);
        assert_eq!(template.number::<f64>("CPU"), Some(0.5));
        assert_eq!(template.number::<u64>("CPU"), None);
        assert_eq!(template.number("MEMORY"), Some(512_u64));
        for name in ["MODEL", "EMPTY", "NONE"] {
            assert_eq!(template.number::<i64>(name), None, "{name}");
        }
        for name in ["CPU", "MEMORY", "MODEL", "NONE"] {
            assert_eq!(vector.vector("V").unwrap().number::<f64>(name), template.number(name), "{name}");
        }
    }
}
