// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, DatastoreId, GroupId, HostId, Timestamp, UserId, VmId};
use crate::vm::{History, HistoryAction, HistoryReason, HistorySequence};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The last stay of a machine on a host, as its pool lists it.
///
/// Before 5.8 pools had all of it; what is optional here is of such a server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistorySummary {
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
    /// The system datastore.
    pub datastore: DatastoreId,
    /// Driver of the hypervisor.
    ///
    /// Until OpenNebula 4.14 it was `VMMMAD`.
    pub vmm_driver: Option<String>,
    /// Driver of the system datastore.
    ///
    /// Until OpenNebula 4.14 it was `TMMAD`.
    pub tm_driver: Option<String>,
    /// What closed the record.
    pub action: Option<HistoryAction>,
    /// When it came.
    ///
    /// Until OpenNebula 5.6.
    pub start: Option<Timestamp>,
    /// When it left; none while it is there.
    ///
    /// Until OpenNebula 5.6.
    pub end: Option<Timestamp>,
    /// Driver of its networks.
    ///
    /// Until OpenNebula 4.14.
    pub network_driver: Option<String>,
    /// Where the host had that datastore.
    ///
    /// Until OpenNebula 4.14.
    pub datastore_location: Option<String>,
    /// Why the record was closed.
    ///
    /// Until OpenNebula 5.2.
    pub reason: Option<HistoryReason>,
    /// When its disks began to be brought.
    ///
    /// Until OpenNebula 5.6.
    pub prolog_start: Option<Timestamp>,
    /// When they were there.
    ///
    /// Until OpenNebula 5.6.
    pub prolog_end: Option<Timestamp>,
    /// When it began to run.
    ///
    /// Until OpenNebula 5.6.
    pub running_start: Option<Timestamp>,
    /// When it ceased to run.
    ///
    /// Until OpenNebula 5.6.
    pub running_end: Option<Timestamp>,
    /// When the host began to be cleaned up.
    ///
    /// Until OpenNebula 5.6.
    pub epilog_start: Option<Timestamp>,
    /// When that was done.
    ///
    /// Until OpenNebula 5.6.
    pub epilog_end: Option<Timestamp>,
    /// Who asked for that.
    ///
    /// From OpenNebula 5.4 to 5.6.
    pub user: Option<UserId>,
    /// The primary group of that user.
    ///
    /// From OpenNebula 5.4 to 5.6.
    pub group: Option<GroupId>,
    /// Number of that request.
    ///
    /// From OpenNebula 5.4 to 5.6.
    pub request: Option<i32>,
}

impl From<History> for HistorySummary {
    /// All but `plan`, `plan_action`.
    fn from(value: History) -> Self {
        Self {
            vm: value.vm,
            sequence: value.sequence,
            host_name: value.host_name,
            host: value.host,
            cluster: value.cluster,
            datastore: value.datastore,
            vmm_driver: value.vmm_driver,
            tm_driver: value.tm_driver,
            action: value.action,
            start: Some(value.start),
            end: value.end,
            network_driver: value.network_driver,
            datastore_location: value.datastore_location,
            reason: value.reason,
            prolog_start: value.prolog_start,
            prolog_end: value.prolog_end,
            running_start: value.running_start,
            running_end: value.running_end,
            epilog_start: value.epilog_start,
            epilog_end: value.epilog_end,
            user: value.user,
            group: value.group,
            request: value.request,
        }
    }
}

impl FromDocument for HistorySummary {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut vm = None;
        let mut sequence = None;
        let mut host_name = None;
        let mut host = None;
        let mut cluster = None;
        let mut datastore = None;
        let mut vmm_driver = None;
        let mut tm_driver = None;
        let mut action = None;
        let mut start = None;
        let mut end = None;
        let mut network_driver = None;
        let mut datastore_location = None;
        let mut reason = None;
        let mut prolog_start = None;
        let mut prolog_end = None;
        let mut running_start = None;
        let mut running_end = None;
        let mut epilog_start = None;
        let mut epilog_end = None;
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
                "DS_ID" => cursor.value(&mut datastore)?,
                "VM_MAD" | "VMMMAD" => cursor.value(&mut vmm_driver)?,
                "TM_MAD" | "TMMAD" => cursor.value(&mut tm_driver)?,
                "ACTION" => cursor.value_or_none(&mut action, "0")?,
                "STIME" => cursor.value(&mut start)?,
                "ETIME" => cursor.value_or_none(&mut end, "0")?,
                "VNMMAD" => cursor.value(&mut network_driver)?,
                "DS_LOCATION" => cursor.value(&mut datastore_location)?,
                "REASON" => cursor.value_or_none(&mut reason, "0")?,
                "PSTIME" => cursor.value_or_none(&mut prolog_start, "0")?,
                "PETIME" => cursor.value_or_none(&mut prolog_end, "0")?,
                "RSTIME" => cursor.value_or_none(&mut running_start, "0")?,
                "RETIME" => cursor.value_or_none(&mut running_end, "0")?,
                "ESTIME" => cursor.value_or_none(&mut epilog_start, "0")?,
                "EETIME" => cursor.value_or_none(&mut epilog_end, "0")?,
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
            datastore: cursor.required(datastore, "DS_ID")?,
            vmm_driver,
            tm_driver,
            action: cursor.required(action, "ACTION")?,
            start,
            end: end.flatten(),
            network_driver,
            datastore_location,
            reason: reason.flatten(),
            prolog_start: prolog_start.flatten(),
            prolog_end: prolog_end.flatten(),
            running_start: running_start.flatten(),
            running_end: running_end.flatten(),
            epilog_start: epilog_start.flatten(),
            epilog_end: epilog_end.flatten(),
            user: user.flatten(),
            group: group.flatten(),
            request: request.flatten(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HistorySummary {
    fn write(&self, out: &mut DocumentWriter) {
        if let Some(vm) = &self.vm {
            out.value("OID", vm);
        }
        out.value("SEQ", &self.sequence);
        out.value("HOSTNAME", &self.host_name);
        out.value("HID", &self.host);
        out.value_or_none("CID", self.cluster.as_ref(), "-1");
        out.value("DS_ID", &self.datastore);
        if let Some(vmm_driver) = &self.vmm_driver {
            out.value("VM_MAD", vmm_driver);
        }
        if let Some(tm_driver) = &self.tm_driver {
            out.value("TM_MAD", tm_driver);
        }
        out.value_or_none("ACTION", self.action.as_ref(), "0");
        if let Some(start) = &self.start {
            out.value("STIME", start);
        }
        out.value_or_none("ETIME", self.end.as_ref(), "0");
        if let Some(network_driver) = &self.network_driver {
            out.value("VNMMAD", network_driver);
        }
        if let Some(datastore_location) = &self.datastore_location {
            out.value("DS_LOCATION", datastore_location);
        }
        out.value_or_none("REASON", self.reason.as_ref(), "0");
        out.value_or_none("PSTIME", self.prolog_start.as_ref(), "0");
        out.value_or_none("PETIME", self.prolog_end.as_ref(), "0");
        out.value_or_none("RSTIME", self.running_start.as_ref(), "0");
        out.value_or_none("RETIME", self.running_end.as_ref(), "0");
        out.value_or_none("ESTIME", self.epilog_start.as_ref(), "0");
        out.value_or_none("EETIME", self.epilog_end.as_ref(), "0");
        out.value_or_none("UID", self.user.as_ref(), "-1");
        out.value_or_none("GID", self.group.as_ref(), "-1");
        out.value_or_none("REQUEST_ID", self.request.as_ref(), "-1");
    }
}
