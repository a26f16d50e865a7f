//! Each kind of change, as an edit of a few lines of a small catalogue: parts of the real one as it was before the first release.

mod names;
mod reports;
mod wire;

use opennebula_catalogue::Sources;
use opennebula_catalogue::model::Catalogue;
use opennebula_codegen::check;
use opennebula_codegen::plan::plan;

use super::change::Change;

const API: &str = include_str!("../../../tests/data/diff/api.yaml");
const VM: &str = include_str!("../../../tests/data/diff/vm.yaml");

fn sources() -> Sources {
    Sources::from([("spec/api.yaml".to_owned(), API.to_owned()), ("spec/vm.yaml".to_owned(), VM.to_owned())])
}

/// The same with texts replaced, each of which stands there once.
fn edited(sources: &Sources, edits: &[(&str, &str)]) -> Sources {
    let mut sources = sources.clone();
    for (from, to) in edits {
        let mut count = 0;
        for text in sources.values_mut().filter(|text| text.contains(from)) {
            count += text.matches(from).count();
            *text = text.replace(from, to);
        }
        assert_eq!(count, 1, "{from}");
    }
    sources
}

fn checked(sources: &Sources) -> Catalogue {
    check(sources).map_err(|found| found.render(sources)).unwrap()
}

/// What changes from one catalogue to the other.
fn compare(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    super::compare::compare(&plan(old).unwrap(), &plan(new).unwrap())
}

fn compared(edits: &[(&str, &str)]) -> Vec<Change> {
    compare(&checked(&sources()), &checked(&edited(&sources(), edits)))
}

/// A change in a line: its level, what it is about, and what of it.
fn line(change: &Change) -> String {
    format!("{:?} {}: {}", change.level, change.subject, change.message)
}

#[track_caller]
fn expect(edits: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(compared(edits).iter().map(line).collect::<Vec<_>>(), expected);
}

const HOST: &str = "{ name: host, type: HostId, summary: Where it goes. }";
const LIVE: &str = "      - { name: live, type: bool, default: false, summary: Whether it keeps running meanwhile. }\n";
const KIND: &str =
    "      - { name: kind, type: MigrationKind, default: Save, optional: true, since: \"5.8\", summary: How it is put to rest. }\n";
