// @generated from spec/vntemplate.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ObjectName, VirtualNetworkTemplateId};
use crate::vntemplate::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies the template.
///
/// **Answer:** The copy.
///
/// # On the wire
///
/// `one.vntemplate.clone` needs the rights `VNTEMPLATE:USE` and `VNTEMPLATE:CREATE`.
///
/// Since OpenNebula 5.8.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vntemplate` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Clone {
    /// The template.
    pub vntemplate: VirtualNetworkTemplateId,
    /// Name of the copy.
    pub name: ObjectName,
}

impl Clone {
    /// The call.
    pub fn new(
        vntemplate: VirtualNetworkTemplateId,
        name: impl Into<ObjectName>,
    ) -> Self {
        Self {
            vntemplate,
            name: name.into(),
        }
    }
}

impl Method for Clone {
    const NAME: &'static str = "one.vntemplate.clone";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 8));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VirtualNetworkTemplateId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vntemplate", &self.vntemplate)?;
        params.arg("name", &self.name)?;
        params.until(Release::new(7, 0)).fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Clone {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let vntemplate = params.arg("vntemplate")?;
        let name = params.arg("name")?;
        if params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { vntemplate, name })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies the template.
    ///
    /// [`Clone`](struct@Clone) tells more.
    pub fn clone(&self, name: impl Into<ObjectName>) -> Call<'c, C, Clone> {
        Call::new(self.client, Clone::new(self.id, name))
    }
}
