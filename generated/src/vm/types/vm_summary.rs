// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    DiskSnapshots, GroupId, LockLevel, Permissions, Template, Timestamp, UserId, VmId,
};

use crate::vm::{
    HistorySummary, LcmState, VmConfiguration, VmGroupPlace, VmMonitoring, VmState,
};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A machine as its pool lists it: no permissions, and a part of the rest.
///
/// `one.vmpool.info_extended` and `one.vm.info` have all of it. Before 5.8 there was no short form:
/// of an older server, this has the permissions, the previous states and the snapshots as well.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmSummary {
    /// Its number.
    pub id: VmId,
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
    ///
    /// Until OpenNebula 5.6.
    pub permissions: Option<Permissions>,
    /// When it was last monitored.
    pub monitored: Option<Timestamp>,
    /// What becomes of it.
    pub state: VmState,
    /// What happens to it while it is active.
    pub lcm_state: LcmState,
    /// Whether the scheduler shall move it to another host.
    pub to_be_moved: bool,
    /// When it was created.
    pub start: Timestamp,
    /// When it ended; none while it has not.
    pub end: Option<Timestamp>,
    /// What the hypervisor calls it, once it was on a host.
    pub hypervisor_id: Option<String>,
    /// What it is locked against, if it is.
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<LockLevel>,
    /// Who locked it.
    ///
    /// In OpenNebula 5.6 only.
    pub lock_owner: Option<UserId>,
    /// When it was locked.
    ///
    /// In OpenNebula 5.6 only.
    pub lock_time: Option<Timestamp>,
    /// Number of the request that locked it.
    ///
    /// In OpenNebula 5.6 only.
    pub lock_request: Option<i32>,
    /// Measured CPU, memory and state, where the server has them at hand.
    ///
    /// Since OpenNebula 4.14.
    pub monitoring: Option<VmMonitoring>,
    /// Memory it was measured to use, in kibibytes.
    ///
    /// Until OpenNebula 4.12.
    pub memory: Option<i64>,
    /// CPU it was measured to use, in percent of one core.
    ///
    /// Until OpenNebula 4.12.
    pub cpu: Option<f64>,
    /// Bytes it had sent.
    ///
    /// Until OpenNebula 4.12.
    pub sent: Option<i64>,
    /// Bytes it had received.
    ///
    /// Until OpenNebula 4.12.
    pub received: Option<i64>,
    /// CPU, memory, graphics, and of each disk and network interface the most important.
    ///
    /// Aliases of network interfaces are among the interfaces here.
    pub template: VmConfiguration,
    /// Of its user attributes `LABELS`, `ERROR`, `USER_PRIORITY` and those that begin with `SCHED_`.
    pub user_template: Template,
    /// Its last stay on a host, if it had any.
    pub history: Vec<HistorySummary>,
    /// What became of it before.
    ///
    /// Until OpenNebula 5.6.
    pub previous_state: Option<VmState>,
    /// What happened to it before.
    ///
    /// Until OpenNebula 5.6.
    pub previous_lcm_state: Option<LcmState>,
    /// The snapshots of its disks, by disk.
    ///
    /// From OpenNebula 4.14 to 5.6.
    pub snapshots: Vec<DiskSnapshots>,
    /// The group of machines it is in.
    ///
    /// In OpenNebula 5.8 only.
    pub vm_groups: Vec<VmGroupPlace>,
}

impl crate::fields::Named for VmSummary {
    type Id = VmId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for VmSummary {
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

impl FromDocument for VmSummary {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut permissions = None;
        let mut monitored = None;
        let mut state = None;
        let mut lcm_state = None;
        let mut to_be_moved = None;
        let mut start = None;
        let mut end = None;
        let mut hypervisor_id = None;
        let mut lock = None;
        let mut lock_owner = None;
        let mut lock_time = None;
        let mut lock_request = None;
        let mut monitoring = None;
        let mut memory = None;
        let mut cpu = None;
        let mut sent = None;
        let mut received = None;
        let mut template = None;
        let mut user_template = None;
        let mut history = None;
        let mut previous_state = None;
        let mut previous_lcm_state = None;
        let mut snapshots = Vec::new();
        let mut vm_groups = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "LAST_POLL" => cursor.value_or_none(&mut monitored, "0")?,
                "STATE" => cursor.value(&mut state)?,
                "LCM_STATE" => cursor.value(&mut lcm_state)?,
                "RESCHED" => cursor.value(&mut to_be_moved)?,
                "STIME" => cursor.value(&mut start)?,
                "ETIME" => cursor.value_or_none(&mut end, "0")?,
                "DEPLOY_ID" => cursor.value_or_none(&mut hypervisor_id, "")?,
                "LOCK" => {
                    while cursor.child()? {
                        match cursor.name() {
                            "LOCKED" => cursor.value(&mut lock)?,
                            "OWNER" => cursor.value_or_none(&mut lock_owner, "-1")?,
                            "TIME" => cursor.value(&mut lock_time)?,
                            "REQ_ID" => cursor.value_or_none(&mut lock_request, "-1")?,
                            _ => cursor.unknown()?,
                        }
                    }
                    cursor.leave();
                }
                "MONITORING" => cursor.element_or_none(&mut monitoring)?,
                "MEMORY" => cursor.value(&mut memory)?,
                "CPU" => cursor.value(&mut cpu)?,
                "NET_TX" => cursor.value(&mut sent)?,
                "NET_RX" => cursor.value(&mut received)?,
                "TEMPLATE" => cursor.element(&mut template)?,
                "USER_TEMPLATE" => cursor.element(&mut user_template)?,
                "HISTORY_RECORDS" => cursor.elements(&mut history, "HISTORY")?,
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "PREV_LCM_STATE" => cursor.value(&mut previous_lcm_state)?,
                "SNAPSHOTS" => cursor.push_element(&mut snapshots)?,
                "VMGROUP" => cursor.push_element(&mut vm_groups)?,
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
            permissions,
            monitored: cursor.required(monitored, "LAST_POLL")?,
            state: cursor.required(state, "STATE")?,
            lcm_state: cursor.required(lcm_state, "LCM_STATE")?,
            to_be_moved: cursor.required(to_be_moved, "RESCHED")?,
            start: cursor.required(start, "STIME")?,
            end: cursor.required(end, "ETIME")?,
            hypervisor_id: cursor.required(hypervisor_id, "DEPLOY_ID")?,
            lock,
            lock_owner: lock_owner.flatten(),
            lock_time,
            lock_request: lock_request.flatten(),
            monitoring: monitoring.flatten(),
            memory,
            cpu,
            sent,
            received,
            template: cursor.required(template, "TEMPLATE")?,
            user_template: cursor.required(user_template, "USER_TEMPLATE")?,
            history: history.unwrap_or_default(),
            previous_state,
            previous_lcm_state,
            snapshots,
            vm_groups,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for VmSummary {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        if let Some(permissions) = &self.permissions {
            out.element("PERMISSIONS", permissions);
        }
        out.value_or_none("LAST_POLL", self.monitored.as_ref(), "0");
        out.value("STATE", &self.state);
        out.value("LCM_STATE", &self.lcm_state);
        out.value("RESCHED", &self.to_be_moved);
        out.value("STIME", &self.start);
        out.value_or_none("ETIME", self.end.as_ref(), "0");
        out.value_or_none("DEPLOY_ID", self.hypervisor_id.as_ref(), "");
        if self.lock.is_some() || self.lock_owner.is_some() || self.lock_time.is_some()
            || self.lock_request.is_some()
        {
            out.nested(
                "LOCK",
                |out| {
                    if let Some(lock) = &self.lock {
                        out.value("LOCKED", lock);
                    }
                    out.value_or_none("OWNER", self.lock_owner.as_ref(), "-1");
                    if let Some(lock_time) = &self.lock_time {
                        out.value("TIME", lock_time);
                    }
                    out.value_or_none("REQ_ID", self.lock_request.as_ref(), "-1");
                },
            );
        }
        out.element_or_none("MONITORING", self.monitoring.as_ref());
        if let Some(memory) = &self.memory {
            out.value("MEMORY", memory);
        }
        if let Some(cpu) = &self.cpu {
            out.value("CPU", cpu);
        }
        if let Some(sent) = &self.sent {
            out.value("NET_TX", sent);
        }
        if let Some(received) = &self.received {
            out.value("NET_RX", received);
        }
        out.element("TEMPLATE", &self.template);
        out.element("USER_TEMPLATE", &self.user_template);
        out.elements("HISTORY_RECORDS", "HISTORY", &self.history);
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        if let Some(previous_lcm_state) = &self.previous_lcm_state {
            out.value("PREV_LCM_STATE", previous_lcm_state);
        }
        for item in &self.snapshots {
            out.element("SNAPSHOTS", item);
        }
        for item in &self.vm_groups {
            out.element("VMGROUP", item);
        }
    }
}
