//! Releases of OpenNebula, and the stretch of them that has a thing.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::SpecFile;
use crate::model::{History, Release};
use crate::place::Node;

/// The releases that the catalogue covers, oldest first.
pub(super) struct Releases(pub(super) Vec<Release>);

impl Releases {
    /// Takes them from the one file that states them.
    pub(super) fn of(files: &[SpecFile], found: &mut Diagnostics) -> Self {
        let mut stated = files.iter().filter_map(|file| Some((file.node.key("releases"), file.head.releases.as_ref()?)));
        let Some((node, texts)) = stated.next() else {
            if let Some(file) = files.first() {
                let message = "no file states the `releases` that the catalogue covers";
                found.push(Diagnostic::new(codes::MISSING_KEY, &file.node, message).help("add `releases: [\"5.0\", …]` to a shared file"));
            }
            return Self(Vec::new());
        };
        for (other, _) in stated {
            found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &other, format!("`releases` are stated in {} already", node.file)));
        }
        if texts.is_empty() {
            found.push(Diagnostic::new(codes::MISSING_KEY, &node, "there must be one release or more"));
        }
        let mut releases: Vec<Release> = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let node = node.item(index);
            let Ok(release) = text.parse() else {
                let message = format!("`{text}` is not a release: expected two numbers with a dot between, as a text");
                found.push(Diagnostic::new(codes::BAD_NAME, &node, message));
                continue;
            };
            match releases.last() {
                Some(earlier) if *earlier >= release => {
                    let message = format!("`{release}` does not come after `{earlier}`");
                    found.push(Diagnostic::new(codes::BAD_RELEASE, &node, message));
                }
                _ => releases.push(release),
            }
        }
        Self(releases)
    }

    /// The stretch of releases between `since` and `until`. `node` is what has the two keys.
    pub(super) fn history(&self, since: Option<&str>, until: Option<&str>, node: &Node, found: &mut Diagnostics) -> History {
        // What ended before the oldest release is kept for the record.
        let is_before_all = |until: &Release| self.0.first().is_some_and(|oldest| until < oldest);
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
            found.push(Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message));
        }
        let (oldest, newest) = (self.0.first().copied(), self.0.last().copied());
        History { since: first.filter(|_| first != oldest), until: last.filter(|_| last != newest) }
    }

    /// The first release that has two things.
    pub(super) fn in_both(&self, one: &History, other: &History) -> Option<Release> {
        self.0.iter().copied().find(|release| one.has(*release) && other.has(*release))
    }

    /// The release of this name, if it is one of them.
    fn listed(&self, name: &str, node: &Node, found: &mut Diagnostics) -> Option<Release> {
        let release = self.0.iter().copied().find(|known| known.to_string() == name);
        if release.is_none() {
            let known: Vec<String> = self.0.iter().map(Release::to_string).collect();
            let message = format!("`{name}` is not one of the releases that the catalogue covers");
            let diagnostic = Diagnostic::new(codes::BAD_RELEASE, node, message);
            found.push(diagnostic.suggest(name, known.iter().map(String::as_str)));
        }
        release
    }
}
