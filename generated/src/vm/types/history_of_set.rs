// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    ClusterId, DatastoreId, GroupId, HostId, PlanActionId, Timestamp, UserId, VmId,
};

use crate::vm::{History, HistoryAction, HistoryPlan, HistoryReason, HistorySequence};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The last stay of a machine on a host, in the short or the full form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistoryOfSet {
    /// The machine.
    pub vm: Option<VmId>,
    /// Which of its stays this is.
    pub sequence: HistorySequence,
    /// Name of the host.
    pub host_name: String,
    /// The host.
    pub host: HostId,
    /// The host's cluster.
    pub cluster: Option<ClusterId>,
    /// When it came.
    pub start: Option<Timestamp>,
    /// When it left; none while it is there.
    pub end: Option<Timestamp>,
    /// Driver of the hypervisor.
    ///
    /// Until OpenNebula 4.14 it was `VMMMAD`.
    pub vmm_driver: Option<String>,
    /// Driver of its networks.
    ///
    /// Until OpenNebula 4.14.
    pub network_driver: Option<String>,
    /// Driver of the system datastore.
    ///
    /// Until OpenNebula 4.14 it was `TMMAD`.
    pub tm_driver: Option<String>,
    /// Where the host had that datastore.
    ///
    /// Until OpenNebula 4.14.
    pub datastore_location: Option<String>,
    /// Why the record was closed.
    ///
    /// Until OpenNebula 5.2.
    pub reason: Option<HistoryReason>,
    /// The system datastore.
    pub datastore: DatastoreId,
    /// The plan of the scheduler that brought it here.
    ///
    /// Since OpenNebula 7.0.
    pub plan: Option<HistoryPlan>,
    /// Which action of that plan.
    ///
    /// Since OpenNebula 7.0.
    pub plan_action: Option<PlanActionId>,
    /// When its disks began to be brought.
    pub prolog_start: Option<Timestamp>,
    /// When they were there.
    pub prolog_end: Option<Timestamp>,
    /// When it began to run.
    pub running_start: Option<Timestamp>,
    /// When it ceased to run.
    pub running_end: Option<Timestamp>,
    /// When the host began to be cleaned up.
    pub epilog_start: Option<Timestamp>,
    /// When that was done.
    pub epilog_end: Option<Timestamp>,
    /// What closed the record.
    pub action: Option<HistoryAction>,
    /// Who asked for that.
    ///
    /// Since OpenNebula 5.4.
    pub user: Option<UserId>,
    /// The primary group of that user.
    ///
    /// Since OpenNebula 5.4.
    pub group: Option<GroupId>,
    /// Number of that request.
    ///
    /// Since OpenNebula 5.4.
    pub request: Option<i32>,
}

impl From<History> for HistoryOfSet {
    /// All of it.
    fn from(value: History) -> Self {
        Self {
            vm: value.vm,
            sequence: value.sequence,
            host_name: value.host_name,
            host: value.host,
            cluster: value.cluster,
            start: Some(value.start),
            end: value.end,
            vmm_driver: value.vmm_driver,
            network_driver: value.network_driver,
            tm_driver: value.tm_driver,
            datastore_location: value.datastore_location,
            reason: value.reason,
            datastore: value.datastore,
            plan: value.plan,
            plan_action: value.plan_action,
            prolog_start: value.prolog_start,
            prolog_end: value.prolog_end,
            running_start: value.running_start,
            running_end: value.running_end,
            epilog_start: value.epilog_start,
            epilog_end: value.epilog_end,
            action: value.action,
            user: value.user,
            group: value.group,
            request: value.request,
        }
    }
}

impl FromDocument for HistoryOfSet {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut vm = None;
        let mut sequence = None;
        let mut host_name = None;
        let mut host = None;
        let mut cluster = None;
        let mut start = None;
        let mut end = None;
        let mut vmm_driver = None;
        let mut network_driver = None;
        let mut tm_driver = None;
        let mut datastore_location = None;
        let mut reason = None;
        let mut datastore = None;
        let mut plan = None;
        let mut plan_action = None;
        let mut prolog_start = None;
        let mut prolog_end = None;
        let mut running_start = None;
        let mut running_end = None;
        let mut epilog_start = None;
        let mut epilog_end = None;
        let mut action = None;
        let mut user = None;
        let mut group = None;
        let mut request = None;
        while cursor.child()? {
            match cursor.name() {
                "OID" => cursor.value(&mut vm)?,
                "SEQ" => cursor.value(&mut sequence)?,
                "HOSTNAME" => cursor.value(&mut host_name)?,
                "HID" => cursor.value(&mut host)?,
                "CID" => cursor.value_or_none(&mut cluster, "-1")?,
                "STIME" => cursor.value(&mut start)?,
                "ETIME" => cursor.value_or_none(&mut end, "0")?,
                "VM_MAD" | "VMMMAD" => cursor.value(&mut vmm_driver)?,
                "VNMMAD" => cursor.value(&mut network_driver)?,
                "TM_MAD" | "TMMAD" => cursor.value(&mut tm_driver)?,
                "DS_LOCATION" => cursor.value(&mut datastore_location)?,
                "REASON" => cursor.value_or_none(&mut reason, "0")?,
                "DS_ID" => cursor.value(&mut datastore)?,
                "PLAN_ID" => cursor.value_or_none(&mut plan, "-2")?,
                "ACTION_ID" => cursor.value_or_none(&mut plan_action, "-1")?,
                "PSTIME" => cursor.value_or_none(&mut prolog_start, "0")?,
                "PETIME" => cursor.value_or_none(&mut prolog_end, "0")?,
                "RSTIME" => cursor.value_or_none(&mut running_start, "0")?,
                "RETIME" => cursor.value_or_none(&mut running_end, "0")?,
                "ESTIME" => cursor.value_or_none(&mut epilog_start, "0")?,
                "EETIME" => cursor.value_or_none(&mut epilog_end, "0")?,
                "ACTION" => cursor.value_or_none(&mut action, "0")?,
                "UID" => cursor.value_or_none(&mut user, "-1")?,
                "GID" => cursor.value_or_none(&mut group, "-1")?,
                "REQUEST_ID" => cursor.value_or_none(&mut request, "-1")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            vm,
            sequence: cursor.required(sequence, "SEQ")?,
            host_name: cursor.required(host_name, "HOSTNAME")?,
            host: cursor.required(host, "HID")?,
            cluster: cursor.required(cluster, "CID")?,
            start,
            end: end.flatten(),
            vmm_driver,
            network_driver,
            tm_driver,
            datastore_location,
            reason: reason.flatten(),
            datastore: cursor.required(datastore, "DS_ID")?,
            plan: plan.flatten(),
            plan_action: plan_action.flatten(),
            prolog_start: prolog_start.flatten(),
            prolog_end: prolog_end.flatten(),
            running_start: running_start.flatten(),
            running_end: running_end.flatten(),
            epilog_start: epilog_start.flatten(),
            epilog_end: epilog_end.flatten(),
            action: cursor.required(action, "ACTION")?,
            user: user.flatten(),
            group: group.flatten(),
            request: request.flatten(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HistoryOfSet {
    fn write(&self, out: &mut DocumentWriter) {
        if let Some(vm) = &self.vm {
            out.value("OID", vm);
        }
        out.value("SEQ", &self.sequence);
        out.value("HOSTNAME", &self.host_name);
        out.value("HID", &self.host);
        out.value_or_none("CID", self.cluster.as_ref(), "-1");
        if let Some(start) = &self.start {
            out.value("STIME", start);
        }
        out.value_or_none("ETIME", self.end.as_ref(), "0");
        if let Some(vmm_driver) = &self.vmm_driver {
            out.value("VM_MAD", vmm_driver);
        }
        if let Some(network_driver) = &self.network_driver {
            out.value("VNMMAD", network_driver);
        }
        if let Some(tm_driver) = &self.tm_driver {
            out.value("TM_MAD", tm_driver);
        }
        if let Some(datastore_location) = &self.datastore_location {
            out.value("DS_LOCATION", datastore_location);
        }
        out.value_or_none("REASON", self.reason.as_ref(), "0");
        out.value("DS_ID", &self.datastore);
        out.value_or_none("PLAN_ID", self.plan.as_ref(), "-2");
        out.value_or_none("ACTION_ID", self.plan_action.as_ref(), "-1");
        out.value_or_none("PSTIME", self.prolog_start.as_ref(), "0");
        out.value_or_none("PETIME", self.prolog_end.as_ref(), "0");
        out.value_or_none("RSTIME", self.running_start.as_ref(), "0");
        out.value_or_none("RETIME", self.running_end.as_ref(), "0");
        out.value_or_none("ESTIME", self.epilog_start.as_ref(), "0");
        out.value_or_none("EETIME", self.epilog_end.as_ref(), "0");
        out.value_or_none("ACTION", self.action.as_ref(), "0");
        out.value_or_none("UID", self.user.as_ref(), "-1");
        out.value_or_none("GID", self.group.as_ref(), "-1");
        out.value_or_none("REQUEST_ID", self.request.as_ref(), "-1");
    }
}
