//! Two plans of the crate, and what was found between them.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{Catalogue, Docs, History, Release};
use opennebula_codegen::plan::{Module, Plan, RustType, TypeItem};

use super::change::{Change, Level, Place};

/// Both plans, and what was found.
pub(super) struct Comparison<'c> {
    pub old: &'c Plan<'c>,
    pub new: &'c Plan<'c>,
    /// The new names of types that have another one now.
    pub renames: BTreeMap<&'c str, &'c str>,
    pub changes: Vec<Change>,
}

impl<'c> Comparison<'c> {
    /// Two plans, before anything was found.
    pub(super) fn of(old: &'c Plan<'c>, new: &'c Plan<'c>) -> Self {
        Self { old, new, renames: renames(old, new), changes: Vec::new() }
    }

    /// Takes note of a change.
    pub(super) fn add(&mut self, level: Level, subject: &str, message: impl Into<String>, place: Place) {
        self.changes.push(Change { level, subject: subject.to_owned(), message: message.into(), place });
    }

    /// The same, of something that the new catalogue has.
    pub(super) fn at(&mut self, level: Level, subject: &str, message: impl Into<String>, node: &Node) {
        self.add(level, subject, message, Place::New(node.clone()));
    }

    /// The same, of something that only the old one has.
    pub(super) fn gone(&mut self, subject: &str, message: impl Into<String>, node: &Node) {
        self.add(Level::Build, subject, message, Place::Old(node.clone()));
    }

    /// The name that a type of the old catalogue has in the new one.
    pub(super) fn renamed(&self, name: &str) -> String {
        self.renames.get(name).copied().unwrap_or(name).to_owned()
    }

    /// Whether a type of the old plan is spelled as one of the new. Where a type stands is told of the type itself.
    pub(super) fn is_same_type(&self, old: &RustType, new: &RustType) -> bool {
        old.renamed(&|name| self.renamed(name)).to_string() == new.to_string()
    }

    /// Compares what is said of a thing.
    pub(super) fn docs(&mut self, subject: &str, old: &Docs, new: &Docs) {
        if old.summary != new.summary {
            let message = format!("the summary was “{}”, and is “{}”", old.summary, new.summary);
            self.at(Level::Documentation, subject, message, &new.node);
        }
        let message = match (&old.details, &new.details) {
            (None, Some(_)) => "has details",
            (Some(_), None) => "has no details any more",
            (old, new) if old != new => "the details have changed",
            _ => return,
        };
        self.at(Level::Documentation, subject, message, &new.node);
    }

    /// Compares which releases have a thing.
    pub(super) fn history(&mut self, subject: &str, old: &History, new: &History, node: &Node) {
        let (before, after) = (self.old.catalogue, self.new.catalogue);
        // What is as old as the catalogue does not grow younger when that forgets a release.
        let since = |history: &History, catalogue: &Catalogue| history.since.or(catalogue.oldest());
        let is_forgotten = |release: Release| before.releases.contains(&release) && !after.releases.contains(&release);
        let (mut was, is) = (since(old, before), since(new, after));
        if was.is_some_and(is_forgotten) {
            was = after.oldest();
        }
        if was != is {
            let said = |release: Option<Release>| release.map_or_else(String::new, |release| release.to_string());
            let message = format!("was there since {}, and is since {}", said(was), said(is));
            self.at(Level::Meaning, subject, message, node);
        }
        let message = match (old.until, new.until) {
            (None, Some(until)) => format!("is gone after {until}"),
            (Some(until), None) => format!("was gone after {until}, and is not"),
            (Some(was), Some(is)) if was != is => format!("was gone after {was}, and is after {is}"),
            _ => return,
        };
        self.at(Level::Meaning, subject, message, node);
    }
}

/// Types that only have another name: one is gone, one is new, both are in one module and of one kind, and the same is said of them.
fn renames<'c>(old: &'c Plan<'c>, new: &'c Plan<'c>) -> BTreeMap<&'c str, &'c str> {
    let names = |plan: &'c Plan<'c>| plan.types().map(|(_, item)| item.source.name.as_str()).collect::<BTreeSet<_>>();
    let (before, after) = (names(old), names(new));
    let gone = old.types().filter(|(_, item)| !after.contains(item.source.name.as_str()));
    let fresh: Vec<(Module, &TypeItem<'_>)> = new.types().filter(|(_, item)| !before.contains(item.source.name.as_str())).collect();
    let is_same = |one: &(Module, &TypeItem<'_>), two: &(Module, &TypeItem<'_>)| {
        let (was, is) = (one.1.source, two.1.source);
        one.0 == two.0
            && std::mem::discriminant(&was.kind) == std::mem::discriminant(&is.kind)
            && !was.docs.summary.is_empty()
            && was.docs.summary == is.docs.summary
    };
    gone.filter_map(|was| {
        let mut candidates = fresh.iter().filter(|is| is_same(&was, is));
        match (candidates.next(), candidates.next()) {
            (Some((_, is)), None) => Some((was.1.source.name.as_str(), is.source.name.as_str())),
            _ => None,
        }
    })
    .collect()
}
