// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, UpdateMode, VirtualNetworkTemplateId};
use crate::vntemplate::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Replaces or merges the attributes of the template.
///
/// By default everything the template had is *replaced*;
/// [`UpdateMode::Merge`](crate::UpdateMode::Merge) keeps what is not named. An empty template with
/// [`UpdateMode::Replace`](crate::UpdateMode::Replace) removes all. The name is no attribute: it is
/// changed by `rename`.
///
/// **Answer:** The template.
///
/// # On the wire
///
/// `one.vntemplate.update` needs the right `VNTEMPLATE:MANAGE`.
///
/// Since OpenNebula 5.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vntemplate` |  |
/// | 2 | string | `attributes` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The template.
    pub vntemplate: VirtualNetworkTemplateId,
    /// The attributes.
    pub attributes: Template,
    /// What becomes of attributes that are not named.
    pub mode: UpdateMode,
}

impl Update {
    /// The call, with defaults for what is not said.
    pub fn new(
        vntemplate: VirtualNetworkTemplateId,
        attributes: impl Into<Template>,
    ) -> Self {
        Self {
            vntemplate,
            attributes: attributes.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for Update {
    const NAME: &'static str = "one.vntemplate.update";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkTemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vntemplate", &self.vntemplate)?;
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
            vntemplate: params.arg("vntemplate")?,
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
    /// Replaces or merges the attributes of the template.
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
