// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, DatastoreId, Template, UpdateMode};
use crate::datastore::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces or merges the attributes of the datastore.
///
/// By default everything that is not named is *removed*;
/// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps it. `TYPE`, `DISK_TYPE`, `DS_MAD` and
/// `TM_MAD` stay where they are not named, and a backup datastore remains one. With another driver
/// the size is unknown until it has been monitored. Some attributes, such as `LVM_THIN_ENABLE`,
/// cannot be changed while there are images. The name is no attribute: it is changed by `rename`.
///
/// **Answer:** The datastore.
///
/// # On the wire
///
/// `one.datastore.update` needs the right `DATASTORE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `datastore` |  |
/// | 2 | string | `attributes` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The datastore.
    pub datastore: DatastoreId,
    /// The attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl Update {
    /// The call, with defaults for what is not said.
    pub fn new(datastore: DatastoreId, attributes: impl Into<Template>) -> Self {
        Self {
            datastore,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.datastore.update";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = DatastoreId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("datastore", &self.datastore)?;
        params.arg("attributes", &self.attributes)?;
        params.arg_unless("mode", &self.mode, &UpdateMode::Replace)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Update {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            datastore: params.arg("datastore")?,
            attributes: params.arg("attributes")?,
            mode: params.arg_or_default("mode", UpdateMode::Replace)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Update> {
    /// What becomes of attributes that are not named.
    pub fn mode(mut self, mode: UpdateMode) -> Self {
        self.method.mode = mode;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Replaces or merges the attributes of the datastore.
    ///
    /// [`Update`](struct@Update) tells more.
    pub fn update(&self, attributes: impl Into<Template>) -> Call<'c, C, Update> {
        Call::new(self.client, Update::new(self.id, attributes))
    }
}

impl<'c, C> crate::families::Update<'c, C> for Handle<'c, C> {
    type Call = Update;

    fn update(&self, attributes: Template, mode: UpdateMode) -> Call<'c, C, Update> {
        let mut call = self.update(attributes);
        call.method.mode = mode;
        call
    }
}
