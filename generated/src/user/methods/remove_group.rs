// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, GroupId, UserId};
use crate::user::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the user out of a group.
///
/// It cannot be the primary one. It fails where a driver manages the user's groups.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.delgroup` needs the rights `USER:MANAGE` and `GROUP:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `user` |  |
/// | 2 | int | `group` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveGroup {
    /// The user.
    pub user: UserId,
    /// The group.
    pub group: GroupId,
}

impl RemoveGroup {
    /// The call.
    pub fn new(user: UserId, group: GroupId) -> Self {
        Self { user, group }
    }
}

impl Method for RemoveGroup {
    const NAME: &'static str = "one.user.delgroup";
    const ACCESS: Access = Access::Write;
    type Output = UserId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("user", &self.user)?;
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
            user: params.arg("user")?,
            group: params.arg("group")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the user out of a group.
    ///
    /// [`RemoveGroup`](struct@RemoveGroup) tells more.
    pub fn remove_group(&self, group: GroupId) -> Call<'c, C, RemoveGroup> {
        Call::new(self.client, RemoveGroup::new(self.id, group))
    }
}
