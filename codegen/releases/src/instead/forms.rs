//! What both sides of a call need: when an earlier form was one, and where it is shown.

use opennebula_catalogue::model::{History, Release};

use crate::span;

/// Earlier forms of one thing, each with the releases that have it: from the one after those of the form before it.
///
/// The thing itself is in `outer`; a form that none of its releases has is left out.
pub(super) fn stretches<'f, F>(
    forms: &'f [F],
    until: impl Fn(&F) -> Release,
    outer: History,
    releases: &[Release],
) -> Vec<(&'f F, History)> {
    let mut forms: Vec<_> = forms.iter().collect();
    forms.sort_by_key(|form| until(form));
    let mut since = None;
    let mut stretches = Vec::new();
    for form in forms {
        let history = span::within(History { since, until: Some(until(form)) }, outer);
        if releases.iter().any(|release| history.has(*release)) {
            stretches.push((form, history));
        }
        since = releases.iter().copied().find(|release| *release > until(form));
    }
    stretches
}

/// A section, or nothing where its table is empty.
pub(super) fn section(heading: &str, about: &str, table: &str) -> String {
    if table.is_empty() { String::new() } else { format!("### {heading}\n\n{about}\n\n{table}") }
}
