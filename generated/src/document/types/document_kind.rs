// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::{Release, Scalar};

/// Which program a document belongs to.
///
/// The server takes any number and gives it no meaning. These are the numbers of OpenNebula's own
/// programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum DocumentKind {
    /// A service of OneFlow.
    Service,
    /// A template for services of OneFlow.
    ServiceTemplate,
    /// A provider of OneForm. From 6.0 to 6.10 a provision of OneProvision, whose providers had 102.
    ///
    /// Since OpenNebula 7.2.
    Provider,
    /// A provision of OneForm.
    ///
    /// Since OpenNebula 7.2.
    Provision,
    /// A cluster of OneKS.
    ///
    /// Since OpenNebula 7.4.
    KubernetesCluster,
    /// A group of nodes of such a cluster.
    ///
    /// Since OpenNebula 7.4.
    KubernetesGroup,
    /// Another program's.
    Custom(i32),
}

impl Scalar for DocumentKind {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        match repr {
            100 => Self::Service,
            101 => Self::ServiceTemplate,
            103 => Self::Provider,
            104 => Self::Provision,
            120 => Self::KubernetesCluster,
            121 => Self::KubernetesGroup,
            _ => Self::Custom(repr),
        }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Service => 100,
            Self::ServiceTemplate => 101,
            Self::Provider => 103,
            Self::Provision => 104,
            Self::KubernetesCluster => 120,
            Self::KubernetesGroup => 121,
            Self::Custom(value) => *value,
        }
    }

    fn since(&self) -> Option<Release> {
        match self {
            Self::Provider | Self::Provision => Some(Release::new(7, 2)),
            Self::KubernetesCluster | Self::KubernetesGroup => Some(Release::new(7, 4)),
            _ => None,
        }
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl DocumentKind {
    /// The value of this number.
    pub fn from_number(number: i32) -> Self {
        Self::from_repr(number)
    }
}
