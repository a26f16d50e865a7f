// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, TemplateId};
use crate::template::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Deletes the template.
///
/// **Answer:** The template.
///
/// # On the wire
///
/// `one.template.delete` needs the right `TEMPLATE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `template` |  |
/// | 2 | boolean | `recursive` | `false`; left off at the end; since 5.0 |
///
/// The answer is one value.
///
/// The server's introspection declares `A:si` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The template.
    pub template: TemplateId,
    /// Whether its images are deleted too.
    ///
    /// An image that cannot be deleted stays; the call succeeds all the same.
    ///
    /// Since OpenNebula 5.0.
    pub recursive: bool,
}

impl Delete {
    /// The call, with defaults for what is not said.
    pub fn new(template: TemplateId) -> Self {
        Self { template, recursive: false }
    }
}

impl Method for Delete {
    const NAME: &'static str = "one.template.delete";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = TemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
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
impl ServerMethod for Delete {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
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

impl<C> Call<'_, C, Delete> {
    /// Whether its images are deleted too.
    ///
    /// An image that cannot be deleted stays; the call succeeds all the same.
    ///
    /// Since OpenNebula 5.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.method.recursive = recursive;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Deletes the template.
    ///
    /// [`Delete`](struct@Delete) tells more.
    pub fn delete(&self) -> Call<'c, C, Delete> {
        Call::new(self.client, Delete::new(self.id))
    }
}

impl<'c, C> crate::families::Delete<'c, C> for Handle<'c, C> {
    type Call = Delete;

    fn delete(&self) -> Call<'c, C, Delete> {
        self.delete()
    }
}
