// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, ListMethod, Method, Params,
};

use crate::{Call, Period, PoolFilter};
use crate::vm::AccountingRecord;
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, documents};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads which machines were on which hosts in a period.
///
/// Each record has the machine as it was then. A machine has a new record whenever it moves or
/// something about it changes, so there may be many. Machines that are gone are among them.
///
/// **Answer:** The records, by machine, the oldest first.
///
/// An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others,
/// and says which it was.
///
/// # On the wire
///
/// `one.vmpool.accounting` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `filter` |  |
/// | 2 | int | `period`: `start` | all or nothing said |
/// | 3 | int | `period`: `end` | all or nothing said |
///
/// The answer is a document, `<HISTORY_RECORDS>` with a `<HISTORY>` each.
#[derive(Clone, Debug, PartialEq)]
pub struct Accounting {
    /// Whose machines.
    pub filter: PoolFilter,
    /// The period: records that overlap it.
    pub period: Period,
}

impl Accounting {
    /// The call, with defaults for what is not said.
    pub fn new(filter: PoolFilter) -> Self {
        Self {
            filter,
            period: Period::ALWAYS,
        }
    }
}

impl Method for Accounting {
    const NAME: &'static str = "one.vmpool.accounting";
    const ACCESS: Access = Access::Read;
    const RELEASES: &'static [crate::Release] = crate::RELEASES;
    type Output = Vec<AccountingRecord>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)?;
        params.arg("period", &self.period)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.documents("HISTORY_RECORDS", "HISTORY")
    }
}

impl ListMethod for Accounting {}

#[cfg(feature = "server")]
impl ServerMethod for Accounting {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            filter: params.arg("filter")?,
            period: params.arg("period")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        documents("HISTORY_RECORDS", "HISTORY", output)
    }
}

impl<C> Call<'_, C, Accounting> {
    /// The period: records that overlap it.
    pub fn period(mut self, period: Period) -> Self {
        self.method.period = period;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads which machines were on which hosts in a period.
    ///
    /// [`Accounting`](struct@Accounting) tells more.
    pub fn accounting(&self, filter: PoolFilter) -> Call<'c, C, Accounting> {
        Call::new(self.client, Accounting::new(filter))
    }
}
