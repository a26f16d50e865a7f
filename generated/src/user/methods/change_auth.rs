// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, UserId};
use crate::user::{AuthDriver, Handle, Password};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes the driver that checks who the user is.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.chauth` needs the right `USER:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `user` |  |
/// | 2 | string | `driver` |  |
/// | 3 | string | `password` | none, sent as `""` |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeAuth {
    /// The user.
    pub user: UserId,
    /// The driver.
    pub driver: AuthDriver,
    /// A new password; none keeps what the server has, which the new driver may not understand.
    pub password: Option<Password>,
}

impl ChangeAuth {
    /// The call, with defaults for what is not said.
    pub fn new(user: UserId, driver: impl Into<AuthDriver>) -> Self {
        Self {
            user,
            driver: driver.into(),
            password: None,
        }
    }
}

impl Method for ChangeAuth {
    const NAME: &'static str = "one.user.chauth";
    const ACCESS: Access = Access::Write;
    type Output = UserId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("user", &self.user)?;
        params.arg("driver", &self.driver)?;
        params.arg_or("password", self.password.as_ref(), String::new())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for ChangeAuth {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            user: params.arg("user")?,
            driver: params.arg("driver")?,
            password: params.arg_or("password", &String::new())?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, ChangeAuth> {
    /// A new password; none keeps what the server has, which the new driver may not understand.
    pub fn password(mut self, password: impl Into<Password>) -> Self {
        self.method.password = Some(password.into());
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes the driver that checks who the user is.
    ///
    /// [`ChangeAuth`](struct@ChangeAuth) tells more.
    pub fn change_auth(&self, driver: impl Into<AuthDriver>) -> Call<'c, C, ChangeAuth> {
        Call::new(self.client, ChangeAuth::new(self.id, driver))
    }
}
