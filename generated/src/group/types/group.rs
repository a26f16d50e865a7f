// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    DatastoreQuota, GroupId, ImageQuota, NetworkQuota, Quotas, Template, UserId, VmQuota,
};

use crate::group::{GroupVlanRules, ResourceProvider};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Group {
    /// Its number.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Its attributes.
    pub attributes: Template,
    /// The clusters whose resources it had.
    ///
    /// Until OpenNebula 4.10.
    pub providers: Vec<ResourceProvider>,
    /// Its users, also those whose primary group is another.
    pub users: Vec<UserId>,
    /// Those of its users who administer it.
    ///
    /// Since OpenNebula 4.12.
    pub admins: Option<Vec<UserId>>,
    /// Its quotas on datastores.
    pub datastore_quotas: Vec<DatastoreQuota>,
    /// Its quotas on virtual networks.
    pub network_quotas: Vec<NetworkQuota>,
    /// Its quotas on virtual machines.
    pub vm_quotas: Vec<VmQuota>,
    /// Its quotas on images.
    pub image_quotas: Vec<ImageQuota>,
    /// Which VLANs its users may give to networks.
    ///
    /// Since OpenNebula 7.4.
    pub vlan_rules: Option<GroupVlanRules>,
    /// The quotas that hold where its own say so.
    pub default_quotas: Option<Quotas>,
}

impl crate::fields::Named for Group {
    type Id = GroupId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Group {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut attributes = None;
        let mut providers = Vec::new();
        let mut users = None;
        let mut admins = None;
        let mut datastore_quotas = None;
        let mut network_quotas = None;
        let mut vm_quotas = None;
        let mut image_quotas = None;
        let mut vlan_rules = None;
        let mut default_quotas = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "RESOURCE_PROVIDER" => cursor.push_element(&mut providers)?,
                "USERS" => cursor.values(&mut users, "ID")?,
                "ADMINS" => cursor.values(&mut admins, "ID")?,
                "DATASTORE_QUOTA" => cursor.elements(&mut datastore_quotas, "DATASTORE")?,
                "NETWORK_QUOTA" => cursor.elements(&mut network_quotas, "NETWORK")?,
                "VM_QUOTA" => cursor.elements(&mut vm_quotas, "VM")?,
                "IMAGE_QUOTA" => cursor.elements(&mut image_quotas, "IMAGE")?,
                "VLAN_RULES" => cursor.element(&mut vlan_rules)?,
                "DEFAULT_GROUP_QUOTAS" => cursor.element(&mut default_quotas)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            providers,
            users: users.unwrap_or_default(),
            admins,
            datastore_quotas: datastore_quotas.unwrap_or_default(),
            network_quotas: network_quotas.unwrap_or_default(),
            vm_quotas: vm_quotas.unwrap_or_default(),
            image_quotas: image_quotas.unwrap_or_default(),
            vlan_rules,
            default_quotas,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Group {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.element("TEMPLATE", &self.attributes);
        for item in &self.providers {
            out.element("RESOURCE_PROVIDER", item);
        }
        out.values("USERS", "ID", &self.users);
        if let Some(admins) = &self.admins {
            out.values("ADMINS", "ID", admins);
        }
        out.elements("DATASTORE_QUOTA", "DATASTORE", &self.datastore_quotas);
        out.elements("NETWORK_QUOTA", "NETWORK", &self.network_quotas);
        out.elements("VM_QUOTA", "VM", &self.vm_quotas);
        out.elements("IMAGE_QUOTA", "IMAGE", &self.image_quotas);
        if let Some(vlan_rules) = &self.vlan_rules {
            out.element("VLAN_RULES", vlan_rules);
        }
        if let Some(default_quotas) = &self.default_quotas {
            out.element("DEFAULT_GROUP_QUOTAS", default_quotas);
        }
    }
}
