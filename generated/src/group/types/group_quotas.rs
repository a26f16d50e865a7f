// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{DatastoreQuota, GroupId, ImageQuota, NetworkQuota, Quotas, VmQuota};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The quotas of one group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupQuotas {
    /// The group.
    pub group: GroupId,
    /// Those on datastores.
    pub datastores: Vec<DatastoreQuota>,
    /// Those on virtual networks.
    pub networks: Vec<NetworkQuota>,
    /// Those on virtual machines: one for all of them, and one per set of clusters.
    pub vms: Vec<VmQuota>,
    /// Those on images.
    pub images: Vec<ImageQuota>,
}

impl From<GroupQuotas> for Quotas {
    /// All but `group`.
    fn from(value: GroupQuotas) -> Self {
        Self {
            datastores: value.datastores,
            networks: value.networks,
            vms: value.vms,
            images: value.images,
        }
    }
}

impl FromDocument for GroupQuotas {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut group = None;
        let mut datastores = None;
        let mut networks = None;
        let mut vms = None;
        let mut images = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut group)?,
                "DATASTORE_QUOTA" => cursor.elements(&mut datastores, "DATASTORE")?,
                "NETWORK_QUOTA" => cursor.elements(&mut networks, "NETWORK")?,
                "VM_QUOTA" => cursor.elements(&mut vms, "VM")?,
                "IMAGE_QUOTA" => cursor.elements(&mut images, "IMAGE")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            group: cursor.required(group, "ID")?,
            datastores: datastores.unwrap_or_default(),
            networks: networks.unwrap_or_default(),
            vms: vms.unwrap_or_default(),
            images: images.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for GroupQuotas {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.group);
        out.elements("DATASTORE_QUOTA", "DATASTORE", &self.datastores);
        out.elements("NETWORK_QUOTA", "NETWORK", &self.networks);
        out.elements("VM_QUOTA", "VM", &self.vms);
        out.elements("IMAGE_QUOTA", "IMAGE", &self.images);
    }
}
