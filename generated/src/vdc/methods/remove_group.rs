// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId, VdcId};
use crate::vdc::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the resources of the virtual data centre from a group.
///
/// The access rules that `add_group` and the like added for it are removed.
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.delgroup` needs the rights `VDC:ADMIN` and `GROUP:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vdc` |  |
/// | 2 | int | `group` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveGroup {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The group.
    pub group: GroupId,
}

impl RemoveGroup {
    /// The call.
    pub fn new(vdc: VdcId, group: GroupId) -> Self {
        Self { vdc, group }
    }
}

impl Method for RemoveGroup {
    const NAME: &'static str = "one.vdc.delgroup";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vdc", &self.vdc)?;
        params.arg("group", &self.group)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RemoveGroup {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vdc: params.arg("vdc")?,
            group: params.arg("group")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the resources of the virtual data centre from a group.
    ///
    /// [`RemoveGroup`](struct@RemoveGroup) tells more.
    pub fn remove_group(&self, group: GroupId) -> Call<'c, C, RemoveGroup> {
        Call::new(self.client, RemoveGroup::new(self.id, group))
    }
}
