//! What all of this is for: who swaps two positions in the catalogue cannot leave a caller behind.
//!
//! A caller written for the order of today compiles with the crate of today. With a crate made from a catalogue in which one method has two
//! positions swapped, it does not, and the compiler points at the call.

use std::path::Path;

use opennebula_catalogue::Sources;
use opennebula_codegen::{Files, generate};
use opennebula_tests::catalogue;
use opennebula_tests::scratch::{self, Scratch};

/// What the compiler says of a value of the wrong type.
const MISMATCHED_TYPES: &str = "E0308";

/// Calls in the order of today, as plain structs and by a handle.
const CALLER: &str = "\
use opennebula::vm::{Action, DiskSnapshotRevert, Handle, Migrate, VmAction};
use opennebula::{Call, DiskId, DiskSnapshotId, HostId, VmId};

pub fn migrate() -> Migrate {
    Migrate::new(VmId(1), HostId(2))
}

pub fn action() -> Action {
    Action::new(VmAction::Poweroff, VmId(1))
}

pub fn disk_snapshot_revert<'c, C>(vm: Handle<'c, C>) -> Call<'c, C, DiskSnapshotRevert> {
    vm.disk_snapshot_revert(DiskId(1), DiskSnapshotId(2))
}
";

/// Two positions of a method, by the names of their parameters; `object` is the object of the call.
struct Swap {
    method: &'static str,
    positions: [&'static str; 2],
    /// The one file of the crate that is about this method.
    file: &'static str,
    /// How the caller calls it.
    call: &'static str,
}

const SWAPS: [Swap; 3] = [
    Swap {
        method: "one.vm.migrate",
        positions: ["object", "host"],
        file: "src/vm/methods/migrate.rs",
        call: "Migrate::new(VmId(1), HostId(2))",
    },
    Swap {
        method: "one.vm.action",
        positions: ["action", "object"],
        file: "src/vm/methods/action.rs",
        call: "Action::new(VmAction::Poweroff, VmId(1))",
    },
    Swap {
        method: "one.vm.disksnapshotrevert",
        positions: ["disk", "snapshot"],
        file: "src/vm/methods/disk_snapshot_revert.rs",
        call: "vm.disk_snapshot_revert(DiskId(1), DiskSnapshotId(2))",
    },
];

#[test]
fn a_swap_in_the_catalogue_breaks_exactly_its_callers() {
    let catalogue = catalogue::sources().unwrap();
    let today = generated(&catalogue);
    // One resource and no client, which is enough for the compiler to have its say.
    let workspace = Scratch::create(Path::new(env!("CARGO_TARGET_TMPDIR")).join("swapped-positions"), &["vm"]).unwrap();
    workspace.write_caller(CALLER).unwrap();
    let found = errors(&workspace, &today);
    assert!(found.is_empty(), "the caller is wrong: {found:?}");

    for swap in &SWAPS {
        let mut swapped = catalogue.clone();
        let entry = format!("\n  {}:\n", swap.method);
        swap.apply(swapped.values_mut().find(|yaml| yaml.contains(&entry)).unwrap());
        let outcome = generated(&swapped);
        let changed: Vec<_> = outcome.iter().filter(|(path, text)| today.get(*path) != Some(text)).map(|(path, _)| path).collect();
        assert_eq!(changed, [swap.file], "{}", swap.method);

        let line = CALLER.lines().position(|line| line.contains(swap.call)).unwrap() + 1;
        let call = format!("{}:{line}", scratch::CALLER);
        let found = errors(&workspace, &outcome);
        // Where a parameter takes whatever can be made into its type, the compiler says E0277 of it besides.
        assert!(found.contains(&(call.clone(), MISMATCHED_TYPES.to_owned())), "{}: {found:?}", swap.method);
        assert!(found.iter().all(|(place, _)| *place == call), "{}: {found:?}", swap.method);
    }
}

impl Swap {
    /// Swaps what the catalogue says of the two positions.
    fn apply(&self, yaml: &mut String) {
        let start = yaml.find(&format!("\n  {}:\n", self.method)).unwrap();
        let (before, method) = yaml.split_at(start);
        let [first, second] = self.positions.map(|name| item(method, name).to_owned());
        // A text that stands in neither keeps the first replacement from being replaced.
        let swapped = method.replacen(&first, "<first>", 1).replacen(&second, &first, 1).replacen("<first>", &second, 1);
        *yaml = format!("{before}{swapped}");
    }
}

/// The item of a list of parameters in the text that begins with its method.
fn item<'y>(method: &'y str, name: &str) -> &'y str {
    if name == "object" {
        let params = method.find("params:").unwrap();
        let at = params + method[params..].find("object").unwrap();
        return &method[at..at + name.len()];
    }
    let at = method.find(&format!("{{ name: {name},")).unwrap();
    &method[at..=at + method[at..].find(" }").unwrap() + 1]
}

fn generated(catalogue: &Sources) -> Files {
    generate(catalogue).unwrap_or_else(|error| panic!("{}", error.render(catalogue)))
}

/// Compiles the caller with this crate: the errors, the place and the code of each.
fn errors(workspace: &Scratch, generated: &Files) -> Vec<(String, String)> {
    workspace.write_generated(generated).unwrap();
    workspace.errors().unwrap().into_iter().map(|error| (format!("{}:{}", error.file, error.line), error.code)).collect()
}
