//! The page has everything of the catalogue that not all releases have, and each release finds what it lacks.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use opennebula_catalogue::model::{Catalogue, History, Release, TypeDef, TypeKind};
use opennebula_catalogue::{Sources, check};
use opennebula_catalogue_releases::releases;

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
const SPEC: &str = "../../spec";
const COURSE: &str = "../catalogue/tests/good/obstacle_course";

/// The text below a heading, down to the next one of its rank.
fn below<'p>(page: &'p str, heading: &str) -> &'p str {
    let rank = heading.split(' ').next().unwrap();
    let (_, rest) = page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no heading {heading}"));
    let ends = ["## ", "### "].into_iter().filter(|end| end.len() <= rank.len() + 1);
    let end = ends.filter_map(|end| rest.find(&format!("\n{end}"))).min();
    &rest[..end.unwrap_or(rest.len())]
}

/// After a change, `INSTA_UPDATE=always cargo test -p opennebula-catalogue-releases` writes it anew.
#[test]
fn every_construct_of_the_language_is_shown() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder("tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("obstacle_course", releases(&catalogue(COURSE))));
}

#[test]
fn the_page_names_all_that_not_every_release_has() {
    let catalogue = catalogue(SPEC);
    let page = releases(&catalogue);
    let mut named = 0;
    // Whether a release has the whole, and whether one has the part of it.
    let mut assert_named = |section: &str, words: &[&str], whole: Whole<'_>, part: History| {
        let with_whole: Vec<_> = catalogue.releases.iter().filter(|release| whole(**release)).collect();
        let with_part = with_whole.iter().filter(|release| part.has(***release)).count();
        if with_part > 0 && with_part < with_whole.len() {
            named += 1;
            let codes: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            assert!(section.lines().any(|line| codes.iter().all(|code| line.contains(code))), "{words:?} is not there");
        }
    };
    for resource in &catalogue.resources {
        let section =
            if page.contains(&format!("\n### {}\n", resource.name)) { below(&page, &format!("### {}", resource.name)) } else { "" };
        let has_resource = |release: Release| resource.methods().any(|method| method.history.has(release));
        for method in resource.methods() {
            assert_named(section, &[&method.wire_name], &has_resource, method.history);
            for param in method.params() {
                assert_named(section, &[&method.wire_name, &param.name], &|release| method.history.has(release), param.history);
            }
        }
        for def in &resource.types {
            assert_members(def, section, &has_resource, &mut assert_named);
        }
    }
    let everywhere = |_| true;
    for def in &catalogue.shared {
        assert_members(def, below(&page, "### Shared types"), &everywhere, &mut assert_named);
    }
    // The catalogue grows.
    assert!(named > 500, "{named}");
}

type Whole<'w> = &'w dyn Fn(Release) -> bool;

/// The members of a type that the releases have which have the whole it belongs to.
fn assert_members(def: &TypeDef, section: &str, whole: Whole<'_>, assert_named: &mut impl FnMut(&str, &[&str], Whole<'_>, History)) {
    match &def.kind {
        TypeKind::Enum(of) => {
            of.values.iter().for_each(|value| assert_named(section, &[&def.name, &value.name], whole, value.history));
        }
        TypeKind::Document(document) => {
            document.fields.iter().for_each(|field| assert_named(section, &[&def.name, &field.path()], whole, field.history));
        }
        _ => {}
    }
}

#[test]
fn what_is_in_the_summary_is_what_the_sections_of_older_releases_lack() {
    let page = releases(&catalogue(SPEC));
    let summary = below(&page, "## What is new and what is gone");
    let row = |release: &str| summary.lines().find(|line| line.starts_with(&format!("| {release} |"))).unwrap();
    assert!(row("5.8").contains("[vntemplate](#vntemplate) with 12 methods; `one.vm.disksnapshotrename`"), "{}", row("5.8"));
    assert!(row("5.0").contains("| `one.host.enable`; "), "{}", row("5.0"));
    // It is `one.vmpool.info` there, so that nothing is missing.
    let (old, newer) = (below(&page, "### 5.6"), below(&page, "### 5.8"));
    assert!(old.contains("`one.vm.disksnapshotrename`") && !old.contains("`one.vmpool.infoextended`"), "{old}");
    assert!(!newer.contains("`one.vm.disksnapshotrename`") && !newer.contains("[vntemplate]"), "{newer}");
    // A flag that was read, then not, and is again.
    let resize = "- `enforce` of `one.vm.resize`";
    assert!(!old.contains(resize) && below(&page, "### 6.10").contains(resize) && !below(&page, "### 7.0").contains(resize));
}

#[test]
fn every_link_leads_to_a_heading() {
    for below in [SPEC, COURSE] {
        let page = releases(&catalogue(below));
        let headings = page.lines().filter_map(|line| line.strip_prefix("## ").or_else(|| line.strip_prefix("### ")));
        let anchors: BTreeSet<String> = headings
            .map(|heading| heading.to_lowercase().replace(' ', "-").chars().filter(|sign| sign.is_alphanumeric() || *sign == '-').collect())
            .collect();
        let links: Vec<_> = page.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
        assert!(links.len() >= 4 && links.iter().all(|link| anchors.contains(*link)), "{below}: {links:?}");
    }
}
