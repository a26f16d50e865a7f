// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Quotas, Template};
use crate::groupquota::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Sets default quotas of groups.
///
/// Only users whose primary group is `oneadmin` may. Limits are written as for `one.group.quota`,
/// except that none can be -1, and there is only one for virtual machines, which is for the whole
/// zone.
///
/// **Answer:** All default quotas as they are now.
///
/// # On the wire
///
/// `one.groupquota.update` needs the right `GROUP:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `quotas` |  |
///
/// The answer is a document, `<DEFAULT_GROUP_QUOTAS>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The quotas.
    pub quotas: Template,
}

impl Update {
    /// The call.
    pub fn new(quotas: impl Into<Template>) -> Self {
        Self { quotas: quotas.into() }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.groupquota.update";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = Quotas;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("quotas", &self.quotas)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("DEFAULT_GROUP_QUOTAS")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Update {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            quotas: params.arg("quotas")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("DEFAULT_GROUP_QUOTAS", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sets default quotas of groups.
    ///
    /// [`Update`](struct@Update) tells more.
    pub fn update(&self, quotas: impl Into<Template>) -> Call<'c, C, Update> {
        Call::new(self.client, Update::new(quotas))
    }
}
