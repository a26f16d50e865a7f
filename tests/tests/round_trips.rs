//! Nothing of the recorded traffic of a real server is lost between the wire and the typed crate.

use std::collections::BTreeSet;
use std::path::Path;

use opennebula_tests::recording::{self, Outcome};
use opennebula_tests::round_trip::{self, Report};

fn check(folder: &str) -> Report {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let report = round_trip::check(&recording::load(&folder).unwrap());
    println!("{}: {report}", folder.display());
    report
}

#[test]
fn recordings_survive_the_round_trip() {
    let report = check("recordings");
    assert!(report.differences.is_empty(), "{report}");
    // That the check looked at something.
    assert!(report.requests > 350 && report.responses > 280 && report.failures > 100 && report.faults > 30, "{report}");
    let called: BTreeSet<&str> = report.methods.iter().map(String::as_str).collect();
    let silent: Vec<_> = opennebula::dispatch::METHODS.iter().filter(|method| !called.contains(**method)).collect();
    assert!(silent.is_empty(), "methods of the catalogue without a recorded exchange: {silent:?}");
}

/// What the server takes and the crate has no value for: each is a decision, and a new one is to be looked at.
#[test]
fn requests_that_only_the_server_takes_are_known() {
    let report = check("recordings");
    let accepted: Vec<_> = report.accepted().map(|request| request.exchange.as_str()).collect();
    let decided = [
        // A vector with an empty element, which the server drops.
        "0258-one.template.allocate",
        // The thirteenth month of a year.
        "0646-one.vmpool.showback",
        // Parameters that the method does not have, which the server ignores.
        "1017-one.vm.info",
        "1030-one.hostpool.info",
        "1031-one.system.version",
        // `]]>` in an update, which the server answers with success and loses.
        "1233-one.template.update",
        // Numbers with blanks between them, of which the server reads the first.
        "1252-one.vmpool.infoset",
    ];
    assert_eq!(accepted, decided, "{report}");
    let refused = report.inexpressible.len() - accepted.len();
    assert!(refused > 20, "{report}");
    assert!(report.inexpressible.iter().all(|request| request.outcome != Outcome::Other || report.unanswered.contains(&request.exchange)));
}

#[test]
fn large_recordings_survive_the_round_trip() {
    let report = check("recordings/large");
    assert!(report.differences.is_empty(), "{report}");
    assert_eq!((report.requests, report.responses), (13, 13), "{report}");
}
