// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{DocumentId, GroupId, Lock, Permissions, Template, UserId};
use crate::document::DocumentKind;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Document {
    /// Its number.
    pub id: DocumentId,
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
    /// Which program it belongs to.
    pub kind: DocumentKind,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// The lock on it, if any.
    ///
    /// Since OpenNebula 4.14.
    pub lock: Option<Lock>,
    /// What it holds.
    pub attributes: Template,
}

impl crate::fields::Lockable for Document {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for Document {
    type Id = DocumentId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for Document {
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

impl crate::fields::Protected for Document {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for Document {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut kind = None;
        let mut permissions = None;
        let mut lock = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "TYPE" => cursor.value(&mut kind)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "LOCK" => cursor.element_or_none_by(&mut lock, "LOCKED", "0")?,
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
            kind: cursor.required(kind, "TYPE")?,
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            lock: lock.flatten(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Document {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        out.value("TYPE", &self.kind);
        out.element("PERMISSIONS", &self.permissions);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.element("TEMPLATE", &self.attributes);
    }
}
