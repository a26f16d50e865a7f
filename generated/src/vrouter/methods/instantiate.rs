// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, TemplateId, VirtualRouterId};
use crate::vrouter::{Handle, MachineCount, MachineNamePattern};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes the machines of the router.
///
/// They are added to those that the router has. Only a template made for this will do, one with
/// `VROUTER=YES`; otherwise this fails with [`ErrorCode::Action`](crate::ErrorCode::Action). If one
/// machine cannot be made, none stays behind.
///
/// **Answer:** The router, whose `vms` has the new machines.
///
/// # On the wire
///
/// `one.vrouter.instantiate` needs the rights `VROUTER:MANAGE`, `TEMPLATE:USE`, `IMAGE:USE` and
/// `NET:USE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
/// | 2 | int | `machines` |  |
/// | 3 | int | `template` | none, sent as `-1` |
/// | 4 | string | `name` | none, sent as `""` |
/// | 5 | boolean | `hold` | `false` |
/// | 6 | string | `extra` | all or nothing said |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Instantiate {
    /// The router.
    pub vrouter: VirtualRouterId,
    /// How many machines are made.
    pub machines: MachineCount,
    /// The template they are made from; none is the one used last, which is in the router's
    /// `TEMPLATE_ID`.
    pub template: Option<TemplateId>,
    /// Name of each; none is `vr-NAME-%i`, with the name of the router.
    pub name: Option<MachineNamePattern>,
    /// Whether they wait on hold instead of being scheduled.
    pub hold: bool,
    /// Attributes that are added to the template's or replace them.
    ///
    /// Whoever gives any needs the right to create templates (`TEMPLATE:CREATE`).
    pub extra: Template,
}

impl Instantiate {
    /// The call, with defaults for what is not said.
    pub fn new(vrouter: VirtualRouterId, machines: MachineCount) -> Self {
        Self {
            vrouter,
            machines,
            template: None,
            name: None,
            hold: false,
            extra: Template::new(),
        }
    }
}

impl Method for Instantiate {
    const NAME: &'static str = "one.vrouter.instantiate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualRouterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vrouter", &self.vrouter)?;
        params.arg("machines", &self.machines)?;
        params.arg_or("template", self.template.as_ref(), -1)?;
        params.arg_or("name", self.name.as_ref(), String::new())?;
        params.arg("hold", &self.hold)?;
        params.arg("extra", &self.extra)?;
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
            vrouter: params.arg("vrouter")?,
            machines: params.arg("machines")?,
            template: params.arg_or("template", &-1)?,
            name: params.arg_or("name", &String::new())?,
            hold: params.arg("hold")?,
            extra: params.arg("extra")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Instantiate> {
    /// The template they are made from; none is the one used last, which is in the router's
    /// `TEMPLATE_ID`.
    pub fn template(mut self, template: TemplateId) -> Self {
        self.method.template = Some(template);
        self
    }

    /// Name of each; none is `vr-NAME-%i`, with the name of the router.
    pub fn name(mut self, name: impl Into<MachineNamePattern>) -> Self {
        self.method.name = Some(name.into());
        self
    }

    /// Whether they wait on hold instead of being scheduled.
    pub fn hold(mut self, hold: bool) -> Self {
        self.method.hold = hold;
        self
    }

    /// Attributes that are added to the template's or replace them.
    ///
    /// Whoever gives any needs the right to create templates (`TEMPLATE:CREATE`).
    pub fn extra(mut self, extra: impl Into<Template>) -> Self {
        self.method.extra = extra.into();
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes the machines of the router.
    ///
    /// [`Instantiate`](struct@Instantiate) tells more.
    pub fn instantiate(&self, machines: MachineCount) -> Call<'c, C, Instantiate> {
        Call::new(self.client, Instantiate::new(self.id, machines))
    }
}
