//! Fields of documents: those that a document states, and those that it includes.

use std::collections::{BTreeMap, BTreeSet};

use super::family;
use super::raw::{RawField, RawGroup, RawInclude};
use super::read::{entries, items, placed, read};
use super::spec::{Entry, GroupEntry, Placed};
use super::words::{Budget, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::Release;
use crate::place::Node;
use crate::yaml::{DEEPEST, Tree};

/// What a list of fields can include: groups of fields, and the fields of documents.
pub(super) struct Includable<'t> {
    lists: BTreeMap<&'t str, List<'t>>,
    /// Whether all files could be read: if not, there may be more.
    is_whole: bool,
    budget: Budget,
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
    pub all: Vec<Placed<RawField>>,
    pub includes: Vec<String>,
    /// Whether something that it includes is not there: what is not among the fields may be in that.
    misses: bool,
}

impl<'t> Includable<'t> {
    /// Collects them from all files, each of which comes with its words.
    pub(super) fn of(
        files: impl Iterator<Item = (&'t Node, &'t Tree, Words)>,
        is_whole: bool,
        budget: &Budget,
        found: &mut Diagnostics,
    ) -> Self {
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
        Self { lists, is_whole, budget: budget.clone() }
    }

    /// The fields of a list, with what it includes in its place.
    pub(super) fn fields(&self, tree: Option<&Tree>, node: &Node, words: &Words, found: &mut Diagnostics) -> Fields {
        let mut made = Fields::default();
        self.collect(tree, node, words, &mut Vec::new(), &mut made, found);
        made
    }

    fn collect(&self, tree: Option<&Tree>, node: &Node, words: &Words, open: &mut Vec<String>, made: &mut Fields, found: &mut Diagnostics) {
        let mut own = Vec::new();
        let mut included = Vec::new();
        for (at, (tree, node)) in tree.map(|tree| items(tree, node, found)).unwrap_or_default().into_iter().enumerate() {
            if tree.get("include").is_some() {
                let Some(include) = read::<RawInclude>(tree, &node, &[], found) else { continue };
                included.extend(self.include(&include, &node, words, open, made, found).into_iter().map(|field| (at, field)));
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
        made.all.extend(in_place(own, included));
    }

    /// The fields that an item of a list includes.
    fn include(
        &self,
        include: &RawInclude,
        node: &Node,
        words: &Words,
        open: &mut Vec<String>,
        made: &mut Fields,
        found: &mut Diagnostics,
    ) -> Vec<Placed<RawField>> {
        let Some(name) = &include.include else { return Vec::new() };
        let Some(list) = self.lists.get(name.as_str()) else {
            if self.is_whole {
                let message = format!("there is neither a group of fields nor a document `{name}`");
                let diagnostic = Diagnostic::new(codes::UNKNOWN_GROUP, &node.key("include"), message);
                found.push_near(diagnostic, name, self.lists.keys().copied());
            }
            made.misses = true;
            return Vec::new();
        };
        if !self.budget.take(name.len() + 1, node) {
            return Vec::new();
        }
        if open.contains(name) {
            let message = format!("`{name}` includes itself, by way of {}", open.join(", "));
            found.push(Diagnostic::new(codes::UNKNOWN_GROUP, &node.key("include"), message).help("remove one of the `include`s"));
            return Vec::new();
        }
        if open.len() == DEEPEST {
            let help = "let it include the groups of the innermost ones";
            found
                .push(Diagnostic::new(codes::TOO_DEEP, &node.key("include"), "groups of fields include one another too deeply").help(help));
            return Vec::new();
        }
        open.push(name.clone());
        let mut inner = Fields::default();
        self.collect(list.fields, &list.node, list.words.as_ref().unwrap_or(words), open, &mut inner, found);
        open.pop();
        let is_whole = include.only.is_none() && include.without.is_none();
        made.includes.extend(is_whole.then(|| inner.includes.clone()).into_iter().flatten().chain([name.clone()]));
        made.misses |= inner.misses;
        let mut quiet = Diagnostics::default();
        chosen(inner.all, include, node, if inner.misses { &mut quiet } else { found })
    }
}

/// The key under which shared files declare groups of fields.
pub(super) const GROUPS: &str = "field_groups";

/// The groups themselves, for outputs that make something of them.
pub(super) fn groups(files: &[(Node, Tree)], includable: &Includable<'_>, found: &mut Diagnostics) -> Vec<Entry<GroupEntry>> {
    let mut groups = Vec::new();
    let any = Words::of(&family::any(), &includable.budget);
    for (file, tree) in files {
        let Some(declared) = tree.get(GROUPS) else { continue };
        for (name, tree, node) in entries(declared, &file.key(GROUPS), found) {
            let Some(raw) = read::<RawGroup>(tree, &node, &["fields"], found) else { continue };
            // What is wrong with a group is said of the documents that include it; here it is only filled once more.
            let mut quiet = Diagnostics::default();
            let include = Tree::List(vec![Tree::Map(vec![("include".to_owned(), Tree::Text(name.to_owned()))])]);
            let fields = includable.fields(Some(&include), &node, &any, &mut quiet).all;
            groups.push(Entry { name: name.to_owned(), node, raw: GroupEntry { raw, fields } });
        }
    }
    groups
}

/// Those of the fields that an `include` asks for.
fn chosen(fields: Vec<Placed<RawField>>, include: &RawInclude, node: &Node, found: &mut Diagnostics) -> Vec<Placed<RawField>> {
    let mut by_element: BTreeMap<&str, &Placed<RawField>> = BTreeMap::new();
    for field in &fields {
        if let Some(element) = &field.raw.element {
            by_element.entry(element).or_insert(field);
        }
    }
    for (key, elements) in [("only", &include.only), ("without", &include.without), ("optional", &include.optional)] {
        for (index, element) in elements.iter().flatten().enumerate() {
            if !by_element.contains_key(element.as_str()) {
                let message = format!("`{}` has no field of the element `{element}`", include.include.as_deref().unwrap_or_default());
                let diagnostic = Diagnostic::new(codes::UNKNOWN_GROUP, &node.key(key).item(index), message);
                found.push_near(diagnostic.help("remove it from the list"), element, by_element.keys().copied());
            }
        }
    }
    let is_in = |elements: &Option<Vec<String>>| -> BTreeSet<String> { elements.iter().flatten().cloned().collect() };
    let (without, optional) = (is_in(&include.without), is_in(&include.optional));
    let mut chosen = match &include.only {
        // In the order that is asked for.
        Some(only) => only.iter().filter_map(|element| by_element.get(element.as_str()).map(|field| (*field).clone())).collect(),
        None => fields,
    };
    let is = |field: &Placed<RawField>, elements: &BTreeSet<String>| {
        field.raw.element.as_ref().is_some_and(|element| elements.contains(element))
    };
    chosen.retain(|field| !is(field, &without));
    for field in chosen.iter_mut().filter(|field| is(field, &optional)) {
        field.raw.optional = true;
    }
    for field in &mut chosen {
        narrow(&mut field.raw.since, include.since.as_ref(), |own, here| own > here);
        narrow(&mut field.raw.until, include.until.as_ref(), |own, here| own < here);
    }
    chosen
}

/// Of two bounds, that of the field and that of the place, the narrower one holds. What is no release is told of where the field is resolved.
fn narrow(own: &mut Option<String>, here: Option<&String>, is_narrower: fn(Release, Release) -> bool) {
    let Some(here) = here else { return };
    let release = |text: &String| text.parse::<Release>().ok();
    let keeps = own.as_ref().and_then(release).zip(release(here)).is_some_and(|(own, here)| is_narrower(own, here));
    if !keeps {
        *own = Some(here.clone());
    }
}

/// Own fields and included ones in order. Own fields take the place of an included one whose element they read, or part of whose element:
/// `LOCK` and `LOCK/OWNER` read one element, `DISKS/ID` and `DISKS/NAME` do not.
fn in_place(own: Vec<(usize, Placed<RawField>)>, included: Vec<(usize, Placed<RawField>)>) -> Vec<Placed<RawField>> {
    // The first included field of each element, and of what is in each element.
    let (mut elements, mut inner): (BTreeMap<String, usize>, BTreeMap<String, usize>) = (BTreeMap::new(), BTreeMap::new());
    for (index, (_, field)) in included.iter().enumerate() {
        let Some(element) = &field.raw.element else { continue };
        elements.entry(element.clone()).or_insert(index);
        if let Some((outer, _)) = element.split_once('/') {
            inner.entry(outer.to_owned()).or_insert(index);
        }
    }
    let mut moved: BTreeMap<usize, Vec<Placed<RawField>>> = BTreeMap::new();
    let mut all: Vec<(usize, Option<usize>, Placed<RawField>)> = Vec::new();
    for (at, field) in own {
        let element = field.raw.element.as_deref().unwrap_or_default();
        let around = element.split_once('/').and_then(|(outer, _)| elements.get(outer));
        match [elements.get(element), inner.get(element), around].into_iter().flatten().min() {
            Some(index) => moved.entry(*index).or_default().push(field),
            None => all.push((at, None, field)),
        }
    }
    for (index, (at, field)) in included.into_iter().enumerate() {
        let fields = moved.remove(&index).unwrap_or_else(|| vec![field]);
        all.extend(fields.into_iter().map(|field| (at, Some(index), field)));
    }
    all.sort_by_key(|(at, index, _)| (*at, *index));
    all.into_iter().map(|(_, _, field)| field).collect()
}
