// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, TemplateId};
use crate::template::{Handle, VmTemplate};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the template.
///
/// **Answer:** The template.
///
/// # On the wire
///
/// `one.template.info` only reads, and needs the right `TEMPLATE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `template` |  |
/// | 2 | boolean | `extended` | `false`; left off at the end; since 4.14 |
/// | 3 | boolean | `decrypt` | `false`; left off at the end; since 5.10 |
///
/// The answer is a document, `<VMTEMPLATE>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// The template.
    pub template: TemplateId,
    /// Whether disks come with what their images say of them: size, format, state.
    ///
    /// This takes the right to use those images and networks as well.
    ///
    /// Since OpenNebula 4.14.
    pub extended: bool,
    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub decrypt: bool,
}

impl Info {
    /// The call, with defaults for what is not said.
    pub fn new(template: TemplateId) -> Self {
        Self {
            template,
            extended: false,
            decrypt: false,
        }
    }
}

impl Method for Info {
    const NAME: &'static str = "one.template.info";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmTemplate;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
        params
            .since(Release::new(4, 14))
            .arg_unless("extended", &self.extended, &false)?;
        params.since(Release::new(5, 10)).arg_unless("decrypt", &self.decrypt, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("VMTEMPLATE")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Info {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
            extended: if params.since(Release::new(4, 14)) {
                params.arg_or_default("extended", false)?
            } else {
                false
            },
            decrypt: if params.since(Release::new(5, 10)) {
                params.arg_or_default("decrypt", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("VMTEMPLATE", output)
    }
}

impl<C> Call<'_, C, Info> {
    /// Whether disks come with what their images say of them: size, format, state.
    ///
    /// This takes the right to use those images and networks as well.
    ///
    /// Since OpenNebula 4.14.
    pub fn extended(mut self, extended: bool) -> Self {
        self.method.extended = extended;
        self
    }

    /// Whether secret attributes come as plain text. Only administrators are heard.
    ///
    /// Since OpenNebula 5.10.
    pub fn decrypt(mut self, decrypt: bool) -> Self {
        self.method.decrypt = decrypt;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads the template.
    ///
    /// [`Info`](struct@Info) tells more.
    pub fn info(&self) -> Call<'c, C, Info> {
        Call::new(self.client, Info::new(self.id))
    }
}
