// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{LockLevel, Timestamp, UserId};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A lock on an object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Lock {
    /// What it keeps everybody from doing.
    pub level: LockLevel,
    /// Who locked it, and may unlock it.
    ///
    /// Since OpenNebula 5.6.
    pub owner: Option<UserId>,
    /// Which program locked it, as it called itself.
    ///
    /// Until OpenNebula 5.4.
    pub holder: Option<String>,
    /// When it was locked.
    ///
    /// Since OpenNebula 5.6.
    pub since: Option<Timestamp>,
    /// Number of the request that locked it.
    ///
    /// Since OpenNebula 5.6.
    pub request: Option<i32>,
    /// When it ends by itself, if it does.
    ///
    /// Until OpenNebula 5.4.
    pub expires: Option<Timestamp>,
}

impl FromDocument for Lock {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut level = None;
        let mut owner = None;
        let mut holder = None;
        let mut since = None;
        let mut request = None;
        let mut expires = None;
        while cursor.child()? {
            match cursor.name() {
                "LOCKED" => cursor.value(&mut level)?,
                "OWNER" => {
                    cursor.either((&mut owner, Some("-1")), (&mut holder, Some("")))?
                }
                "TIME" => cursor.value(&mut since)?,
                "REQ_ID" => cursor.value_or_none(&mut request, "-1")?,
                "EXPIRES" => cursor.value_or_none(&mut expires, "0")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            level: cursor.required(level, "LOCKED")?,
            owner,
            holder,
            since,
            request: request.flatten(),
            expires: expires.flatten(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Lock {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("LOCKED", &self.level);
        match &self.holder {
            Some(holder) if self.owner.is_none() => out.value("OWNER", holder),
            _ => {
                out.value_or_none("OWNER", self.owner.as_ref(), "-1");
            }
        }
        if let Some(since) = &self.since {
            out.value("TIME", since);
        }
        out.value_or_none("REQ_ID", self.request.as_ref(), "-1");
        out.value_or_none("EXPIRES", self.expires.as_ref(), "0");
    }
}
