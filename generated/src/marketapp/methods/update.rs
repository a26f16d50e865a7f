// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId, Template, UpdateMode};
use crate::marketapp::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces or merges the attributes of the appliance.
///
/// By default everything that is not named is *removed*;
/// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps it. `DESCRIPTION`, `VERSION` and
/// `APPTEMPLATE64` change the fields of these names. What was copied to the marketplace cannot be
/// changed: `SOURCE`, `SIZE`, `MD5`, `FORMAT` and `ORIGIN_ID` are passed over in silence. The name
/// is no attribute: it is changed by `rename`.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.update` needs the right `MARKETPLACEAPP:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
/// | 2 | string | `attributes` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
    /// The attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl Update {
    /// The call, with defaults for what is not said.
    pub fn new(marketapp: MarketplaceAppId, attributes: impl Into<Template>) -> Self {
        Self {
            marketapp,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.marketapp.update";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
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
            marketapp: params.arg("marketapp")?,
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
    /// Replaces or merges the attributes of the appliance.
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
