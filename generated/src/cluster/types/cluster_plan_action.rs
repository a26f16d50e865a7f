// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{DatastoreId, HostId, PlanActionId, Timestamp, VmId};
use crate::cluster::{ClusterPlanNic, PlanOperation, PlanState};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What a plan does with one machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ClusterPlanAction {
    /// Its number within the plan.
    pub id: PlanActionId,
    /// The machine.
    pub vm: VmId,
    /// What becomes of it.
    pub state: PlanState,
    /// What is done.
    pub operation: PlanOperation,
    /// Where the machine goes, if it goes anywhere.
    pub host: Option<HostId>,
    /// The system datastore it goes to, if it goes to another.
    pub datastore: Option<DatastoreId>,
    /// When it was begun; none before that.
    pub started: Option<Timestamp>,
    /// Networks for interfaces that leave the choice to the scheduler.
    pub nics: Vec<ClusterPlanNic>,
}

impl FromDocument for ClusterPlanAction {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut vm = None;
        let mut state = None;
        let mut operation = None;
        let mut host = None;
        let mut datastore = None;
        let mut started = None;
        let mut nics = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "VM_ID" => cursor.value(&mut vm)?,
                "STATE" => cursor.value(&mut state)?,
                "OPERATION" => cursor.value(&mut operation)?,
                "HOST_ID" => cursor.value_or_none(&mut host, "-1")?,
                "DS_ID" => cursor.value_or_none(&mut datastore, "-1")?,
                "TIMESTAMP" => cursor.value_or_none(&mut started, "0")?,
                "NIC" => cursor.push_element(&mut nics)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            vm: cursor.required(vm, "VM_ID")?,
            state: cursor.required(state, "STATE")?,
            operation: cursor.required(operation, "OPERATION")?,
            host: cursor.required(host, "HOST_ID")?,
            datastore: cursor.required(datastore, "DS_ID")?,
            started: cursor.required(started, "TIMESTAMP")?,
            nics,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for ClusterPlanAction {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("VM_ID", &self.vm);
        out.value("STATE", &self.state);
        out.value("OPERATION", &self.operation);
        out.value_or_none("HOST_ID", self.host.as_ref(), "-1");
        out.value_or_none("DS_ID", self.datastore.as_ref(), "-1");
        out.value_or_none("TIMESTAMP", self.started.as_ref(), "0");
        for item in &self.nics {
            out.element("NIC", item);
        }
    }
}
