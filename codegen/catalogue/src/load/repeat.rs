//! Entries that are written once for several things: `repeat` has their pattern, and what each word in it stands for.

use std::collections::{BTreeMap, BTreeSet};

use super::raw::RawRepeat;
use super::read::{entries, items, read};
use super::words::{Budget, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::yaml::Tree;

/// The key of a file that has patterns.
pub(super) const REPEAT: &str = "repeat";

/// The entries that a file declares of a kind, `methods` for instance: its own, and those of its patterns.
///
/// A method that says `repeated: true` has what it says itself, and the rest from the pattern.
pub(super) fn declared(
    kind: &str,
    file: &Node,
    tree: &Tree,
    (words, budget): (&Words, &Budget),
    found: &mut Diagnostics,
) -> Vec<(String, Tree, Node)> {
    let own = tree.get(kind).map(|tree| entries(tree, &file.key(kind), found)).unwrap_or_default();
    let mut all: Vec<(String, Tree, Node)> = own.into_iter().map(|(name, tree, node)| (name.to_owned(), tree.clone(), node)).collect();
    let own = all.len();
    // Those that a pattern completes, and whether one has.
    let repeated = all.iter().enumerate().filter(|(_, (_, tree, _))| is_repeated(tree));
    let mut repeated: BTreeMap<String, (usize, bool)> = repeated.map(|(index, (name, ..))| (name.clone(), (index, false))).collect();
    let repeats = tree.get(REPEAT).map(|tree| items(tree, &file.key(REPEAT), found)).unwrap_or_default();
    for (tree, node) in repeats {
        let (Some(pattern), Some(raw)) = (tree.get(kind), read::<RawRepeat>(tree, &node, &KINDS, &mut Diagnostics::default())) else {
            continue;
        };
        for values in raw.values.into_iter().flatten().take_while(|_| !budget.is_spent()) {
            let words = words.with(values);
            for (name, tree, node) in entries(pattern, &node.key(kind), found) {
                let (name, tree) = (words.fill_name(name, &node, found), words.fill_tree(tree, &node, found));
                // What an unknown word leaves of a name is told already.
                if name.contains('$') {
                    continue;
                }
                let completed = repeated.get_mut(&name).and_then(|(index, completed)| {
                    *completed = true;
                    all.get_mut(*index)
                });
                match completed {
                    Some((_, own, _)) => add_missing(own, tree),
                    None => all.push((name, tree, node)),
                }
            }
        }
    }
    for (name, _, node) in all.iter().take(own).filter(|(name, ..)| repeated.get(name).is_some_and(|(_, completed)| !completed)) {
        let message = format!("no pattern of `repeat` in this file has `{name}`");
        let help = "remove `repeated`, or check the name";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node.key("repeated"), message).help(help));
    }
    twice(&all, found);
    all
}

/// Notes what is declared more than once. (A key that a file has twice is told before.)
fn twice(all: &[(String, Tree, Node)], found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Node> = BTreeMap::new();
    for (name, _, node) in all {
        let Some(other) = seen.insert(name, node) else { continue };
        let (message, help) = if other == node {
            (format!("the pattern gives `{name}` for two of the things"), "put a word into the name that differs")
        } else {
            let help = "a method that differs only in part stands by itself with `repeated: true`";
            (format!("the pattern gives `{name}`, which is declared already"), help)
        };
        found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, node, message).help(help));
    }
}

/// Whether an entry is one of a pattern's, in its own words.
fn is_repeated(tree: &Tree) -> bool {
    tree.get("repeated") == Some(&Tree::Flag(true))
}

/// What a pattern can have.
pub(super) const KINDS: [&str; 6] = ["ids", "numbers", "strings", "enums", "documents", "methods"];

/// Notes what is wrong with the patterns of a file themselves.
pub(super) fn check(file: &Node, tree: &Tree, found: &mut Diagnostics) {
    for (tree, node) in tree.get(REPEAT).map(|tree| items(tree, &file.key(REPEAT), found)).unwrap_or_default() {
        let Some(raw) = read::<RawRepeat>(tree, &node, &KINDS, found) else { continue };
        if raw.values.is_none_or(|values| values.is_empty()) {
            let message = "the pattern does not say for what it is repeated";
            let help = "add `for:`, a list of what its words stand for: `- { Name: Disk }`";
            found.push(Diagnostic::of_key(codes::MISSING_KEY, &node, message).help(help));
        }
    }
}

fn add_missing(own: &mut Tree, pattern: Tree) {
    if let (Tree::Map(own), Tree::Map(pattern)) = (own, pattern) {
        let stated: BTreeSet<String> = own.iter().map(|(key, _)| key.clone()).collect();
        own.extend(pattern.into_iter().filter(|(key, _)| !stated.contains(key)));
    }
}
