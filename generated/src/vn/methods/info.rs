// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualNetworkId};
use crate::vn::{Handle, VirtualNetwork};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the network.
///
/// Whoever may not manage the network sees only leases and routers of machines, reservations and
/// routers that they may use.
///
/// **Answer:** The network, with its leases.
///
/// # On the wire
///
/// `one.vn.info` only reads, and needs the right `NET:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<VNET>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The network.
    pub vn: VirtualNetworkId,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(vn: VirtualNetworkId) -> Self {
        Self { vn, decrypt: false }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.vn.info";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetwork;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("VNET")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vn: params.arg("vn")?,
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("VNET", output)
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
    /// Reads the network.
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
