// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{AclResources, AclRights, AclRuleId, AclUser, AclZone, Call};
use crate::acl::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Adds an access rule.
///
/// Rules only ever allow. One that is there already, or contradicts itself, fails with
/// [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The new rule.
///
/// # On the wire
///
/// `one.acl.addrule` needs the right `ACL:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `user` |  |
/// | 2 | string | `resources` |  |
/// | 3 | string | `rights` |  |
/// | 4 | string | `zone` | none, sent as `""`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddRule {
    /// Whom it is about.
    pub user: AclUser,
    /// Which objects it is about.
    pub resources: AclResources,
    /// What it allows.
    pub rights: AclRights,
    /// In which zone it holds; none is the server's own.
    pub zone: Option<AclZone>,
}

impl AddRule {
    /// The call, with defaults for what is not said.
    pub fn new(user: AclUser, resources: AclResources, rights: AclRights) -> Self {
        Self {
            user,
            resources,
            rights,
            zone: None,
        }
    }
}

impl Method for AddRule {
    const NAME: &'static str = "one.acl.addrule";
    const ACCESS: Access = Access::Write;
    type Output = AclRuleId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("user", &self.user)?;
        params.arg("resources", &self.resources)?;
        params.arg("rights", &self.rights)?;
        params.arg_or_omit("zone", self.zone.as_ref(), String::new())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddRule {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            user: params.arg("user")?,
            resources: params.arg("resources")?,
            rights: params.arg("rights")?,
            zone: params.arg_or_omitted("zone", &String::new())?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, AddRule> {
    /// In which zone it holds; none is the server's own.
    pub fn zone(mut self, zone: impl Into<AclZone>) -> Self {
        self.method.zone = Some(zone.into());
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Adds an access rule.
    ///
    /// [`AddRule`](struct@AddRule) tells more.
    pub fn add_rule(
        &self,
        user: AclUser,
        resources: AclResources,
        rights: AclRights,
    ) -> Call<'c, C, AddRule> {
        Call::new(self.client, AddRule::new(user, resources, rights))
    }
}
