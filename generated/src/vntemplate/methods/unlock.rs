// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualNetworkTemplateId};
use crate::vntemplate::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the lock off the template.
///
/// Only who locked it can do this, and administrators.
///
/// **Answer:** The template.
///
/// # On the wire
///
/// `one.vntemplate.unlock` needs the right `VNTEMPLATE:MANAGE`.
///
/// Since OpenNebula 5.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vntemplate` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Unlock {
    /// The template.
    pub vntemplate: VirtualNetworkTemplateId,
}

impl Unlock {
    /// The call.
    pub fn new(vntemplate: VirtualNetworkTemplateId) -> Self {
        Self { vntemplate }
    }
}

impl Method for Unlock {
    const NAME: &'static str = "one.vntemplate.unlock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    type Output = VirtualNetworkTemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vntemplate", &self.vntemplate)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Unlock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vntemplate: params.arg("vntemplate")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the lock off the template.
    ///
    /// [`Unlock`](struct@Unlock) tells more.
    pub fn unlock(&self) -> Call<'c, C, Unlock> {
        Call::new(self.client, Unlock::new(self.id))
    }
}

impl<'c, C> crate::families::Unlock<'c, C> for Handle<'c, C> {
    type Call = Unlock;

    fn unlock(&self) -> Call<'c, C, Unlock> {
        self.unlock()
    }
}
