// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HookId, ObjectName};
use crate::hook::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gives the hook another name.
///
/// **Answer:** The hook.
///
/// # On the wire
///
/// `one.hook.rename` needs the right `HOOK:MANAGE`.
///
/// Since OpenNebula 5.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `hook` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rename {
    /// The hook.
    pub hook: HookId,
    /// The new name.
    pub name: ObjectName,
}

impl Rename {
    /// The call.
    pub fn new(hook: HookId, name: impl Into<ObjectName>) -> Self {
        Self { hook, name: name.into() }
    }
}

impl Method for Rename {
    const NAME: &'static str = "one.hook.rename";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 10));
    type Output = HookId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("hook", &self.hook)?;
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Rename {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            hook: params.arg("hook")?,
            name: params.arg("name")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gives the hook another name.
    ///
    /// [`Rename`](struct@Rename) tells more.
    pub fn rename(&self, name: impl Into<ObjectName>) -> Call<'c, C, Rename> {
        Call::new(self.client, Rename::new(self.id, name))
    }
}

impl<'c, C> crate::families::Rename<'c, C> for Handle<'c, C> {
    type Call = Rename;

    fn rename(&self, name: ObjectName) -> Call<'c, C, Rename> {
        self.rename(name)
    }
}
