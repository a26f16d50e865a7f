//! Words that stand for something in the texts of a pattern: `$noun` for `machine`, and `${noun}s` for `machines`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::raw::RawHead;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::sources::Sources;
use crate::yaml::{LONGEST_NAME, Tree};

/// How much may be made of patterns, in bytes. What is written once for many could otherwise take many times the memory of the machine.
#[derive(Clone, Debug)]
pub(super) struct Budget(Rc<RefCell<Result<usize, Diagnostic>>>);

/// How many times the catalogue all that is made of its patterns may be. (It is a quarter of the real one.)
const TIMES: usize = 16;

/// What may be made of patterns in any case.
const LEAST: usize = 1 << 18;

impl Budget {
    pub(super) fn of(sources: &Sources) -> Self {
        let size: usize = sources.values().map(String::len).sum();
        Self(Rc::new(RefCell::new(Ok(TIMES * size + LEAST))))
    }

    /// Whether so much more may be made of the pattern at this node.
    pub(super) fn take(&self, bytes: usize, node: &Node) -> bool {
        let mut left = self.0.borrow_mut();
        match *left {
            Err(_) => return false,
            Ok(some) => {
                *left = some.checked_sub(bytes).ok_or_else(|| {
                    let message = format!("patterns, families and groups of fields make more than {TIMES} times the catalogue of it");
                    let help = "describe what differs by itself, or repeat less";
                    Diagnostic::of_key(codes::TOO_LARGE, node, message).help(help)
                });
            }
        }
        left.is_ok()
    }

    /// Whether nothing more may be made of any pattern.
    pub(super) fn is_spent(&self) -> bool {
        self.0.borrow().is_err()
    }

    /// That it was too much, if it was.
    pub(super) fn exceeded(&self) -> Option<Diagnostic> {
        self.0.borrow().as_ref().err().cloned()
    }
}

/// Words and what they stand for.
#[derive(Clone, Debug)]
pub(super) struct Words {
    meanings: BTreeMap<String, Option<String>>,
    /// Who has no value for a word that it should have: the resource, if there is one.
    resource: Option<String>,
    budget: Budget,
}

impl Words {
    /// What a resource says of itself.
    pub(super) fn of(head: &RawHead, budget: &Budget) -> Self {
        let words = [("resource", &head.resource), ("id", &head.id), ("noun", &head.noun), ("acl", &head.acl)];
        let words = words.map(|(word, value)| (word.to_owned(), value.clone())).into();
        Self { meanings: words, resource: head.resource.clone(), budget: budget.clone() }
    }

    /// The same, and these.
    pub(super) fn with(&self, more: impl IntoIterator<Item = (String, String)>) -> Self {
        let more = more.into_iter().map(|(word, value)| (word, Some(value)));
        Self { meanings: more.chain(self.meanings.clone()).collect(), resource: self.resource.clone(), budget: self.budget.clone() }
    }

    /// A text with what each word stands for in its place. `node` is the pattern.
    pub(super) fn fill(&self, text: &str, node: &Node, found: &mut Diagnostics) -> String {
        if !self.budget.take(text.len() + 1, node) {
            return String::new();
        }
        let mut parts = text.split('$');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let braced = part.strip_prefix('{').and_then(|rest| rest.split_once('}'));
            let (run, rest) = braced.unwrap_or_else(|| {
                let end = part.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(part.len());
                part.split_at(end)
            });
            let known = if braced.is_some() { self.meanings.get_key_value(run) } else { self.beginning(run) };
            let Some((word, value)) = known else {
                let message = format!("`${run}` stands for nothing; there are {}", self.listed());
                let help = "use one of these, or write it without `$`";
                found.push(Diagnostic::of_key(codes::UNKNOWN_PLACEHOLDER, node, message).help(help));
                filled.push('$');
                filled.push_str(part);
                continue;
            };
            match (value, &self.resource) {
                (Some(value), _) if !self.budget.take(value.len(), node) => return filled,
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

    /// The longest word that a run of letters begins with: `Name` of `NameSelection`, and not `id` of `idle`.
    fn beginning(&self, run: &str) -> Option<(&String, &Option<String>)> {
        let is_end = |end: usize| !run.get(end..).is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_lowercase()));
        let mut ends = (1..=run.len().min(LONGEST_NAME)).rev().filter(|end| is_end(*end));
        ends.find_map(|end| self.meanings.get_key_value(run.get(..end)?))
    }

    /// `a, b and c`: the first of the words.
    fn listed(&self) -> String {
        let mut all: Vec<String> = self.meanings.keys().take(10).map(|word| format!("`${word}`")).collect();
        if self.meanings.len() > all.len() {
            all.push("others".to_owned());
        }
        match all.as_slice() {
            [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
            all => all.concat(),
        }
    }

    /// A tree with all its texts and keys filled.
    pub(super) fn fill_tree(&self, tree: &Tree, node: &Node, found: &mut Diagnostics) -> Tree {
        match tree {
            Tree::List(items) => Tree::List(items.iter().map(|item| self.fill_tree(item, node, found)).collect()),
            Tree::Map(entries) => {
                let filled = entries.iter().map(|(key, value)| (self.fill_name(key, node, found), self.fill_tree(value, node, found)));
                Tree::Map(filled.collect())
            }
            Tree::Text(text) => Tree::Text(self.fill(text, node, found)),
            // It takes its room as well.
            scalar if self.budget.take(1, node) => scalar.clone(),
            _ => Tree::Null,
        }
    }

    /// A name with what each word stands for in its place. It may not become too long to be one.
    pub(super) fn fill_name(&self, name: &str, node: &Node, found: &mut Diagnostics) -> String {
        let filled = self.fill(name, node, found);
        let length = filled.chars().count();
        if length <= LONGEST_NAME {
            return filled;
        }
        let message = format!("`{name}` becomes a name of {length} characters, and may have {LONGEST_NAME}");
        found.push(Diagnostic::of_key(codes::TOO_LARGE, node, message));
        filled.chars().take(LONGEST_NAME).collect()
    }
}
