// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, ObjectName, ZoneId};
use crate::zone::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the zone another name.
///
/// **Answer:** The zone.
///
/// # On the wire
///
/// `one.zone.rename` needs the right `ZONE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `zone` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rename {
    /// The zone.
    pub zone: ZoneId,
    /// The new name.
    pub name: ObjectName,
}

impl Rename {
    /// The call.
    pub fn new(zone: ZoneId, name: impl Into<ObjectName>) -> Self {
        Self { zone, name: name.into() }
    }
}

impl Method for Rename {
    const NAME: &'static str = "one.zone.rename";
    const ACCESS: Access = Access::Write;
    type Output = ZoneId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("zone", &self.zone)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Rename {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            zone: params.arg("zone")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the zone another name.
    ///
    /// [`Rename`](struct@Rename) tells more.
    pub fn rename(&self, name: impl Into<ObjectName>) -> Call<'c, C, Rename> {
        Call::new(self.client, Rename::new(self.id, name))
    }
}

impl<'c, C> crate::families::Rename<'c, C> for Handle<'c, C> {
    type Call = Rename;

    fn rename(&self, name: ObjectName) -> Call<'c, C, Rename> {
        self.rename(name)
    }
}
