// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, SecurityGroupId, Template};
use crate::secgrouppool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a security group.
///
/// `NAME` is its name; each `RULE` has a `PROTOCOL` and a `RULE_TYPE`, and what else is in
/// [`SecurityGroupRule`](crate::secgroup::SecurityGroupRule). A rule that is wrong and a name that
/// is taken fail with [`ErrorCode::Internal`](crate::ErrorCode::Internal). Rules that are there
/// twice are kept once.
///
/// **Answer:** The new security group.
///
/// # On the wire
///
/// `one.secgroup.allocate` needs the right `SECGROUP:CREATE`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Its rules and attributes, its name included.
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
    const NAME: &'static str = "one.secgroup.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = SecurityGroupId;

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
    /// Creates a security group.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
