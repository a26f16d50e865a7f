//! Nothing of the recorded traffic of a real server is lost between the wire and the typed crate.

use std::collections::BTreeSet;

use opennebula_tests::recording::{self, Outcome};
use opennebula_tests::round_trip::{self, Report};
use opennebula_tests::workspace;

fn check(folder: &str) -> Report {
    let folder = workspace::root().join("tests").join(folder);
    let report = round_trip::check(&recording::load(&folder).unwrap());
    println!("{}: {report}", folder.display());
    report
}

#[test]
fn recordings_survive_the_round_trip() {
    let report = check("recordings");
    assert!(report.differences.is_empty(), "{report}");
    // That the check looked at something.
    assert!(report.requests > 900 && report.responses > 700 && report.failures > 200 && report.faults > 40, "{report}");
    // Which methods have no recorded exchange, and may be without, is for `catalogue_facts` to say: none of the others is passed over here.
    let recorded: BTreeSet<String> = recording::load(&recording::folder()).unwrap().into_iter().map(|exchange| exchange.method).collect();
    let passed_over: Vec<_> =
        opennebula::dispatch::METHODS.iter().filter(|method| recorded.contains(**method) && !report.methods.contains(**method)).collect();
    assert!(passed_over.is_empty(), "{passed_over:?}");
}

/// What the server takes and the crate has no value for: each is a decision, and a new one is to be looked at.
#[test]
fn requests_that_only_the_server_takes_are_known() {
    let report = check("recordings");
    let accepted: Vec<_> = report.accepted().map(|request| request.exchange.as_str()).collect();
    let decided = [
        // A vector with an empty element, which the server drops.
        "0258-one.template.allocate",
        // A parameter that the method had until 7.0, which the server ignores.
        "0422-one.backupjob.info",
        // The thirteenth month of a year.
        "0646-one.vmpool.showback",
        // Elements below two levels, `]]>`, empty elements, a name that is none, an empty vector: the server drops them in silence.
        "0928-one.document.update",
        "0934-one.document.update",
        "0938-one.document.update",
        "0952-one.document.update",
        "0978-one.document.update",
        // Parameters that the method does not have, which the server ignores.
        "1017-one.vm.info",
        "1030-one.hostpool.info",
        "1031-one.system.version",
        // XML attributes, and text outside of attributes, which the server drops.
        "1223-one.document.update",
        "1225-one.document.update",
        // `]]>` in an update, which the server answers with success and loses.
        "1233-one.template.update",
        // Numbers with blanks between them, of which the server reads the first.
        "1252-one.vmpool.infoset",
    ];
    assert_eq!(accepted, decided, "{report}");
    let refused = report.inexpressible.len() - accepted.len();
    assert!(refused > 50, "{report}");
    assert!(report.inexpressible.iter().all(|request| request.outcome != Outcome::Other || report.unanswered.contains(&request.exchange)));
}

#[test]
fn recordings_of_older_servers_survive_the_round_trip() {
    for (release, pack) in recording::older() {
        let exchanges = recording::load(&pack).unwrap();
        for told in [Some(release), None] {
            let report = round_trip::check_for(&exchanges, told);
            println!("{}: {report}", pack.display());
            assert!(report.differences.is_empty(), "{}: {report}", pack.display());
            let skipped: Vec<_> = report.skipped.iter().map(|name| name.split_once('-').unwrap().1).collect();
            assert_eq!(skipped, ["one.nosuch.method"], "{report}");
            assert!(report.unanswered.is_empty() && report.accepted().count() <= 1, "{report}");
            assert!(report.requests >= 241 && report.responses >= 225 && report.methods.len() >= 127, "{}: {report}", pack.display());
        }
    }
}

#[test]
fn large_recordings_survive_the_round_trip() {
    let report = check("recordings/large");
    assert!(report.differences.is_empty(), "{report}");
    assert_eq!((report.requests, report.responses), (19, 19), "{report}");
}
