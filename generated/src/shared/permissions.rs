// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What the owner, the group and everybody else may do with an object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Permissions {
    /// Whether the owner may use it.
    pub owner_use: bool,
    /// Whether the owner may manage it.
    pub owner_manage: bool,
    /// Whether the owner may administer it.
    pub owner_admin: bool,
    /// Whether users of its group may use it.
    pub group_use: bool,
    /// Whether users of its group may manage it.
    pub group_manage: bool,
    /// Whether users of its group may administer it.
    pub group_admin: bool,
    /// Whether everybody else may use it.
    pub other_use: bool,
    /// Whether everybody else may manage it.
    pub other_manage: bool,
    /// Whether everybody else may administer it.
    pub other_admin: bool,
}

impl FromDocument for Permissions {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut owner_use = None;
        let mut owner_manage = None;
        let mut owner_admin = None;
        let mut group_use = None;
        let mut group_manage = None;
        let mut group_admin = None;
        let mut other_use = None;
        let mut other_manage = None;
        let mut other_admin = None;
        while cursor.child()? {
            match cursor.name() {
                "OWNER_U" => cursor.value(&mut owner_use)?,
                "OWNER_M" => cursor.value(&mut owner_manage)?,
                "OWNER_A" => cursor.value(&mut owner_admin)?,
                "GROUP_U" => cursor.value(&mut group_use)?,
                "GROUP_M" => cursor.value(&mut group_manage)?,
                "GROUP_A" => cursor.value(&mut group_admin)?,
                "OTHER_U" => cursor.value(&mut other_use)?,
                "OTHER_M" => cursor.value(&mut other_manage)?,
                "OTHER_A" => cursor.value(&mut other_admin)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            owner_use: cursor.required(owner_use, "OWNER_U")?,
            owner_manage: cursor.required(owner_manage, "OWNER_M")?,
            owner_admin: cursor.required(owner_admin, "OWNER_A")?,
            group_use: cursor.required(group_use, "GROUP_U")?,
            group_manage: cursor.required(group_manage, "GROUP_M")?,
            group_admin: cursor.required(group_admin, "GROUP_A")?,
            other_use: cursor.required(other_use, "OTHER_U")?,
            other_manage: cursor.required(other_manage, "OTHER_M")?,
            other_admin: cursor.required(other_admin, "OTHER_A")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Permissions {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("OWNER_U", &self.owner_use);
        out.value("OWNER_M", &self.owner_manage);
        out.value("OWNER_A", &self.owner_admin);
        out.value("GROUP_U", &self.group_use);
        out.value("GROUP_M", &self.group_manage);
        out.value("GROUP_A", &self.group_admin);
        out.value("OTHER_U", &self.other_use);
        out.value("OTHER_M", &self.other_manage);
        out.value("OTHER_A", &self.other_admin);
    }
}
