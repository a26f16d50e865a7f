// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VmGroupId};
use crate::vmgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Adds a role to the group.
///
/// Its number is that of the role of this name afterwards. A name that is taken fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action).
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.vmgroup.roleadd` needs the right `VMGROUP:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vmgroup` |  |
/// | 2 | string | `role` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleAdd {
    /// The group.
    pub vmgroup: VmGroupId,
    /// A `ROLE` with a `NAME`.
    pub role: Template,
}

impl RoleAdd {
    /// The call.
    pub fn new(vmgroup: VmGroupId, role: impl Into<Template>) -> Self {
        Self { vmgroup, role: role.into() }
    }
}

impl Method for RoleAdd {
    const NAME: &'static str = "one.vmgroup.roleadd";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vmgroup", &self.vmgroup)?;
        params.arg("role", &self.role)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RoleAdd {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vmgroup: params.arg("vmgroup")?,
            role: params.arg("role")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Adds a role to the group.
    ///
    /// [`RoleAdd`](struct@RoleAdd) tells more.
    pub fn role_add(&self, role: impl Into<Template>) -> Call<'c, C, RoleAdd> {
        Call::new(self.client, RoleAdd::new(self.id, role))
    }
}
