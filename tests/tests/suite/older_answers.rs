//! Answers in the forms of releases whose servers were not recorded: what one of 5.4 answered, in the words of an older one's source.

use opennebula::ErrorCode;
use opennebula::dispatch::{Visitor, dispatch};
use opennebula_runtime::exchange::read_response_of;
use opennebula_runtime::{Method, ServerMethod};
use opennebula_tests::recording::{self, Exchange};
use opennebula_tests::round_trip::{self, typed};

/// The exchanges with a server of 5.4, of these methods, that were done.
fn recorded(methods: &[&str]) -> Vec<Exchange> {
    let (_, pack) = &recording::older()[0];
    let mut exchanges = recording::load(pack).unwrap();
    exchanges.retain(|exchange| methods.contains(&exchange.method.as_str()) && exchange.outcome == recording::Outcome::Success);
    assert!(!exchanges.is_empty(), "{methods:?}");
    exchanges
}

/// The same exchange with other words in its answer, each of which must be there.
fn reworded(mut exchange: Exchange, words: &[(&str, &str)]) -> Option<Exchange> {
    let mut text = String::from_utf8(exchange.response).unwrap();
    for (new, old) in words {
        let (new, old) = (escaped(new), escaped(old));
        if !text.contains(&new) {
            return None;
        }
        text = text.replace(&new, &old);
    }
    exchange.response = text.into_bytes();
    Some(exchange)
}

fn escaped(xml: &str) -> String {
    xml.replace('<', "&lt;").replace('>', "&gt;")
}

/// Reads the answers of both, which must be the same, and demands that nothing of the older one is lost.
fn assert_same(methods: &[&str], words: &[(&str, &str)]) {
    let mut seen = 0;
    for newer in recorded(methods) {
        let Some(older) = reworded(newer.clone(), words) else { continue };
        let report = round_trip::check(std::slice::from_ref(&older));
        assert!(report.differences.is_empty(), "{report}");
        assert_eq!(dispatch(&newer.method, Answer(&newer)), dispatch(&older.method, Answer(&older)), "{}", older.name);
        seen += 1;
    }
    assert!(seen > 0, "no answer of {methods:?} has {words:?}");
}

/// What an answer is read as.
struct Answer<'e>(&'e Exchange);

impl Visitor for Answer<'_> {
    type Output = String;

    fn visit<M: ServerMethod>(self) -> String {
        let call = typed::<M>(&self.0.request).unwrap();
        format!("{:?}", M::write_output(&read_response_of::<M>(&self.0.response, call.object(), true).unwrap()))
    }
}

#[test]
fn histories_of_4_14_name_their_drivers_otherwise() {
    let words = [("<VM_MAD>", "<VMMMAD>"), ("</VM_MAD><TM_MAD>", "</VMMMAD><TMMAD>"), ("</TM_MAD><DS_ID>", "</TMMAD><DS_ID>")];
    assert_same(&["one.vm.info", "one.vmpool.accounting"], &words);
}

#[test]
fn datastores_and_networks_of_4_14_have_one_cluster_or_none() {
    let one = ("<CLUSTERS><ID>100</ID></CLUSTERS>", "<CLUSTER_ID>100</CLUSTER_ID>");
    assert_same(&["one.datastorepool.info", "one.vnpool.info", "one.vn.info"], &[one]);
    assert_same(&["one.datastore.info"], &[one]);
    let none = ("<CLUSTERS><ID>100</ID></CLUSTERS>", "<CLUSTER_ID>-1</CLUSTER_ID>");
    let exchange = recorded(&["one.datastore.info"]).into_iter().find_map(|exchange| reworded(exchange, &[none])).unwrap();
    let datastore = read_response_of::<opennebula::datastore::Info>(&exchange.response, None, true).unwrap();
    assert_eq!(datastore.clusters, []);
    assert!(round_trip::check(&[exchange]).differences.is_empty());
}

/// What the older form has and the newer one lacks is kept.
#[test]
fn what_only_older_releases_have_is_kept() {
    let added = [
        ("one.host.info", "</VM_MAD><LAST_MON_TIME>", "</VM_MAD><VN_MAD><![CDATA[dummy]]></VN_MAD><LAST_MON_TIME>"),
        ("one.datastore.info", "</CLUSTERS>", "</CLUSTERS><CLUSTER></CLUSTER>"),
        ("one.datastore.info", "</CLUSTERS>", "</CLUSTERS><CLUSTER>grid</CLUSTER>"),
        ("one.group.info", "<USERS>", "<RESOURCE_PROVIDER><ZONE_ID>0</ZONE_ID><CLUSTER_ID>10</CLUSTER_ID></RESOURCE_PROVIDER><USERS>"),
        ("one.user.info", "</ENABLED>", "</ENABLED><LOGIN_TOKEN/>"),
        ("one.vm.info", "</DEPLOY_ID>", "</DEPLOY_ID><MEMORY>1024</MEMORY><CPU>12</CPU><NET_TX>7</NET_TX><NET_RX>8</NET_RX>"),
        (
            "one.document.info",
            "<LOCKED>0</LOCKED><OWNER><![CDATA[]]></OWNER><EXPIRES>0<",
            "<LOCKED>1</LOCKED><OWNER><![CDATA[flow]]></OWNER><EXPIRES>1795762718<",
        ),
        (
            "one.vm.info",
            "<ACTION>0</ACTION>",
            "<ACTION>0</ACTION><VNMMAD>dummy</VNMMAD><DS_LOCATION>/var/lib/one</DS_LOCATION><REASON>2</REASON>",
        ),
    ];
    for (method, newer, older) in added {
        let exchange = recorded(&[method]).into_iter().find_map(|exchange| reworded(exchange, &[(newer, older)]));
        let report = round_trip::check(&[exchange.unwrap_or_else(|| panic!("{method}: {newer}"))]);
        assert!(report.differences.is_empty(), "{method}: {older}: {report}");
    }
}

/// Dummy drivers measure nothing, so the measurements are written here as `VirtualMachine::to_xml_extended` of the release does.
#[test]
fn measurements_of_machines_up_to_5_10_are_read_and_kept() {
    let values = "<MONITORING><CPU>7.5</CPU><MEMORY>786432</MEMORY><NETRX>5</NETRX><STATE>a</STATE>\
        <DISK_SIZE><ID>0</ID><SIZE>9</SIZE></DISK_SIZE></MONITORING>";
    let head = "<VM><ID>3</ID><LAST_POLL>1795762718</LAST_POLL>";
    for rest in ["</VM>", "<TEMPLATE><CPU>0.1</CPU><MEMORY>128</MEMORY></TEMPLATE></VM>"] {
        let answer = format!("<MONITORING_DATA>{head}{values}{rest}</MONITORING_DATA>");
        let empty = "<MONITORING_DATA></MONITORING_DATA>";
        let exchange = recorded(&["one.vm.monitoring"]).into_iter().find_map(|exchange| reworded(exchange, &[(empty, &answer)]));
        let exchange = exchange.unwrap();
        let report = round_trip::check(std::slice::from_ref(&exchange));
        assert!(report.differences.is_empty(), "{report}");
        let read = read_response_of::<opennebula::vm::Monitoring>(&exchange.response, None, true).unwrap();
        assert_eq!((read[0].cpu, read[0].memory, read[0].received, read[0].disk_sizes.len()), (Some(7.5), Some(786_432), Some(5), 1));
        assert_eq!(read[0].time, Some(opennebula::Timestamp(1_795_762_718)));
    }
}

/// Up to 5.6 locks were answered by a flag; what is locked is known from the call.
#[test]
fn answers_that_were_flags_or_other_numbers_are_the_number_of_the_object() {
    assert_eq!(opennebula::vm::Lock::EARLIER, []);
    let lock = recording::load(&recording::older()[1].1).unwrap().into_iter().find(|exchange| exchange.method == "one.vm.lock").unwrap();
    let text = String::from_utf8(lock.response.clone()).unwrap();
    let (before, after) = text.split_once("<i4>").unwrap();
    let flag = format!("{before}<boolean>1</boolean>{}", after.split_once("</i4>").unwrap().1);
    let older = Exchange { response: flag.into_bytes(), ..lock.clone() };
    assert_eq!(dispatch("one.vm.lock", Answer(&lock)), dispatch("one.vm.lock", Answer(&older)));
    let report = round_trip::check(&[older]);
    assert!(report.differences.is_empty(), "{report}");
}

/// Up to 5.4 a document that is locked already is not locked, and the answer is `false`.
#[test]
fn a_lock_that_is_answered_by_false_is_refused() {
    let lock = recording::load(&recording::older()[1].1).unwrap().into_iter().find(|exchange| exchange.method == "one.vm.lock").unwrap();
    let text = String::from_utf8(lock.response.clone()).unwrap();
    let (before, after) = text.split_once("<i4>").unwrap();
    let response = format!("{before}<boolean>0</boolean>{}", after.split_once("</i4>").unwrap().1).into_bytes();
    let error = read_response_of::<opennebula::document::Lock>(&response, Some(7), true).unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Action));
    assert_eq!(error.failure().unwrap().object, Some(7));
    assert_eq!(error.to_string(), "one.document.lock: It is locked already, and that lock has not expired (error 0x0800)");
    let report = round_trip::check(&[Exchange { response, ..lock }]);
    assert!(report.differences.is_empty(), "{report}");
}

/// Up to 5.4 each document had a lock, most of them one that locks nothing.
#[test]
fn a_lock_that_locks_nothing_is_none() {
    let (mut none, mut some) = (0, 0);
    for exchange in recorded(&["one.document.info"]) {
        let text = String::from_utf8(exchange.response.clone()).unwrap();
        let document = read_response_of::<opennebula::document::Info>(&exchange.response, None, true).unwrap();
        assert_eq!(document.lock, None);
        none += i32::from(text.contains(&escaped("<LOCK><LOCKED>0</LOCKED>")));
        let Some(locked) = reworded(exchange, &[("<LOCKED>0</LOCKED>", "<LOCKED>1</LOCKED>"), ("<EXPIRES>0<", "<EXPIRES>9<")]) else {
            continue;
        };
        let lock = read_response_of::<opennebula::document::Info>(&locked.response, None, true).unwrap().lock.unwrap();
        assert_eq!(lock.expires, Some(opennebula::Timestamp(9)));
        some += 1;
    }
    assert!(none > 0 && some > 0, "{none} {some}");
}
