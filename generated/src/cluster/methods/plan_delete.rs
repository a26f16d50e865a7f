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

/// Drops the plan of the cluster.
///
/// Actions of it that are under way go on. Without a plan this fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// The server checks no right for this.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.plandelete` is open to every user.
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
pub struct PlanDelete {
    /// The cluster.
    pub cluster: ClusterId,
}

impl PlanDelete {
    /// The call.
    pub fn new(cluster: ClusterId) -> Self {
        Self { cluster }
    }
}

impl Method for PlanDelete {
    const NAME: &'static str = "one.cluster.plandelete";
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
impl ServerMethod for PlanDelete {
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
    /// Drops the plan of the cluster.
    ///
    /// [`PlanDelete`](struct@PlanDelete) tells more.
    pub fn plan_delete(&self) -> Call<'c, C, PlanDelete> {
        Call::new(self.client, PlanDelete::new(self.id))
    }
}
