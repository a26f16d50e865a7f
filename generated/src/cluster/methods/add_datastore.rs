// @generated from spec/cluster.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ClusterId, DatastoreId};
use crate::cluster::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lets the hosts of the cluster use a datastore.
///
/// A datastore may be in several clusters; before 5.0 it left the one it was in. If it is there
/// already, nothing happens.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.adddatastore` needs the rights `CLUSTER:ADMIN` and `DATASTORE:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `cluster` |  |
/// | 2 | int | `datastore` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddDatastore {
    /// The cluster.
    pub cluster: ClusterId,
    /// The datastore.
    pub datastore: DatastoreId,
}

impl AddDatastore {
    /// The call.
    pub fn new(cluster: ClusterId, datastore: DatastoreId) -> Self {
        Self { cluster, datastore }
    }
}

impl Method for AddDatastore {
    const NAME: &'static str = "one.cluster.adddatastore";
    const ACCESS: Access = Access::Write;
    type Output = ClusterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("cluster", &self.cluster)?;
        params.arg("datastore", &self.datastore)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddDatastore {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            cluster: params.arg("cluster")?,
            datastore: params.arg("datastore")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lets the hosts of the cluster use a datastore.
    ///
    /// [`AddDatastore`](struct@AddDatastore) tells more.
    pub fn add_datastore(&self, datastore: DatastoreId) -> Call<'c, C, AddDatastore> {
        Call::new(self.client, AddDatastore::new(self.id, datastore))
    }
}
