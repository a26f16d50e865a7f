// @generated from spec/acl.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{AclRuleId, Call};
use crate::acl::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Removes an access rule.
///
/// A rule that does not exist fails with [`ErrorCode::Internal`](crate::ErrorCode::Internal).
///
/// **Answer:** The rule.
///
/// # On the wire
///
/// `one.acl.delrule` needs the right `ACL:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `rule` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveRule {
    /// The rule.
    pub rule: AclRuleId,
}

impl RemoveRule {
    /// The call.
    pub fn new(rule: AclRuleId) -> Self {
        Self { rule }
    }
}

impl Method for RemoveRule {
    const NAME: &'static str = "one.acl.delrule";
    const ACCESS: Access = Access::Write;
    type Output = AclRuleId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("rule", &self.rule)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for RemoveRule {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { rule: params.arg("rule")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Removes an access rule.
    ///
    /// [`RemoveRule`](struct@RemoveRule) tells more.
    pub fn remove_rule(&self, rule: AclRuleId) -> Call<'c, C, RemoveRule> {
        Call::new(self.client, RemoveRule::new(rule))
    }
}
