// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId};
use crate::user::{LoginToken, TokenLifetime, UserName};
use crate::userpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Issues a login token, or revokes one or all.
///
/// It takes the user's *name*, unlike every other call. A user has at most ten tokens. Drivers can
/// be set up to shorten lifetimes or to issue no tokens, which also revokes those there are.
///
/// With [`TokenLifetime::Revoke`](crate::user::TokenLifetime::Revoke) the token given is revoked,
/// and without one, all of the user's. One that does not exist fails with
/// [`ErrorCode::RpcApi`](crate::ErrorCode::RpcApi).
///
/// **Answer:** The token; empty after all were revoked.
///
/// # On the wire
///
/// `one.user.login` needs the right `USER:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `name` |  |
/// | 2 | string | `token` | none, sent as `""` |
/// | 3 | int | `lifetime` |  |
/// | 4 | int | `group` | none, sent as `-1`; left off at the end; since 5.2 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Login {
    /// The user's name.
    pub name: UserName,
    /// The token; none lets the server make up a new one, or revokes all.
    pub token: Option<LoginToken>,
    /// How long it can be used.
    pub lifetime: TokenLifetime,
    /// The one group it is good for; none is all of the user's.
    ///
    /// Since OpenNebula 5.2.
    pub group: Option<GroupId>,
}

impl Login {
    /// The call, with defaults for what is not said.
    pub fn new(name: impl Into<UserName>, lifetime: TokenLifetime) -> Self {
        Self {
            name: name.into(),
            token: None,
            lifetime,
            group: None,
        }
    }
}

impl Method for Login {
    const NAME: &'static str = "one.user.login";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = LoginToken;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        params.arg_or("token", self.token.as_ref(), String::new())?;
        params.arg("lifetime", &self.lifetime)?;
        params.since(Release::new(5, 2)).arg_or_omit("group", self.group.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Login {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            name: params.arg("name")?,
            token: params.arg_or("token", &String::new())?,
            lifetime: params.arg("lifetime")?,
            group: if params.since(Release::new(5, 2)) {
                params.arg_or_omitted("group", &-1)?
            } else {
                None
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Login> {
    /// The token; none lets the server make up a new one, or revokes all.
    pub fn token(mut self, token: impl Into<LoginToken>) -> Self {
        self.method.token = Some(token.into());
        self
    }

    /// The one group it is good for; none is all of the user's.
    ///
    /// Since OpenNebula 5.2.
    pub fn group(mut self, group: GroupId) -> Self {
        self.method.group = Some(group);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Issues a login token, or revokes one or all.
    ///
    /// [`Login`](struct@Login) tells more.
    pub fn login(
        &self,
        name: impl Into<UserName>,
        lifetime: TokenLifetime,
    ) -> Call<'c, C, Login> {
        Call::new(self.client, Login::new(name, lifetime))
    }
}
