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

/// Deletes the appliance.
///
/// What is in the marketplace is removed after this returned, and then the appliance is gone. Only
/// its zone can do this, and only in a marketplace whose driver deletes. One whose image is still
/// being copied can be deleted too.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.delete` needs the right `MARKETPLACEAPP:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
}

impl Delete {
    /// The call.
    pub fn new(marketapp: MarketplaceAppId) -> Self {
        Self { marketapp }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.marketapp.delete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
        params.until(Release::new(7, 0)).fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let marketapp = params.arg("marketapp")?;
        if params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { marketapp })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the appliance.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}

impl<'c, C> crate::families::Delete<'c, C> for Handle<'c, C> {
    type Call = Delete;

    fn delete(&self) -> Call<'c, C, Delete> {
        self.delete()
    }
}
