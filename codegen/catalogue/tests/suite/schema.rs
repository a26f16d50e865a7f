//! The schema that editors are given: it takes the catalogue as it is, and flags what is wrong with a changed one.

use crate::common::{catalogue, spec};
use jsonschema::Validator;
use opennebula_catalogue::schema;
use serde_json::Value;

/// A file that is fine, with one of everything that mistakes are made in below.
const GOOD: &str = r#"
resource: vm
summary: Machines.
noun: machine
ids:
  DiskId: { summary: Number of a disk., known: { FIRST: { value: 0, summary: The first. } } }
enums:
  Kind:
    summary: How it is done.
    wire: int
    values:
      Soft: { value: 0, summary: Gently., since: "5.2" }
documents:
  Vm:
    summary: A machine.
    fields:
      - { element: ID, type: VmId, summary: Its number. }
      - { element: DISKS/ID, name: disks, type: [DiskId], summary: Its disks. }
methods:
  one.vm.rename: { family: rename }
  one.vm.move:
    summary: Moves the machine.
    access: write
    auth: [VM:ADMIN]
    params:
      - { name: kind, type: Kind, default: Soft, optional: true, summary: How it is moved. }
    output: { type: VmId, summary: The machine. }
"#;

/// Changes that make it a bad one: what is replaced, what by, and where an editor marks it.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("noun: machine\n", "", ""),
    ("noun: machine\n", "noun: machine\ncolour: red\n", ""),
    ("resource: vm\n", "", ""),
    ("noun: machine\n", "noun: machine\nfamilies: {}\n", "/families"),
    ("DiskId: {", "disk_id: {", "/ids"),
    ("value: 0, summary: The first.", "value: zero, summary: The first.", "/ids/DiskId/known/FIRST/value"),
    ("    wire: int\n", "", "/enums/Kind"),
    ("wire: int", "wire: integer", "/enums/Kind/wire"),
    ("\"5.2\"", "5.2", "/enums/Kind/values/Soft/since"),
    ("\"5.2\"", "five", "/enums/Kind/values/Soft/since"),
    ("Soft: { value: 0, ", "Soft: { ", "/enums/Kind/values/Soft"),
    ("{ element: ID, ", "{ elements: ID, ", "/documents/Vm/fields/0"),
    ("element: DISKS/ID", "element: disks/id", "/documents/Vm/fields/1/element"),
    ("type: [DiskId]", "type: [DiskId, VmId]", "/documents/Vm/fields/1/type"),
    ("type: [DiskId]", "type: integer", "/documents/Vm/fields/1/type"),
    ("type: [DiskId]", "type: { of: DiskId }", "/documents/Vm/fields/1/type"),
    ("one.vm.move:", "vm.move:", "/methods"),
    ("family: rename", "famly: rename", "/methods/one.vm.rename"),
    ("    summary: Moves the machine.\n", "", "/methods/one.vm.move"),
    ("access: write", "access: writes", "/methods/one.vm.move/access"),
    ("auth: [VM:ADMIN]", "auth: VM:ADMIN", "/methods/one.vm.move/auth"),
    ("    auth: [VM:ADMIN]\n", "", "/methods/one.vm.move"),
    ("default: Soft", "default: [Soft]", "/methods/one.vm.move/params/0/default"),
    ("optional: true", "optional: maybe", "/methods/one.vm.move/params/0/optional"),
    ("{ name: kind, type: Kind,", "{ name: kind,", "/methods/one.vm.move/params/0"),
    ("output: { type: VmId, summary: The machine. }", "output: { element: VM }", "/methods/one.vm.move/output"),
    ("output: { type: VmId, summary: The machine. }", "output:", "/methods/one.vm.move/output"),
];

fn validator() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&schema()).unwrap()).unwrap()
}

/// The places that an editor would mark in a file.
fn marked(validator: &Validator, yaml: &str) -> Vec<String> {
    let file: Value = serde_yaml::from_str(yaml).unwrap();
    let mut marked: Vec<String> = validator.iter_errors(&file).map(|error| error.instance_path().to_string()).collect();
    marked.dedup();
    marked
}

#[test]
fn every_file_of_the_catalogues_is_valid() {
    let validator = validator();
    for folder in ["tests/good", "tests/good/obstacle_course"] {
        for (file, text) in catalogue(folder).into_iter().filter(|(file, _)| file != "empty.yaml") {
            assert_eq!(marked(&validator, &text), [""; 0], "{folder}/{file}");
        }
    }
    for (file, text) in spec() {
        assert_eq!(marked(&validator, &text), [""; 0], "{file}");
    }
    assert_eq!(marked(&validator, GOOD), [""; 0]);
}

#[test]
fn mistakes_are_marked_where_they_are() {
    let validator = validator();
    for (from, to, place) in MISTAKES {
        assert_eq!(GOOD.matches(from).count(), 1, "{from}");
        let marked = marked(&validator, &GOOD.replace(from, to));
        assert_eq!(marked, [*place], "`{from}` became `{to}`");
    }
}

/// The line by which editors find the schema.
#[test]
fn every_file_of_the_catalogue_names_the_schema() {
    for (file, text) in spec() {
        assert_eq!(text.lines().next(), Some("# yaml-language-server: $schema=schema.json"), "{file}");
    }
}

/// What an editor shows when the mouse is on a key.
#[test]
fn every_key_is_explained() {
    fn unexplained(value: &Value, path: &str, found: &mut Vec<String>) {
        let Value::Object(map) = value else { return };
        for (key, value) in map {
            let path = format!("{path}/{key}");
            if let (Some("properties"), Value::Object(properties)) = (path.rsplit('/').next(), value) {
                let silent = properties.iter().filter(|(_, schema)| schema.is_object() && schema.get("description").is_none());
                found.extend(silent.map(|(key, _)| format!("{path}/{key}")));
            }
            unexplained(value, &path, found);
        }
    }
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let mut found = Vec::new();
    unexplained(&schema, "", &mut found);
    assert_eq!(found, [""; 0]);
}

/// Keys, and what they were before the generator saw them, would be all an editor completes.
#[test]
fn nothing_else_is_allowed_beside_the_keys_and_nothing_may_be_empty() {
    fn objects(value: &Value, found: &mut usize) {
        match value {
            Value::Object(map) => {
                if map.get("type").is_some_and(|kind| kind == "object") {
                    assert!(map.get("additionalProperties").is_some_and(|other| *other == false || other.is_object()), "{value:#}");
                    *found += 1;
                }
                assert!(map.get("type").is_none_or(|kind| !kind.to_string().contains("null")), "{value:#}");
                map.values().for_each(|value| objects(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| objects(value, found)),
            _ => {}
        }
    }
    let mut found = 0;
    objects(&serde_json::from_str(&schema()).unwrap(), &mut found);
    assert!(found > 10, "{found}");
}
