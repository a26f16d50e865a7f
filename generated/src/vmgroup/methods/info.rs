// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmGroupId};
use crate::vmgroup::{Handle, VmGroup};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the group.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.vmgroup.info` only reads, and needs the right `VMGROUP:USE`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vmgroup` |  |
/// | 2 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<VM_GROUP>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The group.
    pub vmgroup: VmGroupId,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(vmgroup: VmGroupId) -> Self {
        Self { vmgroup, decrypt: false }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.vmgroup.info";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmGroup;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vmgroup", &self.vmgroup)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("VM_GROUP")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vmgroup: params.arg("vmgroup")?,
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("VM_GROUP", output)
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
    /// Reads the group.
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
