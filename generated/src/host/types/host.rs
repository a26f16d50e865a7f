// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, HostId, Template, Timestamp, VmId};
use crate::host::{HostMonitoring, HostShare, HostState, ImDriver, VmmDriver};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Host {
    /// Its number.
    pub id: HostId,
    /// Its name.
    pub name: String,
    /// What becomes of it.
    pub state: HostState,
    /// What became of it before.
    ///
    /// Since OpenNebula 5.10.
    pub previous_state: Option<HostState>,
    /// Driver that monitors it.
    pub im_driver: ImDriver,
    /// Driver that runs its machines.
    pub vmm_driver: VmmDriver,
    /// Driver of their networks.
    ///
    /// Until OpenNebula 4.14.
    pub network_driver: Option<String>,
    /// When it was last monitored.
    ///
    /// Until OpenNebula 5.10.
    pub monitored: Option<Timestamp>,
    /// Its cluster. Before 5.0 there could be none.
    pub cluster: Option<ClusterId>,
    /// Name of its cluster.
    pub cluster_name: Option<String>,
    /// What it has, and how much of that is promised to machines.
    pub share: HostShare,
    /// Its machines.
    pub vms: Vec<VmId>,
    /// Its attributes: what administrators set, and what monitoring found out.
    pub attributes: Template,
    /// The newest measurement; none before the first.
    ///
    /// `one.hostpool.info` leaves it out; `one.hostpool.monitoring` has it for many hosts at once.
    ///
    /// Since OpenNebula 5.12.
    pub monitoring: Option<HostMonitoring>,
}

impl crate::fields::Named for Host {
    type Id = HostId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Host {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut state = None;
        let mut previous_state = None;
        let mut im_driver = None;
        let mut vmm_driver = None;
        let mut network_driver = None;
        let mut monitored = None;
        let mut cluster = None;
        let mut cluster_name = None;
        let mut share = None;
        let mut vms = None;
        let mut attributes = None;
        let mut monitoring = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "STATE" => cursor.value(&mut state)?,
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "IM_MAD" => cursor.value(&mut im_driver)?,
                "VM_MAD" => cursor.value(&mut vmm_driver)?,
                "VN_MAD" => cursor.value(&mut network_driver)?,
                "LAST_MON_TIME" => cursor.value_or_none(&mut monitored, "0")?,
                "CLUSTER_ID" => cursor.value_or_none(&mut cluster, "-1")?,
                "CLUSTER" => cursor.value_or_none(&mut cluster_name, "")?,
                "HOST_SHARE" => cursor.element(&mut share)?,
                "VMS" => cursor.values(&mut vms, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "MONITORING" => cursor.element_or_none(&mut monitoring)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            state: cursor.required(state, "STATE")?,
            previous_state,
            im_driver: cursor.required(im_driver, "IM_MAD")?,
            vmm_driver: cursor.required(vmm_driver, "VM_MAD")?,
            network_driver,
            monitored: monitored.flatten(),
            cluster: cluster.flatten(),
            cluster_name: cluster_name.flatten(),
            share: cursor.required(share, "HOST_SHARE")?,
            vms: vms.unwrap_or_default(),
            attributes: cursor.required(attributes, "TEMPLATE")?,
            monitoring: monitoring.flatten(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Host {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.value("STATE", &self.state);
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        out.value("IM_MAD", &self.im_driver);
        out.value("VM_MAD", &self.vmm_driver);
        if let Some(network_driver) = &self.network_driver {
            out.value("VN_MAD", network_driver);
        }
        out.value_or_none("LAST_MON_TIME", self.monitored.as_ref(), "0");
        out.value_or_none("CLUSTER_ID", self.cluster.as_ref(), "-1");
        out.value_or_none("CLUSTER", self.cluster_name.as_ref(), "");
        out.element("HOST_SHARE", &self.share);
        out.values("VMS", "ID", &self.vms);
        out.element("TEMPLATE", &self.attributes);
        out.element_or_none("MONITORING", self.monitoring.as_ref());
    }
}
