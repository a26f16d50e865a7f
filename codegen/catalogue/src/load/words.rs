//! Words that stand for something in the texts of a pattern: `$noun` for `machine`, and `${noun}s` for `machines`.

use super::raw::RawHead;
use super::tree::Tree;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;

/// Words and what they stand for.
#[derive(Clone, Debug)]
pub(super) struct Words {
    words: Vec<(String, Option<String>)>,
    /// Who has no value for a word that it should have: the resource, if there is one.
    resource: Option<String>,
}

impl Words {
    /// What a resource says of itself.
    pub(super) fn of(head: &RawHead) -> Self {
        let words = [("resource", &head.resource), ("id", &head.id), ("noun", &head.noun), ("acl", &head.acl)];
        Self { words: words.map(|(word, value)| (word.to_owned(), value.clone())).into(), resource: head.resource.clone() }
    }

    /// The same, and these.
    pub(super) fn with(&self, more: impl IntoIterator<Item = (String, String)>) -> Self {
        let more = more.into_iter().map(|(word, value)| (word, Some(value)));
        Self { words: more.chain(self.words.iter().cloned()).collect(), resource: self.resource.clone() }
    }

    /// A text with what each word stands for in its place. `node` is the pattern.
    pub(super) fn fill(&self, text: &str, node: &Node, found: &mut Diagnostics) -> String {
        let mut parts = text.split('$');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let braced = part.strip_prefix('{').and_then(|rest| rest.split_once('}'));
            let (run, rest) = braced.unwrap_or_else(|| {
                let end = part.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(part.len());
                part.split_at(end)
            });
            let is_meant = |word: &str| if braced.is_some() { word == run } else { is_word_of(word, run) };
            let known = self.words.iter().filter(|(word, _)| is_meant(word)).max_by_key(|(word, _)| word.len());
            let Some((word, value)) = known else {
                let all: Vec<String> = self.words.iter().map(|(word, _)| format!("`${word}`")).collect();
                let message = format!("`${run}` stands for nothing; there are {}", listed(&all));
                let help = "use one of these, or write it without `$`";
                found.push(Diagnostic::of_key(codes::UNKNOWN_PLACEHOLDER, node, message).help(help));
                filled.push('$');
                filled.push_str(part);
                continue;
            };
            match (value, &self.resource) {
                (Some(value), _) => filled.push_str(value),
                // That the entry is nobody's is said elsewhere.
                (None, None) => {}
                (None, Some(resource)) => {
                    let message = format!("there is `${word}`, and the resource `{resource}` has no `{word}`");
                    let help = format!("add `{word}:` to the resource");
                    found.push(Diagnostic::of_key(codes::UNKNOWN_PLACEHOLDER, node, message).help(help));
                }
            }
            filled.push_str(run.get(word.len()..).unwrap_or_default());
            filled.push_str(rest);
        }
        filled
    }

    /// A tree with all its texts and keys filled.
    pub(super) fn fill_tree(&self, tree: &Tree, node: &Node, found: &mut Diagnostics) -> Tree {
        match tree {
            Tree::List(items) => Tree::List(items.iter().map(|item| self.fill_tree(item, node, found)).collect()),
            Tree::Map(entries) => {
                let filled = entries.iter().map(|(key, value)| (self.fill(key, node, found), self.fill_tree(value, node, found)));
                Tree::Map(filled.collect())
            }
            scalar @ Tree::Scalar(_) => scalar.map_texts(&mut |text| self.fill(text, node, found)),
        }
    }
}

/// Whether a run of letters begins with a word: `Name` of `NameSelection`, and not `id` of `idle`.
fn is_word_of(word: &str, run: &str) -> bool {
    run.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

/// `a, b and c`.
fn listed(all: &[String]) -> String {
    match all {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        all => all.concat(),
    }
}
