// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// What a plan does with a machine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum PlanOperation {
    /// It is started on a host.
    Deploy,
    /// It is moved to another host, live or not as the server is set up.
    Migrate,
    /// It is told to do this, as by `one.vm.action`.
    Action(String),
}

impl Scalar for PlanOperation {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "deploy" => Self::Deploy,
            "migrate" => Self::Migrate,
            _ => Self::Action(repr),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Deploy => "deploy".to_owned(),
            Self::Migrate => "migrate".to_owned(),
            Self::Action(value) => value.clone(),
        }
    }
}

impl fmt::Display for PlanOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for PlanOperation {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
