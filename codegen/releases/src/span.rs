//! Stretches of releases.

use opennebula_catalogue::model::{History, Release};

/// The releases that are in both.
pub(crate) fn within(inner: History, outer: History) -> History {
    let until = match (inner.until, outer.until) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    History { since: inner.since.max(outer.since), until }
}

/// Whether it ends before it begins.
pub(crate) fn is_empty(history: History) -> bool {
    history.since.zip(history.until).is_some_and(|(since, until)| until < since)
}

/// The releases from the first that is in one of them to the last.
pub(crate) fn hull(histories: impl IntoIterator<Item = History>) -> History {
    let both = |one: History, other: History| {
        let until = one.until.zip(other.until).map(|(one, other)| one.max(other));
        History { since: one.since.min(other.since), until }
    };
    histories.into_iter().reduce(both).unwrap_or_default()
}

/// A stretch in words: `since 5.4`, `up to 4.14`, `5.0 to 7.0`, `5.10 only`. It begins with the first of the releases where it says nothing
/// else.
pub(crate) fn words(history: History, releases: &[Release]) -> String {
    let first = history.since.or(releases.first().copied());
    match (history.since, history.until) {
        (_, Some(until)) if first == Some(until) => format!("{until} only"),
        (Some(since), Some(until)) => format!("{since} to {until}"),
        (None, Some(until)) => format!("up to {until}"),
        (Some(since), None) => format!("since {since}"),
        (None, None) => "all".to_owned(),
    }
}

/// How stretches are ordered: by their first releases, and the longer one last.
pub(crate) fn order(history: History) -> (Option<Release>, bool, Option<Release>) {
    (history.since, history.until.is_none(), history.until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn history(since: &str, until: &str) -> History {
        History { since: since.parse().ok(), until: until.parse().ok() }
    }

    #[test]
    fn a_part_is_never_longer_than_the_whole() {
        assert_eq!(within(history("5.0", "7.0"), history("6.8", "")), history("6.8", "7.0"));
        assert_eq!(within(history("", ""), history("5.0", "7.0")), history("5.0", "7.0"));
        assert_eq!(within(history("5.0", "5.4"), history("", "7.0")), history("5.0", "5.4"));
        assert!(
            is_empty(within(history("6.0", ""), history("", "5.4"))) && !is_empty(history("5.4", "5.4")) && !is_empty(history("5.4", ""))
        );
    }

    #[test]
    fn a_hull_has_all_of_them() {
        assert_eq!(hull([history("5.0", "5.4"), history("5.10", "7.0")]), history("5.0", "7.0"));
        assert_eq!(hull([history("5.0", ""), history("", "4.14")]), history("", ""));
        assert_eq!(hull([]), history("", ""));
    }

    #[test]
    fn stretches_read_like_words() {
        let releases = ["4.10", "4.14", "5.0"].map(|release| release.parse().unwrap());
        let of = |since, until| words(history(since, until), &releases);
        assert_eq!(
            [of("5.0", ""), of("", "4.14"), of("4.14", "5.0"), of("4.14", "4.14"), of("", "4.10"), of("", ""), of("", "4.6")],
            ["since 5.0", "up to 4.14", "4.14 to 5.0", "4.14 only", "4.10 only", "all", "up to 4.6"]
        );
    }
}
