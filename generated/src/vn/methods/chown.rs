// @generated from spec/vn.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, GroupId, UserId, VirtualNetworkId};
use crate::vn::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the network another owner, another group, or both.
///
/// Without a new owner or group, that one stays. To hand the network to another user takes the
/// right to manage that user; to another group, the right to use that group.
///
/// **Answer:** The network.
///
/// # On the wire
///
/// `one.vn.chown` needs the rights `NET:MANAGE`, `USER:MANAGE` and `GROUP:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vn` |  |
/// | 2 | int | `owner` | none, sent as `-1` |
/// | 3 | int | `group` | none, sent as `-1` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Chown {
    /// The network.
    pub vn: VirtualNetworkId,
    /// The new owner; none leaves it as it is.
    pub owner: Option<UserId>,
    /// The new group; none leaves it as it is.
    pub group: Option<GroupId>,
}

impl Chown {
    /// The call, with defaults for what is not said.
    pub fn new(vn: VirtualNetworkId) -> Self {
        Self {
            vn,
            owner: None,
            group: None,
        }
    }
}

impl Method for Chown {
    const NAME: &'static str = "one.vn.chown";
    const ACCESS: Access = Access::Write;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vn", &self.vn)?;
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
            vn: params.arg("vn")?,
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
    /// Gives the network another owner, another group, or both.
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
