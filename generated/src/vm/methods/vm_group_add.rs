// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmGroupId, VmId};
use crate::vm::{Handle, VmGroupRoleName};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Puts the machine in a group of machines.
///
/// Where it runs already it stays, and this fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action) if that is against the group's rules.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.vmgroupadd` needs the rights `VM:MANAGE` and `VMGROUP:USE`.
///
/// Since OpenNebula 7.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `vm_group` |  |
/// | 3 | string | `role` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct VmGroupAdd {
    /// The machine.
    pub vm: VmId,
    /// The group.
    pub vm_group: VmGroupId,
    /// Its role there.
    pub role: VmGroupRoleName,
}

impl VmGroupAdd {
    /// The call.
    pub fn new(vm: VmId, vm_group: VmGroupId, role: impl Into<VmGroupRoleName>) -> Self {
        Self {
            vm,
            vm_group,
            role: role.into(),
        }
    }
}

impl Method for VmGroupAdd {
    const NAME: &'static str = "one.vm.vmgroupadd";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 4));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("vm_group", &self.vm_group)?;
        params.arg("role", &self.role)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for VmGroupAdd {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            vm_group: params.arg("vm_group")?,
            role: params.arg("role")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Puts the machine in a group of machines.
    ///
    /// [`VmGroupAdd`](struct@VmGroupAdd) tells more.
    pub fn vm_group_add(
        &self,
        vm_group: VmGroupId,
        role: impl Into<VmGroupRoleName>,
    ) -> Call<'c, C, VmGroupAdd> {
        Call::new(self.client, VmGroupAdd::new(self.id, vm_group, role))
    }
}
