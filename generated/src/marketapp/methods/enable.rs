// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId};
use crate::marketapp::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the appliance.
///
/// Only an appliance that is ready or disabled changes. In any other state this does nothing, and
/// there is no error.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.enable` needs the right `MARKETPLACEAPP:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
/// | 2 | boolean | `enable` | `true` |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Enable {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
    /// Whether it is enabled; `false` disables it.
    pub enable: bool,
}

impl Enable {
    /// The call, with defaults for what is not said.
    pub fn new(marketapp: MarketplaceAppId) -> Self {
        Self { marketapp, enable: true }
    }
}

impl Method for Enable {
    const NAME: &'static str = "one.marketapp.enable";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
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
            marketapp: params.arg("marketapp")?,
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
    /// Enables or disables the appliance.
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
