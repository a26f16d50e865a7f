// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MarketplaceAppId};
use crate::marketapp::MarketplaceAppXml;
use crate::marketapppool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Writes a new appliance to the database.
///
/// Zones of a federation send this to the master. It is for the user `oneadmin` alone, and nothing
/// checks the document: of one that is no XML an appliance is made all the same.
///
/// Since 7.2 servers read nothing at the first position and the document at the second. It was at
/// the first before.
///
/// **Answer:** The new appliance.
///
/// # On the wire
///
/// `one.marketapp.allocatedb` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `placeholder` | never read |
/// | 2 | string | `document` |  |
///
/// The answer is one value.
///
/// The server's introspection declares `A:ss` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct AllocateDb {
    /// The appliance. Its number is not heard.
    pub document: MarketplaceAppXml,
}

impl AllocateDb {
    /// The call.
    pub fn new(document: impl Into<MarketplaceAppXml>) -> Self {
        Self { document: document.into() }
    }
}

impl Method for AllocateDb {
    const NAME: &'static str = "one.marketapp.allocatedb";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = MarketplaceAppId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.since(Release::new(7, 2)).fixed("placeholder", &String::new())?;
        params.arg("document", &self.document)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AllocateDb {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        if params.since(Release::new(7, 2)) {
            params.dropped::<String>("placeholder", false)?;
        }
        let document = params.arg("document")?;
        Ok(Self { document })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Writes a new appliance to the database.
    ///
    /// [`AllocateDb`](struct@AllocateDb) tells more.
    pub fn allocate_db(
        &self,
        document: impl Into<MarketplaceAppXml>,
    ) -> Call<'c, C, AllocateDb> {
        Call::new(self.client, AllocateDb::new(document))
    }
}
