//! Enumerations: the catalogue's against those of the source.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{Catalogue, Enum, Literal, Repr, TypeDef, TypeKind, Variant};

use super::checkout::Source;
use super::data::{ENUMS, EnumSource};
use super::values::{Found, Value, values};
use crate::report::{Kind, Place, Report};

/// Compares all enumerations that it is known of where the source has them.
pub(super) fn compare(catalogue: &Catalogue, source: &Source, known: &BTreeMap<String, EnumSource>, report: &mut Report) {
    let types = catalogue.shared.iter().chain(catalogue.resources.iter().flat_map(|resource| &resource.types));
    let enums: BTreeMap<&str, (&TypeDef, &Enum)> = types
        .filter_map(|found| match &found.kind {
            TypeKind::Enum(values) => Some((found.name.as_str(), (found, values))),
            _ => None,
        })
        .collect();
    for name in known.keys().filter(|name| !enums.contains_key(name.as_str())) {
        let message = format!("{ENUMS} says where its values are, and the catalogue has no such enumeration");
        report.add(Kind::Stale, name, message, vec![Place::Line(ENUMS.into(), 0)]);
    }
    let (mut compared, mut count) = (0, 0);
    for (name, (definition, ours)) in enums {
        let node = || Place::Node(definition.node.clone());
        let entry = match known.get(name) {
            Some(EnumSource { not_compared: Some(reason), .. }) => {
                report.notes.push(format!("not compared: {name}: {reason}"));
                continue;
            }
            Some(entry) => entry,
            None => {
                report.notes.push(format!("not compared: {name}: {ENUMS} does not say where the source has its values"));
                continue;
            }
        };
        let lost = |why: String, report: &mut Report| {
            report.add(Kind::EnumLost, name, why, vec![node(), Place::Line(entry.file.clone(), 0)]);
        };
        let Some(text) = source.file(&entry.file) else {
            lost("the source has no such file".into(), report);
            continue;
        };
        match values(text, entry, ours.repr == Repr::Text) {
            Err(why) => lost(why, report),
            Ok(theirs) => {
                report.examined.insert(name.to_owned());
                compared += 1;
                count += theirs.len();
                compare_values(name, (definition, ours), &theirs, entry, report);
            }
        }
    }
    report.counts.push(("enumerations", compared));
    report.counts.push(("values", count));
}

fn compare_values(name: &str, (definition, ours): (&TypeDef, &Enum), theirs: &[Found], entry: &EnumSource, report: &mut Report) {
    let line = |line: usize| Place::Line(entry.file.clone(), line);
    for found in theirs {
        let subject = format!("{name} {}", shown(&found.value));
        let Some(variant) = ours.values.iter().find(|variant| wire(&variant.value) == Some(found.value.clone())) else {
            let label = found.name.as_ref().map_or_else(String::new, |name| format!(", {name}"));
            let message = format!("the catalogue does not have this value{label}");
            report.add(Kind::ValueMissing, subject, message, vec![Place::Node(definition.node.clone()), line(found.line)]);
            continue;
        };
        let places = || vec![Place::Node(variant.docs.node.clone()), line(found.line)];
        if let Some(until) = &variant.history.until {
            let message = format!("the source has `{}`, though {until} was the last release to have it", variant.name);
            report.add(Kind::ValuePast, &subject, message, places());
        }
        if let Some(theirs) = found.name.as_ref().filter(|_| ours.repr != Repr::Text)
            && *entry.names.get(theirs).unwrap_or(&camel_case(theirs)) != variant.name
        {
            let message = format!("`{}` is {theirs} in the source; `names` in {ENUMS} is where another name is agreed on", variant.name);
            report.add(Kind::ValueName, &subject, message, places());
        }
    }
    let is_theirs = |variant: &Variant| theirs.iter().any(|found| wire(&variant.value) == Some(found.value.clone()));
    for variant in ours.values.iter().filter(|variant| variant.history.until.is_none() && !is_theirs(variant)) {
        let subject = format!("{name} {}", wire(&variant.value).map_or_else(String::new, |value| shown(&value)));
        let message = format!("the source does not have the value `{}`", variant.name);
        report.add(Kind::ValueUnknown, subject, message, vec![Place::Node(variant.docs.node.clone()), line(0)]);
    }
}

fn wire(value: &Literal) -> Option<Value> {
    match value {
        Literal::Int(value) => Some(Value::Int(*value)),
        Literal::Text(value) => Some(Value::Text(value.clone())),
        _ => None,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Int(value) => value.to_string(),
        Value::Text(value) => value.clone(),
    }
}

/// `POWEROFF_HARD` as the catalogue names values: `PoweroffHard`.
fn camel_case(name: &str) -> String {
    let mut words = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        words.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        words.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use opennebula_catalogue::{Sources, check};

    use super::*;

    const SPEC: &str = "
releases: ['1.0', '2.0']
enums:
  State:
    summary: A state.
    wire: int
    values:
      Init: { value: 0, summary: Zero. }
      Old: { value: 1, summary: One., until: '1.0' }
      PowerOff: { value: 2, summary: Two. }
      Gone: { value: 3, summary: Three. }
      Past: { value: 4, summary: Four., until: '1.0' }
";

    #[test]
    fn values_that_differ_are_told_and_those_that_are_gone_may_be_gone() {
        let sources = Sources::from([("spec/a.yaml".to_owned(), SPEC.to_owned())]);
        let catalogue = check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
        let source = Source::of(&[("a.h", "enum S { INIT, POWEROFF = 2, PAST = 4, NEW };")]);
        let known = serde_yaml::from_str("{ State: { file: a.h, enum: S }, Other: { file: b.h, enum: S } }").unwrap();
        let mut report = Report::default();
        compare(&catalogue, &source, &known, &mut report);
        let found: Vec<_> = report.differences.iter().map(|one| (one.kind, one.subject.as_str(), one.places.len())).collect();
        let expected = [
            (Kind::Stale, "Other", 1),
            (Kind::ValueName, "State 2", 2),
            (Kind::ValueUnknown, "State 3", 2),
            (Kind::ValuePast, "State 4", 2),
            (Kind::ValueMissing, "State 5", 2),
        ];
        assert_eq!(found, expected);
        assert_eq!(report.counts, [("enumerations", 1), ("values", 4)]);
        assert_eq!(report.examined, BTreeSet::from(["State".to_owned()]));
    }
}
