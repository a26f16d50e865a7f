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

/// Asks the scheduler for a plan to balance the cluster.
///
/// The plan is made after this returns: poll `one.cluster.info` for one that is
/// [`PlanState::Ready`](crate::cluster::PlanState::Ready). It replaces the one before; if nothing
/// needs to be moved, that stays as it is. While a plan is
/// [`PlanState::Applying`](crate::cluster::PlanState::Applying) this fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action). With `AUTOMATION=full` in the cluster's
/// `ONE_DRS` the new plan is carried out at once.
///
/// The server checks no right for this.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.optimize` is open to every user.
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
pub struct Optimize {
    /// The cluster.
    pub cluster: ClusterId,
}

impl Optimize {
    /// The call.
    pub fn new(cluster: ClusterId) -> Self {
        Self { cluster }
    }
}

impl Method for Optimize {
    const NAME: &'static str = "one.cluster.optimize";
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
impl ServerMethod for Optimize {
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
    /// Asks the scheduler for a plan to balance the cluster.
    ///
    /// [`Optimize`](struct@Optimize) tells more.
    pub fn optimize(&self) -> Call<'c, C, Optimize> {
        Call::new(self.client, Optimize::new(self.id))
    }
}
