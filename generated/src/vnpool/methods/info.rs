// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::{Call, PoolFilter, PoolRange};
use crate::vn::VirtualNetwork;
use crate::vnpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists each network that the filter lets through and the caller may use.
///
/// **Answer:** The networks, without leases.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vnpool.info` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `filter` |  |
/// | 2 | int | `range`: `start` | all or nothing said |
/// | 3 | int | `range`: `end` | all or nothing said |
///
/// The answer is a document, `<VNET_POOL>` with a `<VNET>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// Whose to list.
    pub filter: PoolFilter,
    /// Which of them: all, an interval of numbers, or a page.
    pub range: PoolRange,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(filter: PoolFilter) -> Self {
        Self {
            filter,
            range: PoolRange::ALL,
        }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.vnpool.info";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = Vec<VirtualNetwork>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)?;
        params.arg("range", &self.range)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("VNET_POOL", "VNET")
    }
}

impl ListMethod for Info {}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            filter: params.arg("filter")?,
            range: params.arg("range")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("VNET_POOL", "VNET", output)
    }
}

impl<C> Call<'_, C, Info> {
    /// Which of them: all, an interval of numbers, or a page.
    pub fn range(mut self, range: PoolRange) -> Self {
        self.method.range = range;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists each network that the filter lets through and the caller may use.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self, filter: PoolFilter) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new(filter))
    }
}
