// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    DiskSnapshots, GroupId, Lock, Permissions, ScheduledActionId, Template, Timestamp,
    UserId, VmId,
};

use crate::vm::{History, LcmState, VmBackups, VmConfiguration, VmMonitoring, VmState};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Vm {
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
    pub permissions: Permissions,
    /// When it was last monitored.
    pub monitored: Option<Timestamp>,
    /// What becomes of it.
    pub state: VmState,
    /// What happens to it while it is active.
    pub lcm_state: LcmState,
    /// What became of it before.
    pub previous_state: Option<VmState>,
    /// What happened to it before.
    pub previous_lcm_state: Option<LcmState>,
    /// Whether the scheduler shall move it to another host.
    pub to_be_moved: bool,
    /// When it was created.
    pub start: Timestamp,
    /// When it ended; none while it has not.
    pub end: Option<Timestamp>,
    /// What the hypervisor calls it, once it was on a host.
    pub hypervisor_id: Option<String>,
    /// The lock on it, if any.
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<Lock>,
    /// The newest measurement; none before the first.
    ///
    /// Pools and accounting leave it out.
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
    /// What is planned for it. `one.vm.info` has the actions themselves in the template.
    ///
    /// Since OpenNebula 6.8.
    pub scheduled_actions: Option<Vec<ScheduledActionId>>,
    /// What it is made of: capacity, disks, network interfaces.
    pub template: VmConfiguration,
    /// Attributes that users set, and what the server tells them: an `ERROR`, a `SCHED_MESSAGE`.
    pub user_template: Template,
    /// Its stays on hosts, the oldest first.
    ///
    /// `one.vm.info` has all of them, pools the last alone, and accounting none here.
    pub history: Vec<History>,
    /// The snapshots of its disks, by disk.
    ///
    /// Since OpenNebula 4.14.
    pub snapshots: Vec<DiskSnapshots>,
    /// Its backups, and how they are made.
    ///
    /// Since OpenNebula 6.6.
    pub backups: Option<VmBackups>,
}

impl crate::fields::Lockable for Vm {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for Vm {
    type Id = VmId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for Vm {
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

impl crate::fields::Protected for Vm {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for Vm {
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
        let mut previous_state = None;
        let mut previous_lcm_state = None;
        let mut to_be_moved = None;
        let mut start = None;
        let mut end = None;
        let mut hypervisor_id = None;
        let mut lock = None;
        let mut monitoring = None;
        let mut memory = None;
        let mut cpu = None;
        let mut sent = None;
        let mut received = None;
        let mut scheduled_actions = None;
        let mut template = None;
        let mut user_template = None;
        let mut history = None;
        let mut snapshots = Vec::new();
        let mut backups = None;
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
                "PREV_STATE" => cursor.value(&mut previous_state)?,
                "PREV_LCM_STATE" => cursor.value(&mut previous_lcm_state)?,
                "RESCHED" => cursor.value(&mut to_be_moved)?,
                "STIME" => cursor.value(&mut start)?,
                "ETIME" => cursor.value_or_none(&mut end, "0")?,
                "DEPLOY_ID" => cursor.value_or_none(&mut hypervisor_id, "")?,
                "LOCK" => cursor.element(&mut lock)?,
                "MONITORING" => cursor.element_or_none(&mut monitoring)?,
                "MEMORY" => cursor.value(&mut memory)?,
                "CPU" => cursor.value(&mut cpu)?,
                "NET_TX" => cursor.value(&mut sent)?,
                "NET_RX" => cursor.value(&mut received)?,
                "SCHED_ACTIONS" => cursor.values(&mut scheduled_actions, "ID")?,
                "TEMPLATE" => cursor.element(&mut template)?,
                "USER_TEMPLATE" => cursor.element(&mut user_template)?,
                "HISTORY_RECORDS" => cursor.elements(&mut history, "HISTORY")?,
                "SNAPSHOTS" => cursor.push_element(&mut snapshots)?,
                "BACKUPS" => cursor.element(&mut backups)?,
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
            monitored: cursor.required(monitored, "LAST_POLL")?,
            state: cursor.required(state, "STATE")?,
            lcm_state: cursor.required(lcm_state, "LCM_STATE")?,
            previous_state,
            previous_lcm_state,
            to_be_moved: cursor.required(to_be_moved, "RESCHED")?,
            start: cursor.required(start, "STIME")?,
            end: cursor.required(end, "ETIME")?,
            hypervisor_id: cursor.required(hypervisor_id, "DEPLOY_ID")?,
            lock,
            monitoring: monitoring.flatten(),
            memory,
            cpu,
            sent,
            received,
            scheduled_actions,
            template: cursor.required(template, "TEMPLATE")?,
            user_template: cursor.required(user_template, "USER_TEMPLATE")?,
            history: history.unwrap_or_default(),
            snapshots,
            backups,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Vm {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        out.element("PERMISSIONS", &self.permissions);
        out.value_or_none("LAST_POLL", self.monitored.as_ref(), "0");
        out.value("STATE", &self.state);
        out.value("LCM_STATE", &self.lcm_state);
        if let Some(previous_state) = &self.previous_state {
            out.value("PREV_STATE", previous_state);
        }
        if let Some(previous_lcm_state) = &self.previous_lcm_state {
            out.value("PREV_LCM_STATE", previous_lcm_state);
        }
        out.value("RESCHED", &self.to_be_moved);
        out.value("STIME", &self.start);
        out.value_or_none("ETIME", self.end.as_ref(), "0");
        out.value_or_none("DEPLOY_ID", self.hypervisor_id.as_ref(), "");
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
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
        if let Some(scheduled_actions) = &self.scheduled_actions {
            out.values("SCHED_ACTIONS", "ID", scheduled_actions);
        }
        out.element("TEMPLATE", &self.template);
        out.element("USER_TEMPLATE", &self.user_template);
        out.elements("HISTORY_RECORDS", "HISTORY", &self.history);
        for item in &self.snapshots {
            out.element("SNAPSHOTS", item);
        }
        if let Some(backups) = &self.backups {
            out.element("BACKUPS", backups);
        }
    }
}
