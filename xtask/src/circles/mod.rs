//! No modules of a crate import each other in a circle.
//!
//! What counts:
//!
//! - A folder is one module to those outside of it. So there is no circle between files, and none between folders either.
//! - An import is a `use`, or a path in code or in a macro, and leads to the file that *defines* what is imported. A `pub use` that hands it on
//!   is looked through, and is no import of the file it stands in unless that file also mentions the name.
//! - Declaring a child, `mod child;`, is no import. A child that imports what is defined in its parent's own file, while that file imports from
//!   the child, is a circle: put what both need into a third file.
//! - What is compiled for tests alone does not count.
//!
//! What types bring along without a name, methods above all, is not seen.

mod graph;
mod layers;
mod mentions;
mod names;
mod targets;
mod tree;

mod tests;

use std::collections::BTreeSet;
use std::path::Path;

use crate::workspace;
use graph::{Circle, Unit};

/// Crates whose folders do not count as one module each. Those of the generated crate are the objects of the API, which refer to each other:
/// a pool makes objects, and answers with their documents.
const BY_FILES: &[&str] = &["generated/src/lib.rs"];

/// Circles that are still there. One that is gone, or has changed, must leave this list.
const STILL_THERE: &[&str] = &[
    "codegen/catalogue/src/lib.rs: its own file, diagnostic/, lint/, load/, resolve/",
    "codegen/catalogue/src/load/mod.rs: its own file, family.rs, parts.rs",
    "codegen/catalogue/src/model/mod.rs: built_in.rs, documents.rs, methods.rs, prose.rs, types.rs",
    "codegen/catalogue/src/resolve/mod.rs: its own file, documents.rs, enums.rs, families.rs, fixed.rs, methods.rs, outputs.rs, params.rs",
    "codegen/rust/src/emit/mod.rs: its own file, dispatch.rs, documents.rs, enums.rs, families.rs, handles.rs, imports.rs, literal.rs, method_wire.rs, methods.rs, modules.rs, scalars.rs, views.rs, wait.rs",
    "codegen/rust/src/plan/mod.rs: its own file, clashes.rs, names.rs",
    "codegen/rust/src/plan/mod.rs: built_in.rs, types.rs",
    "xtask/src/diff/mod.rs: compare.rs, methods.rs, types.rs, wire.rs",
];

/// The circles of all crates of a workspace.
fn circles(workspace: &Path) -> Result<Vec<Circle>, String> {
    let read = tree::reader(workspace);
    let mut circles = Vec::new();
    for root in targets::roots(workspace)? {
        let unit = if BY_FILES.contains(&root.as_str()) { Unit::File } else { Unit::Folder };
        circles.extend(graph::circles(&tree::modules(&root, &read)?, unit));
    }
    Ok(circles)
}

#[test]
fn no_modules_import_each_other_in_a_circle() {
    let circles = circles(&workspace::root().unwrap()).unwrap();
    let found: BTreeSet<&str> = circles.iter().map(|circle| circle.name.as_str()).collect();
    let mut wrong = String::new();
    for circle in circles.iter().filter(|circle| !STILL_THERE.contains(&circle.name.as_str())) {
        wrong.push_str(&format!("\nThese modules are a circle: {}\n    {}\n", circle.name, circle.way.join("\n    ")));
    }
    for gone in STILL_THERE.iter().filter(|name| !found.contains(*name)) {
        wrong.push_str(&format!("\nThis circle is no longer there, take it out of the list: {gone}\n"));
    }
    assert!(wrong.is_empty(), "{wrong}");
}
