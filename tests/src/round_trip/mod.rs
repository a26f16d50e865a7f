//! The check that typed calls and answers hold all that stands on the wire.
//!
//! A recorded request is read as a server reads it, into the type of its method, and written again as a client writes it; a response is read
//! as a client reads it, strictly, and written again as a server writes it. Whatever is not the same afterwards is a difference.

mod found;
mod report;
mod request;
mod response;

use opennebula::dispatch::{Visitor, dispatch};
use opennebula_runtime::{Release, ServerMethod};

pub(crate) use request::canonical;

pub use report::{Difference, Inexpressible, Report};
pub use request::typed;

use crate::recording::Exchange;
use found::{RequestCheck, ResponseCheck};

/// Checks all exchanges, with a server of the newest release, whose method is in the catalogue.
pub fn check(exchanges: &[Exchange]) -> Report {
    check_for(exchanges, None)
}

/// The same with a server of this release.
pub fn check_for(exchanges: &[Exchange], release: Option<Release>) -> Report {
    let mut report = Report::default();
    for exchange in exchanges {
        report.exchanges += 1;
        match dispatch(&exchange.method, RoundTrip { exchange, release }) {
            Some((request, response)) => report.enter(exchange, request, response),
            None => report.skipped.push(exchange.name.clone()),
        }
    }
    report
}

struct RoundTrip<'e> {
    exchange: &'e Exchange,
    release: Option<Release>,
}

impl Visitor for RoundTrip<'_> {
    type Output = (RequestCheck, ResponseCheck);

    fn visit<M: ServerMethod>(self) -> Self::Output {
        let Self { exchange, release } = self;
        (request::check::<M>(&exchange.request, exchange.outcome, release), response::check::<M>(exchange, release))
    }
}

#[cfg(test)]
mod tests;
