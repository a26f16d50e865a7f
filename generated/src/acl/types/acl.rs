// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{AclResources, AclRights, AclRuleId, AclUser, AclZone};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An access rule.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Acl {
    /// Its number.
    pub id: AclRuleId,
    /// Whom it is about.
    pub user: AclUser,
    /// Which objects it is about.
    pub resources: AclResources,
    /// What it allows.
    pub rights: AclRights,
    /// In which zone it holds.
    pub zone: AclZone,
    /// All of that for people: `@100 VM+IMAGE/* USE+CREATE #0`.
    pub text: String,
}

impl FromDocument for Acl {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut user = None;
        let mut resources = None;
        let mut rights = None;
        let mut zone = None;
        let mut text = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "USER" => cursor.value(&mut user)?,
                "RESOURCE" => cursor.value(&mut resources)?,
                "RIGHTS" => cursor.value(&mut rights)?,
                "ZONE" => cursor.value(&mut zone)?,
                "STRING" => cursor.value(&mut text)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            user: cursor.required(user, "USER")?,
            resources: cursor.required(resources, "RESOURCE")?,
            rights: cursor.required(rights, "RIGHTS")?,
            zone: cursor.required(zone, "ZONE")?,
            text: cursor.required(text, "STRING")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Acl {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("USER", &self.user);
        out.value("RESOURCE", &self.resources);
        out.value("RIGHTS", &self.rights);
        out.value("ZONE", &self.zone);
        out.value("STRING", &self.text);
    }
}
