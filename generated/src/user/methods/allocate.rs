// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, GroupId, UserId};
use crate::user::{AuthDriver, Password, UserName};
use crate::userpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a user.
///
/// **Answer:** The new user.
///
/// # On the wire
///
/// `one.user.allocate` needs the rights `USER:CREATE` and `GROUP:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `name` |  |
/// | 2 | string | `password` |  |
/// | 3 | string | `driver` | `Core` |
/// | 4 | array | `groups` | all or nothing said; left off at the end; since 5.2 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// The name.
    pub name: UserName,
    /// The password.
    pub password: Password,
    /// Driver that checks who they are.
    pub driver: AuthDriver,
    /// The groups they are in, the primary one first.
    ///
    /// With none given it is the caller's group, or `users` if that is `oneadmin`. Groups other than
    /// the caller's take the right to manage them.
    ///
    /// Since OpenNebula 5.2.
    pub groups: Vec<GroupId>,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(name: UserName, password: Password) -> Self {
        Self {
            name,
            password,
            driver: AuthDriver::Core,
            groups: Vec::new(),
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.user.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = UserId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        params.arg("password", &self.password)?;
        params.arg("driver", &self.driver)?;
        params
            .since(Release::new(5, 2))
            .arg_unless("groups", &self.groups, &Vec::new())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            name: params.arg("name")?,
            password: params.arg("password")?,
            driver: params.arg("driver")?,
            groups: if params.since(Release::new(5, 2)) {
                params.arg_or_default("groups", Vec::new())?
            } else {
                Vec::new()
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// Driver that checks who they are.
    pub fn driver(mut self, driver: impl Into<AuthDriver>) -> Self {
        self.method.driver = driver.into();
        self
    }

    /// The groups they are in, the primary one first.
    ///
    /// With none given it is the caller's group, or `users` if that is `oneadmin`. Groups other than
    /// the caller's take the right to manage them.
    ///
    /// Since OpenNebula 5.2.
    pub fn groups(mut self, groups: impl IntoIterator<Item = GroupId>) -> Self {
        self.method.groups = groups.into_iter().collect();
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a user.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, name: UserName, password: Password) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(name, password))
    }
}
