//! Every kind of mistake: a catalogue that has it, and what is said about it.
//!
//! `bad/` has a file for each mistake, or a folder where it takes several; the name begins with the code. Each stands beside `good/base.yaml`,
//! unless its folder has a `base.yaml` of its own. What is said is kept in `snapshots/`: after a change, `INSTA_UPDATE=always cargo test -p
//! opennebula-catalogue` writes them anew, and the diff shows what became of every message.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::{catalogue, file_name, path};
use opennebula_catalogue::{Code, Diagnostics, Sources, check, codes};

/// A bad catalogue and its name, which begins with the code of its mistakes.
struct Fixture {
    name: String,
    sources: Sources,
}

impl Fixture {
    fn all() -> Vec<Self> {
        let mut fixtures: Vec<Self> =
            fs::read_dir(path("tests/bad")).unwrap().map(|entry| Self::read(&file_name(&entry.unwrap().path()))).collect();
        fixtures.sort_by(|one, other| one.name.cmp(&other.name));
        fixtures
    }

    fn read(entry: &str) -> Self {
        let base = ("base.yaml".to_owned(), fs::read_to_string(path("tests/good/base.yaml")).unwrap());
        let mut sources = Sources::from([base]);
        match entry.strip_suffix(".yaml") {
            None => sources.extend(catalogue(&format!("tests/bad/{entry}"))),
            Some(_) => sources.extend([(entry.to_owned(), fs::read_to_string(path("tests/bad").join(entry)).unwrap())]),
        }
        Self { name: entry.trim_end_matches(".yaml").to_owned(), sources }
    }

    fn code(&self) -> &str {
        self.name.split('-').next().unwrap_or_default()
    }
}

/// The mistakes of a catalogue that has some.
fn mistakes(sources: &Sources) -> Diagnostics {
    check(sources).expect_err("a catalogue with mistakes")
}

/// What is said about a catalogue, held against what was said before.
fn assert_said(name: &str, sources: &Sources) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, mistakes(sources).render(sources)));
}

/// Whether every mistake has a place in the file it names.
fn assert_located(name: &str, sources: &Sources) {
    for diagnostic in &mistakes(sources) {
        let (line, column) = diagnostic.location(sources).unwrap_or_else(|| panic!("{name}: no place for {diagnostic:?}"));
        let text = sources.get(&diagnostic.node.file).unwrap_or_else(|| panic!("{name}: no file for {diagnostic:?}"));
        let length = text.lines().nth(line - 1).map_or(0, |line| line.chars().count());
        assert!(line <= text.lines().count().max(1) && column <= length + 1, "{name}: {line}:{column} of {diagnostic:?}");
    }
}

#[test]
fn every_code_has_a_bad_catalogue() {
    let covered: BTreeSet<String> = Fixture::all().iter().map(|fixture| fixture.code().to_owned()).collect();
    let all: BTreeSet<String> = codes::ALL.iter().map(Code::to_string).collect();
    assert_eq!(all, covered, "left: the codes that there are; right: those that have a file in tests/bad");
}

#[test]
fn no_two_codes_are_spelled_alike() {
    let all: BTreeSet<&str> = codes::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(all.len(), codes::ALL.len());
}

#[test]
fn a_bad_catalogue_provokes_the_code_in_its_name_and_no_other() {
    for fixture in Fixture::all() {
        let codes: BTreeSet<&str> = mistakes(&fixture.sources).iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, BTreeSet::from([fixture.code()]), "{}", fixture.name);
    }
}

#[test]
fn a_bad_catalogue_says_in_its_first_line_what_is_wrong_with_it() {
    for fixture in Fixture::all() {
        for (file, text) in fixture.sources.iter().filter(|(file, _)| *file != "base.yaml" || fixture.name.ends_with("releases")) {
            assert!(text.starts_with("# ") && text.lines().next().unwrap().ends_with('.'), "{} {file}", fixture.name);
        }
    }
}

#[test]
fn every_mistake_has_its_place() {
    for fixture in Fixture::all() {
        assert_located(&fixture.name, &fixture.sources);
    }
}

#[test]
fn mistakes_are_told_with_place_line_and_help() {
    for fixture in Fixture::all() {
        assert_said(&fixture.name, &fixture.sources);
    }
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
    assert_said("several-files", &sources);
}

/// Files that cannot be read at all do not keep the others from being read.
#[test]
fn all_unreadable_files_are_told_at_once() {
    let mut sources = Sources::new();
    for name in ["E0101-quote-left-open.yaml", "E0102-prose.yaml", "E0103-unknown-keys.yaml"] {
        sources.extend(Fixture::read(name).sources);
    }
    assert_said("several-unreadable-files", &sources);
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
        assert_located(name, &sources);
        let said = mistakes(&sources).render(&sources);
        assert!(said.len() < 2000, "{name}: {} bytes", said.len());
        assert_said(&format!("no-catalogue-{name}"), &sources);
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

/// A snapshot whose fixture was renamed or removed would stay for ever.
#[test]
fn every_snapshot_belongs_to_a_bad_catalogue() {
    let names: BTreeSet<String> = Fixture::all().into_iter().map(|fixture| fixture.name).collect();
    for entry in fs::read_dir(path("tests/snapshots")).unwrap() {
        let name = file_name(&entry.unwrap().path());
        let name = name.split('.').next().unwrap_or_default();
        let is_other = name.starts_with("several-") || name.starts_with("no-catalogue-");
        assert!(is_other || names.contains(name), "{name} has no file in tests/bad");
    }
}
