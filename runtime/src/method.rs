//! What a call is: a value that says what to send and what comes back, and knows of no connection.

use crate::answer::Answer;
use crate::document::DecodeError;
use crate::params::{EncodeError, Params};
use crate::release::Release;

/// A method of the API with all its parameters; the generated crate has one struct for each.
pub trait Method {
    /// Its name on the wire.
    const NAME: &'static str;
    /// Whether it changes anything.
    const ACCESS: Access;
    /// The first release that has it; `None` where all that the catalogue covers do.
    const SINCE: Option<Release> = None;
    /// The last release that has it; `None` where the newest does.
    const UNTIL: Option<Release> = None;
    /// The last release whose answer tells the number of the object of the call in the place of what the output is; `None` where all tell that.
    const UNTOLD_UNTIL: Option<Release> = None;
    /// What did the same in older releases: for each method the last release in which it did, the newest first.
    const EARLIER: &'static [(Release, &'static str)] = &[];
    /// The releases that the catalogue covers, the oldest first, where what is sent can differ between them; none where it cannot.
    const RELEASES: &'static [Release] = &[];
    /// Whether the session comes first and the answer is in OpenNebula's envelope, as with all methods but those that the XML-RPC layer below
    /// answers itself.
    const SESSION: bool = true;
    /// What comes back.
    type Output;

    /// Writes the parameters in wire order, without the session.
    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError>;

    /// The number of the object of the call, where the answers of older releases tell something else in its place.
    fn object(&self) -> Option<i32> {
        None
    }

    /// Reads what came back.
    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError>;

    /// Takes out of the output what errors in it must not show.
    fn redact_output(_output: &mut Self::Output, _redact: &dyn Fn(&str) -> String) {}
}

/// The server's side of a method, for tests and test doubles.
#[cfg(feature = "server")]
pub trait ServerMethod: Method + Sized + std::fmt::Debug + PartialEq {
    /// Reads the parameters of a call, without the session.
    fn read_params(params: &mut crate::params::Arguments) -> Result<Self, crate::params::ArgumentError>;

    /// Writes what goes back.
    fn write_output(output: &Self::Output) -> crate::wire::Value;
}

/// Whether a call changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may be repeated without harm.
    Read,
    /// It changes something, or may.
    Write,
}
