//! Changes as the section of a changelog in the form of <https://keepachangelog.com>.

use std::fmt::Write as _;

use super::change::{Change, Level, Place};
use super::render::{escaped, subject};

/// The headings, in their usual order.
const HEADINGS: [&str; 3] = ["Added", "Changed", "Removed"];

/// The section of what is not released yet. What breaks programs says so; prose is left out.
pub(super) fn section(changes: &[Change]) -> String {
    let mut out = String::from("## [Unreleased]\n");
    for heading in HEADINGS {
        let under: Vec<_> = changes.iter().filter(|change| heading_of(change) == Some(heading)).collect();
        if under.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n### {heading}\n");
        for change in under {
            let breaking = if matches!(change.level, Level::Wire | Level::Build) { "**Breaking:** " } else { "" };
            let _ = writeln!(out, "- {breaking}{}: {}.", subject(change), escaped(&change.message).trim_end_matches('.'));
        }
    }
    out
}

fn heading_of(change: &Change) -> Option<&'static str> {
    match change.level {
        Level::Addition => Some("Added"),
        // What only the old catalogue has.
        Level::Build if matches!(change.place, Place::Old(_)) => Some("Removed"),
        Level::Wire | Level::Build | Level::Meaning => Some("Changed"),
        Level::Documentation => None,
    }
}
