// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Template, VmId};
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a machine.
///
/// It is pending when this returns, and quotas are taken. Most machines are made from a template by
/// `one.template.instantiate` instead. `NAME` is its name; without one the server makes one up.
/// Attributes that the server reserves for administrators are refused with
/// [`ErrorCode::Authorization`](crate::ErrorCode::Authorization). What the server knows of goes to
/// the machine's template, all else to its user template.
///
/// **Answer:** The new machine.
///
/// # On the wire
///
/// `one.vm.allocate` needs the rights `VM:CREATE`, `IMAGE:USE` and `NET:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `template` |  |
/// | 2 | boolean | `hold` | `false`; left off at the end |
///
/// The answer is one value.
///
/// The server's introspection declares `A:ss` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it is made of: capacity, disks, network interfaces.
    pub template: Template,
    /// Whether it waits on hold instead of being scheduled.
    pub hold: bool,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(template: impl Into<Template>) -> Self {
        Self {
            template: template.into(),
            hold: false,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.vm.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("template", &self.template)?;
        params.arg_unless("hold", &self.hold, &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            template: params.arg("template")?,
            hold: params.arg_or_default("hold", false)?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// Whether it waits on hold instead of being scheduled.
    pub fn hold(mut self, hold: bool) -> Self {
        self.method.hold = hold;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a machine.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, template: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(template))
    }
}
