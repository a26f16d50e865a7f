// @generated from spec/template.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ObjectName, Template, TemplateId, VmId};
use crate::template::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes a virtual machine from the template.
///
/// The machine is pending when this returns. Quotas are checked and taken at once. Templates of
/// virtual routers cannot be used: those are instantiated through their router.
///
/// **Answer:** The new machine.
///
/// # On the wire
///
/// `one.template.instantiate` needs the rights `TEMPLATE:USE`, `IMAGE:USE` and `NET:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `template` |  |
/// | 2 | string | `name` | none, sent as `""` |
/// | 3 | boolean | `hold` | `false`; left off at the end |
/// | 4 | string | `extra` | all or nothing said; left off at the end; together with `hold` up to OpenNebula 7.0 |
/// | 5 | boolean | `persistent` | `false`; left off at the end; since 5.0 |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sisbs` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Instantiate {
    /// The template.
    pub template: TemplateId,
    /// The machine's name; none lets the server make one up.
    pub name: Option<ObjectName>,
    /// Whether it waits on hold instead of being scheduled.
    ///
    /// Sent together with `extra` or not at all up to OpenNebula 7.0.
    pub hold: bool,
    /// Attributes that are added to the template's or replace them.
    ///
    /// Whoever gives any needs the right to create templates (`TEMPLATE:CREATE`).
    ///
    /// Sent together with `hold` or not at all up to OpenNebula 7.0.
    pub extra: Template,
    /// Whether the machine gets copies of its own of the template and its images, which are kept when
    /// it is gone.
    ///
    /// The copy bears the machine's name, or that of the template with `-copy` after it. This takes the
    /// right to create both.
    ///
    /// Since OpenNebula 5.0.
    pub persistent: bool,
}

impl Instantiate {
    /// The call, with defaults for what is not said.
    pub fn new(template: TemplateId) -> Self {
        Self {
            template,
            name: None,
            hold: false,
            extra: Template::new(),
            persistent: false,
        }
    }
}

impl Method for Instantiate {
    const NAME: &'static str = "one.template.instantiate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
        params.arg_or("name", self.name.as_ref(), String::new())?;
        params.arg_unless("hold", &self.hold, &false)?;
        params
            .together(..=Release::new(7, 0))
            .arg_unless("extra", &self.extra, &Template::new())?;
        params
            .since(Release::new(5, 0))
            .arg_unless("persistent", &self.persistent, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Instantiate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
            name: params.arg_or("name", &String::new())?,
            hold: params.arg_or_default("hold", false)?,
            extra: params
                .together(..=Release::new(7, 0))
                .arg_or_default("extra", Template::new())?,
            persistent: if params.since(Release::new(5, 0)) {
                params.arg_or_default("persistent", false)?
            } else {
                false
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Instantiate> {
    /// The machine's name; none lets the server make one up.
    pub fn name(mut self, name: impl Into<ObjectName>) -> Self {
        self.method.name = Some(name.into());
        self
    }

    /// Whether it waits on hold instead of being scheduled.
    ///
    /// Sent together with `extra` or not at all up to OpenNebula 7.0.
    pub fn hold(mut self, hold: bool) -> Self {
        self.method.hold = hold;
        self
    }

    /// Attributes that are added to the template's or replace them.
    ///
    /// Whoever gives any needs the right to create templates (`TEMPLATE:CREATE`).
    ///
    /// Sent together with `hold` or not at all up to OpenNebula 7.0.
    pub fn extra(mut self, extra: impl Into<Template>) -> Self {
        self.method.extra = extra.into();
        self
    }

    /// Whether the machine gets copies of its own of the template and its images, which are kept when
    /// it is gone.
    ///
    /// The copy bears the machine's name, or that of the template with `-copy` after it. This takes the
    /// right to create both.
    ///
    /// Since OpenNebula 5.0.
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.method.persistent = persistent;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes a virtual machine from the template.
    ///
    /// [`Instantiate`](struct@Instantiate) tells more.
    pub fn instantiate(&self) -> Call<'c, C, Instantiate> {
        Call::new(self.client, Instantiate::new(self.id))
    }
}
