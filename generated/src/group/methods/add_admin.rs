// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId, UserId};
use crate::group::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes a user an administrator of the group.
///
/// The user must be in the group. Access rules are added: the user may do everything with the
/// group's users, use and manage what belongs to it, manage the group itself, and create virtual
/// routers.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.group.addadmin` needs the rights `GROUP:ADMIN` and `USER:ADMIN`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `group` |  |
/// | 2 | int | `user` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddAdmin {
    /// The group.
    pub group: GroupId,
    /// The user.
    pub user: UserId,
}

impl AddAdmin {
    /// The call.
    pub fn new(group: GroupId, user: UserId) -> Self {
        Self { group, user }
    }
}

impl Method for AddAdmin {
    const NAME: &'static str = "one.group.addadmin";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = GroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("group", &self.group)?;
        params.arg("user", &self.user)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddAdmin {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            group: params.arg("group")?,
            user: params.arg("user")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes a user an administrator of the group.
    ///
    /// [`AddAdmin`](struct@AddAdmin) tells more.
    pub fn add_admin(&self, user: UserId) -> Call<'c, C, AddAdmin> {
        Call::new(self.client, AddAdmin::new(self.id, user))
    }
}
