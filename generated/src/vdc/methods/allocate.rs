// @generated from spec/vdc.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VdcId};
use crate::vdcpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a virtual data centre.
///
/// `NAME` is its name. It has neither groups nor resources.
///
/// **Answer:** The new virtual data centre.
///
/// # On the wire
///
/// `one.vdc.allocate` needs the right `VDC:CREATE`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it holds, its name included.
    pub attributes: Template,
}

impl Allocate {
    /// The call.
    pub fn new(attributes: impl Into<Template>) -> Self {
        Self {
            attributes: attributes.into(),
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.vdc.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VdcId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
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
            attributes: params.arg("attributes")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a virtual data centre.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
