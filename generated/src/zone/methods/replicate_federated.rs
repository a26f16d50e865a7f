// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release, Scalar,
};

use crate::Call;
use crate::zone::{FederatedLogIndex, LogStatement, PreviousFederatedLogIndex};
use crate::zonepool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Sends a zone a record of the federation's log.
///
/// For the user `oneadmin` alone. Only the leader of a zone other than the master takes this. A
/// record that does not fit its log fails with
/// [`ErrorCode::Replication`](crate::ErrorCode::Replication).
///
/// Before 5.10 records had numbers of 32 bits.
///
/// **Answer:** The record.
///
/// # On the wire
///
/// `one.zone.fedreplicate` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | i8 | `index` |  |
/// | 2 | i8 | `previous` |  |
/// | 3 | string | `statement` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.8 `index`, int: taken from `index`.
/// - until 5.8 `previous`, int: taken from `previous`.
///
/// The server's introspection declares `A:sis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplicateFederated {
    /// The record.
    ///
    /// Since OpenNebula 5.10.
    pub index: FederatedLogIndex,
    /// The record before.
    ///
    /// Since OpenNebula 5.10.
    pub previous: PreviousFederatedLogIndex,
    /// What it does.
    pub statement: LogStatement,
}

impl ReplicateFederated {
    /// The call.
    pub fn new(
        index: FederatedLogIndex,
        previous: PreviousFederatedLogIndex,
        statement: impl Into<LogStatement>,
    ) -> Self {
        Self {
            index,
            previous,
            statement: statement.into(),
        }
    }
}

impl Method for ReplicateFederated {
    const NAME: &'static str = "one.zone.fedreplicate";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = FederatedLogIndex;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params
            .until(Release::new(5, 8))
            .instead(
                "index",
                self.index.to_repr().try_into().ok().map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("index", &self.index)?;
        params
            .until(Release::new(5, 8))
            .instead(
                "previous",
                self.previous.to_repr().try_into().ok().map(<i32 as Scalar>::from_repr),
            )?;
        params.since(Release::new(5, 10)).arg("previous", &self.previous)?;
        params.arg("statement", &self.statement)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for ReplicateFederated {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let index_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("index")?)
        } else {
            None
        };
        let index = match index_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "index",
                        Some(
                            <FederatedLogIndex as Scalar>::from_repr(
                                older.to_repr().into(),
                            ),
                        ),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("index")?
                } else {
                    params.meaning("index", None)?
                }
            }
        };
        let previous_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<i32>("previous")?)
        } else {
            None
        };
        let previous = match previous_until_5_8 {
            Some(older) => {
                params
                    .meaning(
                        "previous",
                        Some(
                            <PreviousFederatedLogIndex as Scalar>::from_repr(
                                older.to_repr().into(),
                            ),
                        ),
                    )?
            }
            None => {
                if params.since(Release::new(5, 10)) {
                    params.arg("previous")?
                } else {
                    params.meaning("previous", None)?
                }
            }
        };
        let statement = params.arg("statement")?;
        Ok(Self { index, previous, statement })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Sends a zone a record of the federation's log.
    ///
    /// [`ReplicateFederated`](struct@ReplicateFederated) tells more.
    pub fn replicate_federated(
        &self,
        index: FederatedLogIndex,
        previous: PreviousFederatedLogIndex,
        statement: impl Into<LogStatement>,
    ) -> Call<'c, C, ReplicateFederated> {
        Call::new(self.client, ReplicateFederated::new(index, previous, statement))
    }
}
