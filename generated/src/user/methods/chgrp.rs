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

/// Changes the user's primary group.
///
/// The user leaves the old group, unless the new one was among their groups before. Groups that a
/// driver manages cannot be changed to.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.chgrp` needs the rights `USER:MANAGE` and `GROUP:USE`.
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
pub struct Chgrp {
    /// The user.
    pub user: UserId,
    /// The new primary group.
    pub group: GroupId,
}

impl Chgrp {
    /// The call.
    pub fn new(user: UserId, group: GroupId) -> Self {
        Self { user, group }
    }
}

impl Method for Chgrp {
    const NAME: &'static str = "one.user.chgrp";
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
impl ServerMethod for Chgrp {
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
    /// Changes the user's primary group.
    ///
    /// [`Chgrp`](struct@Chgrp) tells more.
    pub fn chgrp(&self, group: GroupId) -> Call<'c, C, Chgrp> {
        Call::new(self.client, Chgrp::new(self.id, group))
    }
}
