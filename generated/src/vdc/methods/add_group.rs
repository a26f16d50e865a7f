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

/// Gives a group the resources of the virtual data centre.
///
/// Access rules are added, for each resource and, later, for each that is added. Unless the server
/// is set up otherwise, users of the group may manage its hosts, and use its datastores and
/// networks.
///
/// Every new group is in the virtual data centre 0 already.
///
/// **Answer:** The virtual data centre.
///
/// # On the wire
///
/// `one.vdc.addgroup` needs the rights `VDC:ADMIN` and `GROUP:ADMIN`.
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
pub struct AddGroup {
    /// The virtual data centre.
    pub vdc: VdcId,
    /// The group.
    pub group: GroupId,
}

impl AddGroup {
    /// The call.
    pub fn new(vdc: VdcId, group: GroupId) -> Self {
        Self { vdc, group }
    }
}

impl Method for AddGroup {
    const NAME: &'static str = "one.vdc.addgroup";
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
impl ServerMethod for AddGroup {
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
    /// Gives a group the resources of the virtual data centre.
    ///
    /// [`AddGroup`](struct@AddGroup) tells more.
    pub fn add_group(&self, group: GroupId) -> Call<'c, C, AddGroup> {
        Call::new(self.client, AddGroup::new(self.id, group))
    }
}
