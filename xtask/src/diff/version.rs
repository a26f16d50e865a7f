//! Versions of the crate, and whether one allows what has changed since another.

use std::fmt;

use super::change::Impact;

/// A version, without what may follow its three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u64; 3]);

impl Version {
    /// Reads `1.2.3`, and `1.2.3-rc.1` as the version that it leads to.
    pub(super) fn read(text: &str) -> Option<Self> {
        let numbers = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Vec<u64> = numbers.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        numbers.try_into().ok().map(Self)
    }

    /// Reads the name of a tag, `v1.2.3` or `1.2.3`. What only leads to a version was not released as that.
    pub(super) fn of_tag(name: &str) -> Option<Self> {
        Self::read(name.strip_prefix('v').unwrap_or(name)).filter(|_| !name.contains(['-', '+']))
    }

    /// The version of a workspace, as its `Cargo.toml` states it.
    pub(super) fn of_manifest(text: &str) -> Option<Self> {
        let lines = text.lines().map(str::trim).skip_while(|line| *line != "[workspace.package]").skip(1);
        let mut entries = lines.take_while(|line| !line.starts_with('[')).filter_map(|line| line.split_once('='));
        let (_, value) = entries.find(|(key, _)| key.trim() == "version")?;
        Self::read(value.split('#').next()?.trim().trim_matches('"'))
    }

    /// The least version after this one that may have such changes.
    pub(super) fn after(self, impact: Impact) -> Self {
        let Self([major, minor, patch]) = self;
        let part = match impact {
            Impact::None => return self,
            Impact::Breaking => 0,
            Impact::Addition => 1,
            Impact::Fix => 2,
        };
        // Before 1.0 the numbers mean one less, before 0.1 two less.
        Self(match (part, major, minor) {
            (0, 1.., _) => [major + 1, 0, 0],
            (1, 1.., _) | (0, 0, 1..) => [major, minor + 1, 0],
            _ => [major, minor, patch + 1],
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([major, minor, patch]) = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// What is said of the version in the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing was ever released that this could break.
    Unreleased { version: Version },
    /// It is high enough.
    Allowed { released: Version, needed: Version, version: Version },
    /// It is not.
    Refused { released: Version, needed: Version, version: Version },
}

/// Judges changes since an older version: they count against the last one released by then, for only that has users.
pub(super) fn judge(impact: Impact, old: Version, version: Version, released: &[Version]) -> Verdict {
    let Some(released) = released.iter().copied().filter(|released| *released <= old).max() else {
        return Verdict::Unreleased { version: old };
    };
    let needed = released.after(impact);
    if needed <= version { Verdict::Allowed { released, needed, version } } else { Verdict::Refused { released, needed, version } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::read(text).unwrap()
    }

    #[test]
    fn versions_are_read_from_manifests_and_tags() {
        let manifest = "[workspace]\nversion = \"9.9.9\"\n[workspace.package]\nedition = \"2024\"\nversion = \"0.3.1\" # soon\n[x]\nversion = \"1.0.0\"\n";
        assert_eq!(Version::of_manifest(manifest), Some(version("0.3.1")));
        assert_eq!(Version::of_manifest("[workspace.package]\n[package]\nversion = \"1.0.0\"\n"), None);
        assert_eq!(Version::of_tag("v0.3.1"), Some(version("0.3.1")));
        assert_eq!(Version::of_tag("0.3.1"), Some(version("0.3.1")));
        assert_eq!(Version::of_tag("v0.3.1-rc.1"), None);
        assert_eq!(Version::of_tag("nightly"), None);
        assert_eq!(Version::read("1.0.0-rc.1"), Some(version("1.0.0")));
    }

    #[test]
    fn each_impact_needs_its_number() {
        use Impact::{Addition, Breaking, Fix, None};
        let after = |from: &str, impact| version(from).after(impact).to_string();
        assert_eq!([None, Fix, Addition, Breaking].map(|impact| after("1.2.3", impact)), ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
        assert_eq!([None, Fix, Addition, Breaking].map(|impact| after("0.2.3", impact)), ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]);
        assert_eq!([None, Fix, Addition, Breaking].map(|impact| after("0.0.3", impact)), ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]);
    }

    #[test]
    fn changes_count_against_the_last_version_that_was_released() {
        let judged = |impact, old: &str, new: &str, released: &[&str]| {
            let released: Vec<_> = released.iter().map(|released| version(released)).collect();
            match judge(impact, version(old), version(new), &released) {
                Verdict::Unreleased { .. } => "unreleased".to_owned(),
                Verdict::Allowed { needed, .. } => format!("allowed {needed}"),
                Verdict::Refused { needed, .. } => format!("refused {needed}"),
            }
        };
        assert_eq!(judged(Impact::Breaking, "0.1.0", "0.1.0", &[]), "unreleased");
        assert_eq!(judged(Impact::Breaking, "0.1.0", "0.1.0", &["0.1.0"]), "refused 0.2.0");
        assert_eq!(judged(Impact::Breaking, "0.1.0", "0.2.0", &["0.1.0"]), "allowed 0.2.0");
        assert_eq!(judged(Impact::Addition, "0.1.0", "0.1.0", &["0.1.0"]), "refused 0.1.1");
        assert_eq!(judged(Impact::None, "0.1.0", "0.1.0", &["0.1.0"]), "allowed 0.1.0");
        // Nobody has 0.1.1, and 0.1.0 is what it would break.
        assert_eq!(judged(Impact::Breaking, "0.1.1", "0.1.1", &["0.1.0"]), "refused 0.2.0");
        // A later release is not what an older revision is held against.
        assert_eq!(judged(Impact::Breaking, "0.1.0", "0.2.0", &["0.1.0", "0.2.0"]), "allowed 0.2.0");
    }
}
