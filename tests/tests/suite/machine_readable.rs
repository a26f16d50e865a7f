//! `spec/catalogue.json` tells a program that has nothing but a JSON parser what every release reads.

use std::collections::BTreeMap;
use std::fs;

use opennebula_tests::facts::{reads_by_release, table};
use opennebula_tests::workspace;
use serde_json::Value;

fn file() -> Value {
    let path = workspace::root().join("spec/catalogue.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The methods by name.
fn methods(file: &Value) -> BTreeMap<&str, &Value> {
    file["methods"].as_array().unwrap().iter().map(|method| (method["name"].as_str().unwrap(), method)).collect()
}

/// The names of all releases, oldest first.
fn releases(file: &Value) -> Vec<&str> {
    file["releases"].as_array().unwrap().iter().map(|release| release.as_str().unwrap()).collect()
}

/// Whether a release, by its number in the list of all, has a thing.
fn has(thing: &Value, release: usize, releases: &[&str]) -> bool {
    let number = |key: &str| thing[key].as_str().map(|name| releases.iter().position(|release| *release == name));
    // What ended before the first of them is in none.
    number("since").is_none_or(|since| since.unwrap() <= release)
        && number("until").is_none_or(|until| until.is_some_and(|until| release <= until))
}

fn letter(wire: &str) -> char {
    match wire {
        "int" => 'i',
        "string" => 's',
        "boolean" => 'b',
        "i8" => 'I',
        "array" => 'A',
        other => panic!("{other}"),
    }
}

/// The letters of what a release reads of a method.
fn letters(slot: &Value) -> impl Iterator<Item = char> {
    slot["positions"].as_array().unwrap().iter().map(|position| letter(position["wire"].as_str().unwrap()))
}

/// The same, with brackets around what a call may end before.
fn shape(method: &Value, release: usize, releases: &[&str]) -> String {
    let mut shape = String::new();
    let upto = |until: &Value| until.as_str().is_some_and(|name| releases.iter().position(|other| *other == name) >= Some(release));
    for slot in method["slots"].as_array().unwrap().iter().filter(|slot| has(slot, release, releases)) {
        let is_demanded = slot["optional"].as_bool() != Some(true) || upto(&slot["required_until"]);
        let is_together = slot["together"].is_object() && has(&slot["together"], release, releases) && shape.ends_with(']');
        match (is_demanded, is_together) {
            (true, _) => {}
            (false, true) => drop(shape.pop()),
            (false, false) => shape.push('['),
        }
        shape.extend(letters(slot));
        shape.push_str(if is_demanded { "" } else { "]" });
    }
    shape
}

#[test]
fn every_release_of_every_method_is_in_the_file() {
    let file = file();
    let (methods, releases) = (methods(&file), releases(&file));
    let (names, facts) = reads_by_release().unwrap();
    assert_eq!(releases, names, "left the catalogue, right tests/facts/reads-by-release.csv");
    let (mut there, mut missing) = (0, 0);
    for (name, by_release) in &facts {
        let method = methods.get(name.as_str()).unwrap_or_else(|| panic!("{name} is not there"));
        for (index, release) in releases.iter().enumerate() {
            let Some(expected) = by_release.get(*release) else {
                assert!(!has(method, index, &releases), "{release} does not have {name}");
                missing += 1;
                continue;
            };
            assert!(has(method, index, &releases), "{release} has {name}");
            let shape = shape(method, index, &releases);
            assert!(expected.is_said_by(&shape).unwrap(), "{name} in {release}: {shape}; wanted {expected:?}");
            there += 1;
        }
    }
    println!("{} methods: {there} forms in {} releases as they are read, {missing} told to be missing", facts.len(), releases.len());
    assert_eq!(there + missing, facts.len() * releases.len());
}

#[test]
fn every_position_of_the_newest_release_has_its_number_its_type_and_its_default() {
    let file = file();
    let methods = methods(&file);
    let mut wanted: BTreeMap<String, BTreeMap<u64, (String, bool, String)>> = BTreeMap::new();
    for row in table("reads-7.4.csv").unwrap().rows {
        let [method, position, wire, optional, default] = row.try_into().unwrap();
        let positions = wanted.entry(method).or_default();
        if !position.is_empty() {
            let default = if wire == "array" && optional == "yes" { "[]".into() } else { default };
            positions.insert(position.parse().unwrap(), (wire, optional == "yes", default));
        }
    }
    for (name, wanted) in &wanted {
        let mut found = BTreeMap::new();
        for slot in methods[name.as_str()]["slots"].as_array().unwrap() {
            let optional = slot["optional"].as_bool() == Some(true);
            let sent = &slot["sent"];
            let is_param = sent == "required" || sent.get("default").is_some() || sent.get("none").is_some();
            let value = sent.get("default").or(sent.get("none")).filter(|_| optional);
            let value = value.map_or(String::new(), |value| value["wire"].to_string());
            // A position that is asked for and never read is none that the table has.
            for position in slot["positions"].as_array().unwrap().iter().filter(|_| is_param) {
                if let Some(number) = position["number"].as_u64() {
                    found.insert(number, (position["wire"].as_str().unwrap().to_owned(), optional, value.clone()));
                }
            }
        }
        assert_eq!(&found, wanted, "{name}: left the file, right the server");
    }
    println!("{} methods of the newest release are whole", wanted.len());
}

#[test]
fn what_introspection_gets_wrong_is_in_the_file() {
    let file = file();
    let (methods, releases) = (methods(&file), releases(&file));
    for row in table("declared-7.4.csv").unwrap().rows {
        let [name, declared] = row.try_into().unwrap();
        let method = methods[name.as_str()];
        let is_unused = |slot: &Value| slot["until"].is_null() && slot["sent"].get("constant").is_some();
        let has_unused = method["slots"].as_array().unwrap().iter().any(is_unused);
        let slots = method["slots"].as_array().unwrap().iter().filter(|slot| has(slot, releases.len() - 1, &releases));
        let letters: String = slots.flat_map(letters).collect();
        // Of a position that is never read, nobody can say what is read.
        let quirk = (has_unused || declared != format!("A:s{letters}")).then_some(declared.as_str());
        assert_eq!(method["declared"].as_str(), quirk, "{name} reads {letters}: left the file, right what it should be");
    }
}
