//! How names and values are kept: in one text, one behind the other, since a template has many and most are short.

use crate::growth::make_room;

/// Names and values of texts, vectors and the pairs in these, in order.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Entries {
    text: String,
    entries: Vec<Entry>,
}

/// How much of the text an entry takes, behind those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Entry {
    kind: Kind,
    name: usize,
    value: usize,
}

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name and a text.
    Text,
    /// The name of a vector, whose pairs follow.
    Vector,
    /// A name and a text in the vector before.
    Pair,
}

impl Entries {
    pub(super) fn push(&mut self, kind: Kind, name: &str, value: &str) {
        self.text.reserve(name.len() + value.len());
        self.text.push_str(name);
        self.text.push_str(value);
        make_room(&mut self.entries);
        self.entries.push(Entry { kind, name: name.len(), value: value.len() });
    }

    pub(super) fn append(&mut self, more: EntriesRef<'_>) {
        if self.entries.is_empty() {
            self.entries.reserve_exact(more.len());
        }
        self.text.push_str(more.text);
        self.entries.extend_from_slice(more.entries);
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.entries.clear();
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.entries.shrink_to_fit();
    }

    pub(super) fn all(&self) -> EntriesRef<'_> {
        EntriesRef { text: &self.text, entries: &self.entries }
    }
}

/// Entries that are kept somewhere.
#[derive(Clone, Copy)]
pub(super) struct EntriesRef<'t> {
    text: &'t str,
    entries: &'t [Entry],
}

impl<'t> EntriesRef<'t> {
    pub(super) fn len(self) -> usize {
        self.entries.len()
    }

    /// Counts the entries that are of a vector's pairs no part.
    pub(super) fn count_attributes(self) -> usize {
        self.entries.iter().filter(|entry| entry.kind != Kind::Pair).count()
    }

    /// Takes the first entry: its kind, name and value.
    pub(super) fn take_first(&mut self) -> Option<(Kind, &'t str, &'t str)> {
        let (first, others) = self.entries.split_first()?;
        self.entries = others;
        Some((first.kind, self.cut(first.name), self.cut(first.value)))
    }

    /// Takes the pairs that come first.
    pub(super) fn take_pairs(&mut self) -> Self {
        let count = self.entries.iter().take_while(|entry| entry.kind == Kind::Pair).count();
        let (pairs, others) = self.entries.split_at_checked(count).unwrap_or((self.entries, &[]));
        self.entries = others;
        Self { text: self.cut(pairs.iter().map(|pair| pair.name + pair.value).sum()), entries: pairs }
    }

    /// Takes this much of the text. Entries are as long as the texts that came with them, so that it is there.
    fn cut(&mut self, length: usize) -> &'t str {
        let (text, rest) = self.text.split_at_checked(length).unwrap_or_default();
        self.text = rest;
        text
    }
}
