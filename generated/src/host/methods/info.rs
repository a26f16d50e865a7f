// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HostId};
use crate::host::{Handle, Host};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the host.
///
/// **Answer:** The host, with its newest measurement.
///
/// # On the wire
///
/// `one.host.info` only reads, and needs the right `HOST:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `host` |  |
/// | 2 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<HOST>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The host.
    pub host: HostId,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(host: HostId) -> Self {
        Self { host, decrypt: false }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.host.info";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Host;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("host", &self.host)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("HOST")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            host: params.arg("host")?,
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("HOST", output)
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
    /// Reads the host.
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
