//! The pairs of vectors.

use std::fmt;
use std::mem::take;
use std::str::FromStr;

use super::entries::{Entries, EntriesRef, Kind};
use super::to_text::ToText;
use crate::scalar::YesNo;

/// The pairs of a vector in the making: `Pairs::new().with("IMAGE_ID", 3).with("DEV_PREFIX", "vd")`.
///
/// Where all values are of one type an array or a `Vec` serves as well.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Pairs {
    entries: Entries,
}

impl Pairs {
    /// No pairs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pair. The name is sent as it stands, and the server looks for upper case.
    #[must_use]
    pub fn with(mut self, name: impl AsRef<str>, value: impl ToText) -> Self {
        self.push(name.as_ref(), &value.to_text());
        self
    }

    /// The first text of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.as_ref().get(name)
    }

    /// Sets a pair in the place of the first of this name, or at the end, and removes the others of this name.
    pub fn set(&mut self, name: &str, value: impl ToText) {
        let mut text = Some(value.to_text());
        for (other, kept) in take(self).as_ref() {
            if other != name {
                self.push(other, kept);
            } else if let Some(text) = text.take() {
                self.push(name, &text);
            }
        }
        if let Some(text) = text {
            self.push(name, &text);
        }
    }

    /// Removes all pairs of this name.
    pub fn remove(&mut self, name: &str) {
        *self = self.as_ref().iter().filter(|(other, _)| *other != name).collect();
    }

    pub(super) fn push(&mut self, name: &str, text: &str) {
        self.entries.push(Kind::Pair, name, text);
    }

    /// The pairs so far.
    pub fn as_ref(&self) -> PairsRef<'_> {
        PairsRef::new(self.entries.all())
    }
}

impl fmt::Debug for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}

impl From<PairsRef<'_>> for Pairs {
    fn from(pairs: PairsRef<'_>) -> Self {
        let mut entries = Entries::default();
        entries.append(pairs.entries);
        Self { entries }
    }
}

impl<N: AsRef<str>, V: ToText> FromIterator<(N, V)> for Pairs {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |all, (name, value)| all.with(name, value))
    }
}

impl<N: AsRef<str>, V: ToText, const COUNT: usize> From<[(N, V); COUNT]> for Pairs {
    fn from(pairs: [(N, V); COUNT]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: AsRef<str>, V: ToText> From<Vec<(N, V)>> for Pairs {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

/// The pairs of a vector in a template, in order.
#[derive(Clone, Copy)]
pub struct PairsRef<'t> {
    pub(super) entries: EntriesRef<'t>,
}

impl<'t> PairsRef<'t> {
    pub(super) fn new(entries: EntriesRef<'t>) -> Self {
        Self { entries }
    }

    /// The first text of this name. Names are compared letter by letter.
    pub fn get(self, name: &str) -> Option<&'t str> {
        self.iter().find_map(|(other, text)| (other == name).then_some(text))
    }

    /// Whether the first text of this name is `YES`, as [`Template::is_yes`](super::Template::is_yes) has it.
    pub fn is_yes(self, name: &str) -> bool {
        self.get(name).and_then(YesNo::from_text).unwrap_or(false)
    }

    /// The first text of this name as a number, as [`Template::number`](super::Template::number) has it.
    pub fn number<T: FromStr>(self, name: &str) -> Option<T> {
        self.get(name)?.trim().parse().ok()
    }

    /// The names and texts.
    pub fn iter(self) -> PairsIter<'t> {
        PairsIter { entries: self.entries }
    }

    /// The number of pairs.
    pub fn len(self) -> usize {
        self.entries.len()
    }

    /// Whether there is no pair.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// As a map, in which a name may repeat.
impl fmt::Debug for PairsRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl PartialEq for PairsRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for PairsRef<'_> {}

impl<'t> IntoIterator for PairsRef<'t> {
    type Item = (&'t str, &'t str);
    type IntoIter = PairsIter<'t>;

    fn into_iter(self) -> PairsIter<'t> {
        self.iter()
    }
}

/// A list of lists of two.
#[cfg(feature = "serde")]
impl serde::Serialize for PairsRef<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Names and texts of a vector, in order.
#[derive(Clone)]
pub struct PairsIter<'t> {
    entries: EntriesRef<'t>,
}

impl<'t> Iterator for PairsIter<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        self.entries.take_first().map(|(_, name, text)| (name, text))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.entries.len(), Some(self.entries.len()))
    }
}

impl ExactSizeIterator for PairsIter<'_> {}

impl fmt::Debug for PairsIter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}
