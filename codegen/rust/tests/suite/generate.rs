//! What is generated depends on what the catalogue says, and on nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::common::{catalogue, generated, path, spec};
use opennebula_catalogue::Sources;
use opennebula_codegen::Files;

/// The paths of the files that differ, or that only one of the two has.
fn changed(before: &Files, after: &Files) -> BTreeSet<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// A catalogue with one text in it replaced, which must be there once.
fn edited(sources: &Sources, file: &str, from: &str, to: &str) -> Sources {
    let mut sources = sources.clone();
    let text = sources.get_mut(file).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{file} has once: {from}");
    *text = text.replace(from, to);
    sources
}

/// Every file of a folder and those below it, by its path within.
fn read_all(folder: &Path, below: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_all(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

#[test]
fn the_crate_in_the_workspace_is_what_its_catalogue_says() {
    let mut written = Files::new();
    read_all(&path("../../generated"), "", &mut written);
    // Copies of those in the root, which `cargo xtask codegen` puts into every published package.
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        assert!(written.remove(licence).is_some(), "run `cargo xtask codegen`; {licence} is not in the package");
    }
    let stale = changed(&written, &generated(&spec()));
    assert!(stale.is_empty(), "run `cargo xtask codegen`; these are not what the catalogue says: {stale:#?}");
}

#[test]
fn the_same_catalogue_gives_the_same_crate_every_time() {
    let sources = spec();
    assert_eq!(changed(&generated(&sources), &generated(&sources)), BTreeSet::new());
}

/// Files are read in the order of their names. Under names that turn the order round, the code is the same; the head of each file, which
/// names its origin, is all that differs.
#[test]
fn the_order_of_files_does_not_matter() {
    let sources = spec();
    let count = sources.len();
    let names: BTreeMap<String, String> =
        sources.keys().enumerate().map(|(index, name)| (format!("spec/{:02}.yaml", count - index), name.clone())).collect();
    let turned: Sources = names.iter().map(|(new, old)| (new.clone(), sources[old].clone())).collect();
    let turned_files = generated(&turned).into_iter().map(|(path, text)| {
        let (head, body) = text.split_once('\n').unwrap();
        let head = names.iter().fold(head.to_owned(), |head, (new, old)| head.replace(new.as_str(), old));
        (path, format!("{head}\n{body}"))
    });
    // What shared types have in common is said to come from the file of the first one, which another file may be now.
    assert_eq!(changed(&generated(&sources), &turned_files.collect()), BTreeSet::new());
}

#[test]
fn the_order_of_entries_in_a_file_does_not_matter_where_it_means_nothing() {
    let sources = catalogue("../catalogue/tests/good");
    let numbers = "  HostId: { summary: Number of a host. }\n  VmId: { summary: Number of a machine. }\n";
    let turned = "  VmId: { summary: Number of a machine. }\n  HostId: { summary: Number of a host. }\n";
    assert_eq!(changed(&generated(&sources), &generated(&edited(&sources, "base.yaml", numbers, turned))), BTreeSet::new());
}

#[test]
fn another_type_of_one_parameter_changes_the_file_of_its_method_alone() {
    let sources = spec();
    let before = generated(&sources);
    let line = sources["spec/vm.yaml"].lines().skip_while(|line| *line != "  one.vm.migrate:").find(|line| line.contains("name: host,"));
    let line = line.expect("`one.vm.migrate` takes a host");
    assert!(line.contains("type: HostId"), "{line}");
    // The line may stand elsewhere too: only the first one after the method's name is meant.
    let text = &sources["spec/vm.yaml"];
    let at = text.find("\n  one.vm.migrate:\n").unwrap();
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen(line, &line.replace("type: HostId", "type: ClusterId"), 1);
    let mut sources = sources.clone();
    sources.insert("spec/vm.yaml".to_owned(), format!("{head}{tail}"));
    let after = generated(&sources);
    assert_eq!(changed(&before, &after), BTreeSet::from(["src/vm/methods/migrate.rs".to_owned()]));
    let (before, after) = (&before["src/vm/methods/migrate.rs"], &after["src/vm/methods/migrate.rs"]);
    assert!(before.contains("host: HostId") && !after.contains("HostId") && after.contains("host: ClusterId"), "{after}");
}

#[test]
fn another_order_of_parameters_changes_the_file_of_its_method_alone() {
    let sources = catalogue("../catalogue/tests/good");
    let order = "      - { name: vm, type: VmId, summary: The machine. }\n      - { name: host, type: HostId, summary: Where it goes. }\n";
    let turned = "      - { name: host, type: HostId, summary: Where it goes. }\n      - { name: vm, type: VmId, summary: The machine. }\n";
    let (before, after) = (generated(&sources), generated(&edited(&sources, "vm.yaml", order, turned)));
    assert_eq!(changed(&before, &after), BTreeSet::from(["src/vm/methods/move_to.rs".to_owned()]));
}

#[test]
fn another_resource_changes_its_own_modules_and_the_lists_it_is_in() {
    let mut sources = catalogue("../catalogue/tests/good");
    let before = generated(&sources);
    sources.insert(
        "host.yaml".to_owned(),
        "resource: host\nsummary: Hosts.\nnoun: host\nid: HostId\nacl: HOST\nmethods:\n  one.host.rename: { family: rename }\n".to_owned(),
    );
    let changed = changed(&before, &generated(&sources));
    let (own, lists): (BTreeSet<String>, BTreeSet<String>) = changed.into_iter().partition(|path| path.starts_with("src/host/"));
    assert_eq!(own.len(), 4, "{own:?}");
    assert_eq!(lists, ["Cargo.toml", "README.md", "src/dispatch.rs", "src/families.rs", "src/lib.rs"].map(str::to_owned).into());
}

#[test]
fn a_summary_changes_what_it_is_said_of_alone() {
    let sources = catalogue("../catalogue/tests/good");
    let after = edited(&sources, "vm.yaml", "summary: Where it goes.", "summary: The host it goes to.");
    assert_eq!(changed(&generated(&sources), &generated(&after)), BTreeSet::from(["src/vm/methods/move_to.rs".to_owned()]));
}

/// The word by which tools know generated files, and the command that writes them.
#[test]
fn every_file_says_first_that_it_is_generated_and_by_which_command() {
    for (path, text) in generated(&spec()) {
        let head = text.lines().next().unwrap().trim_end_matches(" -->");
        assert!(head.contains("@generated") && head.contains("`cargo xtask codegen`") && head.ends_with("Do not edit."), "{path}: {head}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r'), "{path}");
        assert!(text.lines().all(|line| line.trim_end() == line), "{path} has blanks at the end of a line");
    }
}
