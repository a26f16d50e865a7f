// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Timestamp};
use crate::user::LoginToken;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A login token of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Token {
    /// The token.
    pub token: Option<LoginToken>,
    /// When it expires; none if never.
    pub expires: Option<Timestamp>,
    /// The one group it is good for; none if it is for all of the user's.
    ///
    /// Since OpenNebula 5.2.
    pub group: Option<GroupId>,
}

impl FromDocument for Token {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut token = None;
        let mut expires = None;
        let mut group = None;
        while cursor.child()? {
            match cursor.name() {
                "TOKEN" => cursor.value(&mut token)?,
                "EXPIRATION_TIME" => cursor.value_or_none(&mut expires, "-1")?,
                "EGID" => cursor.value_or_none(&mut group, "-1")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            token,
            expires: cursor.required(expires, "EXPIRATION_TIME")?,
            group: group.flatten(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Token {
    fn write(&self, out: &mut DocumentWriter) {
        if let Some(token) = &self.token {
            out.value("TOKEN", token);
        }
        out.value_or_none("EXPIRATION_TIME", self.expires.as_ref(), "-1");
        out.value_or_none("EGID", self.group.as_ref(), "-1");
    }
}
