//! Every kind of mistake: a catalogue that has it, and what is said about it.
//!
//! `bad/` has a file for each mistake, or a folder where it takes several; the name begins with the code. Each stands beside `good/base.yaml`,
//! unless its folder has a `base.yaml` of its own. What is said is kept in `snapshots/`: after a change, `INSTA_UPDATE=always cargo test -p
//! opennebula-catalogue` writes them anew, and the diff shows what became of every message.

use std::collections::BTreeSet;

use crate::common::catalogue;
use crate::common::fixture::{self, Fixture, assert_located, assert_said};
use opennebula_catalogue::{Diagnostics, Sources, check, codes};

/// The mistakes of a catalogue that has some.
fn mistakes(sources: &Sources) -> Diagnostics {
    match check(sources) {
        Ok(_) => panic!("a catalogue without mistakes: {:?}", sources.keys()),
        Err(found) => found,
    }
}

#[test]
fn every_mistake_is_told_with_its_code_its_place_and_what_to_do() {
    fixture::assert_all(codes::ALL, mistakes);
}

#[test]
fn no_two_codes_are_spelled_alike() {
    let all: BTreeSet<&str> = codes::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(all.len(), codes::ALL.len());
}

#[test]
fn the_base_of_all_bad_catalogues_is_good() {
    let sources = catalogue("tests/good");
    assert!(check(&sources).is_ok(), "{}", mistakes(&sources).render(&sources));
}

/// One run tells the mistakes of all files, in the order of files and lines.
#[test]
fn all_mistakes_of_several_files_are_told_at_once() {
    let mut sources = Sources::new();
    for name in ["E0203-unknown-type.yaml", "E0401-two-fields-of-one-element.yaml", "E0404-bad-values.yaml"] {
        sources.extend(Fixture::read(name).sources);
    }
    // The three have a type of the same name, which would hide the first two of them.
    for (name, text) in &mut sources {
        *text = text.replace("  State:", &format!("  State{}:", &name[1..5]));
        *text = text.replace("  Vm:", &format!("  Vm{}:", &name[1..5]));
    }
    let codes: BTreeSet<&str> = mistakes(&sources).iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["E0203", "E0401", "E0404"]));
    assert_said("several-files", &sources, mistakes);
}

/// Files that cannot be read at all do not keep the others from being read.
#[test]
fn all_unreadable_files_are_told_at_once() {
    let mut sources = Sources::new();
    for name in ["E0101-quote-left-open.yaml", "E0102-prose.yaml", "E0103-unknown-keys.yaml"] {
        sources.extend(Fixture::read(name).sources);
    }
    assert_said("several-unreadable-files", &sources, mistakes);
}

/// Files that nobody would write by hand, and that would not be good fixtures: of odd bytes, or large.
#[test]
fn files_that_are_no_catalogue_in_the_least_are_refused_in_a_few_lines() {
    let depth = 1_000;
    let head = "resource: vm\nsummary: Machines.\nnoun: machine\n";
    let bomb: Vec<String> = (1..30).map(|level| format!("x{level}: &x{level} [*x{0}, *x{0}, *x{0}, *x{0}]\n", level - 1)).collect();
    let cases = [
        ("empty", String::new()),
        ("blank", " \n\n  \n".to_owned()),
        ("only-a-byte-order-mark", "\u{feff}".to_owned()),
        ("odd-line-ends", "resource: vm\u{2028}summary: Machines.\n".to_owned()),
        ("only-document-marks", "---\n...\n".to_owned()),
        ("control-characters", "\u{7f}ELF\u{2}\u{1}\u{1}\u{0}\u{0}\u{0}\u{3}\u{0}>\u{0}\n\u{0}\u{8}".to_owned()),
        ("replacement-characters", "\u{fffd}PNG\r\n\u{1a}\n\u{fffd}\u{fffd}: \u{fffd}".to_owned()),
        ("xml", "<?xml version=\"1.0\"?>\n<methods><method name=\"one.vm.info\"/></methods>\n".to_owned()),
        ("json-cut-off", "{\"resource\": \"vm\", \"methods\": {\"one.vm.in".to_owned()),
        ("deep-lists", format!("{head}methods: {}", "[".repeat(depth))),
        ("deep-mappings", format!("{head}methods: {}", "{a: ".repeat(depth))),
        ("deep-and-closed", format!("{head}methods: {}{}\n", "[".repeat(depth), "]".repeat(depth))),
        ("aliases-upon-aliases", format!("x0: &x0 [lol, lol]\n{}", bomb.concat())),
        ("an-alias-of-itself", format!("{head}methods: &all {{ one.vm.info: *all }}\n")),
        ("a-line-of-a-megabyte", format!("{head}methods: {{ one.vm.info: {{ summary: [\"{}\"] }} }}\n", "word ".repeat(200_000))),
        ("a-key-of-a-megabyte", format!("{head}{}: 1\n", "k".repeat(1_000_000))),
        ("a-name-of-a-megabyte", format!("{head}strings: {{ {}: {{ summary: A text. }} }}\n", "N_".repeat(500_000))),
    ];
    for (name, text) in cases {
        let Fixture { mut sources, .. } = Fixture::read("E0102-prose.yaml");
        sources.remove("E0102-prose.yaml");
        sources.insert("bad.yaml".to_owned(), text);
        assert_located(name, &sources, mistakes);
        let said = mistakes(&sources).render(&sources);
        assert!(said.len() < 2000, "{name}: {} bytes", said.len());
        assert_said(&format!("no-catalogue-{name}"), &sources, mistakes);
    }
}

/// What a file declares that cannot be read is missing from the others, and that is no mistake of theirs.
#[test]
fn a_tab_is_one_mistake_whichever_file_it_is_in() {
    let sources = crate::common::spec();
    for (file, text) in &sources {
        let mut sources = sources.clone();
        sources.insert(file.clone(), format!("{text}\t# behind a tab\n\tsummary: x\n"));
        let found = mistakes(&sources);
        let codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, ["E0101"], "{}", found.render(&sources));
        assert!(found.render(&sources).contains("= help: lines are indented by blanks, not by tabs"), "{}", found.render(&sources));
    }
}

/// Neither is what a name that is refused is used for.
#[test]
fn a_name_that_is_refused_is_one_mistake_however_often_it_is_used() {
    let refused = [("ImageId", "imageId", "E0202"), ("\"5.8\"", "\"5.8.1\"", "E0202"), ("resource: vm\n", "resource: [vm]\n", "E0104")];
    for (from, to, code) in refused {
        let sources = crate::common::spec().into_iter().map(|(file, text)| (file, text.replace(from, to))).collect();
        let found = mistakes(&sources);
        let codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, [code], "{}", found.render(&sources));
    }
}

#[test]
fn no_files_at_all_are_a_mistake_too() {
    let nothing = Sources::new();
    assert!(!mistakes(&nothing).render(&nothing).is_empty());
}

/// Windows' line ends change neither what is read nor where it is.
#[test]
fn line_ends_do_not_matter() {
    let unix = Fixture::read("E0203-unknown-type.yaml").sources;
    let windows: Sources = unix.iter().map(|(name, text)| (name.clone(), text.replace('\n', "\r\n"))).collect();
    assert_eq!(mistakes(&unix).render(&unix), mistakes(&windows).render(&windows));
}

#[test]
fn every_snapshot_belongs_to_a_bad_catalogue() {
    fixture::assert_no_snapshot_is_left_over();
}
