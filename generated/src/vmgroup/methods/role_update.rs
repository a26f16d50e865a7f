// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VmGroupId, VmGroupRoleId};
use crate::vmgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes a role of the group.
///
/// What the `ROLE` does not name stays as it is. A role that has machines cannot be changed.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.vmgroup.roleupdate` needs the right `VMGROUP:MANAGE`.
///
/// Since OpenNebula 6.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vmgroup` |  |
/// | 2 | int | `role` |  |
/// | 3 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleUpdate {
    /// The group.
    pub vmgroup: VmGroupId,
    /// The role.
    pub role: VmGroupRoleId,
    /// A `ROLE` with what shall change.
    pub attributes: Template,
}

impl RoleUpdate {
    /// The call.
    pub fn new(
        vmgroup: VmGroupId,
        role: VmGroupRoleId,
        attributes: impl Into<Template>,
    ) -> Self {
        Self {
            vmgroup,
            role,
            attributes: attributes.into(),
        }
    }
}

impl Method for RoleUpdate {
    const NAME: &'static str = "one.vmgroup.roleupdate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(6, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vmgroup", &self.vmgroup)?;
        params.arg("role", &self.role)?;
        params.arg("attributes", &self.attributes)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RoleUpdate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vmgroup: params.arg("vmgroup")?,
            role: params.arg("role")?,
            attributes: params.arg("attributes")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes a role of the group.
    ///
    /// [`RoleUpdate`](struct@RoleUpdate) tells more.
    pub fn role_update(
        &self,
        role: VmGroupRoleId,
        attributes: impl Into<Template>,
    ) -> Call<'c, C, RoleUpdate> {
        Call::new(self.client, RoleUpdate::new(self.id, role, attributes))
    }
}
