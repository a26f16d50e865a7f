// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Permissions, SecurityGroupId, UserId, VmId};
use crate::secgroup::SecurityGroupAttributes;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A security group.
///
/// When its rules change, the machines get them one by one: each goes from `outdated_vms` to
/// `updating_vms`, and from there to `updated_vms` or `error_vms`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SecurityGroup {
    /// Its number.
    pub id: SecurityGroupId,
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
    /// Who may do what with it.
    pub permissions: Permissions,
    /// The machines it is about.
    ///
    /// Until OpenNebula 4.14.
    pub vms: Option<Vec<VmId>>,
    /// The machines that have its rules as they are.
    ///
    /// Since OpenNebula 5.0.
    pub updated_vms: Option<Vec<VmId>>,
    /// Those that wait for the rules as they are.
    ///
    /// Since OpenNebula 5.0.
    pub outdated_vms: Option<Vec<VmId>>,
    /// Those that are being given them.
    ///
    /// Since OpenNebula 5.0.
    pub updating_vms: Option<Vec<VmId>>,
    /// Those that could not be given them.
    ///
    /// Since OpenNebula 5.0.
    pub error_vms: Option<Vec<VmId>>,
    /// Its rules, and whatever users say of it.
    pub attributes: SecurityGroupAttributes,
}

impl crate::fields::Named for SecurityGroup {
    type Id = SecurityGroupId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for SecurityGroup {
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

impl crate::fields::Protected for SecurityGroup {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for SecurityGroup {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut permissions = None;
        let mut vms = None;
        let mut updated_vms = None;
        let mut outdated_vms = None;
        let mut updating_vms = None;
        let mut error_vms = None;
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
                "VMS" => cursor.values(&mut vms, "ID")?,
                "UPDATED_VMS" => cursor.values(&mut updated_vms, "ID")?,
                "OUTDATED_VMS" => cursor.values(&mut outdated_vms, "ID")?,
                "UPDATING_VMS" => cursor.values(&mut updating_vms, "ID")?,
                "ERROR_VMS" => cursor.values(&mut error_vms, "ID")?,
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
            vms,
            updated_vms,
            outdated_vms,
            updating_vms,
            error_vms,
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for SecurityGroup {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        out.element("PERMISSIONS", &self.permissions);
        if let Some(vms) = &self.vms {
            out.values("VMS", "ID", vms);
        }
        if let Some(updated_vms) = &self.updated_vms {
            out.values("UPDATED_VMS", "ID", updated_vms);
        }
        if let Some(outdated_vms) = &self.outdated_vms {
            out.values("OUTDATED_VMS", "ID", outdated_vms);
        }
        if let Some(updating_vms) = &self.updating_vms {
            out.values("UPDATING_VMS", "ID", updating_vms);
        }
        if let Some(error_vms) = &self.error_vms {
            out.values("ERROR_VMS", "ID", error_vms);
        }
        out.element("TEMPLATE", &self.attributes);
    }
}
