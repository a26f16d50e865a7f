//! Servers that show the session in what they say.

use opennebula_runtime::ErrorKind;
use opennebula_runtime::wire::{Fault, Response, read_response};

use super::calls::{PASSWORD, USER, builder, errors, show_no_secret, success};
use super::peer::{Peer, http, ok};

fn session() -> String {
    format!("{USER}:{PASSWORD}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn refusal(message: &str) -> String {
    let values =
        format!("<value><boolean>0</boolean></value><value><string>{}</string></value><value><i4>256</i4></value>", escaped(message));
    format!("<methodResponse><params><param><value><array><data>{values}</data></array></value></param></params></methodResponse>")
}

fn fault(message: &str) -> String {
    let fault = format!(
        "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>-503</int></value></member>\
         <member><name>faultString</name><value>{}</value></member></struct></value></fault></methodResponse>",
        escaped(message)
    );
    assert!(matches!(read_response(&fault), Ok(Response::Fault(Fault { code: -503, .. }))));
    fault
}

#[test]
fn a_session_that_comes_back_is_not_shown() {
    let session = session();
    let html = escaped(&session).replace('"', "&quot;");
    let json = format!("{{\"request\": {session:?}}}");
    let answers = [
        http("500 Oops", format!("<html>could not handle {session} </html>")),
        http("500 Oops", format!("<html>could not handle {html} </html>")),
        http("500 Oops", json.clone()),
        http("500 Oops", format!("password {PASSWORD}")),
        ok(format!("<html><pre>{html}</pre></html>")),
        ok(&session),
        ok(json),
        ok(format!("<methodResponse><params>{}</params></methodResponse>", escaped(&session))),
        ok(format!("<methodResponse><params><param><value><int>{}</int></value></param></params></methodResponse>", escaped(&session))),
        ok(refusal(&format!("[one.vmpool.info] user {session} unknown"))),
        ok(refusal(&format!("[one.vmpool.info] password {PASSWORD} is wrong"))),
        ok(fault(&format!("Problem with token at '{session}'"))),
        ok(success(&session)),
        ok(success(&format!("<VM_POOL><VM><ID>{}</ID></VM></VM_POOL>", escaped(&session)))),
        b"HTTP/1.1 200 ".iter().chain(session.as_bytes()).chain(b"\r\n\r\n").copied().collect(),
        format!("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/?{session}\r\nContent-Length: 0\r\n\r\n").into_bytes(),
    ];
    for answer in answers {
        // That the session is not in them is seen to by `errors`.
        for error in errors(&builder(&Peer::answering(answer).endpoint()).build().unwrap()) {
            assert!(!error.is_connect(), "{error:?}");
        }
    }
}

#[test]
fn what_is_unknown_is_told_without_the_session() {
    let document = format!("<VM_POOL><VM><ID>7</ID><NAME/><STATE>3</STATE>{}</VM></VM_POOL>", escaped(&session()));
    let settings = builder(&Peer::answering(ok(success(&document))).endpoint()).strict(true).build().unwrap();
    for error in errors(&settings) {
        assert!(matches!(error.kind(), ErrorKind::Unknown(unknown) if unknown == &["VM_POOL/VM[1]: the text \"joe:***\""]), "{error}");
    }
}

#[test]
fn a_session_that_an_error_cuts_is_not_shown_in_part() {
    for before in (0..70).step_by(3) {
        let found = format!("{}{}", "x".repeat(before), session());
        let value = ok(success(&format!("<VM_POOL><VM><ID>{}</ID></VM></VM_POOL>", escaped(&found))));
        let page = format!("<html>{}{}", " ".repeat(16 * 1024 - before), session());
        for answer in [value, http("500 Oops", &page), ok(&page)] {
            errors(&builder(&Peer::answering(answer).endpoint()).build().unwrap());
        }
    }
}

#[test]
fn settings_in_the_making_show_nothing() {
    show_no_secret(&format!("{:?}", builder("http://one/RPC2")));
    let error = builder(&format!("http://{USER}:s3cr-w0rd@one/RPC2")).build().unwrap_err();
    show_no_secret(&format!("{error} {error:?}"));
    for proxy in ["http://joe:s3cr-w0rd@one:x/", "ftp://joe:s3cr-w0rd@one/", "joe:s3cr-w0rd@one:0"] {
        let error = builder("http://one/RPC2").proxy(proxy).build().unwrap_err();
        show_no_secret(&format!("{error} {error:?}"));
    }
}
