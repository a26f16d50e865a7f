// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DocumentId, ObjectName};
use crate::document::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Copies the document.
///
/// The copy belongs to the caller. Until 7.0 this took the right to use the original as well; since
/// 7.2 the right to create is enough.
///
/// **Answer:** The copy.
///
/// # On the wire
///
/// `one.document.clone` needs the right `DOCUMENT:CREATE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `document` |  |
/// | 2 | string | `name` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - from 5.0 to 7.0 `recursive`, boolean: sent as `false`; left off at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Clone {
    /// The document.
    pub document: DocumentId,
    /// Name of the copy.
    pub name: ObjectName,
}

impl Clone {
    /// The call.
    pub fn new(document: DocumentId, name: impl Into<ObjectName>) -> Self {
        Self {
            document,
            name: name.into(),
        }
    }
}

impl Method for Clone {
    const NAME: &'static str = "one.document.clone";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = DocumentId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("document", &self.document)?;
        params.arg("name", &self.name)?;
        params
            .since(Release::new(5, 0))
            .until(Release::new(7, 0))
            .fixed_omit("recursive", &false)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Clone {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let document = params.arg("document")?;
        let name = params.arg("name")?;
        if params.since(Release::new(5, 0)) && params.until(Release::new(7, 0)) {
            params.dropped::<bool>("recursive", true)?;
        }
        Ok(Self { document, name })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Copies the document.
    ///
    /// [`Clone`](struct@Clone) tells more.
    pub fn clone(&self, name: impl Into<ObjectName>) -> Call<'c, C, Clone> {
        Call::new(self.client, Clone::new(self.id, name))
    }
}
