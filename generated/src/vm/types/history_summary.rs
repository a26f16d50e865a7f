// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{ClusterId, DatastoreId, HostId, VmId};
use crate::vm::{History, HistoryAction, HistorySequence};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The last stay of a machine on a host, as its pool lists it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistorySummary {
    /// The machine.
    pub vm: VmId,
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
    /// Since OpenNebula 5.0.
    pub vmm_driver: Option<String>,
    /// Driver of the system datastore.
    ///
    /// Since OpenNebula 5.0.
    pub tm_driver: Option<String>,
    /// What closed the record.
    pub action: Option<HistoryAction>,
}

impl From<History> for HistorySummary {
    /// All but `start`, `end`, `plan`, `plan_action`, `prolog_start`, `prolog_end`, `running_start`,
    /// `running_end`, `epilog_start`, `epilog_end`, `user`, `group`, `request`.
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
        while cursor.child()? {
            match cursor.name() {
                "OID" => cursor.value(&mut vm)?,
                "SEQ" => cursor.value(&mut sequence)?,
                "HOSTNAME" => cursor.value(&mut host_name)?,
                "HID" => cursor.value(&mut host)?,
                "CID" => cursor.value_or_none(&mut cluster, "-1")?,
                "DS_ID" => cursor.value(&mut datastore)?,
                "VM_MAD" => cursor.value(&mut vmm_driver)?,
                "TM_MAD" => cursor.value(&mut tm_driver)?,
                "ACTION" => cursor.value_or_none(&mut action, "0")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            vm: cursor.required(vm, "OID")?,
            sequence: cursor.required(sequence, "SEQ")?,
            host_name: cursor.required(host_name, "HOSTNAME")?,
            host: cursor.required(host, "HID")?,
            cluster: cursor.required(cluster, "CID")?,
            datastore: cursor.required(datastore, "DS_ID")?,
            vmm_driver,
            tm_driver,
            action: cursor.required(action, "ACTION")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HistorySummary {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("OID", &self.vm);
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
    }
}
