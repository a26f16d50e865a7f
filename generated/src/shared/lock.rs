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
    pub owner: Option<UserId>,
    /// When it was locked.
    pub since: Timestamp,
    /// Number of the request that locked it.
    pub request: Option<i32>,
}

impl FromDocument for Lock {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut level = None;
        let mut owner = None;
        let mut since = None;
        let mut request = None;
        while cursor.child()? {
            match cursor.name() {
                "LOCKED" => cursor.value(&mut level)?,
                "OWNER" => cursor.value_or_none(&mut owner, "-1")?,
                "TIME" => cursor.value(&mut since)?,
                "REQ_ID" => cursor.value_or_none(&mut request, "-1")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            level: cursor.required(level, "LOCKED")?,
            owner: cursor.required(owner, "OWNER")?,
            since: cursor.required(since, "TIME")?,
            request: cursor.required(request, "REQ_ID")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Lock {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("LOCKED", &self.level);
        out.value_or_none("OWNER", self.owner.as_ref(), "-1");
        out.value("TIME", &self.since);
        out.value_or_none("REQ_ID", self.request.as_ref(), "-1");
    }
}
