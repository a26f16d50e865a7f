// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ClusterId};
use crate::cluster::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Carries out the plan of the cluster.
///
/// For a plan that is [`PlanState::Ready`](crate::cluster::PlanState::Ready) or
/// [`PlanState::Timeout`](crate::cluster::PlanState::Timeout); otherwise this fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). Wait until it is
/// [`PlanState::Done`](crate::cluster::PlanState::Done), or for
/// [`PlanState::Error`](crate::cluster::PlanState::Error) or
/// [`PlanState::Timeout`](crate::cluster::PlanState::Timeout).
///
/// The server checks no right for this.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.planexecute` is open to every user.
///
/// Since OpenNebula 7.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `cluster` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanExecute {
    /// The cluster.
    pub cluster: ClusterId,
}

impl PlanExecute {
    /// The call.
    pub fn new(cluster: ClusterId) -> Self {
        Self { cluster }
    }
}

impl Method for PlanExecute {
    const NAME: &'static str = "one.cluster.planexecute";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 0));
    type Output = ClusterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("cluster", &self.cluster)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for PlanExecute {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            cluster: params.arg("cluster")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Carries out the plan of the cluster.
    ///
    /// [`PlanExecute`](struct@PlanExecute) tells more.
    pub fn plan_execute(&self) -> Call<'c, C, PlanExecute> {
        Call::new(self.client, PlanExecute::new(self.id))
    }
}
