//! What comes back, good and bad, and what is made of it.

use opennebula_runtime::settings::Settings;
use opennebula_runtime::{Error, ErrorKind};

use super::calls::{GOOD, Machine, State, builder, call_both, errors, success};
use super::peer::{Peer, http, ok};

fn settings(peer: &Peer) -> Settings {
    builder(&peer.endpoint()).build().unwrap()
}

/// Both errors that an answer leads to.
fn errors_of(answer: Vec<u8>) -> [Error; 2] {
    errors(&settings(&Peer::answering(answer)))
}

/// Both results that an answer leads to.
fn machines_of(body: impl AsRef<[u8]>) -> [Vec<Machine>; 2] {
    call_both(&settings(&Peer::answering(ok(body)))).map(Result::unwrap)
}

/// An envelope with these values, which are XML-RPC.
fn envelope(values: &[&str]) -> String {
    let values: Vec<_> = values.iter().map(|value| format!("<value>{value}</value>")).collect();
    let array = format!("<array><data>{}</data></array>", values.concat());
    format!("<?xml version=\"1.0\"?>\r\n<methodResponse><params><param><value>{array}</value></param></params></methodResponse>")
}

#[test]
fn a_request_is_what_the_server_demands() {
    let peer = Peer::answering(ok(success(GOOD)));
    for machines in call_both(&settings(&peer)) {
        assert_eq!(machines.unwrap(), [Machine { id: 7, name: "web".into(), state: State::Active }]);
    }
    let requests = peer.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("POST /RPC2 HTTP/1.1\r\n") && head.len() < 4000, "{head}");
        let head = head.to_ascii_lowercase();
        assert!(head.contains("content-type: text/xml; charset=utf-8"), "{head}");
        // Whatever is sent in chunks the server refuses.
        assert!(head.contains(&format!("content-length: {}", body.len())) && !head.contains("transfer-encoding"), "{head}");
        let expected = "<methodName>one.vmpool.info</methodName><params>\
            <param><value><string>joe:s3cr&lt;t &amp; \"pass\\w0rd\"</string></value></param>\
            <param><value><string>all &lt;of&gt; them</string></value></param></params></methodCall>\n";
        assert!(body.ends_with(expected), "{body}");
    }
}

#[test]
fn a_gateway_that_answers_in_the_place_of_the_server_is_named() {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>";
    for error in errors_of(http("502 Bad Gateway", page)) {
        assert_eq!(error.status(), Some(502));
        assert!(error.is_transient() && !error.is_connect());
        let shown = error.to_string();
        assert!(shown.contains("HTTP status 502 from http://127.0.0.1:"), "{shown}");
        assert!(shown.ends_with(": 502 Bad Gateway 502 Bad Gateway nginx; a gateway before OpenNebula answers, not OpenNebula"), "{shown}");
    }
    for error in errors_of(http("404 Not Found", "<HTML><TITLE>Error 404</TITLE></HTML>")) {
        assert!(error.to_string().ends_with(": Error 404; is this the XML-RPC endpoint? it usually ends in :2633/RPC2"), "{error}");
        assert!(!error.is_transient());
    }
    // The page is only shown: that it is cut off or endless does not matter.
    for error in errors_of(b"HTTP/1.1 500 No\r\nContent-Length: 999999\r\n\r\nout of order".to_vec()) {
        assert_eq!(error.status(), Some(500));
        assert!(error.to_string().ends_with(": out of order"), "{error}");
    }
}

#[test]
fn an_answer_that_is_cut_off_is_a_broken_connection() {
    let whole = ok(success(GOOD));
    let head_only = whole.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    for end in [0, 10, head_only, whole.len() - 1] {
        for error in errors_of(whole[..end].to_vec()) {
            assert!(matches!(error.kind(), ErrorKind::Broken(_)), "cut at {end}: {error:?}");
            assert!(error.is_transient() && !error.is_connect());
            assert!(
                error.to_string().contains("the connection broke before the answer was complete; the server may have done the call"),
                "{error}"
            );
        }
    }
}

#[test]
fn an_answer_that_is_not_xml_rpc_is_named_for_what_it_is() {
    let two = envelope(&["<boolean>1</boolean>", "<i4>3</i4>"]);
    let none = envelope(&[]);
    let no_boolean = envelope(&["<i4>1</i4>", "<i4>3</i4>", "<i4>0</i4>"]);
    let no_code = envelope(&["<boolean>0</boolean>", "<i4>3</i4>", "<i4>0</i4>"]);
    let out_of_range = envelope(&["<boolean>1</boolean>", "<i4>4294967296</i4>", "<i4>0</i4>"]);
    let unknown_type = envelope(&["<boolean>1</boolean>", "<nil/>", "<i4>0</i4>"]);
    let cut = &success(GOOD)[..200];
    let twice = success(GOOD).repeat(2);
    let deep = "<methodResponse><params><param>".to_owned() + &"<value><array><data>".repeat(100_000);
    let deep_envelope =
        format!("<methodResponse><params><param><value><array><data>{}", "<value><struct><member><name>a</name>".repeat(100_000));
    let long_name = format!("<{}>", "x".repeat(1_000_000));
    let cases: [(&str, &str); 18] = [
        ("", "expected an XML-RPC response, found an empty answer; is this the XML-RPC endpoint?"),
        ("<!DOCTYPE html><html><body>Sunstone</body></html>", "found an HTML page (Sunstone); is this the XML-RPC endpoint?"),
        ("{\"error\": \"no\"}", "found JSON ({\"error\": \"no\"}); is this the XML-RPC endpoint?"),
        ("OK\n", "found no XML (OK); is this the XML-RPC endpoint?"),
        ("<VM_POOL><VM/></VM_POOL>", "the response is not XML-RPC: expected <methodResponse>, found <VM_POOL>"),
        ("<methodResponse/>", "expected <params> or <fault>, found </methodResponse>"),
        (&two, "expected three values or more in the answer, found 2"),
        (&none, "expected three values or more in the answer, found 0"),
        (&no_boolean, "expected a boolean first in the answer, found int"),
        (&no_code, "expected a string and an int in the failure, found int and int"),
        (&out_of_range, "expected an integer of 32 bits in <i4>, found \"4294967296\""),
        (&unknown_type, "values of type <nil> are not known"),
        (cut, "the response is not XML-RPC: "),
        (&twice, "expected nothing more, found <methodResponse>"),
        (&deep, "values stand more than 64 deep in one another"),
        (&deep_envelope, "values stand more than 64 deep in one another"),
        ("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><methodResponse>&a;</methodResponse>", "a document type is not allowed"),
        (&long_name, "expected <methodResponse>, found <xxx"),
    ];
    for (body, reason) in cases {
        for error in errors_of(ok(body)) {
            assert!(matches!(error.kind(), ErrorKind::Malformed(_)), "{error:?}");
            let shown = error.to_string();
            assert!(shown.contains(reason) && shown.len() < 1000, "{shown}");
            assert!(!error.is_transient());
        }
    }
}

#[test]
fn failures_of_all_releases_are_read() {
    let (no, message, code) = ("<boolean>0</boolean>", "<string>[one.vmpool.info] &lt;No&gt;.</string>", "<i4>1024</i4>");
    let cases = [
        (vec![no, message, code], None),
        (vec![no, message, code, "<i4>42</i4>"], Some(42)),
        (vec![no, message, code, "<i4>42</i4>", "<i8>-1</i8>"], Some(42)),
        (vec![no, message, code, "<i4>-1</i4>", "<i8>-1</i8>"], None),
        // What a later release may add.
        (vec![no, message, code, "<i4>42</i4>", "<i8>-1</i8>", "<struct></struct>"], Some(42)),
    ];
    for (values, object) in cases {
        for error in errors_of(ok(envelope(&values))) {
            let failure = error.failure().unwrap();
            assert_eq!((failure.code, failure.object), (0x400, object));
            assert_eq!(error.to_string(), "one.vmpool.info: <No>. (error 0x0400)");
            assert_eq!(error.code::<i32>(), Some(0x400));
        }
    }
}

#[test]
fn a_refusal_of_the_credentials_says_whose_they_are() {
    let refused = envelope(&["<boolean>0</boolean>", "<string>User couldn't be authenticated, aborting call.</string>", "<i4>256</i4>"]);
    for error in errors_of(ok(refused)) {
        assert!(error.to_string().ends_with("aborting call. (error 0x0100); the credentials are those of user \"joe\" (given)"), "{error}");
    }
}

#[test]
fn faults_are_read() {
    let fault = "<methodResponse><fault><value><struct><member><name>faultCode</name><value><i4>-501</i4></value></member>\
        <member><name>faultString</name><value><string>Not enough parameters</string></value></member></struct></value></fault></methodResponse>";
    for error in errors_of(ok(fault)) {
        assert_eq!(error.fault().unwrap().code, -501);
        assert_eq!(error.to_string(), "one.vmpool.info: Not enough parameters (fault -501)");
    }
}

#[test]
fn a_document_of_another_type_is_an_error_with_the_way_to_the_place() {
    let fits_not = "the answer does not fit its type: ";
    let in_pool = |machine: &str| success(&format!("<VM_POOL>{machine}</VM_POOL>"));
    let cases = [
        (in_pool("<VM><ID>seven</ID></VM>"), "VM_POOL/VM[1]/ID: expected an integer of 32 bits, found \"seven\""),
        (in_pool("<VM><ID/></VM>"), "VM_POOL/VM[1]/ID: expected an integer of 32 bits, found \"\""),
        (in_pool("<VM><ID>7</ID></VM>"), "VM_POOL/VM[1]: there is no <NAME>"),
        (success("<HOST_POOL/>"), "expected the document <VM_POOL>, found <HOST_POOL>"),
        (success("plain"), "expected the document <VM_POOL>, found \"plain\""),
        (success(""), "expected the document <VM_POOL>, found nothing"),
        (success("<VM_POOL>"), "VM_POOL: "),
        (envelope(&["<boolean>1</boolean>", "<i4>3</i4>", "<i4>0</i4>"]), "expected the document <VM_POOL> in the answer, found int"),
    ];
    for (body, reason) in cases {
        for error in errors_of(ok(body)) {
            assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
            assert!(error.to_string().starts_with(&format!("one.vmpool.info: {fits_not}{reason}")), "{error}");
        }
    }
}

#[test]
fn what_the_catalogue_does_not_know_is_passed_over_and_told_in_strict_mode() {
    let deep = format!("{}{}", "<DEEP>".repeat(100_000), "</DEEP>".repeat(100_000));
    let body = success(&format!("<VM_POOL><NEW/><VM><STATE>99</STATE><NAME>web</NAME><ID>7</ID>{deep}</VM></VM_POOL>"));
    for machines in machines_of(&body) {
        assert_eq!(machines[0].name, "web");
        assert!(matches!(&machines[0].state, State::Unknown(state) if *state.get() == 99));
    }
    let peer = Peer::answering(ok(&body));
    for error in errors(&builder(&peer.endpoint()).strict(true).build().unwrap()) {
        let ErrorKind::Unknown(unknown) = error.kind() else { panic!("{error:?}") };
        let expected =
            ["VM_POOL/NEW: not in the catalogue", "VM_POOL/VM[1]/STATE: the value \"99\"", "VM_POOL/VM[1]/DEEP: not in the catalogue"];
        assert_eq!(unknown, &expected);
    }
}

#[test]
fn a_document_may_come_as_untyped_value_and_in_cdata() {
    let escaped = GOOD.replace('<', "&lt;").replace('>', "&gt;");
    for document in [escaped.clone(), format!("<string>{escaped}</string>"), format!("<string><![CDATA[{GOOD}]]></string>")] {
        for machines in machines_of(envelope(&["<boolean>1</boolean>", &document, "<i4>0</i4>"])) {
            assert_eq!(machines[0].id, 7);
        }
    }
}

#[test]
fn bytes_that_are_not_utf_8_spoil_one_name_only() {
    let mut spoilt = success(GOOD).into_bytes();
    let name = spoilt.windows(3).position(|part| part == b"web").unwrap();
    spoilt[name + 1] = 0xff;
    for machines in machines_of(&spoilt) {
        assert_eq!(machines[0].name, "w\u{fffd}b");
    }
    let peer = Peer::answering(ok(&spoilt));
    for error in errors(&builder(&peer.endpoint()).strict(true).build().unwrap()) {
        assert!(error.to_string().contains("it is not UTF-8"), "{error}");
    }
}
