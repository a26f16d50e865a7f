// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::ClusterId;
use crate::cluster::{ClusterPlanAction, PlanState};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A plan to balance a cluster: machines that are to be moved.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ClusterPlan {
    /// The cluster.
    pub cluster: ClusterId,
    /// What becomes of it.
    pub state: PlanState,
    /// What is done, in this order.
    pub actions: Vec<ClusterPlanAction>,
}

impl FromDocument for ClusterPlan {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut cluster = None;
        let mut state = None;
        let mut actions = Vec::new();
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut cluster)?,
                "STATE" => cursor.value(&mut state)?,
                "ACTION" => cursor.push_element(&mut actions)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            cluster: cursor.required(cluster, "ID")?,
            state: cursor.required(state, "STATE")?,
            actions,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for ClusterPlan {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.cluster);
        out.value("STATE", &self.state);
        for item in &self.actions {
            out.element("ACTION", item);
        }
    }
}
