// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VmGroupId};
use crate::vmgrouppool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a group of machines.
///
/// `NAME` is its name; each `ROLE` has a `NAME`, and what else is in
/// [`VmGroupRole`](crate::vmgroup::VmGroupRole). `AFFINED` and `ANTI_AFFINED` name roles, separated
/// by commas, and may be there several times. Rules that contradict each other fail with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// Machines join by a `VMGROUP` in their template, or since 7.4 by `one.vm.vmgroupadd`.
///
/// **Answer:** The new group.
///
/// # On the wire
///
/// `one.vmgroup.allocate` needs the right `VMGROUP:CREATE`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Its roles and attributes, its name included.
    pub attributes: Template,
}

impl Allocate {
    /// The call.
    pub fn new(attributes: impl Into<Template>) -> Self {
        Self {
            attributes: attributes.into(),
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.vmgroup.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            attributes: params.arg("attributes")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a group of machines.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
