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

use std::path::Path;

use crate::workspace;
use graph::{Circle, Unit};

/// Crates whose folders do not count as one module each. Those of the generated crate are the objects of the API, which refer to each other:
/// a pool makes objects, and answers with their documents.
const BY_FILES: &[&str] = &["generated/src/lib.rs"];

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
    let mut wrong = String::new();
    for circle in &circles {
        wrong.push_str(&format!("\nThese modules are a circle: {}\n    {}\n", circle.name, circle.way.join("\n    ")));
    }
    assert!(wrong.is_empty(), "{wrong}");
}
