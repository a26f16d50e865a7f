// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, DocumentId, Template};
use crate::document::DocumentKind;
use crate::documentpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a document.
///
/// `NAME` is its name, which need not be unique; without one the server makes one up. Programs that
/// keep deeper structures put them into one attribute, as JSON.
///
/// **Answer:** The new document.
///
/// # On the wire
///
/// `one.document.allocate` needs the right `DOCUMENT:CREATE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `attributes` |  |
/// | 2 | int | `kind` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// What it holds, its name included.
    pub attributes: Template,
    /// Which program it belongs to.
    pub kind: DocumentKind,
}

impl Allocate {
    /// The call.
    pub fn new(attributes: impl Into<Template>, kind: DocumentKind) -> Self {
        Self {
            attributes: attributes.into(),
            kind,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.document.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = DocumentId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("attributes", &self.attributes)?;
        params.arg("kind", &self.kind)?;
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
            kind: params.arg("kind")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a document.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(
        &self,
        attributes: impl Into<Template>,
        kind: DocumentKind,
    ) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(attributes, kind))
    }
}
