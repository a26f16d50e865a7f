// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HookId, Template, UpdateMode};
use crate::hook::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces or merges the attributes of the hook.
///
/// By default everything the hook had is *replaced*;
/// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps what is not named. It cannot lack its
/// command, nor the call or state it waits for, which of machines is a `STATE` and an `LCM_STATE`.
/// Name and kind are no attributes: the name is changed by `rename`, the kind stays.
///
/// **Answer:** The hook.
///
/// # On the wire
///
/// `one.hook.update` needs the right `HOOK:MANAGE`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `hook` |  |
/// | 2 | string | `attributes` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The hook.
    pub hook: HookId,
    /// The attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl Update {
    /// The call, with defaults for what is not said.
    pub fn new(hook: HookId, attributes: impl Into<Template>) -> Self {
        Self {
            hook,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.hook.update";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = HookId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("hook", &self.hook)?;
        params.arg("attributes", &self.attributes)?;
        params.arg_unless("mode", &self.mode, &UpdateMode::Replace)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Update {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            hook: params.arg("hook")?,
            attributes: params.arg("attributes")?,
            mode: params.arg_or_default("mode", UpdateMode::Replace)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Update> {
    /// What becomes of attributes that are not named.
    pub fn mode(mut self, mode: UpdateMode) -> Self {
        self.method.mode = mode;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Replaces or merges the attributes of the hook.
    ///
    /// [`Update`](struct@Update) tells more.
    pub fn update(&self, attributes: impl Into<Template>) -> Call<'c, C, Update> {
        Call::new(self.client, Update::new(self.id, attributes))
    }
}

impl<'c, C> crate::families::Update<'c, C> for Handle<'c, C> {
    type Call = Update;

    fn update(&self, attributes: Template, mode: UpdateMode) -> Call<'c, C, Update> {
        let mut call = self.update(attributes);
        call.method.mode = mode;
        call
    }
}
