//! What only Rust refuses: a catalogue that has it, and what is said about it.
//!
//! `bad/` is like that of the language, `codegen/catalogue/tests/bad`, and so are the snapshots: after a change, `INSTA_UPDATE=always cargo test -p
//! opennebula-codegen` writes them anew.

use std::collections::BTreeSet;

use crate::common::explanation::{assert_examples, assert_texts};
use crate::common::fixture::{self, Fixture};
use opennebula_catalogue::{Diagnostics, Sources};
use opennebula_codegen::{check, plan};

fn mistakes(sources: &Sources) -> Diagnostics {
    match check(sources) {
        Ok(_) => panic!("a catalogue without mistakes: {:?}", sources.keys()),
        Err(found) => found,
    }
}

#[test]
fn every_mistake_is_told_with_its_code_its_place_and_what_to_do() {
    fixture::assert_all(plan::codes::ALL, mistakes);
}

#[test]
fn every_snapshot_belongs_to_a_bad_catalogue() {
    fixture::assert_no_snapshot_is_left_over();
}

#[test]
fn a_wrong_example_provokes_its_code_and_a_right_one_nothing() {
    assert_examples(plan::codes::ALL, check);
}

#[test]
fn explanations_are_whole_and_none_is_left_over() {
    assert_texts(plan::codes::ALL, "src/plan/explanations");
}

#[test]
fn no_code_is_that_of_another_kind() {
    let codes = opennebula_codegen::codes();
    let distinct: BTreeSet<&str> = codes.iter().map(|code| code.as_str()).collect();
    assert_eq!(distinct.len(), codes.len());
}

/// What the language refuses and what only Rust refuses is told in one run.
#[test]
fn mistakes_of_both_kinds_come_together() {
    let Fixture { mut sources, .. } = Fixture::read("E0204-keywords.yaml");
    let text = sources.get_mut("E0204-keywords.yaml").unwrap();
    *text = text.replace("type: VmId", "type: VmIdd");
    let codes: BTreeSet<&str> = mistakes(&sources).iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["E0203", "E0204"]));
}
