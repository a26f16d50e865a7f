// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId};
use crate::marketapp::{Handle, MarketplaceApp};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the appliance.
///
/// **Answer:** The appliance.
///
/// # On the wire
///
/// `one.marketapp.info` only reads, and needs the right `MARKETPLACEAPP:USE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `marketapp` |  |
/// | 2 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<MARKETPLACEAPP>`.
///
/// The server's introspection declares `A:si` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The appliance.
    pub marketapp: MarketplaceAppId,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(marketapp: MarketplaceAppId) -> Self {
        Self { marketapp, decrypt: false }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.marketapp.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceApp;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("marketapp", &self.marketapp)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("MARKETPLACEAPP")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            marketapp: params.arg("marketapp")?,
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("MARKETPLACEAPP", output)
    }
}

impl<C> Call<'_, C, Info> {
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub fn decrypt(mut self, decrypt: bool) -> Self {
        self.method.decrypt = decrypt;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads the appliance.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new(self.id))
    }
}

impl<'c, C> crate::families::Info<'c, C> for Handle<'c, C> {
    type Call = Info;

    fn info(&self) -> Call<'c, C, Info> {
        self.info()
    }
}

#[cfg(any(feature = "async", feature = "blocking"))]
impl<'c, C> Handle<'c, C> {
    /// Reads it again and again until `ready` says that it is as wanted.
    pub fn wait_until<F>(&self, ready: F) -> crate::Wait<'c, C, Info, F>
    where
        F: FnMut(&<Info as Method>::Output) -> bool,
    {
        crate::Wait::new(self.info(), ready)
    }
}
