// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId, UserId, VmGroupId};
use crate::vmgroup::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the group another owner, another group, or both.
///
/// Without a new owner or group, that one stays. To hand the group to another user takes the right
/// to manage that user; to another group, the right to use that group.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.vmgroup.chown` needs the rights `VMGROUP:MANAGE`, `USER:MANAGE` and `GROUP:USE`.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vmgroup` |  |
/// | 2 | int | `owner` | none, sent as `-1` |
/// | 3 | int | `group` | none, sent as `-1` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Chown {
    /// The group.
    pub vmgroup: VmGroupId,
    /// The new owner; none leaves it as it is.
    pub owner: Option<UserId>,
    /// The new group; none leaves it as it is.
    pub group: Option<GroupId>,
}

impl Chown {
    /// The call, with defaults for what is not said.
    pub fn new(vmgroup: VmGroupId) -> Self {
        Self {
            vmgroup,
            owner: None,
            group: None,
        }
    }
}

impl Method for Chown {
    const NAME: &'static str = "one.vmgroup.chown";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = VmGroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vmgroup", &self.vmgroup)?;
        params.arg_or("owner", self.owner.as_ref(), -1)?;
        params.arg_or("group", self.group.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Chown {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vmgroup: params.arg("vmgroup")?,
            owner: params.arg_or("owner", &-1)?,
            group: params.arg_or("group", &-1)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Chown> {
    /// The new owner; none leaves it as it is.
    pub fn owner(mut self, owner: UserId) -> Self {
        self.method.owner = Some(owner);
        self
    }

    /// The new group; none leaves it as it is.
    pub fn group(mut self, group: GroupId) -> Self {
        self.method.group = Some(group);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the group another owner, another group, or both.
    ///
    /// [`Chown`](struct@Chown) tells more.
    pub fn chown(&self) -> Call<'c, C, Chown> {
        Call::new(self.client, Chown::new(self.id))
    }
}

impl<'c, C> crate::families::Chown<'c, C> for Handle<'c, C> {
    type Call = Chown;

    fn chown(
        &self,
        owner: Option<UserId>,
        group: Option<GroupId>,
    ) -> Call<'c, C, Chown> {
        let mut call = self.chown();
        call.method.owner = owner;
        call.method.group = group;
        call
    }
}
