// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, DatastoreId, HostId, Template, VirtualNetworkId};
use crate::cluster::ClusterPlan;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A cluster.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Cluster {
    /// Its number.
    pub id: ClusterId,
    /// Its name.
    pub name: String,
    /// Its hosts.
    pub hosts: Vec<HostId>,
    /// The datastores that its hosts can use.
    pub datastores: Vec<DatastoreId>,
    /// The virtual networks that its hosts can use.
    pub vnets: Vec<VirtualNetworkId>,
    /// Its attributes: `RESERVED_CPU` and `RESERVED_MEM`, kept back on each host; `ONE_DRS`, how it is
    /// balanced; and others.
    pub attributes: Template,
    /// The plan that balances it, if there is one. `one.clusterpool.info` leaves it out.
    ///
    /// Since OpenNebula 7.0.
    pub plan: Option<ClusterPlan>,
}

impl crate::fields::Named for Cluster {
    type Id = ClusterId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Cluster {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut hosts = None;
        let mut datastores = None;
        let mut vnets = None;
        let mut attributes = None;
        let mut plan = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "HOSTS" => cursor.values(&mut hosts, "ID")?,
                "DATASTORES" => cursor.values(&mut datastores, "ID")?,
                "VNETS" => cursor.values(&mut vnets, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "PLAN" => cursor.element(&mut plan)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            hosts: hosts.unwrap_or_default(),
            datastores: datastores.unwrap_or_default(),
            vnets: vnets.unwrap_or_default(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
            plan,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Cluster {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.values("HOSTS", "ID", &self.hosts);
        out.values("DATASTORES", "ID", &self.datastores);
        out.values("VNETS", "ID", &self.vnets);
        out.element("TEMPLATE", &self.attributes);
        if let Some(plan) = &self.plan {
            out.element("PLAN", plan);
        }
    }
}
