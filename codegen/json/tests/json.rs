//! The file follows its schema, and has everything of the catalogue.

#![cfg(test)]

use std::fs;
use std::path::PathBuf;

use opennebula_catalogue::model::Catalogue;
use opennebula_catalogue::{Sources, check};
use opennebula_catalogue_json::{FORM, json, schema, whole};
use serde_json::Value;

/// A folder of the workspace. Cargo says where the package is when the test runs, since checkouts can share one folder of built tests.
fn folder(below: &str) -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("the test is run by cargo");
    PathBuf::from(package).join(below)
}

fn catalogue(below: &str) -> Catalogue {
    let mut sources = Sources::new();
    for entry in fs::read_dir(folder(below)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            sources.insert(path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap());
        }
    }
    check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)))
}

/// The real catalogue, and one that has every construct of the language.
const CATALOGUES: [&str; 2] = ["../../spec", "../catalogue/tests/good/obstacle_course"];

#[test]
fn the_file_follows_its_schema() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for below in CATALOGUES {
        let file: Value = serde_json::from_str(&json(&catalogue(below)).unwrap()).unwrap();
        let errors: Vec<_> = validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{below}: {errors:#?}");
    }
}

#[test]
fn the_schema_refuses_what_is_not_of_the_form() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let file: Value = serde_json::from_str(&json(&catalogue(CATALOGUES[0])).unwrap()).unwrap();
    let changes: [(&str, Value); 5] = [
        ("/form", "one".into()),
        ("/methods/0/name", Value::Null),
        ("/methods/0/slots", Value::Null),
        ("/types/0/kind", "shape".into()),
        ("/methods/0/session", "yes".into()),
    ];
    for (place, value) in changes {
        let mut changed = file.clone();
        *changed.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&changed), "{place}");
    }
}

/// The text is written by hand around the lists; it must be what the structs say.
#[test]
fn the_text_is_the_whole() {
    for below in CATALOGUES {
        let catalogue = catalogue(below);
        let text: Value = serde_json::from_str(&json(&catalogue).unwrap()).unwrap();
        assert_eq!(text, serde_json::to_value(whole(&catalogue)).unwrap(), "{below}");
        assert_eq!(text["form"], FORM);
    }
}

#[test]
fn each_method_and_each_type_is_on_a_line_of_its_own() {
    let catalogue = catalogue(CATALOGUES[0]);
    let text = json(&catalogue).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("    {")).count();
    let entries = catalogue.methods().count() + catalogue.types().count() + catalogue.resources.len() + catalogue.families.len();
    assert_eq!(lines, entries);
}

#[test]
fn prose_with_links_is_in_pieces() {
    let file: Value = serde_json::from_str(&json(&catalogue(CATALOGUES[0])).unwrap()).unwrap();
    let pieces = |entry: &Value| entry["details"].as_array().into_iter().flatten().filter(|piece| piece.is_object()).count();
    let links: usize = file["methods"].as_array().unwrap().iter().map(pieces).sum();
    assert!(links > 10, "{links}");
    assert!(!file.to_string().contains("[`ErrorCode"), "a link is left in a text");
}
