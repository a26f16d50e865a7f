// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::VmOfSet;
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lists certain machines.
///
/// Numbers of no machine, and of such as the caller may not use, are passed over in silence.
/// Machines that are gone are among the answer. They come in the order of the pool, not in that of
/// the numbers.
///
/// Of OpenNebula 5.12, the patch releases from 5.12.6 on have it, and 5.12.0.4.
///
/// **Answer:** Those of the machines that were found.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vmpool.infoset` only reads, and is open to every user.
///
/// Since OpenNebula 5.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `vms` |  |
/// | 2 | boolean | `extended` | `false` |
///
/// The answer is a document, `<VM_POOL>` with a `<VM>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct InfoSet {
    /// The machines.
    pub vms: Vec<VmId>,
    /// Whether they come in full, as from `info_extended`.
    pub extended: bool,
}

impl InfoSet {
    /// The call, with defaults for what is not said.
    pub fn new(vms: impl IntoIterator<Item = VmId>) -> Self {
        Self {
            vms: vms.into_iter().collect(),
            extended: false,
        }
    }
}

impl Method for InfoSet {
    const NAME: &'static str = "one.vmpool.infoset";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 12));
    type Output = Vec<VmOfSet>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.joined("vms", &self.vms, ",")?;
        params.arg("extended", &self.extended)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("VM_POOL", "VM")
    }
}

impl ListMethod for InfoSet {}

#[cfg(feature = "server")]
impl ServerMethod for InfoSet {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vms: params.joined("vms", ",")?,
            extended: params.arg("extended")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("VM_POOL", "VM", output)
    }
}

impl<C> Call<'_, C, InfoSet> {
    /// Whether they come in full, as from `info_extended`.
    pub fn extended(mut self, extended: bool) -> Self {
        self.method.extended = extended;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lists certain machines.
    ///
    /// [`InfoSet`](struct@InfoSet) tells more.
    pub fn info_set(&self, vms: impl IntoIterator<Item = VmId>) -> Call<'c, C, InfoSet> {
        Call::new(self.client, InfoSet::new(vms))
    }
}
