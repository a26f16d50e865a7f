//! Releases of OpenNebula, and the stretch of them that has a thing.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::SpecFile;
use crate::model::{History, Release};
use crate::place::Node;

/// The releases that the catalogue covers.
pub(super) struct Releases {
    /// Oldest first.
    pub(super) all: Vec<Release>,
    /// How they are written.
    names: Vec<String>,
    /// What stands among them and is refused. Whoever names it has made no other mistake.
    refused: BTreeSet<String>,
    /// The file that states them.
    file: String,
}

/// What stands for a release that is not listed, so that no two things are in one release because of that mistake.
const LONG_AGO: Release = Release { major: 0, minor: 0 };
const NEVER: Release = Release { major: u32::MAX, minor: u32::MAX };

impl Releases {
    /// Takes them from the one file that states them.
    pub(super) fn of(files: &[SpecFile], found: &mut Diagnostics) -> Self {
        let mut stated = files.iter().filter_map(|file| Some((file.node.key("releases"), file.head.releases.as_ref()?)));
        let Some((node, texts)) = stated.next() else {
            if let Some(file) = files.first() {
                let message = "no file states the `releases` that the catalogue covers";
                found.push(Diagnostic::new(codes::MISSING_KEY, &file.node, message).help("add `releases: [\"5.0\", …]` to a shared file"));
            }
            return Self { all: Vec::new(), names: Vec::new(), refused: BTreeSet::new(), file: String::new() };
        };
        for (other, _) in stated {
            found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &other, format!("`releases` are stated in {} already", node.file)));
        }
        if texts.is_empty() {
            found.push(Diagnostic::new(codes::MISSING_KEY, &node, "there must be one release or more"));
        }
        let (mut all, mut refused): (Vec<Release>, _) = (Vec::new(), BTreeSet::new());
        for (index, text) in texts.iter().enumerate() {
            let node = node.item(index);
            let Ok(release) = text.parse() else {
                let message = format!("`{text}` is not a release: expected two numbers with a dot between, as a text");
                found.push(Diagnostic::new(codes::BAD_NAME, &node, message).help("`\"7.0\"`, for instance"));
                refused.insert(text.clone());
                continue;
            };
            match all.last() {
                Some(earlier) if *earlier >= release => {
                    let message = format!("`{release}` does not come after `{earlier}`");
                    found.push(Diagnostic::new(codes::BAD_RELEASE, &node, message).help("put the oldest first, and each once"));
                    refused.insert(text.clone());
                }
                _ => all.push(release),
            }
        }
        Self { names: all.iter().map(Release::to_string).collect(), all, refused, file: node.file }
    }

    /// The stretch of releases between `since` and `until`. `node` is what has the two keys.
    pub(super) fn history(&self, since: Option<&str>, until: Option<&str>, node: &Node, found: &mut Diagnostics) -> History {
        // What ended before the oldest release is kept for the record.
        let is_before_all = |until: &Release| self.all.first().is_some_and(|oldest| until < oldest);
        if let Some(until) = until.and_then(|until| until.parse().ok()).filter(is_before_all) {
            since.map(|since| self.listed(since, &node.key("since"), found));
            return History { since: None, until: Some(until) };
        }
        let first = since.and_then(|since| self.listed(since, &node.key("since"), found));
        let last = until.and_then(|until| self.listed(until, &node.key("until"), found));
        if let (Some(first), Some(last)) = (first, last)
            && first > last
        {
            let message = format!("it would end, with {last}, before it begins, with {first}");
            let help = "`since` is the first release that has it, `until` the last";
            found.push(Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message).help(help));
        }
        let (oldest, newest) = (self.all.first().copied(), self.all.last().copied());
        History {
            since: if since.is_some() { first.or(Some(NEVER)).filter(|_| first != oldest) } else { None },
            until: if until.is_some() { last.or(Some(LONG_AGO)).filter(|_| last != newest) } else { None },
        }
    }

    /// The release after another.
    pub(super) fn after(&self, release: Release) -> Option<Release> {
        self.all.get(self.all.partition_point(|other| *other <= release)).copied()
    }

    /// The first release that has two things.
    pub(super) fn in_both(&self, one: &History, other: &History) -> Option<Release> {
        let first = one.since.max(other.since).or(self.all.first().copied());
        first.filter(|release| one.has(*release) && other.has(*release))
    }

    /// The release of this name, if it is one of them.
    pub(super) fn listed(&self, name: &str, node: &Node, found: &mut Diagnostics) -> Option<Release> {
        let is_listed = |release: &Release| release.to_string() == name && self.all.binary_search(release).is_ok();
        let release = name.parse().ok().filter(is_listed);
        // Where there are none, that is what is said.
        if release.is_none() && !self.all.is_empty() && !self.refused.contains(name) {
            let message = format!("`{name}` is not one of the releases that the catalogue covers");
            let add = format!("add it to `releases` in {}", self.file);
            let help = match found.closest(name, self.names.iter().map(String::as_str)) {
                Some(closest) => format!("{add}, or did you mean `{closest}`?"),
                None => add,
            };
            found.push(Diagnostic::new(codes::BAD_RELEASE, node, message).help(help));
        }
        release
    }
}
