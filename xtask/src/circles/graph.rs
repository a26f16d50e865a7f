//! Which modules of a crate import which, and the circles among them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::names::{Names, Target};
use super::tree::{Binds, Module};

/// Modules that import each other.
#[derive(Debug)]
pub(super) struct Circle {
    /// The module they are in, and which they are: what the list of known circles has.
    pub(super) name: String,
    /// One way around, import by import.
    pub(super) way: Vec<String>,
}

/// An import of one file from another.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) from: usize,
    pub(super) to: usize,
    name: String,
    line: usize,
}

impl Import {
    /// It, with both files.
    pub(super) fn shown(&self, modules: &[Module]) -> String {
        let (from, to) = (&modules[self.from].file, &modules[self.to].file);
        format!("{from}:{} imports `{}` of {to}", self.line, self.name)
    }
}

/// What counts as one module to those outside of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unit {
    /// A file.
    File,
    /// A file with the folder of its children.
    Folder,
}

/// A part of a module, by its names from there; without a name, the module's own file.
type Part = Vec<String>;

/// The imports between the parts of a module; of several between two parts, one.
type Graph<'i> = BTreeMap<Part, BTreeMap<Part, &'i Import>>;

/// The circles of a crate.
pub(super) fn circles(modules: &[Module], unit: Unit) -> Vec<Circle> {
    let imports = imports(modules);
    let mut graphs: BTreeMap<&[String], Graph<'_>> = BTreeMap::new();
    for import in &imports {
        let (from, to) = (modules[import.from].path.as_slice(), modules[import.to].path.as_slice());
        let (around, deep) = match unit {
            Unit::File => (0, usize::MAX),
            Unit::Folder => (from.iter().zip(to).take_while(|(from, to)| from == to).count(), 1),
        };
        let part = |path: &[String]| path.iter().skip(around).take(deep).cloned().collect::<Part>();
        graphs.entry(&from[..around]).or_default().entry(part(from)).or_default().entry(part(to)).or_insert(import);
    }
    graphs.iter().flat_map(|(path, graph)| in_graph(modules, path, graph)).collect()
}

/// The imports of a crate, from file to file.
pub(super) fn imports(modules: &[Module]) -> Vec<Import> {
    let names = Names::new(modules);
    let mut imports = Vec::new();
    for (index, module) in modules.iter().enumerate() {
        // What is handed on counts where it is mentioned, and so does what comes with a `*`.
        let uses = module.uses.iter().filter(|used| !used.is_reexport && used.binds != Binds::All);
        let uses = uses.map(|used| (&used.path, used.line));
        for (path, line) in uses.chain(module.mentions.iter().map(|mention| (&mention.path, mention.line))) {
            for target in names.resolve(index, path) {
                // A module by itself is nothing yet: what is taken out of it is.
                let Target::Item(source) = target else { continue };
                let (from, to) = (module.unit, modules[source].unit);
                if from != to {
                    imports.push(Import { from, to, name: path.last().cloned().unwrap_or_default(), line });
                }
            }
        }
    }
    imports
}

fn in_graph(modules: &[Module], path: &[String], graph: &Graph<'_>) -> Vec<Circle> {
    let reached: BTreeMap<_, _> = graph.keys().map(|part| (part, reached(graph, part))).collect();
    let mut circles = Vec::new();
    let mut seen = BTreeSet::new();
    for (part, theirs) in &reached {
        if !theirs.contains(part) || seen.contains(part) {
            continue;
        }
        let members: BTreeSet<&Part> =
            theirs.iter().copied().filter(|other| reached.get(other).is_some_and(|back| back.contains(part))).collect();
        seen.extend(members.iter().copied());
        circles.push(circle(modules, path, graph, &members));
    }
    circles
}

/// What can be reached from a part by imports.
fn reached<'g>(graph: &'g Graph<'_>, from: &'g Part) -> BTreeSet<&'g Part> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(part) = next.pop() {
        next.extend(graph.get(part).into_iter().flat_map(BTreeMap::keys).filter(|to| reached.insert(*to)));
    }
    reached
}

fn circle(modules: &[Module], path: &[String], graph: &Graph<'_>, members: &BTreeSet<&Part>) -> Circle {
    let file = |path: &[String]| modules.iter().find(|module| module.path == path).map_or("", |module| &module.file);
    let own = file(path);
    let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
    let shown = members.iter().map(|part| {
        if part.is_empty() {
            return "its own file";
        }
        let file = file(&[path, part.as_slice()].concat());
        let file = file.strip_suffix("mod.rs").unwrap_or(file);
        file.strip_prefix(folder).unwrap_or(file).trim_start_matches('/')
    });
    let name = format!("{own}: {}", shown.collect::<Vec<_>>().join(", "));
    let way = shortest_way(graph, members).into_iter().map(|import| import.shown(modules));
    Circle { name, way: way.collect() }
}

/// A shortest way around that begins and ends with one of these.
fn shortest_way<'i>(graph: &Graph<'i>, members: &BTreeSet<&Part>) -> Vec<&'i Import> {
    let ways = members.iter().filter_map(|start| {
        let mut queue = VecDeque::from([(*start, Vec::new())]);
        let mut seen = BTreeSet::new();
        while let Some((part, way)) = queue.pop_front() {
            for (to, import) in graph.get(part).into_iter().flatten().filter(|(to, _)| members.contains(to)) {
                let way = [way.as_slice(), &[*import]].concat();
                if to == *start {
                    return Some(way);
                }
                if seen.insert(to) {
                    queue.push_back((to, way));
                }
            }
        }
        None
    });
    ways.min_by_key(Vec::len).unwrap_or_default()
}
