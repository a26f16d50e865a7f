//! The tour shows pieces of the catalogue and of the generated crate as they are, and says so when one is gone.

use crate::common::{generated, spec};
use opennebula_catalogue::Sources;
use opennebula_codegen::tour;

/// A catalogue with one text in it replaced, which must be there once.
fn edited(file: &str, from: &str, to: &str) -> Sources {
    let mut sources = spec();
    let text = sources.get_mut(file).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{file} has once: {from}");
    *text = text.replace(from, to);
    sources
}

#[test]
fn every_piece_of_yaml_is_in_its_file_word_for_word() {
    let sources = spec();
    let tour = tour(&sources, &generated(&sources)).unwrap();
    let mut pieces = tour.split("\n[`spec/").skip(1).peekable();
    assert!(pieces.peek().is_some());
    for piece in pieces {
        let (file, rest) = piece.split_once("`]").unwrap();
        let (_, yaml) = rest.split_once("```yaml\n").unwrap();
        let (yaml, _) = yaml.split_once("```").unwrap();
        assert!(sources[&format!("spec/{file}")].contains(yaml), "{file}: {yaml}");
    }
}

#[test]
fn no_place_is_left_empty() {
    let sources = spec();
    let tour = tour(&sources, &generated(&sources)).unwrap();
    assert!(!tour.lines().any(|line| line.starts_with('@')));
    assert!(!tour.contains("```\n```") && tour.starts_with("<!-- @generated") && tour.ends_with("```\n"), "{tour}");
}

#[test]
fn a_change_of_the_catalogue_is_a_change_of_the_tour_on_both_sides() {
    let before = spec();
    let after = edited("spec/api.yaml", "summary: When it was locked.", "summary: Since when it is locked.");
    let [before, after] = [&before, &after].map(|sources| tour(sources, &generated(sources)).unwrap());
    let changed: Vec<&str> = after.lines().zip(before.lines()).filter(|(one, other)| one != other).map(|(line, _)| line).collect();
    let expected = [
        "      - { element: TIME, name: since, type: time, optional: true, since: \"5.6\", summary: Since when it is locked. }",
        "    /// Since when it is locked.",
    ];
    assert_eq!(changed, expected);
}

#[test]
fn a_piece_that_is_gone_is_an_error_that_names_it() {
    let sources = spec();
    let generated = generated(&sources);
    let without = edited("spec/host.yaml", "  one.host.status:\n", "  one.host.state:\n");
    let error = tour(&without, &generated).unwrap_err().to_string();
    assert!(error.contains("`@yaml spec/host.yaml methods one.host.status`"), "{error}");
    let mut fewer = generated.clone();
    fewer.remove("src/shared/lock.rs");
    let error = tour(&sources, &fewer).unwrap_err().to_string();
    assert!(error.contains("`@rust src/shared/lock.rs | pub struct Lock"), "{error}");
}
