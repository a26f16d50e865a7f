// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, SecurityGroupId};
use crate::secgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the rules to the machines again.
///
/// The machines are dealt with one by one after this returns: wait until `outdated_vms` and
/// `updating_vms` are empty. An update of the rules does this by itself.
///
/// **Answer:** The security group.
///
/// # On the wire
///
/// `one.secgroup.commit` needs the right `SECGROUP:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `secgroup` |  |
/// | 2 | boolean | `recover` | `false` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    /// The security group.
    pub secgroup: SecurityGroupId,
    /// Whether only machines are dealt with that have not got the rules yet.
    pub recover: bool,
}

impl Commit {
    /// The call, with defaults for what is not said.
    pub fn new(secgroup: SecurityGroupId) -> Self {
        Self { secgroup, recover: false }
    }
}

impl Method for Commit {
    const NAME: &'static str = "one.secgroup.commit";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    type Output = SecurityGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("secgroup", &self.secgroup)?;
        params.arg("recover", &self.recover)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Commit {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            secgroup: params.arg("secgroup")?,
            recover: params.arg("recover")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Commit> {
    /// Whether only machines are dealt with that have not got the rules yet.
    pub fn recover(mut self, recover: bool) -> Self {
        self.method.recover = recover;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the rules to the machines again.
    ///
    /// [`Commit`](struct@Commit) tells more.
    pub fn commit(&self) -> Call<'c, C, Commit> {
        Call::new(self.client, Commit::new(self.id))
    }
}
