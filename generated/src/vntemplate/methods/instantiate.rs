// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ObjectName, Template, VirtualNetworkId, VirtualNetworkTemplateId};
use crate::vntemplate::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Makes a virtual network from the template.
///
/// This takes no right to create networks. The network belongs to the caller, unless `AS_UID` or
/// `AS_GID` name a user or group whom the caller may manage. It is in the clusters of the
/// template's `CLUSTER_IDS`, or else in the default one. As after `one.vn.allocate` the driver has
/// still to set it up.
///
/// **Answer:** The new network.
///
/// # On the wire
///
/// `one.vntemplate.instantiate` needs the right `VNTEMPLATE:USE`.
///
/// Since OpenNebula 5.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vntemplate` |  |
/// | 2 | string | `name` | none, sent as `""` |
/// | 3 | string | `extra` | all or nothing said |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Instantiate {
    /// The template.
    pub vntemplate: VirtualNetworkTemplateId,
    /// The network's name; none is that of the template, with its number after it.
    pub name: Option<ObjectName>,
    /// Attributes that are added to the template's or replace them. Address ranges are always added.
    pub extra: Template,
}

impl Instantiate {
    /// The call, with defaults for what is not said.
    pub fn new(vntemplate: VirtualNetworkTemplateId) -> Self {
        Self {
            vntemplate,
            name: None,
            extra: Template::new(),
        }
    }
}

impl Method for Instantiate {
    const NAME: &'static str = "one.vntemplate.instantiate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vntemplate", &self.vntemplate)?;
        params.arg_or("name", self.name.as_ref(), String::new())?;
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
            vntemplate: params.arg("vntemplate")?,
            name: params.arg_or("name", &String::new())?,
            extra: params.arg("extra")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Instantiate> {
    /// The network's name; none is that of the template, with its number after it.
    pub fn name(mut self, name: impl Into<ObjectName>) -> Self {
        self.method.name = Some(name.into());
        self
    }

    /// Attributes that are added to the template's or replace them. Address ranges are always added.
    pub fn extra(mut self, extra: impl Into<Template>) -> Self {
        self.method.extra = extra.into();
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Makes a virtual network from the template.
    ///
    /// [`Instantiate`](struct@Instantiate) tells more.
    pub fn instantiate(&self) -> Call<'c, C, Instantiate> {
        Call::new(self.client, Instantiate::new(self.id))
    }
}
