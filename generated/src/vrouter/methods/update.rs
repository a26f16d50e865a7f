// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, UpdateMode, VirtualRouterId};
use crate::vrouter::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces or merges the attributes of the router.
///
/// By default everything that is not named is *removed*, `TEMPLATE_ID` too;
/// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps it. Network interfaces stay as they are,
/// and a `NIC` that is given is not heard: those are attached and detached. Machines that the
/// router has do not change. The name is no attribute: it is changed by `rename`.
///
/// **Answer:** The router.
///
/// # On the wire
///
/// `one.vrouter.update` needs the right `VROUTER:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
/// | 2 | string | `attributes` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The router.
    pub vrouter: VirtualRouterId,
    /// The attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl Update {
    /// The call, with defaults for what is not said.
    pub fn new(vrouter: VirtualRouterId, attributes: impl Into<Template>) -> Self {
        Self {
            vrouter,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.vrouter.update";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualRouterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vrouter", &self.vrouter)?;
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
            vrouter: params.arg("vrouter")?,
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
    /// Replaces or merges the attributes of the router.
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
