// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ObjectName, SecurityGroupId};
use crate::secgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies the security group.
///
/// The copy has the same rules, and no machines.
///
/// **Answer:** The copy.
///
/// # On the wire
///
/// `one.secgroup.clone` needs the rights `SECGROUP:USE` and `SECGROUP:CREATE`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `secgroup` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Clone {
    /// The security group.
    pub secgroup: SecurityGroupId,
    /// Name of the copy.
    pub name: ObjectName,
}

impl Clone {
    /// The call.
    pub fn new(secgroup: SecurityGroupId, name: impl Into<ObjectName>) -> Self {
        Self {
            secgroup,
            name: name.into(),
        }
    }
}

impl Method for Clone {
    const NAME: &'static str = "one.secgroup.clone";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = SecurityGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("secgroup", &self.secgroup)?;
        params.arg("name", &self.name)?;
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
impl ServerMethod for Clone {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let secgroup = params.arg("secgroup")?;
        let name = params.arg("name")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { secgroup, name })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies the security group.
    ///
    /// [`Clone`](struct@Clone) tells more.
    pub fn clone(&self, name: impl Into<ObjectName>) -> Call<'c, C, Clone> {
        Call::new(self.client, Clone::new(self.id, name))
    }
}
