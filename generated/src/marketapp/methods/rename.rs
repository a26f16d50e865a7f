// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId, ObjectName};
use crate::marketapp::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the appliance another name.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.rename` needs the right `MARKETPLACEAPP:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rename {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
    /// The new name.
    pub name: ObjectName,
}

impl Rename {
    /// The call.
    pub fn new(marketapp: MarketplaceAppId, name: impl Into<ObjectName>) -> Self {
        Self {
            marketapp,
            name: name.into(),
        }
    }
}

impl Method for Rename {
    const NAME: &'static str = "one.marketapp.rename";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
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
            marketapp: params.arg("marketapp")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the appliance another name.
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
