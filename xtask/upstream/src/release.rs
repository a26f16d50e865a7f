//! The release that a check is about.

use opennebula_catalogue::model::{Catalogue, Release};

/// The release of this name, or that of a patch release of this name; without a name, the newest.
pub(crate) fn named(catalogue: &Catalogue, name: Option<&str>) -> Result<Release, String> {
    let Some(name) = name else { return catalogue.newest().ok_or_else(|| "the catalogue covers no release".to_owned()) };
    let version = Version::of(name);
    catalogue.releases.iter().copied().find(|release| version.as_ref().is_some_and(|version| version.is_of(*release))).ok_or_else(|| {
        let known: Vec<_> = catalogue.releases.iter().map(Release::to_string).collect();
        format!("there is no release {name} in the catalogue, but {}", known.join(", "))
    })
}

/// The numbers of a release, a patch release, or a fix of one: `5.12`, `5.12.0`, `5.12.0.4`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(Vec<u32>);

impl Version {
    /// Reads it; `5.6-beta1` is none.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let number = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
        text.split('.').map(number).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Whether it is this release, or a patch release of it.
    pub(crate) fn is_of(&self, release: Release) -> bool {
        self.0.starts_with(&[release.major, release.minor])
    }

    /// Whether it says which patch release is meant.
    pub(crate) fn has_patch(&self) -> bool {
        self.0.len() > 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_in_the_order_of_their_numbers() {
        let mut versions: Vec<_> = ["5.12.10", "5.12.9", "5.12.9.1", "5.4.15", "5.12"].map(|text| Version::of(text).unwrap()).into();
        versions.sort();
        assert_eq!(versions, ["5.4.15", "5.12", "5.12.9", "5.12.9.1", "5.12.10"].map(|text| Version::of(text).unwrap()));
        for text in ["5.6-beta1", "7.2.0-fixup", "", "5.", "+5.1", "99999999999.1"] {
            assert_eq!(Version::of(text), None, "{text}");
        }
        let release = Release { major: 5, minor: 12 };
        assert!(Version::of("5.12.3").unwrap().is_of(release) && !Version::of("5.1.2").unwrap().is_of(release));
    }
}
