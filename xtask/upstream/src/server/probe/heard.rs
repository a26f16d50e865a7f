//! What an answer says of the call.

use opennebula_runtime::wire::{Failure, Fault, RawValue, Response, read_response};

/// The fault of a call that has too few parameters, or one of another type than the server reads.
const REFUSED: i32 = -501;
/// The code of a failure where the session is no good. The server has not looked at the parameters then.
const NO_SESSION: i32 = 0x100;

/// What came of a call.
#[derive(Debug, PartialEq)]
pub(super) enum Heard<'a> {
    /// The parameters were read, and it was done.
    Done(RawValue<'a>),
    /// The parameters were read, and it was not done.
    Failed(Failure),
    /// The parameters were refused.
    Refused(Fault),
    /// It was not understood for another reason.
    Fault(Fault),
}

/// Reads an answer. An error says why it tells nothing of the parameters.
pub(super) fn heard(answer: &str) -> Result<Heard<'_>, String> {
    match read_response(answer).map_err(|error| format!("the answer cannot be read: {error}"))? {
        Response::Done(value) => Ok(Heard::Done(value)),
        Response::Failure(failure) if failure.code == NO_SESSION => {
            Err(format!("the server does not know who calls: {failure}; let ONE_AUTH name a file with `user:password`"))
        }
        Response::Failure(failure) => Ok(Heard::Failed(failure)),
        Response::Fault(fault) if fault.code == REFUSED => Ok(Heard::Refused(fault)),
        Response::Fault(fault) => Ok(Heard::Fault(fault)),
    }
}
