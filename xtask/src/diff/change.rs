//! What a comparison finds.

use opennebula_catalogue::Node;

/// How dangerous a change is to callers, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// The same program says something else to the server, or understands its answer in another way. No compiler notices.
    Wire,
    /// A program may not compile any more.
    Build,
    /// There is more than before, and every program stays as it was.
    Addition,
    /// The same call, with another meaning: who may do it, whether it may be repeated, which releases have it.
    Meaning,
    /// Prose.
    Documentation,
}

impl Level {
    /// All of them, in order.
    pub(crate) const ALL: [Self; 5] = [Self::Wire, Self::Build, Self::Addition, Self::Meaning, Self::Documentation];

    /// A heading.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Wire => "Breaks on the wire",
            Self::Build => "Breaks the build",
            Self::Addition => "Additions",
            Self::Meaning => "Meaning",
            Self::Documentation => "Documentation",
        }
    }

    /// What it asks of the version.
    pub(crate) fn impact(self) -> Impact {
        match self {
            Self::Wire | Self::Build => Impact::Breaking,
            Self::Addition => Impact::Addition,
            Self::Meaning => Impact::Fix,
            Self::Documentation => Impact::None,
        }
    }
}

/// What changes ask of the version, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Impact {
    /// Nothing: they can wait for the next release.
    None,
    /// A patch.
    Fix,
    /// A minor version; a patch before 1.0.
    Addition,
    /// A major version; a minor one before 1.0.
    Breaking,
}

impl Impact {
    /// The greatest of all changes.
    pub(crate) fn of(changes: &[Change]) -> Self {
        changes.iter().map(|change| change.level.impact()).max().unwrap_or(Self::None)
    }
}

/// In which of the two catalogues something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Old(Node),
    New(Node),
}

/// One thing that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub level: Level,
    /// What it is about: a method by its wire name, a type, a field or value of it.
    pub subject: String,
    /// What has changed, with code in backticks.
    pub message: String,
    pub place: Place,
}
