// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, DatastoreId, Template};
use crate::datastorepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a datastore.
///
/// `NAME` is its name. `TYPE` is `IMAGE_DS`, which it is without one, `SYSTEM_DS`, `FILE_DS` or
/// `BACKUP_DS`. `DS_MAD` is the driver that manages what is kept; all but system datastores must
/// have one. `TM_MAD` is the driver that brings disks to hosts; all but backup datastores must have
/// one. Drivers ask for more. What the server knows of the drivers it adds itself. A name that is
/// taken fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The new datastore.
///
/// # On the wire
///
/// `one.datastore.allocate` needs the rights `DATASTORE:CREATE` and `CLUSTER:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
/// | 2 | int | `cluster` | none, sent as `-1` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it is, its name included.
    pub attributes: Template,
    /// The cluster it joins; none is the default cluster.
    pub cluster: Option<ClusterId>,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(attributes: impl Into<Template>) -> Self {
        Self {
            attributes: attributes.into(),
            cluster: None,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.datastore.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = DatastoreId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        params.arg_or("cluster", self.cluster.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            attributes: params.arg("attributes")?,
            cluster: params.arg_or("cluster", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// The cluster it joins; none is the default cluster.
    pub fn cluster(mut self, cluster: ClusterId) -> Self {
        self.method.cluster = Some(cluster);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a datastore.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
