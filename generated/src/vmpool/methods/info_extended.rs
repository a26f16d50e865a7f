// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, PoolFilter, PoolRange};
use crate::vm::{Vm, VmQuery, VmStateFilter};
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists machines in full.
///
/// That is about three times as much as `info` has. Still each has only its last stay on a host,
/// and neither measurements nor the actions planned for it.
///
/// Of OpenNebula 5.8, the patch releases from 5.8.1 on have it.
///
/// **Answer:** The machines.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vmpool.infoextended` only reads, and is open to every user.
///
/// Since OpenNebula 5.8.
///
/// Until OpenNebula 5.6 it was `one.vmpool.info`, which is called there.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `filter` |  |
/// | 2 | int | `range`: `start` | all or nothing said |
/// | 3 | int | `range`: `end` | all or nothing said |
/// | 4 | int | `state` | `NotDone` |
/// | 5 | string | `query` | none, sent as `""`; left off at the end; since 5.8 |
///
/// The answer is a document, `<VM_POOL>` with a `<VM>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct InfoExtended {
    /// Whose to list.
    pub filter: PoolFilter,
    /// Which of them: all, an interval of numbers, or a page.
    pub range: PoolRange,
    /// Machines of which states.
    pub state: VmStateFilter,
    /// What they must hold.
    ///
    /// Since OpenNebula 5.8.
    pub query: Option<VmQuery>,
}

impl InfoExtended {
    /// The call, with defaults for what is not said.
    pub fn new(filter: PoolFilter) -> Self {
        Self {
            filter,
            range: PoolRange::ALL,
            state: VmStateFilter::NotDone,
            query: None,
        }
    }
}

impl Method for InfoExtended {
    const NAME: &'static str = "one.vmpool.infoextended";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    const EARLIER: &'static [(Release, &'static str)] = &[
        (Release::new(5, 6), "one.vmpool.info"),
    ];

    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Vec<Vm>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)?;
        params.arg("range", &self.range)?;
        params.arg("state", &self.state)?;
        params
            .since(Release::new(5, 8))
            .arg_or_omit("query", self.query.as_ref(), String::new())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("VM_POOL", "VM")
    }
}

impl ListMethod for InfoExtended {}

#[cfg(feature = "server")]
impl ServerMethod for InfoExtended {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            filter: params.arg("filter")?,
            range: params.arg("range")?,
            state: params.arg("state")?,
            query: if params.since(Release::new(5, 8)) {
                params.arg_or_omitted("query", &String::new())?
            } else {
                None
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("VM_POOL", "VM", output)
    }
}

impl<C> Call<'_, C, InfoExtended> {
    /// Which of them: all, an interval of numbers, or a page.
    pub fn range(mut self, range: PoolRange) -> Self {
        self.method.range = range;
        self
    }

    /// Machines of which states.
    pub fn state(mut self, state: VmStateFilter) -> Self {
        self.method.state = state;
        self
    }

    /// What they must hold.
    ///
    /// Since OpenNebula 5.8.
    pub fn query(mut self, query: impl Into<VmQuery>) -> Self {
        self.method.query = Some(query.into());
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists machines in full.
    ///
    /// [`InfoExtended`](struct@InfoExtended) tells more.
    pub fn info_extended(&self, filter: PoolFilter) -> Call<'c, C, InfoExtended> {
        Call::new(self.client, InfoExtended::new(filter))
    }
}
