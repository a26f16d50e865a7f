//! Releases of OpenNebula, and the stretch of them that has a thing.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::SpecFile;
use crate::model::History;
use crate::place::Node;

/// The releases that the catalogue covers, oldest first.
pub(super) struct Releases(pub(super) Vec<String>);

impl Releases {
    /// Takes them from the one file that states them.
    pub(super) fn of(files: &[SpecFile], found: &mut Diagnostics) -> Self {
        let mut stated = files.iter().filter_map(|file| Some((file.node.key("releases"), file.head.releases.as_ref()?)));
        let Some((node, releases)) = stated.next() else {
            if let Some(file) = files.first() {
                let message = "no file states the `releases` that the catalogue covers";
                found.push(Diagnostic::new(codes::MISSING_KEY, &file.node, message).help("add `releases: [\"5.0\", …]` to a shared file"));
            }
            return Self(Vec::new());
        };
        for (other, _) in stated {
            found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &other, format!("`releases` are stated in {} already", node.file)));
        }
        if releases.is_empty() {
            found.push(Diagnostic::new(codes::MISSING_KEY, &node, "there must be one release or more"));
        }
        for (index, (release, earlier)) in releases.iter().skip(1).zip(releases).enumerate() {
            if let (Some(before), Some(number)) = (number(earlier), number(release))
                && before >= number
            {
                let message = format!("`{release}` does not come after `{earlier}`");
                found.push(Diagnostic::new(codes::BAD_RELEASE, &node.item(index + 1), message));
            }
        }
        for (index, release) in releases.iter().enumerate() {
            if number(release).is_none() {
                let message = format!("`{release}` is not a release: expected two numbers with a dot between, as a text");
                found.push(Diagnostic::new(codes::BAD_NAME, &node.item(index), message));
            }
        }
        Self(releases.clone())
    }

    /// The stretch of releases between `since` and `until`, and whether it ended before the newest. `node` is what has the two keys.
    pub(super) fn history(&self, since: Option<&str>, until: Option<&str>, node: &Node, found: &mut Diagnostics) -> (History, bool) {
        let first = since.and_then(|since| self.index(since, &node.key("since"), found));
        if let Some(until) = until.filter(|until| self.is_before_all(until)) {
            return (History { since: None, until: Some(until.to_owned()) }, true);
        }
        let last = until.and_then(|until| self.index(until, &node.key("until"), found));
        if let (Some(first), Some(last)) = (first, last)
            && first > last
        {
            let message = format!("it would end, with {}, before it begins, with {}", until.unwrap_or_default(), since.unwrap_or_default());
            found.push(Diagnostic::new(codes::BAD_RELEASE, &node.key("until"), message));
        }
        let newest = self.0.len().checked_sub(1);
        let ended = last.is_some() && last != newest;
        let history =
            History { since: since.filter(|_| first != Some(0)).map(str::to_owned), until: until.filter(|_| ended).map(str::to_owned) };
        (history, ended)
    }

    /// The first release that has two things.
    pub(super) fn in_both(&self, one: &History, other: &History) -> Option<&str> {
        self.0.iter().map(String::as_str).find(|release| has(one, release) && has(other, release))
    }

    /// Whether it is older than all that the catalogue covers: what ended with it is kept for the record.
    fn is_before_all(&self, release: &str) -> bool {
        let oldest = self.0.first().and_then(|oldest| number(oldest));
        matches!((number(release), oldest), (Some(release), Some(oldest)) if release < oldest)
    }

    fn index(&self, release: &str, node: &Node, found: &mut Diagnostics) -> Option<usize> {
        let index = self.0.iter().position(|known| known == release);
        if index.is_none() {
            let known = self.0.iter().map(String::as_str);
            let message = format!("`{release}` is not one of the releases that the catalogue covers");
            found.push(Diagnostic::new(codes::BAD_RELEASE, node, message).suggest(release, known));
        }
        index
    }
}

/// A release as two numbers.
fn number(release: &str) -> Option<(u32, u32)> {
    let (major, minor) = release.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// Whether a release has a thing.
fn has(history: &History, release: &str) -> bool {
    let release = number(release);
    let bound = |bound: &Option<String>| bound.as_deref().and_then(number);
    bound(&history.since).is_none_or(|since| release >= Some(since)) && bound(&history.until).is_none_or(|until| release <= Some(until))
}
