// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    ClusterId, GroupId, Lock, Permissions, Template, UserId, VirtualNetworkId,
    VirtualNetworkTemplateId, VirtualRouterId, VmId,
};

use crate::vn::{AddressRange, BridgeType, NetworkDriver, VirtualNetworkState};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VirtualNetwork {
    /// Its number.
    pub id: VirtualNetworkId,
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
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<Lock>,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// The clusters it is in. Before 5.0 there was one at most.
    ///
    /// Until OpenNebula 4.14 it was `CLUSTER_ID`.
    pub clusters: Vec<ClusterId>,
    /// Name of its cluster.
    ///
    /// Until OpenNebula 4.14.
    pub cluster_name: Option<String>,
    /// The bridge that machines are plugged into, if there is one.
    pub bridge: Option<String>,
    /// What kind of bridge that is.
    ///
    /// Since OpenNebula 5.8.
    pub bridge_type: Option<BridgeType>,
    /// What becomes of it.
    ///
    /// Since OpenNebula 6.4.
    pub state: Option<VirtualNetworkState>,
    /// What became of it before.
    ///
    /// Since OpenNebula 6.4.
    pub previous_state: Option<VirtualNetworkState>,
    /// Whether it is on a VLAN.
    ///
    /// Until OpenNebula 4.14.
    pub vlan: Option<bool>,
    /// The network whose addresses these are, if this is a reservation.
    pub parent: Option<VirtualNetworkId>,
    /// The template it was made from, if any.
    ///
    /// Since OpenNebula 7.4.
    pub template: Option<VirtualNetworkTemplateId>,
    /// Driver that connects machines to it.
    ///
    /// Since OpenNebula 5.0.
    pub driver: Option<NetworkDriver>,
    /// The network device of hosts that it is on, if it is on one.
    pub physical_device: Option<String>,
    /// Number of its VLAN, if any.
    pub vlan_id: Option<String>,
    /// Number of the VLAN or VXLAN around that, if any.
    ///
    /// Since OpenNebula 5.6.
    pub outer_vlan_id: Option<String>,
    /// Whether the server chose the number of the VLAN.
    ///
    /// Since OpenNebula 5.0.
    pub vlan_id_automatic: Option<bool>,
    /// Whether the server chose the number of the outer one.
    ///
    /// Since OpenNebula 5.6.
    pub outer_vlan_id_automatic: Option<bool>,
    /// How many addresses are taken, by machines, routers, reservations and `hold`.
    pub used_leases: i64,
    /// The virtual routers that have an address of it.
    ///
    /// Since OpenNebula 5.0.
    pub virtual_routers: Option<Vec<VirtualRouterId>>,
    /// The machines that have it as it is.
    ///
    /// Since OpenNebula 6.6.
    pub updated_vms: Option<Vec<VmId>>,
    /// Those that wait for a change to reach them.
    ///
    /// Since OpenNebula 6.6.
    pub outdated_vms: Option<Vec<VmId>>,
    /// Those that a change is being made to.
    ///
    /// Since OpenNebula 6.6.
    pub updating_vms: Option<Vec<VmId>>,
    /// Those that a change could not be made to.
    ///
    /// Since OpenNebula 6.6.
    pub error_vms: Option<Vec<VmId>>,
    /// Its attributes: gateway, DNS servers and the like.
    pub attributes: Template,
    /// Its address ranges.
    pub address_ranges: Vec<AddressRange>,
}

impl crate::fields::Lockable for VirtualNetwork {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for VirtualNetwork {
    type Id = VirtualNetworkId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for VirtualNetwork {
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

impl crate::fields::Protected for VirtualNetwork {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for VirtualNetwork {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut lock = None;
        let mut permissions = None;
        let mut clusters = None;
        let mut cluster_name = None;
        let mut bridge = None;
        let mut bridge_type = None;
        let mut state = None;
        let mut previous_state = None;
        let mut vlan = None;
        let mut parent = None;
        let mut template = None;
        let mut driver = None;
        let mut physical_device = None;
        let mut vlan_id = None;
        let mut outer_vlan_id = None;
        let mut vlan_id_automatic = None;
        let mut outer_vlan_id_automatic = None;
        let mut used_leases = None;
        let mut virtual_routers = None;
        let mut updated_vms = None;
        let mut outdated_vms = None;
        let mut updating_vms = None;
        let mut error_vms = None;
        let mut attributes = None;
        let mut address_ranges = None;
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
                "CLUSTERS" => cursor.values(&mut clusters, "ID")?,
                "CLUSTER" => cursor.value_or_none(&mut cluster_name, "")?,
                "BRIDGE" => cursor.value_or_none(&mut bridge, "")?,
                "BRIDGE_TYPE" => cursor.value(&mut bridge_type)?,
                "STATE" => cursor.value(&mut state)?,
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "VLAN" => cursor.value(&mut vlan)?,
                "PARENT_NETWORK_ID" => cursor.value_or_none(&mut parent, "")?,
                "TEMPLATE_ID" => cursor.value_or_none(&mut template, "")?,
                "VN_MAD" => cursor.value_or_none(&mut driver, "")?,
                "PHYDEV" => cursor.value_or_none(&mut physical_device, "")?,
                "VLAN_ID" => cursor.value_or_none(&mut vlan_id, "")?,
                "OUTER_VLAN_ID" => cursor.value_or_none(&mut outer_vlan_id, "")?,
                "VLAN_ID_AUTOMATIC" => cursor.value(&mut vlan_id_automatic)?,
                "OUTER_VLAN_ID_AUTOMATIC" => cursor.value(&mut outer_vlan_id_automatic)?,
                "USED_LEASES" => cursor.value(&mut used_leases)?,
                "VROUTERS" => cursor.values(&mut virtual_routers, "ID")?,
                "UPDATED_VMS" => cursor.values(&mut updated_vms, "ID")?,
                "OUTDATED_VMS" => cursor.values(&mut outdated_vms, "ID")?,
                "UPDATING_VMS" => cursor.values(&mut updating_vms, "ID")?,
                "ERROR_VMS" => cursor.values(&mut error_vms, "ID")?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "AR_POOL" => cursor.elements(&mut address_ranges, "AR")?,
                "CLUSTER_ID" => cursor.list_of_one(&mut clusters, Some("-1"))?,
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
            clusters: clusters.unwrap_or_default(),
            cluster_name: cluster_name.flatten(),
            bridge: cursor.required(bridge, "BRIDGE")?,
            bridge_type,
            state,
            previous_state,
            vlan,
            parent: parent.flatten(),
            template: template.flatten(),
            driver: driver.flatten(),
            physical_device: cursor.required(physical_device, "PHYDEV")?,
            vlan_id: cursor.required(vlan_id, "VLAN_ID")?,
            outer_vlan_id: outer_vlan_id.flatten(),
            vlan_id_automatic,
            outer_vlan_id_automatic,
            used_leases: cursor.required(used_leases, "USED_LEASES")?,
            virtual_routers,
            updated_vms,
            outdated_vms,
            updating_vms,
            error_vms,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            address_ranges: address_ranges.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VirtualNetwork {
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
        out.values("CLUSTERS", "ID", &self.clusters);
        out.value_or_none("CLUSTER", self.cluster_name.as_ref(), "");
        out.value_or_none("BRIDGE", self.bridge.as_ref(), "");
        if let Some(bridge_type) = &self.bridge_type {
            out.value("BRIDGE_TYPE", bridge_type);
        }
        if let Some(state) = &self.state {
            out.value("STATE", state);
        }
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        if let Some(vlan) = &self.vlan {
            out.value("VLAN", vlan);
        }
        out.value_or_none("PARENT_NETWORK_ID", self.parent.as_ref(), "");
        out.value_or_none("TEMPLATE_ID", self.template.as_ref(), "");
        out.value_or_none("VN_MAD", self.driver.as_ref(), "");
        out.value_or_none("PHYDEV", self.physical_device.as_ref(), "");
        out.value_or_none("VLAN_ID", self.vlan_id.as_ref(), "");
        out.value_or_none("OUTER_VLAN_ID", self.outer_vlan_id.as_ref(), "");
        if let Some(vlan_id_automatic) = &self.vlan_id_automatic {
            out.value("VLAN_ID_AUTOMATIC", vlan_id_automatic);
        }
        if let Some(outer_vlan_id_automatic) = &self.outer_vlan_id_automatic {
            out.value("OUTER_VLAN_ID_AUTOMATIC", outer_vlan_id_automatic);
        }
        out.value("USED_LEASES", &self.used_leases);
        if let Some(virtual_routers) = &self.virtual_routers {
            out.values("VROUTERS", "ID", virtual_routers);
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
        out.elements("AR_POOL", "AR", &self.address_ranges);
    }
}
