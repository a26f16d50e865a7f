// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use std::fmt;

use opennebula_runtime::codec::Scalar;

/// Driver that checks who a user is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum AuthDriver {
    /// The server itself checks a password.
    Core,
    /// Another service checks; the server takes its word for it.
    Public,
    /// A key of SSH.
    Ssh,
    /// A certificate.
    X509,
    /// An LDAP or Active Directory server.
    Ldap,
    /// An identity provider that speaks SAML.
    Saml,
    /// A service that acts for users, and has a shared secret.
    ServerCipher,
    /// A service that acts for users, and has a certificate.
    ServerX509,
    /// Another one that the server is set up with.
    Custom(String),
}

impl Scalar for AuthDriver {
    type Repr = String;

    fn from_repr(repr: String) -> Self {
        match repr.as_str() {
            "core" => Self::Core,
            "public" => Self::Public,
            "ssh" => Self::Ssh,
            "x509" => Self::X509,
            "ldap" => Self::Ldap,
            "saml" => Self::Saml,
            "server_cipher" => Self::ServerCipher,
            "server_x509" => Self::ServerX509,
            _ => Self::Custom(repr),
        }
    }

    fn to_repr(&self) -> String {
        match self {
            Self::Core => "core".to_owned(),
            Self::Public => "public".to_owned(),
            Self::Ssh => "ssh".to_owned(),
            Self::X509 => "x509".to_owned(),
            Self::Ldap => "ldap".to_owned(),
            Self::Saml => "saml".to_owned(),
            Self::ServerCipher => "server_cipher".to_owned(),
            Self::ServerX509 => "server_x509".to_owned(),
            Self::Custom(value) => value.clone(),
        }
    }
}

impl fmt::Display for AuthDriver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{self:?}"))
    }
}

impl From<&str> for AuthDriver {
    fn from(text: &str) -> Self {
        Self::from_repr(text.to_owned())
    }
}
