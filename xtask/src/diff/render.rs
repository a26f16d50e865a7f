//! Changes for people: as text, and as Markdown for a pull request.

use std::fmt::Write as _;

use opennebula_catalogue::{Locations, Node, Sources};

use super::change::{Change, Impact, Level, Place};
use super::version::Verdict;

/// A report.
pub(super) struct Report<'r> {
    /// What the catalogue was compared with.
    pub with: &'r str,
    pub changes: &'r [Change],
    pub old: &'r Sources,
    pub new: &'r Sources,
    /// What is said of the version, where anything has changed.
    pub verdict: Verdict,
}

/// What two kinds of additions ask of callers all the same.
const FIELDS: &str = "A field more counts as an addition: calls are written `M { field, ..M::new(…) }`, documents are read. Whoever \
                      writes down all fields of one must name it.";

impl Report<'_> {
    /// As text: a line for each change, and one for its place.
    pub(super) fn text(&self) -> String {
        let (mut out, places) = (String::new(), Places::of(self));
        // Writing to a string cannot fail.
        for level in Level::ALL {
            let changes: Vec<_> = self.at(level).collect();
            if changes.is_empty() {
                continue;
            }
            let _ = writeln!(out, "{} ({})\n", level.title(), changes.len());
            for change in changes {
                let _ = writeln!(out, "  {}: {}\n    --> {}", change.subject, change.message, places.shown(change));
            }
            out.push('\n');
        }
        let _ = writeln!(out, "{}", self.summary());
        out
    }

    /// As Markdown: what is dangerous in sight, what is not folded away.
    pub(super) fn markdown(&self) -> String {
        let (mut out, places) = (String::new(), Places::of(self));
        let _ = writeln!(out, "## The catalogue, compared with `{}`\n\n{}", self.with, self.summary());
        for level in Level::ALL {
            let changes: Vec<_> = self.at(level).collect();
            if changes.is_empty() {
                continue;
            }
            let folded = matches!(level, Level::Documentation);
            let title = format!("{} ({})", level.title(), changes.len());
            let _ = if folded { writeln!(out, "\n<details><summary>{title}</summary>\n") } else { writeln!(out, "\n### {title}\n") };
            for change in &changes {
                let _ = writeln!(out, "- **{}**: {} (`{}`)", subject(change), escaped(&change.message), places.shown(change));
            }
            if level == Level::Addition && changes.iter().any(|change| is_field(change)) {
                let _ = writeln!(out, "\n{FIELDS}");
            }
            if folded {
                let _ = writeln!(out, "\n</details>");
            }
        }
        out
    }

    fn at(&self, level: Level) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.level == level)
    }

    /// What it all asks of the version, in one line.
    fn summary(&self) -> String {
        if self.changes.is_empty() {
            return format!("no changes of the catalogue against {}", self.with);
        }
        let kind = match Impact::of(self.changes) {
            Impact::None => "Only documentation has changed",
            Impact::Fix => "This is a fix",
            Impact::Addition => "This is an addition",
            Impact::Breaking => "This breaks programs",
        };
        match self.verdict {
            Verdict::Unreleased { version } => {
                format!("{kind}; {version} was never released (it has no tag), so there is nothing to break.")
            }
            Verdict::Allowed { released, needed, version } if needed == released => {
                format!("{kind}: no other version is needed, and {version} will do.")
            }
            Verdict::Allowed { released, needed, version } => {
                format!("{kind}: after {released} it needs {needed} or higher, and the workspace has {version}.")
            }
            Verdict::Refused { released, needed, version } => format!(
                "{kind}: after {released} it needs {needed} or higher, and the workspace has {version}; raise `workspace.package.version` in Cargo.toml, and with it those of `workspace.dependencies`."
            ),
        }
    }
}

/// Where in both catalogues the changes are.
struct Places {
    old: Locations,
    new: Locations,
}

impl Places {
    fn of(report: &Report<'_>) -> Self {
        let (mut old, mut new) = (Vec::new(), Vec::new());
        for change in report.changes {
            match &change.place {
                Place::Old(node) => old.push(node),
                Place::New(node) => new.push(node),
            }
        }
        Self { old: Locations::find(report.old, old), new: Locations::find(report.new, new) }
    }

    fn shown(&self, change: &Change) -> String {
        let line = |locations: &Locations, node: &Node| match locations.key(node) {
            Some((line, _)) => format!("{}:{line}", node.file),
            None => node.file.clone(),
        };
        match &change.place {
            Place::Old(node) => line(&self.old, node),
            Place::New(node) => line(&self.new, node),
        }
    }
}

/// Whether a change adds a field to a struct.
fn is_field(change: &Change) -> bool {
    change.message.starts_with("has the new setter") || change.subject.contains('.')
}

/// What a change is about, as code.
pub(super) fn subject(change: &Change) -> String {
    if change.subject.contains('`') { change.subject.clone() } else { format!("`{}`", change.subject) }
}

/// What HTML would take for a tag is none outside of code.
pub(super) fn escaped(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(index, part)| if index % 2 == 0 { part.replace('&', "&amp;").replace('<', "&lt;") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}
