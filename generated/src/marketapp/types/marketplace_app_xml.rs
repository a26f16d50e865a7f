// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// An appliance as `one.marketapp.info` answers it, in XML.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct MarketplaceAppXml(String);

impl MarketplaceAppXml {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for MarketplaceAppXml {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        Self(repr)
    }

    fn to_repr(&self) -> String {
        self.0.clone()
    }
}

impl From<&str> for MarketplaceAppXml {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for MarketplaceAppXml {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for MarketplaceAppXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
