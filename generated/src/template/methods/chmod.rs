// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, PermissionChange, TemplateId};
use crate::template::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes who may do what with the template.
///
/// What is left unchanged needs no right. The bits for administering need `ADMIN`; those for
/// everybody else can be closed to all but administrators by the server's
/// `ENABLE_OTHER_PERMISSIONS`.
///
/// **Answer:** The template.
///
/// # On the wire
///
/// `one.template.chmod` needs the right `TEMPLATE:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `template` |  |
/// | 2 | int | `permissions`: `owner_use` |  |
/// | 3 | int | `permissions`: `owner_manage` |  |
/// | 4 | int | `permissions`: `owner_admin` |  |
/// | 5 | int | `permissions`: `group_use` |  |
/// | 6 | int | `permissions`: `group_manage` |  |
/// | 7 | int | `permissions`: `group_admin` |  |
/// | 8 | int | `permissions`: `other_use` |  |
/// | 9 | int | `permissions`: `other_manage` |  |
/// | 10 | int | `permissions`: `other_admin` |  |
/// | 11 | boolean | `recursive` | `false`; left off at the end; since 5.0 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Chmod {
    /// The template.
    pub template: TemplateId,
    /// What each of the nine bits becomes: granted, withdrawn, or left as it is.
    pub permissions: PermissionChange,
    /// Whether its images are changed likewise.
    ///
    /// An image that cannot be changed makes the call fail, though everything else has been changed by
    /// then.
    ///
    /// Since OpenNebula 5.0.
    pub recursive: bool,
}

impl Chmod {
    /// The call, with defaults for what is not said.
    pub fn new(template: TemplateId, permissions: PermissionChange) -> Self {
        Self {
            template,
            permissions,
            recursive: false,
        }
    }
}

impl Method for Chmod {
    const NAME: &'static str = "one.template.chmod";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = TemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
        params.arg("permissions", &self.permissions)?;
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
impl ServerMethod for Chmod {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
            permissions: params.arg("permissions")?,
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

impl<C> Call<'_, C, Chmod> {
    /// Whether its images are changed likewise.
    ///
    /// An image that cannot be changed makes the call fail, though everything else has been changed by
    /// then.
    ///
    /// Since OpenNebula 5.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.method.recursive = recursive;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes who may do what with the template.
    ///
    /// [`Chmod`](struct@Chmod) tells more.
    pub fn chmod(&self, permissions: PermissionChange) -> Call<'c, C, Chmod> {
        Call::new(self.client, Chmod::new(self.id, permissions))
    }
}

impl<'c, C> crate::families::Chmod<'c, C> for Handle<'c, C> {
    type Call = Chmod;

    fn chmod(&self, permissions: PermissionChange) -> Call<'c, C, Chmod> {
        self.chmod(permissions)
    }
}
