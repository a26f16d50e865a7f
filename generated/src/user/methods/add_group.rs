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

/// Adds the user to a group.
///
/// The primary group stays. It fails where a driver manages the user's groups.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.addgroup` needs the rights `USER:MANAGE` and `GROUP:MANAGE`.
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
pub struct AddGroup {
    /// The user.
    pub user: UserId,
    /// The group.
    pub group: GroupId,
}

impl AddGroup {
    /// The call.
    pub fn new(user: UserId, group: GroupId) -> Self {
        Self { user, group }
    }
}

impl Method for AddGroup {
    const NAME: &'static str = "one.user.addgroup";
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
impl ServerMethod for AddGroup {
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
    /// Adds the user to a group.
    ///
    /// [`AddGroup`](struct@AddGroup) tells more.
    pub fn add_group(&self, group: GroupId) -> Call<'c, C, AddGroup> {
        Call::new(self.client, AddGroup::new(self.id, group))
    }
}
