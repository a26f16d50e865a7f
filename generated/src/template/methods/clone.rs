// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ObjectName, TemplateId};
use crate::template::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies the template.
///
/// **Answer:** The copy.
///
/// # On the wire
///
/// `one.template.clone` needs the rights `TEMPLATE:USE` and `TEMPLATE:CREATE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `template` |  |
/// | 2 | string | `name` |  |
/// | 3 | boolean | `recursive` | `false`; left off at the end; since 5.0 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Clone {
    /// The template.
    pub template: TemplateId,
    /// Name of the copy.
    pub name: ObjectName,
    /// Whether its images are copied too, and the copy uses those.
    ///
    /// They are named after the copy: `NAME-disk-0` and so on. If one cannot be copied, nothing stays
    /// behind.
    ///
    /// Since OpenNebula 5.0.
    pub recursive: bool,
}

impl Clone {
    /// The call, with defaults for what is not said.
    pub fn new(template: TemplateId, name: impl Into<ObjectName>) -> Self {
        Self {
            template,
            name: name.into(),
            recursive: false,
        }
    }
}

impl Method for Clone {
    const NAME: &'static str = "one.template.clone";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = TemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
        params.arg("name", &self.name)?;
        params
            .since(Release::new(5, 0))
            .arg_unless("recursive", &self.recursive, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Clone {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
            name: params.arg("name")?,
            recursive: if params.since(Release::new(5, 0)) {
                params.arg_or_default("recursive", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Clone> {
    /// Whether its images are copied too, and the copy uses those.
    ///
    /// They are named after the copy: `NAME-disk-0` and so on. If one cannot be copied, nothing stays
    /// behind.
    ///
    /// Since OpenNebula 5.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.method.recursive = recursive;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies the template.
    ///
    /// [`Clone`](struct@Clone) tells more.
    pub fn clone(&self, name: impl Into<ObjectName>) -> Call<'c, C, Clone> {
        Call::new(self.client, Clone::new(self.id, name))
    }
}
