//! Bad catalogues: files in `tests/bad` whose names begin with the code of their mistakes, and what is said of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use opennebula_catalogue::{Code, Diagnostics, Sources};

use super::{catalogue, file_name, path};

/// What reads a catalogue that has mistakes.
pub(crate) type Mistakes = fn(&Sources) -> Diagnostics;

/// A bad catalogue and its name, which begins with the code of its mistakes.
pub(crate) struct Fixture {
    pub(crate) name: String,
    pub(crate) sources: Sources,
}

impl Fixture {
    pub(crate) fn all() -> Vec<Self> {
        let mut fixtures: Vec<Self> =
            fs::read_dir(path("tests/bad")).unwrap().map(|entry| Self::read(&file_name(&entry.unwrap().path()))).collect();
        fixtures.sort_by(|one, other| one.name.cmp(&other.name));
        fixtures
    }

    /// The one in this file or folder. Each stands beside `good/base.yaml`, unless its folder has a `base.yaml` of its own.
    pub(crate) fn read(entry: &str) -> Self {
        let mut sources = Sources::from([("base.yaml".to_owned(), fs::read_to_string(good().join("base.yaml")).unwrap())]);
        match entry.strip_suffix(".yaml") {
            None => sources.extend(catalogue(&format!("tests/bad/{entry}"))),
            Some(_) => sources.extend([(entry.to_owned(), fs::read_to_string(path("tests/bad").join(entry)).unwrap())]),
        }
        Self { name: entry.trim_end_matches(".yaml").to_owned(), sources }
    }

    pub(crate) fn code(&self) -> &str {
        self.name.split('-').next().unwrap_or_default()
    }
}

/// The folder of good catalogues, which the language and its outputs share.
pub(crate) fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/tests/good")
}

/// What is said about a catalogue, held against what was said before.
pub(crate) fn assert_said(name: &str, sources: &Sources, mistakes: Mistakes) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path("tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, mistakes(sources).render(sources)));
}

/// Whether every mistake has a place in the file it names.
pub(crate) fn assert_located(name: &str, sources: &Sources, mistakes: Mistakes) {
    for diagnostic in &mistakes(sources) {
        let (line, column) = diagnostic.location(sources).unwrap_or_else(|| panic!("{name}: no place for {diagnostic:?}"));
        let text = sources.get(&diagnostic.node.file).unwrap_or_else(|| panic!("{name}: no file for {diagnostic:?}"));
        let length = text.lines().nth(line - 1).map_or(0, |line| line.chars().count());
        assert!(line <= text.lines().count().max(1) && column <= length + 1, "{name}: {line}:{column} of {diagnostic:?}");
    }
}

/// Every code has a bad catalogue, every bad catalogue provokes its code and no other, with a place for each mistake and with the words that
/// it had before, and says in its first line what is wrong with it.
pub(crate) fn assert_all(codes: &[Code], mistakes: Mistakes) {
    let mut covered: BTreeSet<String> = BTreeSet::new();
    for fixture in Fixture::all() {
        covered.insert(fixture.code().to_owned());
        let provoked: BTreeSet<&str> = mistakes(&fixture.sources).iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(provoked, BTreeSet::from([fixture.code()]), "{}", fixture.name);
        assert_located(&fixture.name, &fixture.sources, mistakes);
        assert!(mistakes(&fixture.sources).iter().all(|diagnostic| !diagnostic.help.trim().is_empty()), "{}", fixture.name);
        assert_said(&fixture.name, &fixture.sources, mistakes);
        for (file, text) in fixture.sources.iter().filter(|(file, _)| *file != "base.yaml" || fixture.name.ends_with("releases")) {
            assert!(text.starts_with("# ") && text.lines().next().unwrap().ends_with('.'), "{} {file}", fixture.name);
        }
    }
    let missing: Vec<_> = codes.iter().filter(|code| !covered.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "codes without a file in tests/bad: {missing:?}");
}

/// A snapshot whose fixture was renamed or removed would stay for ever.
pub(crate) fn assert_no_snapshot_is_left_over() {
    let names: BTreeSet<String> = Fixture::all().into_iter().map(|fixture| fixture.name).collect();
    for entry in fs::read_dir(path("tests/snapshots")).unwrap() {
        let name = file_name(&entry.unwrap().path());
        let name = name.split('.').next().unwrap_or_default();
        let is_other = name.starts_with("several-") || name.starts_with("no-catalogue-");
        assert!(is_other || names.contains(name), "{name} has no file in tests/bad");
    }
}
