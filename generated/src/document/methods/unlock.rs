// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DocumentId};
use crate::document::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the lock off the document.
///
/// Only who locked it can do this, and administrators. From 4.14 to 5.4 a lock belonged to a
/// program, which is not told here.
///
/// **Answer:** The document.
///
/// # On the wire
///
/// `one.document.unlock` needs the right `DOCUMENT:MANAGE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `document` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.4 `holder`, string: sent as `"opennebula"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Unlock {
    /// The document.
    pub document: DocumentId,
}

impl Unlock {
    /// The call.
    pub fn new(document: DocumentId) -> Self {
        Self { document }
    }
}

impl Method for Unlock {
    const NAME: &'static str = "one.document.unlock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = DocumentId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("document", &self.document)?;
        params.until(Release::new(5, 4)).fixed("holder", &"opennebula".to_owned())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Unlock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let document = params.arg("document")?;
        if params.until(Release::new(5, 4)) {
            params.dropped::<String>("holder", false)?;
        }
        Ok(Self { document })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the lock off the document.
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
