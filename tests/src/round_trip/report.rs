//! What a check found.

use std::collections::BTreeSet;
use std::fmt;

use super::found::{RequestCheck, ResponseCheck};
use crate::recording::{Exchange, Outcome};

/// Counts, and every difference.
#[derive(Debug, Default)]
pub struct Report {
    /// How many exchanges there were.
    pub exchanges: usize,
    /// The methods of the catalogue that were called.
    pub methods: BTreeSet<String>,
    /// How many requests were read and written again, the same.
    pub requests: usize,
    /// The requests for which the typed crate has no value.
    pub inexpressible: Vec<Inexpressible>,
    /// How many answers were read and written again, the same.
    pub responses: usize,
    /// How many refusals of OpenNebula's came through as what they are.
    pub failures: usize,
    /// How many refusals of the XML-RPC layer came through as what they are.
    pub faults: usize,
    /// The exchanges that the HTTP server refused, so that there is no answer to read.
    pub unanswered: Vec<String>,
    /// The exchanges of methods that are not in the catalogue.
    pub skipped: Vec<String>,
    /// What was lost or changed on the way.
    pub differences: Vec<Difference>,
}

/// A request that no typed client can send.
#[derive(Debug)]
pub struct Inexpressible {
    /// The exchange.
    pub exchange: String,
    /// Why there is no value for it.
    pub reason: String,
    /// What the server made of it.
    pub outcome: Outcome,
}

/// Something that is not the same after a round trip.
#[derive(Debug)]
pub struct Difference {
    /// The file that it was found in.
    pub file: String,
    /// What differs.
    pub what: String,
}

impl Report {
    /// The requests that a server took and for which there is no value.
    pub fn accepted(&self) -> impl Iterator<Item = &Inexpressible> {
        self.inexpressible.iter().filter(|request| request.outcome == Outcome::Success)
    }

    pub(super) fn enter(&mut self, exchange: &Exchange, request: RequestCheck, response: ResponseCheck) {
        self.methods.insert(exchange.method.clone());
        match request {
            RequestCheck::Kept => self.requests += 1,
            RequestCheck::Inexpressible(reason) => {
                self.inexpressible.push(Inexpressible { exchange: exchange.name.clone(), reason, outcome: exchange.outcome });
            }
            RequestCheck::Differs(differences) => self.differ(exchange, "request", differences),
        }
        match response {
            ResponseCheck::Kept(Outcome::Failure(_)) => self.failures += 1,
            ResponseCheck::Kept(Outcome::Fault(_)) => self.faults += 1,
            ResponseCheck::Kept(_) => self.responses += 1,
            ResponseCheck::NoAnswer => self.unanswered.push(exchange.name.clone()),
            ResponseCheck::Differs(differences) => self.differ(exchange, "response", differences),
        }
    }

    fn differ(&mut self, exchange: &Exchange, side: &str, differences: Vec<String>) {
        let file = format!("{}.{side}.xml", exchange.name);
        self.differences.extend(differences.into_iter().map(|what| Difference { file: file.clone(), what }));
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} exchanges of {} methods", self.exchanges, self.methods.len())?;
        writeln!(f, "  requests:  {} kept, {} not expressible", self.requests, self.inexpressible.len())?;
        let (failures, faults, unanswered) = (self.failures, self.faults, self.unanswered.len());
        writeln!(f, "  responses: {} kept, {failures} failures, {faults} faults, {unanswered} not OpenNebula's", self.responses)?;
        writeln!(f, "  skipped:   {} of methods that are not in the catalogue", self.skipped.len())?;
        for Inexpressible { exchange, reason, .. } in self.accepted() {
            writeln!(f, "not expressible, though the server took it: {exchange}: {reason}")?;
        }
        self.differences.iter().try_for_each(|difference| writeln!(f, "difference: {difference}"))?;
        writeln!(f, "{} differences", self.differences.len())
    }
}
