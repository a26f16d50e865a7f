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

/// Takes a datastore from the cluster.
///
/// It may then be in no cluster at all. If it is not in this one, nothing happens. Before 5.0 it
/// was taken from whichever it was in, and the answer was -1.
///
/// **Answer:** The cluster.
///
/// # On the wire
///
/// `one.cluster.deldatastore` needs the rights `CLUSTER:ADMIN` and `DATASTORE:ADMIN`.
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
pub struct RemoveDatastore {
    /// The cluster.
    pub cluster: ClusterId,
    /// The datastore.
    pub datastore: DatastoreId,
}

impl RemoveDatastore {
    /// The call.
    pub fn new(cluster: ClusterId, datastore: DatastoreId) -> Self {
        Self { cluster, datastore }
    }
}

impl Method for RemoveDatastore {
    const NAME: &'static str = "one.cluster.deldatastore";
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
impl ServerMethod for RemoveDatastore {
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
    /// Takes a datastore from the cluster.
    ///
    /// [`RemoveDatastore`](struct@RemoveDatastore) tells more.
    pub fn remove_datastore(
        &self,
        datastore: DatastoreId,
    ) -> Call<'c, C, RemoveDatastore> {
        Call::new(self.client, RemoveDatastore::new(self.id, datastore))
    }
}
