// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params, Release,
};

use crate::{Call, MonthRange, PoolFilter};
use crate::vm::ShowbackRecord;
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads what machines cost by month.
///
/// These are the figures of the last `calculate_showback`: what has not been calculated is missing,
/// and what was since then is not in it.
///
/// **Answer:** The costs, by month, then by machine.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vmpool.showback` only reads, and is open to every user.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `filter` |  |
/// | 2 | int | `months`: `start_month` | all or nothing said |
/// | 3 | int | `months`: `start_year` | all or nothing said |
/// | 4 | int | `months`: `end_month` | all or nothing said |
/// | 5 | int | `months`: `end_year` | all or nothing said |
///
/// The answer is a document, `<SHOWBACK_RECORDS>` with a `<SHOWBACK>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Showback {
    /// Whose machines.
    pub filter: PoolFilter,
    /// From which month to which, both included.
    pub months: MonthRange,
}

impl Showback {
    /// The call, with defaults for what is not said.
    pub fn new(filter: PoolFilter) -> Self {
        Self {
            filter,
            months: MonthRange::ALWAYS,
        }
    }
}

impl Method for Showback {
    const NAME: &'static str = "one.vmpool.showback";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = Vec<ShowbackRecord>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)?;
        params.arg("months", &self.months)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("SHOWBACK_RECORDS", "SHOWBACK")
    }
}

impl ListMethod for Showback {}

#[cfg(feature = "server")]
impl ServerMethod for Showback {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            filter: params.arg("filter")?,
            months: params.arg("months")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("SHOWBACK_RECORDS", "SHOWBACK", output)
    }
}

impl<C> Call<'_, C, Showback> {
    /// From which month to which, both included.
    pub fn months(mut self, months: MonthRange) -> Self {
        self.method.months = months;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads what machines cost by month.
    ///
    /// [`Showback`](struct@Showback) tells more.
    pub fn showback(&self, filter: PoolFilter) -> Call<'c, C, Showback> {
        Call::new(self.client, Showback::new(filter))
    }
}
