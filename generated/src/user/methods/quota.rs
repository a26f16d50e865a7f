// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Template, UserId};
use crate::user::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Sets quotas of the user.
///
/// Each is an attribute with the limits in it, such as `DATASTORE=[ID=1, SIZE=10240]` or
/// `VM=[VMS=4, CPU=-2]`: -1 is the default quota, -2 is unlimited. Quotas that are not named stay
/// as they are; in a new one, limits that are not named are the default's. `oneadmin` cannot have
/// any.
///
/// **Answer:** The user.
///
/// # On the wire
///
/// `one.user.quota` needs the right `USER:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `user` |  |
/// | 2 | string | `quotas` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Quota {
    /// The user.
    pub user: UserId,
    /// The quotas.
    pub quotas: Template,
}

impl Quota {
    /// The call.
    pub fn new(user: UserId, quotas: impl Into<Template>) -> Self {
        Self {
            user,
            quotas: quotas.into(),
        }
    }
}

impl Method for Quota {
    const NAME: &'static str = "one.user.quota";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = UserId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("user", &self.user)?;
        params.arg("quotas", &self.quotas)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Quota {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            user: params.arg("user")?,
            quotas: params.arg("quotas")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sets quotas of the user.
    ///
    /// [`Quota`](struct@Quota) tells more.
    pub fn quota(&self, quotas: impl Into<Template>) -> Call<'c, C, Quota> {
        Call::new(self.client, Quota::new(self.id, quotas))
    }
}
