// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId};
use crate::datastore::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the datastore.
///
/// Only a system datastore can be enabled and disabled; others fail with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal). While it is disabled the scheduler places
/// no machines on it. Those that are there stay.
///
/// **Answer:** The datastore.
///
/// # On the wire
///
/// `one.datastore.enable` needs the right `DATASTORE:MANAGE`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `datastore` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The datastore.
    pub datastore: DatastoreId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(datastore: DatastoreId) -> Self {
        Self { datastore, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.datastore.enable";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = DatastoreId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("datastore", &self.datastore)?;
        params.arg("enable", &self.enable)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Enable {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            datastore: params.arg("datastore")?,
            enable: params.arg("enable")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Enable> {
    /// Whether it is enabled; `false` disables it.
    pub fn enable(mut self, enable: bool) -> Self {
        self.method.enable = enable;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the datastore.
    ///
    /// [`Enable`](struct@Enable) tells more.
    pub fn enable(&self) -> Call<'c, C, Enable> {
        Call::new(self.client, Enable::new(self.id))
    }
}

impl<'c, C> crate::families::Enable<'c, C> for Handle<'c, C> {
    type Call = Enable;

    fn enable(&self, enable: bool) -> Call<'c, C, Enable> {
        let mut call = self.enable();
        call.method.enable = enable;
        call
    }
}
