//! What became of one exchange.

use crate::recording::Outcome;

/// What became of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum RequestCheck {
    /// Reading and writing it again kept everything.
    Kept,
    /// The type of its method has no value for it.
    Inexpressible(String),
    /// Something was lost or changed.
    Differs(Vec<String>),
}

/// What became of a response.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ResponseCheck {
    /// Reading and writing it again kept everything.
    Kept(Outcome),
    /// It is not OpenNebula's: the HTTP server below refused.
    NoAnswer,
    /// Something was lost or changed.
    Differs(Vec<String>),
}
