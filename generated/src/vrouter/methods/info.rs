// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualRouterId};
use crate::vrouter::{Handle, VirtualRouter};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the router.
///
/// **Answer:** The router.
///
/// # On the wire
///
/// `one.vrouter.info` only reads, and needs the right `VROUTER:USE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
/// | 2 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<VROUTER>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The router.
    pub vrouter: VirtualRouterId,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(vrouter: VirtualRouterId) -> Self {
        Self { vrouter, decrypt: false }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.vrouter.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualRouter;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vrouter", &self.vrouter)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("VROUTER")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vrouter: params.arg("vrouter")?,
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("VROUTER", output)
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
    /// Reads the router.
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
