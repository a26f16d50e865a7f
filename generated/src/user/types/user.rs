// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    DatastoreQuota, GroupId, ImageQuota, NetworkQuota, Quotas, Template, UserId, VmQuota,
};

use crate::user::{AuthDriver, StoredPassword, Token};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct User {
    /// Their number.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// Their primary group.
    pub group: GroupId,
    /// Name of their primary group.
    pub group_name: String,
    /// All groups they are in, the primary one among them.
    pub groups: Vec<GroupId>,
    /// Driver that checks who they are.
    pub auth_driver: AuthDriver,
    /// What the server keeps of their password.
    pub password: StoredPassword,
    /// Whether they can log in.
    pub enabled: bool,
    /// Their login tokens.
    pub tokens: Vec<Token>,
    /// Their attributes.
    pub attributes: Template,
    /// Their quotas on datastores.
    pub datastore_quotas: Vec<DatastoreQuota>,
    /// Their quotas on virtual networks.
    pub network_quotas: Vec<NetworkQuota>,
    /// Their quotas on virtual machines.
    pub vm_quotas: Vec<VmQuota>,
    /// Their quotas on images.
    pub image_quotas: Vec<ImageQuota>,
    /// The quotas that hold where theirs say so.
    pub default_quotas: Option<Quotas>,
}

impl crate::fields::Named for User {
    type Id = UserId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for User {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut group = None;
        let mut group_name = None;
        let mut groups = None;
        let mut auth_driver = None;
        let mut password = None;
        let mut enabled = None;
        let mut tokens = Vec::new();
        let mut attributes = None;
        let mut datastore_quotas = None;
        let mut network_quotas = None;
        let mut vm_quotas = None;
        let mut image_quotas = None;
        let mut default_quotas = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "GID" => cursor.value(&mut group)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "GROUPS" => cursor.values(&mut groups, "ID")?,
                "AUTH_DRIVER" => cursor.value(&mut auth_driver)?,
                "PASSWORD" => cursor.value(&mut password)?,
                "ENABLED" => cursor.value(&mut enabled)?,
                "LOGIN_TOKEN" => cursor.push_element_or_none(&mut tokens)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "DATASTORE_QUOTA" => cursor.elements(&mut datastore_quotas, "DATASTORE")?,
                "NETWORK_QUOTA" => cursor.elements(&mut network_quotas, "NETWORK")?,
                "VM_QUOTA" => cursor.elements(&mut vm_quotas, "VM")?,
                "IMAGE_QUOTA" => cursor.elements(&mut image_quotas, "IMAGE")?,
                "DEFAULT_USER_QUOTAS" => cursor.element(&mut default_quotas)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            group: cursor.required(group, "GID")?,
            group_name: cursor.required(group_name, "GNAME")?,
            groups: groups.unwrap_or_default(),
            auth_driver: cursor.required(auth_driver, "AUTH_DRIVER")?,
            password: cursor.required(password, "PASSWORD")?,
            enabled: cursor.required(enabled, "ENABLED")?,
            tokens,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            datastore_quotas: datastore_quotas.unwrap_or_default(),
            network_quotas: network_quotas.unwrap_or_default(),
            vm_quotas: vm_quotas.unwrap_or_default(),
            image_quotas: image_quotas.unwrap_or_default(),
            default_quotas,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for User {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.value("GID", &self.group);
        out.value("GNAME", &self.group_name);
        out.values("GROUPS", "ID", &self.groups);
        out.value("AUTH_DRIVER", &self.auth_driver);
        out.value("PASSWORD", &self.password);
        out.value("ENABLED", &self.enabled);
        for item in &self.tokens {
            out.element("LOGIN_TOKEN", item);
        }
        out.element("TEMPLATE", &self.attributes);
        out.elements("DATASTORE_QUOTA", "DATASTORE", &self.datastore_quotas);
        out.elements("NETWORK_QUOTA", "NETWORK", &self.network_quotas);
        out.elements("VM_QUOTA", "VM", &self.vm_quotas);
        out.elements("IMAGE_QUOTA", "IMAGE", &self.image_quotas);
        if let Some(default_quotas) = &self.default_quotas {
            out.element("DEFAULT_USER_QUOTAS", default_quotas);
        }
    }
}
