//! What not every release has, resource by resource: a line for each stretch of releases.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{History, Release};

use crate::markdown::{codes, table};
use crate::span;
use crate::things::{Kind, Section, Thing};

/// A section for each resource that has such things.
pub(crate) fn matrix(sections: &[Section<'_>], releases: &[Release]) -> String {
    sections.iter().filter(|section| !section.things.is_empty()).map(|section| self::section(section, releases)).collect()
}

fn section(section: &Section<'_>, releases: &[Release]) -> String {
    let mut out = format!("### {}\n\n", section.name);
    if !section.history.is_whole() {
        let since = span::words(section.history, releases);
        out.push_str(&format!("In OpenNebula {since}; only what of it differs from that is listed.\n\n"));
    }
    // A method that is as old as its resource has no line of its own.
    let things = section.things.iter().filter(|thing| thing.kind != Kind::Method || thing.history != section.history);
    let things: Vec<_> = things.collect();
    for kind in Kind::ALL {
        let of_kind = things.iter().copied().filter(|thing| thing.kind == kind);
        out.push_str(&of_kind_in(kind, of_kind, releases));
    }
    out
}

/// A table of the things of one kind.
fn of_kind_in<'t>(kind: Kind, things: impl Iterator<Item = &'t Thing<'t>>, releases: &[Release]) -> String {
    let words = |history| span::words(history, releases);
    match kind {
        Kind::Method => {
            let rows = grouped(things.map(|thing| (thing.history, (), thing.name.as_str())));
            table(["releases", "methods"], rows.into_iter().map(|(history, (), names)| [words(history), codes(names)]))
        }
        // Many methods have the same parameter.
        Kind::Parameter => {
            let rows = grouped(things.map(|thing| (thing.history, thing.name.as_str(), thing.owner)));
            table(
                ["releases", "parameter", "of"],
                rows.into_iter().map(|(history, name, owners)| [words(history), codes([name]), codes(owners)]),
            )
        }
        Kind::Value => {
            let rows = members(things);
            table(
                ["releases", "of", "values"],
                rows.into_iter().map(|(history, owners, names)| [words(history), codes(owners), codes(names)]),
            )
        }
        Kind::Element => {
            let rows = members(things);
            table(
                ["releases", "in", "elements"],
                rows.into_iter().map(|(history, owners, names)| [words(history), codes(owners), codes(names)]),
            )
        }
    }
}

/// The members of types by their releases. Types that have the same ones share a line.
fn members<'t>(things: impl Iterator<Item = &'t Thing<'t>>) -> Vec<(History, Vec<&'t str>, Vec<&'t str>)> {
    let mut rows: Vec<(History, Vec<&str>, Vec<&str>)> = Vec::new();
    for (history, owner, names) in grouped(things.map(|thing| (thing.history, thing.owner, thing.name.as_str()))) {
        match rows.iter_mut().find(|row| row.0 == history && row.2 == names) {
            Some(row) => row.1.push(owner),
            None => rows.push((history, vec![owner], names)),
        }
    }
    rows
}

/// Things by their releases and by what they have in common.
fn grouped<'t, K: Ord + Copy>(things: impl Iterator<Item = (History, K, &'t str)>) -> Vec<(History, K, Vec<&'t str>)> {
    let mut groups = BTreeMap::new();
    for (history, key, name) in things {
        let group = groups.entry((span::order(history), key)).or_insert_with(|| (history, key, Vec::new()));
        group.2.push(name);
    }
    groups.into_values().collect()
}
