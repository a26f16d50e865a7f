// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmGroupId, VmGroupRoleId};
use crate::vmgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes a role of the group.
///
/// One that has machines, or is named in `AFFINED` or `ANTI_AFFINED`, cannot be deleted.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.vmgroup.roledelete` needs the right `VMGROUP:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vmgroup` |  |
/// | 2 | int | `role` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleDelete {
    /// The group.
    pub vmgroup: VmGroupId,
    /// The role.
    pub role: VmGroupRoleId,
}

impl RoleDelete {
    /// The call.
    pub fn new(vmgroup: VmGroupId, role: VmGroupRoleId) -> Self {
        Self { vmgroup, role }
    }
}

impl Method for RoleDelete {
    const NAME: &'static str = "one.vmgroup.roledelete";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
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
impl ServerMethod for RoleDelete {
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
    /// Deletes a role of the group.
    ///
    /// [`RoleDelete`](struct@RoleDelete) tells more.
    pub fn role_delete(&self, role: VmGroupRoleId) -> Call<'c, C, RoleDelete> {
        Call::new(self.client, RoleDelete::new(self.id, role))
    }
}
