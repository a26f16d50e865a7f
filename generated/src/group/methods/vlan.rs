// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId, Template};
use crate::group::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Sets which VLANs the group's users may give to networks.
///
/// Each `RULE` allows some: `ID` has their numbers and `SCOPE` is one of
/// [`VlanScope`](crate::group::VlanScope), as in `RULE=[ID="5,100-200", SCOPE=VLAN_ID]`. With
/// `VNTEMPLATE`, a list of numbers and ranges too, it is about networks made from these templates
/// alone. All rules that the group had are replaced, and what is no `RULE` is kept without effect.
///
/// Who is no administrator may set a VLAN only where a rule of one of their groups allows it, and
/// may not let the server choose one where a rule is about the network's template.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.group.vlan` needs the right `GROUP:ADMIN`.
///
/// Since OpenNebula 7.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `group` |  |
/// | 2 | string | `rules` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Vlan {
    /// The group.
    pub group: GroupId,
    /// The rules.
    pub rules: Template,
}

impl Vlan {
    /// The call.
    pub fn new(group: GroupId, rules: impl Into<Template>) -> Self {
        Self { group, rules: rules.into() }
    }
}

impl Method for Vlan {
    const NAME: &'static str = "one.group.vlan";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(7, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = GroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("group", &self.group)?;
        params.arg("rules", &self.rules)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Vlan {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            group: params.arg("group")?,
            rules: params.arg("rules")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sets which VLANs the group's users may give to networks.
    ///
    /// [`Vlan`](struct@Vlan) tells more.
    pub fn vlan(&self, rules: impl Into<Template>) -> Call<'c, C, Vlan> {
        Call::new(self.client, Vlan::new(self.id, rules))
    }
}
