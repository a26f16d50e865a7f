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

/// Deletes the security group.
///
/// Not while machines have it, and never number 0.
///
/// **Answer:** The security group.
///
/// # On the wire
///
/// `one.secgroup.delete` needs the right `SECGROUP:MANAGE`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `secgroup` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The security group.
    pub secgroup: SecurityGroupId,
}

impl Delete {
    /// The call.
    pub fn new(secgroup: SecurityGroupId) -> Self {
        Self { secgroup }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.secgroup.delete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = SecurityGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("secgroup", &self.secgroup)?;
        params
            .since(Release::new(5, 0))
            .until(Release::new(7, 0))
            .fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let secgroup = params.arg("secgroup")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { secgroup })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the security group.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}

impl<'c, C> crate::families::Delete<'c, C> for Handle<'c, C> {
    type Call = Delete;

    fn delete(&self) -> Call<'c, C, Delete> {
        self.delete()
    }
}
