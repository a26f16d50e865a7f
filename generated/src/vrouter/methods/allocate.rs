// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VirtualRouterId};
use crate::vrouterpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a virtual router.
///
/// It has no machines yet: `instantiate` makes them. `NAME` is its name, each `NIC` an interface
/// with a `NETWORK_ID`, and with `FLOATING_IP=YES` an address that moves between the machines.
/// Addresses and network quotas are taken at once.
///
/// **Answer:** The new router.
///
/// # On the wire
///
/// `one.vrouter.allocate` needs the rights `VROUTER:CREATE` and `NET:USE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Its network interfaces and attributes, its name included.
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
    const NAME: &'static str = "one.vrouter.allocate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualRouterId;

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
    /// Creates a virtual router.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, attributes: impl Into<Template>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes))
    }
}
