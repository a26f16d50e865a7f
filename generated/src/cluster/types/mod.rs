// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

mod cluster;
mod cluster_plan;
mod cluster_plan_action;
mod cluster_plan_nic;
mod plan_operation;
mod plan_state;

pub use cluster::Cluster;
pub use cluster_plan::ClusterPlan;
pub use cluster_plan_action::ClusterPlanAction;
pub use cluster_plan_nic::ClusterPlanNic;
pub use plan_operation::PlanOperation;
pub use plan_state::PlanState;
