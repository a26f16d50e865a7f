// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    GroupId, Lock, Permissions, Template, Timestamp, UserId, VirtualNetworkTemplateId,
};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A template for virtual networks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VirtualNetworkTemplate {
    /// Its number.
    pub id: VirtualNetworkTemplateId,
    /// Its owner.
    pub owner: UserId,
    /// Its group.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group.
    pub group_name: String,
    /// Its name.
    pub name: String,
    /// The lock on it, if any.
    pub lock: Option<Lock>,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// When it was created.
    pub registered: Timestamp,
    /// What a network made from it begins with.
    pub attributes: Template,
}

impl crate::fields::Lockable for VirtualNetworkTemplate {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for VirtualNetworkTemplate {
    type Id = VirtualNetworkTemplateId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for VirtualNetworkTemplate {
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

impl crate::fields::Protected for VirtualNetworkTemplate {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for VirtualNetworkTemplate {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut lock = None;
        let mut permissions = None;
        let mut registered = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "LOCK" => cursor.element(&mut lock)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "REGTIME" => cursor.value(&mut registered)?,
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
            lock,
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            registered: cursor.required(registered, "REGTIME")?,
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VirtualNetworkTemplate {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.element("PERMISSIONS", &self.permissions);
        out.value("REGTIME", &self.registered);
        out.element("TEMPLATE", &self.attributes);
    }
}
