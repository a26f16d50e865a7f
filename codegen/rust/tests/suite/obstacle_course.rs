//! The generated code compiles, whatever the catalogue names things: one that has every construct of the language and the nastiest names
//! that are let through, and a small one.
//!
//! A name that would break the generated code has to be refused by a diagnostic; `bad/E0204-*` and `bad/E0205-*` have those.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::{catalogue, generated, path};
use opennebula_catalogue::Sources;

/// What the workspace gives to the generated crate. Warnings are errors there, and only there.
const WORKSPACE: &str = r#"
[workspace]
resolver = "3"
members = ["generated"]

[workspace.package]
version = "0.1.0"
edition = "2024"
rust-version = "1.95"
license = "Apache-2.0 OR MIT"

[workspace.dependencies]
opennebula-runtime = { path = "$RUNTIME" }

[workspace.lints.rust]
unsafe_code = "forbid"
missing_docs = "deny"
unreachable_pub = "deny"
warnings = "deny"
"#;

/// Generates a crate, writes it with a workspace around it, and has the compiler look at it with these features.
fn assert_compiles(name: &str, sources: &Sources, features: &[&str]) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let write = |below: &str, text: &str| {
        let path = root.join(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    fs::remove_dir_all(root.join("generated")).ok();
    write("Cargo.toml", &WORKSPACE.replace("$RUNTIME", path("../../runtime").to_str().unwrap()));
    fs::copy(path("../../Cargo.lock"), root.join("Cargo.lock")).unwrap();
    for (below, text) in generated(sources) {
        write(&format!("generated/{below}"), &text);
    }
    for features in features {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--offline", "--quiet", "--no-default-features", "--features", features]);
        // All crates share what they stand on.
        cargo
            .current_dir(&root)
            .env("CARGO_TARGET_DIR", root.with_file_name("obstacle_target"))
            .env_remove("RUSTFLAGS")
            .env("CARGO_INCREMENTAL", "0");
        let output = cargo.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name} with {features} does not compile:\n{said}");
    }
}

#[test]
fn every_construct_of_the_language_compiles_under_the_nastiest_names() {
    assert_compiles(
        "obstacle_course",
        &catalogue("../catalogue/tests/good/obstacle_course"),
        &["full,server,serde,internal", "full,server"],
    );
}

#[test]
fn a_small_catalogue_compiles_with_features_and_without() {
    assert_compiles("small", &catalogue("../catalogue/tests/good"), &["full,server,serde,internal", "full", "vm,server"]);
}
