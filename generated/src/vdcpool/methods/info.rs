// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::Call;
use crate::vdc::Vdc;
use crate::vdcpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists the virtual data centres that the caller may use.
///
/// **Answer:** The virtual data centres.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vdcpool.info` only reads, and is open to every user.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<VDC_POOL>` with a `<VDC>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Info;

impl Info {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for Info {
    fn default() -> Self {
        Self
    }
}

impl Method for Info {
    const NAME: &'static str = "one.vdcpool.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = Vec<Vdc>;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("VDC_POOL", "VDC")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("VDC_POOL", "VDC", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists the virtual data centres that the caller may use.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new())
    }
}
