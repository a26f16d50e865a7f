//! Fields of documents: those that a document states, and those that it includes.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::raw::{RawField, RawGroup, RawInclude};
use super::read::{entries, items, placed, read};
use super::spec::{Entry, GroupEntry, Placed};
use super::tree::Tree;
use super::words::Words;
use crate::diagnostic::{Diagnostic, Diagnostics, closest, codes};
use crate::place::Node;

/// What a list of fields can include: groups of fields, and the fields of documents.
pub(super) struct Includable<'t> {
    lists: BTreeMap<&'t str, List<'t>>,
}

struct List<'t> {
    node: Node,
    fields: Option<&'t Tree>,
    /// What `$word` stands for in the file of a document; a group leaves that to whoever includes it.
    words: Option<Words>,
}

/// The fields of a document, and the names of what it includes.
#[derive(Debug, Default)]
pub(super) struct Fields {
    pub fields: Vec<Placed<RawField>>,
    pub includes: Vec<String>,
}

impl<'t> Includable<'t> {
    /// Collects them from all files, each of which comes with its words.
    pub(super) fn of(files: impl Iterator<Item = (&'t Node, &'t Tree, Words)>, found: &mut Diagnostics) -> Self {
        let mut lists: BTreeMap<&str, List<'_>> = BTreeMap::new();
        // Two documents of one name are told as two types of one name.
        let mut quiet = Diagnostics::default();
        for (file, tree, words) in files {
            for (key, words) in [("documents", Some(words)), (GROUPS, None)] {
                let Some(declared) = tree.get(key) else { continue };
                let found = if words.is_none() { &mut *found } else { &mut quiet };
                for (name, tree, node) in entries(declared, &file.key(key), found) {
                    if let Some(other) = lists.get(name) {
                        let message = format!("there is another group of fields, or a document, `{name}`, in {}", other.node.file);
                        found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &node, message).help("rename one of the two, or share one"));
                        continue;
                    }
                    lists.insert(name, List { node: node.key("fields"), fields: tree.get("fields"), words: words.clone() });
                }
            }
        }
        Self { lists }
    }

    /// The fields of a list, with what it includes in its place.
    pub(super) fn fields(&self, tree: Option<&Tree>, node: &Node, words: &Words, found: &mut Diagnostics) -> Fields {
        let mut all = Fields::default();
        self.collect(tree, node, words, &mut Vec::new(), &mut all, found);
        all
    }

    fn collect(&self, tree: Option<&Tree>, node: &Node, words: &Words, open: &mut Vec<String>, all: &mut Fields, found: &mut Diagnostics) {
        let mut own = Vec::new();
        let mut included = Vec::new();
        for (at, (tree, node)) in tree.map(|tree| items(tree, node, found)).unwrap_or_default().into_iter().enumerate() {
            if tree.get("include").is_some() {
                let Some(include) = read::<RawInclude>(tree, &node, &[], found) else { continue };
                included.extend(self.include(&include, &node, words, open, all, found).into_iter().map(|field| (at, field)));
            } else {
                let filled;
                // Only what is written for several places has words.
                let tree = if open.is_empty() {
                    tree
                } else {
                    filled = words.fill_tree(tree, &node, found);
                    &filled
                };
                own.extend(placed::<RawField>(tree, &node, found).map(|field| (at, field)));
            }
        }
        all.fields.extend(in_place(own, included));
    }

    /// The fields that an item of a list includes.
    fn include(
        &self,
        include: &RawInclude,
        node: &Node,
        words: &Words,
        open: &mut Vec<String>,
        all: &mut Fields,
        found: &mut Diagnostics,
    ) -> Vec<Placed<RawField>> {
        let Some(name) = &include.include else { return Vec::new() };
        let Some(list) = self.lists.get(name.as_str()) else {
            let meant = closest(name, self.lists.keys().copied());
            let help = meant.map_or("a group of `field_groups`, or a document".to_owned(), |meant| format!("did you mean `{meant}`?"));
            let message = format!("there is neither a group of fields nor a document `{name}`");
            found.push(Diagnostic::new(codes::UNKNOWN_GROUP, &node.key("include"), message).help(help));
            return Vec::new();
        };
        if open.contains(name) {
            let message = format!("`{name}` includes itself, by way of {}", open.join(", "));
            found.push(Diagnostic::new(codes::UNKNOWN_GROUP, &node.key("include"), message).help("remove one of the `include`s"));
            return Vec::new();
        }
        open.push(name.clone());
        let mut inner = Fields::default();
        self.collect(list.fields, &list.node, list.words.as_ref().unwrap_or(words), open, &mut inner, found);
        open.pop();
        let is_whole = include.only.is_none() && include.without.is_none();
        all.includes.extend(is_whole.then(|| inner.includes.clone()).into_iter().flatten().chain([name.clone()]));
        chosen(inner.fields, include, node, found)
    }
}

/// The key under which shared files declare groups of fields.
pub(super) const GROUPS: &str = "field_groups";

/// The groups themselves, for outputs that make something of them.
pub(super) fn groups(files: &[(Node, Tree)], includable: &Includable<'_>, any: &Words, found: &mut Diagnostics) -> Vec<Entry<GroupEntry>> {
    let mut groups = Vec::new();
    for (file, tree) in files {
        let Some(declared) = tree.get(GROUPS) else { continue };
        for (name, tree, node) in entries(declared, &file.key(GROUPS), found) {
            let Some(raw) = read::<RawGroup>(tree, &node, &["fields"], found) else { continue };
            // What is wrong with a group is said of the documents that include it; here it is only filled once more.
            let mut quiet = Diagnostics::default();
            let include = Tree::List(vec![Tree::Map(vec![("include".to_owned(), Tree::Scalar(Value::String(name.to_owned())))])]);
            let fields = includable.fields(Some(&include), &node, any, &mut quiet).fields;
            groups.push(Entry { name: name.to_owned(), node, raw: GroupEntry { raw, fields } });
        }
    }
    groups
}

/// Those of the fields that an `include` asks for.
fn chosen(fields: Vec<Placed<RawField>>, include: &RawInclude, node: &Node, found: &mut Diagnostics) -> Vec<Placed<RawField>> {
    let is = |field: &Placed<RawField>, element: &String| field.raw.element.as_ref() == Some(element);
    for (key, elements) in [("only", &include.only), ("without", &include.without), ("optional", &include.optional)] {
        for (index, element) in elements.iter().flatten().enumerate() {
            if !fields.iter().any(|field| is(field, element)) {
                let known = fields.iter().filter_map(|field| field.raw.element.as_deref());
                let message = format!("`{}` has no field of the element `{element}`", include.include.as_deref().unwrap_or_default());
                let diagnostic = Diagnostic::new(codes::UNKNOWN_GROUP, &node.key(key).item(index), message);
                found.push(diagnostic.suggest_or(element, known, "remove it from the list"));
            }
        }
    }
    let mut fields = match &include.only {
        None => fields,
        // In the order that is asked for.
        Some(only) => only.iter().filter_map(|element| fields.iter().find(|field| is(field, element)).cloned()).collect(),
    };
    fields.retain(|field| !include.without.iter().flatten().any(|element| is(field, element)));
    for field in fields.iter_mut().filter(|field| include.optional.iter().flatten().any(|element| is(field, element))) {
        field.raw.optional = true;
    }
    for field in &mut fields {
        for (own, here) in [(&mut field.raw.since, &include.since), (&mut field.raw.until, &include.until)] {
            *own = here.clone().or(own.take());
        }
    }
    fields
}

/// Own fields and included ones in order. Own fields take the place of an included one whose element they read, or part of whose element.
fn in_place(own: Vec<(usize, Placed<RawField>)>, included: Vec<(usize, Placed<RawField>)>) -> Vec<Placed<RawField>> {
    let mut all: Vec<(usize, Option<usize>, Placed<RawField>)> = Vec::new();
    let (mut moved, mut rest) = (Vec::new(), Vec::new());
    for (at, field) in own {
        let replaced = included.iter().position(|(_, other)| is_same_element(&field.raw, &other.raw));
        match replaced {
            Some(index) => moved.push((index, field)),
            None => rest.push((at, field)),
        }
    }
    for (index, (at, field)) in included.into_iter().enumerate() {
        let mut replacing = moved.iter().filter(|(replaced, _)| *replaced == index).peekable();
        if replacing.peek().is_none() {
            all.push((at, Some(index), field));
        } else {
            all.extend(replacing.map(|(_, own)| (at, Some(index), own.clone())));
        }
    }
    all.extend(rest.into_iter().map(|(at, field)| (at, None, field)));
    all.sort_by_key(|(at, index, _)| (*at, *index));
    all.into_iter().map(|(_, _, field)| field).collect()
}

/// Whether two fields read one element: `LOCK` and `LOCK/OWNER` do, `DISKS/ID` and `DISKS/NAME` do not.
fn is_same_element(one: &RawField, other: &RawField) -> bool {
    let (Some(one), Some(other)) = (&one.element, &other.element) else { return false };
    one == other
        || one.split_once('/').is_some_and(|(outer, _)| outer == other)
        || other.split_once('/').is_some_and(|(outer, _)| outer == one)
}
