//! The catalogue against what the newest server reads.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::check;
use opennebula_catalogue::model::{BuiltIn, Catalogue, Fallback, Literal, Method, OutputKind, Position, Slot, Type};
use opennebula_tests::catalogue;
use opennebula_tests::facts::{reads_by_release, table};
use opennebula_tests::recording;

fn catalogue() -> Catalogue {
    let sources = catalogue::sources().unwrap();
    check(&sources).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)))
}

/// What stands at a position, in the words of the table: wire type, whether it is optional, and the server's default.
type Place = (String, bool, String);

/// The positions of the newest release by their numbers. One that is never read is none that the server has.
fn places(method: &Method, catalogue: &Catalogue) -> BTreeMap<usize, Place> {
    let read = method.positions().filter(|(_, slot, _)| !slot.is_unused());
    let place = |(number, slot, position): (usize, &Slot, &Position)| {
        let default = match slot.fallback() {
            Some(Fallback::Default(value) | Fallback::NoneIs(value)) if slot.optional => {
                spelled(&catalogue.on_the_wire(value, &slot.ty, &slot.form))
            }
            _ => String::new(),
        };
        (number, (position.wire.to_string(), slot.optional, default))
    };
    read.map(place).collect()
}

/// A value as the table spells it.
fn spelled(value: &Literal) -> String {
    match value {
        Literal::Bool(flag) => flag.to_string(),
        Literal::Int(int) => int.to_string(),
        Literal::Text(text) => format!("{text:?}"),
        Literal::Empty => "\"\"".into(),
        Literal::Float(_) | Literal::Variant(_) => panic!("{value:?} is nothing that is sent"),
    }
}

#[test]
fn every_method_has_the_positions_that_the_server_reads() {
    let catalogue = catalogue();
    let mut expected: BTreeMap<String, BTreeMap<usize, Place>> = BTreeMap::new();
    for row in table("reads-7.4.csv").unwrap().rows {
        let [method, position, wire, optional, default] = row.try_into().unwrap();
        let places = expected.entry(method).or_default();
        if !position.is_empty() {
            // An array that is left off is an empty one.
            let default = if wire == "array" && optional == "yes" { "\"\"".into() } else { default };
            places.insert(position.parse().unwrap(), (wire, optional == "yes", default));
        }
    }
    let current = catalogue.methods().filter(|method| method.session && method.history.until.is_none());
    let found: BTreeMap<String, _> = current.map(|method| (method.wire_name.clone(), places(method, &catalogue))).collect();
    let declared: BTreeSet<String> = table("declared-7.4.csv").unwrap().rows.into_iter().filter_map(|row| row.into_iter().next()).collect();
    assert_eq!(expected.keys().cloned().collect::<BTreeSet<_>>(), declared, "both tables have the methods of the newest release");
    for name in expected.keys().chain(found.keys()) {
        assert_eq!(found.get(name), expected.get(name), "{name}: left the catalogue, right the server, by tests/facts");
    }
}

/// What a call may end before, and what it has all of or nothing, is told for each release.
#[test]
fn every_method_has_the_shape_that_each_release_reads() {
    let catalogue = catalogue();
    let methods: BTreeMap<_, _> = catalogue.methods().map(|method| (method.wire_name.as_str(), method)).collect();
    let (names, facts) = reads_by_release().unwrap();
    assert_eq!(catalogue.releases.iter().map(ToString::to_string).collect::<Vec<_>>(), names);
    let mut shapes = 0;
    for (name, by_release) in &facts {
        for release in &catalogue.releases {
            match (methods[name.as_str()].shape_in(*release), by_release.get(&release.to_string())) {
                (Some(shape), Some(reads)) => {
                    assert!(reads.is_said_by(&shape).unwrap(), "{name} in {release}: the catalogue says {shape}, read are {reads:?}");
                    shapes += 1;
                }
                (None, None) => {}
                (said, reads) => panic!("{name} in {release}: the catalogue says {said:?}, read are {reads:?}"),
            }
        }
    }
    println!("{shapes} shapes are as they are read");
    assert!(shapes > facts.len());
}

#[test]
fn what_introspection_gets_wrong_is_said_and_nothing_else() {
    let catalogue = catalogue();
    let methods: BTreeMap<_, _> = catalogue.methods().map(|method| (method.wire_name.as_str(), method)).collect();
    let (mut told, mut wrong) = (BTreeSet::new(), 0);
    for row in table("declared-7.4.csv").unwrap().rows {
        let [name, declared] = row.try_into().unwrap();
        let method = methods[name.as_str()];
        // Of a position that is never read, nobody can say what is read.
        let reads = if method.slots.iter().any(Slot::is_unused) { "?".to_owned() } else { method.signature() };
        let quirk = (declared != reads).then_some(declared);
        assert_eq!(method.declared, quirk, "{name} reads {reads}: left `quirks.declared`, right what it should be");
        wrong += usize::from(quirk.is_some());
        told.insert(name);
    }
    println!("introspection is wrong about {wrong} of {} methods", told.len());
    let unfounded: Vec<_> = methods.values().filter(|method| method.declared.is_some() && !told.contains(&method.wire_name)).collect();
    assert!(unfounded.is_empty(), "these have `quirks.declared`, and declared-7.4.csv does not have them: {unfounded:?}");
}

/// The gap between what is described and what was seen, printed so that it is seen itself.
#[test]
fn coverage_is_counted() {
    let catalogue = catalogue();
    let exchanges = recording::load(&recording::folder()).unwrap();
    let seen: BTreeSet<&str> = exchanges.iter().map(|exchange| exchange.method.as_str()).collect();
    let (mut all, mut unseen, mut typed, mut untyped) = (0, Vec::new(), 0, Vec::new());
    for method in catalogue.methods() {
        all += 1;
        unseen.extend((!seen.contains(method.wire_name.as_str())).then_some(method));
        match &method.output.kind {
            OutputKind::Scalar(Type::BuiltIn(BuiltIn::Text | BuiltIn::Value))
            | OutputKind::Array(Type::BuiltIn(BuiltIn::Value))
            | OutputKind::Document { ty: Type::BuiltIn(BuiltIn::Template), .. } => {
                untyped.push(method.wire_name.as_str());
            }
            _ => typed += 1,
        }
    }
    let recorded = all - unseen.len();
    println!("{all} methods, {recorded} with recorded traffic, {typed} with a typed answer; untyped: {}", untyped.join(", "));
    // The server that was recorded no longer has the methods of older ones.
    let missing: Vec<_> = unseen.iter().filter(|method| !method.history.is_past()).map(|method| &method.wire_name).collect();
    assert!(missing.is_empty(), "record an exchange of each, as tests/recordings/README.md says: {missing:?}");
    assert!(untyped.len() < 10, "{untyped:?}");
}
