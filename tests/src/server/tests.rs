//! The server as a client sees it.

use std::io::{Read, Write};
use std::net::TcpStream;

use opennebula_runtime::wire::{Value, write_call, write_success};

use super::{Playback, Reply, Server};
use crate::recording::{Exchange, Outcome};

/// Sends these bytes and reads until the server closes the connection.
fn exchange(server: &Server, request: &str) -> String {
    let endpoint = server.endpoint();
    let address = endpoint.trim_start_matches("http://").trim_end_matches("/RPC2");
    let mut connection = TcpStream::connect(address).unwrap();
    connection.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    answer
}

fn post(server: &Server, path: &str, body: &str) -> String {
    exchange(server, &format!("POST {path} HTTP/1.1\r\nHost: x\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
}

fn recorded(params: &[Value], answer: &str, outcome: Outcome) -> Exchange {
    Exchange {
        name: "0001-one.vm.info".into(),
        method: "one.vm.info".into(),
        scenario: String::new(),
        http_status: 200,
        content_type: Some("text/xml".into()),
        outcome,
        request: write_call("one.vm.info", Some("recorded:session"), params).into_bytes(),
        response: write_success(Value::String(answer.into())).into_bytes(),
    }
}

/// What is answered to `one.vm.info` with these parameters.
fn ask(playback: &Playback, params: &[Value]) -> String {
    let Reply { status, body, .. } = playback.answer(write_call("one.vm.info", Some("other:session"), params).as_bytes());
    assert_eq!(status, 200);
    String::from_utf8(body).unwrap()
}

#[test]
fn a_call_is_answered_and_the_connection_closed() {
    let server = Server::playing(Playback::new([recorded(&[Value::Int(7)], "seven", Outcome::Success)])).unwrap();
    let answer = post(&server, "/RPC2", &write_call("one.vm.info", Some("a:b"), &[Value::Int(7)]));
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.contains("Connection: close"), "{head}");
    assert!(head.contains(&format!("Content-Length: {}", body.len())), "{head}");
    assert!(body.contains("seven"), "{body}");
    assert!(post(&server, "/", "").starts_with("HTTP/1.1 404 "));
    assert!(exchange(&server, "GET /RPC2 HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
}

#[test]
fn a_dropped_server_is_gone() {
    let server = Server::start(|_| Reply::xml("")).unwrap();
    let address = server.address;
    drop(server);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn equal_requests_are_answered_in_order_and_others_not() {
    let explicit = [Value::Int(7), Value::Bool(false)];
    let exchanges = [("first", &explicit[..1]), ("second", &explicit[..]), ("other", &[Value::Int(8)][..])];
    let playback = Playback::new(exchanges.map(|(answer, params)| recorded(params, answer, Outcome::Success)));
    // A default that is said and one that is left off are one request.
    assert!(ask(&playback, &explicit).contains("first"));
    assert!(ask(&playback, &explicit[..1]).contains("second"));
    assert!(ask(&playback, &explicit[..1]).contains("second"));
    let none = ask(&playback, &[Value::Int(9)]);
    assert!(none.contains("-506") && none.contains("No call of one.vm.info with these parameters was recorded"), "{none}");
    let no_call = playback.answer(b"<no>&");
    assert!(String::from_utf8(no_call.body).unwrap().contains("-503"));
}

#[test]
fn a_lenient_playback_falls_back_on_what_was_done() {
    let failed = recorded(&[Value::Int(6)], "failed", Outcome::Failure(0x400));
    let done = recorded(&[Value::Int(7)], "done", Outcome::Success);
    let playback = Playback::new([failed, done]).lenient();
    assert!(ask(&playback, &[Value::Int(6)]).contains("failed"));
    assert!(ask(&playback, &[Value::Int(9)]).contains("done"));
}
