// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VdcId, ZoneId};
use crate::vdc::{DatastoreSelection, Handle};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes a datastore from the virtual data centre.
///
/// It can be one that no longer exists. Where it has all, none can be taken from it but
/// [`DatastoreSelection::All`](crate::vdc::DatastoreSelection::All). A datastore that it has by its
/// cluster stays.
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.deldatastore` needs the rights `VDC:ADMIN`, `ZONE:ADMIN` and `DATASTORE:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vdc` |  |
/// | 2 | int | `zone` |  |
/// | 3 | int | `datastore` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveDatastore {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The zone.
    pub zone: ZoneId,
    /// The datastore, or all.
    pub datastore: DatastoreSelection,
}

impl RemoveDatastore {
    /// The call.
    pub fn new(vdc: VdcId, zone: ZoneId, datastore: DatastoreSelection) -> Self {
        Self { vdc, zone, datastore }
    }
}

impl Method for RemoveDatastore {
    const NAME: &'static str = "one.vdc.deldatastore";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vdc", &self.vdc)?;
        params.arg("zone", &self.zone)?;
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
            vdc: params.arg("vdc")?,
            zone: params.arg("zone")?,
            datastore: params.arg("datastore")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes a datastore from the virtual data centre.
    ///
    /// [`RemoveDatastore`](struct@RemoveDatastore) tells more.
    pub fn remove_datastore(
        &self,
        zone: ZoneId,
        datastore: DatastoreSelection,
    ) -> Call<'c, C, RemoveDatastore> {
        Call::new(self.client, RemoveDatastore::new(self.id, zone, datastore))
    }
}
