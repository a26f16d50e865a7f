// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Template, VdcId};
use crate::vdc::{VdcCluster, VdcDatastore, VdcHost, VdcVirtualNetwork};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A virtual data centre.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Vdc {
    /// Its number.
    pub id: VdcId,
    /// Its name.
    pub name: String,
    /// The groups that have its resources.
    pub groups: Vec<GroupId>,
    /// Its clusters, with all that is in them.
    pub clusters: Vec<VdcCluster>,
    /// Its hosts beside those.
    pub hosts: Vec<VdcHost>,
    /// Its datastores beside those.
    pub datastores: Vec<VdcDatastore>,
    /// Its virtual networks beside those.
    pub virtual_networks: Vec<VdcVirtualNetwork>,
    /// Its attributes.
    pub attributes: Template,
}

impl crate::fields::Named for Vdc {
    type Id = VdcId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Vdc {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut groups = None;
        let mut clusters = None;
        let mut hosts = None;
        let mut datastores = None;
        let mut virtual_networks = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "GROUPS" => cursor.values(&mut groups, "ID")?,
                "CLUSTERS" => cursor.elements(&mut clusters, "CLUSTER")?,
                "HOSTS" => cursor.elements(&mut hosts, "HOST")?,
                "DATASTORES" => cursor.elements(&mut datastores, "DATASTORE")?,
                "VNETS" => cursor.elements(&mut virtual_networks, "VNET")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            groups: groups.unwrap_or_default(),
            clusters: clusters.unwrap_or_default(),
            hosts: hosts.unwrap_or_default(),
            datastores: datastores.unwrap_or_default(),
            virtual_networks: virtual_networks.unwrap_or_default(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Vdc {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.values("GROUPS", "ID", &self.groups);
        out.elements("CLUSTERS", "CLUSTER", &self.clusters);
        out.elements("HOSTS", "HOST", &self.hosts);
        out.elements("DATASTORES", "DATASTORE", &self.datastores);
        out.elements("VNETS", "VNET", &self.virtual_networks);
        out.element("TEMPLATE", &self.attributes);
    }
}
