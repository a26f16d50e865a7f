// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the machine out of its group of machines.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.vmgroupdel` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 7.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct VmGroupDel {
    /// The machine.
    pub vm: VmId,
}

impl VmGroupDel {
    /// The call.
    pub fn new(vm: VmId) -> Self {
        Self { vm }
    }
}

impl Method for VmGroupDel {
    const NAME: &'static str = "one.vm.vmgroupdel";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 4));
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for VmGroupDel {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { vm: params.arg("vm")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the machine out of its group of machines.
    ///
    /// [`VmGroupDel`](struct@VmGroupDel) tells more.
    pub fn vm_group_del(&self) -> Call<'c, C, VmGroupDel> {
        Call::new(self.client, VmGroupDel::new(self.id))
    }
}
