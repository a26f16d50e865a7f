// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, UserId};
use crate::user::{Handle, Password};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes the user's password.
///
/// All login tokens of the user are revoked. Drivers can be set up so that only administrators
/// change passwords.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.passwd` needs the right `USER:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `user` |  |
/// | 2 | string | `password` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Passwd {
    /// The user.
    pub user: UserId,
    /// The new password.
    pub password: Password,
}

impl Passwd {
    /// The call.
    pub fn new(user: UserId, password: impl Into<Password>) -> Self {
        Self {
            user,
            password: password.into(),
        }
    }
}

impl Method for Passwd {
    const NAME: &'static str = "one.user.passwd";
    const ACCESS: Access = Access::Write;
    type Output = UserId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("user", &self.user)?;
        params.arg("password", &self.password)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Passwd {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            user: params.arg("user")?,
            password: params.arg("password")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes the user's password.
    ///
    /// [`Passwd`](struct@Passwd) tells more.
    pub fn passwd(&self, password: impl Into<Password>) -> Call<'c, C, Passwd> {
        Call::new(self.client, Passwd::new(self.id, password))
    }
}
