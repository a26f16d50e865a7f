// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Lock, Permissions, Template, UserId, VmGroupId};
use crate::vmgroup::VmGroupRole;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A group of machines.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmGroup {
    /// Its number.
    pub id: VmGroupId,
    /// Its owner.
    pub owner: UserId,
    /// Its group, of users.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group, of users.
    pub group_name: String,
    /// Its name.
    pub name: String,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// The lock on it, if any.
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<Lock>,
    /// Its roles, by number.
    pub roles: Vec<VmGroupRole>,
    /// Its attributes. `AFFINED` and `ANTI_AFFINED` each name roles that are on the same host, or on
    /// different ones: `web,db`.
    pub attributes: Template,
}

impl crate::fields::Lockable for VmGroup {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for VmGroup {
    type Id = VmGroupId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for VmGroup {
    fn owner(&self) -> UserId {
        self.owner
    }

    fn group(&self) -> GroupId {
        self.group
    }

    fn owner_name(&self) -> &str {
        &self.owner_name
    }

    fn group_name(&self) -> &str {
        &self.group_name
    }
}

impl crate::fields::Protected for VmGroup {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for VmGroup {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut permissions = None;
        let mut lock = None;
        let mut roles = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "LOCK" => cursor.element(&mut lock)?,
                "ROLES" => cursor.elements(&mut roles, "ROLE")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            owner: cursor.required(owner, "UID")?,
            group: cursor.required(group, "GID")?,
            owner_name: cursor.required(owner_name, "UNAME")?,
            group_name: cursor.required(group_name, "GNAME")?,
            name: cursor.required(name, "NAME")?,
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            lock,
            roles: roles.unwrap_or_default(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VmGroup {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        out.element("PERMISSIONS", &self.permissions);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.elements("ROLES", "ROLE", &self.roles);
        out.element("TEMPLATE", &self.attributes);
    }
}
