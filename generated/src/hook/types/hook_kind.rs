// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::Unlisted;
use opennebula_runtime::codec::Scalar;

/// What a hook waits for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum HookKind {
    /// That something gets into a certain state: a machine, a host, an image, a network.
    State,
    /// That a call is made.
    Api,
    /// A value that this version of the crate does not know.
    Unlisted(Unlisted<String>),
}

impl Scalar for HookKind {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "state" => Self::State,
            "api" => Self::Api,
            _ => Self::Unlisted(Unlisted::keep(repr)),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::State => "state".to_owned(),
            Self::Api => "api".to_owned(),
            Self::Unlisted(value) => value.get().clone(),
        }
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::Unlisted(_))
    }
}

impl fmt::Display for HookKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for HookKind {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
