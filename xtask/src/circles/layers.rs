//! Whether the layers of the runtime are those that `ARCHITECTURE.md` shows.

use std::collections::BTreeSet;
use std::fs;

use super::graph::imports;
use super::tree::{self, Module};
use crate::workspace;

/// The modules in the table of a section, in its order: what stands in its second column between backticks.
pub(super) fn table<'t>(text: &'t str, section: &str) -> Vec<&'t str> {
    let section = text.split("\n## ").find(|part| part.starts_with(section)).unwrap_or_default();
    let columns = section.lines().filter_map(|line| line.strip_prefix('|')?.split('|').nth(1));
    columns.flat_map(|column| column.split('`').skip(1).step_by(2)).collect()
}

/// Imports that do not lead to a module before their own in this list, and modules that are not in it.
pub(super) fn against_the_order(modules: &[Module], order: &[&str]) -> Vec<String> {
    let layer = |unit: usize| modules[unit].path.first().map(|name| order.iter().position(|module| module == name).ok_or(name));
    let mut wrong = BTreeSet::new();
    for import in imports(modules) {
        match (layer(import.from), layer(import.to)) {
            (Some(Err(name)), _) | (_, Some(Err(name))) => wrong.insert(format!("`{name}` is in no layer")),
            (Some(Ok(from)), Some(Ok(to))) if from < to => wrong.insert(import.shown(modules)),
            _ => false,
        };
    }
    wrong.into_iter().collect()
}

#[test]
fn the_runtime_imports_upwards_in_the_table_of_its_layers() {
    let root = workspace::root().unwrap();
    let architecture = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let modules = tree::modules("runtime/src/lib.rs", &tree::reader(&root)).unwrap();
    let order = table(&architecture, "The runtime");
    let children: BTreeSet<&str> = modules[0].children.keys().map(String::as_str).collect();
    assert_eq!(order.iter().copied().collect::<BTreeSet<_>>(), children, "the modules of the runtime, and those in the table");
    assert_eq!(against_the_order(&modules, &order), [""; 0]);
}
