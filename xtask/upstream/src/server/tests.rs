//! Against servers of this machine that answer as real ones did.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

use opennebula_runtime::wire::{Call, read_call};

use super::*;

/// As a server of 7.4 has answered.
const LIST: &str = include_str!("../../tests/system.listMethods.xml");
const DEPLOY: &str = include_str!("../../tests/system.methodSignature.xml");

const SPEC: &str = "
releases: ['6.0', '7.4']
";

const VM: &str = "
resource: vm
summary: Machines.
noun: machine
id: VmId
ids: { VmId: { summary: It. } }
methods:
  one.vm.deploy:
    summary: Puts it on a host.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: host, type: int, summary: Where. }
      - { name: enforce, type: bool, default: false, optional: true, summary: Whether. }
      - { name: datastore, type: int, default: -1, optional: true, summary: Where. }
      - { name: extra, type: Template, default: empty, optional: true, summary: More. }
    output: { type: int, summary: It. }
  one.vm.info: { summary: Reads it., access: read, auth: [], output: { type: int, summary: It. } }
  one.vm.lost: { summary: Reads it., access: read, auth: [], output: { type: int, summary: It. } }
  one.vm.gone: { summary: Reads it., access: read, auth: [], until: '6.0', output: { type: int, summary: It. } }
  one.vm.older: { summary: Reads it., access: read, auth: [], until: '4.6', output: { type: int, summary: It. } }
  one.vm.update: { summary: Reads it., access: read, auth: [], until: '6.0', output: { type: int, summary: It. } }
";

/// Compares with a server that answers like this.
fn compared(release: Option<&str>, answer: impl Fn(&Call) -> String + Send + 'static) -> Result<Report, String> {
    compare(&sources(), &Server::at(&served(answer))?, release, None)
}

/// The same, and the server is probed.
fn probed(answer: impl Fn(&Call) -> String + Send + 'static) -> Result<Report, String> {
    let server = Server::at(&served(answer))?;
    compare(&sources(), &server, None, Some(&mut |method: &str, params: &[Value]| server.call(method, params)))
}

fn sources() -> Sources {
    Sources::from([("spec/a.yaml".to_owned(), SPEC.to_owned()), ("spec/vm.yaml".to_owned(), VM.to_owned())])
}

/// The address of a server that answers like this.
fn served(answer: impl Fn(&Call) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/RPC2", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream.unwrap());
            let mut length = 0;
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line.trim().is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let answer = answer(&read_call(std::str::from_utf8(&body).unwrap()).unwrap());
            let head =
                format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", answer.len());
            let mut stream = reader.into_inner();
            stream.write_all((head + &answer).as_bytes()).unwrap();
        }
    });
    url
}

fn recorded(call: &Call) -> String {
    match call.method.as_str() {
        "system.listMethods" => LIST.to_owned(),
        _ if call.params == [Value::String("one.vm.deploy".into())] => DEPLOY.to_owned(),
        _ => DEPLOY.replace("<value><string>boolean</string></value>", ""),
    }
}

#[test]
fn methods_and_signatures_of_a_server_are_compared() {
    let report = compared(None, recorded).unwrap();
    let of = |kind| report.differences.iter().filter(|found| found.kind == kind).map(|found| found.subject.as_str()).collect::<Vec<_>>();
    assert_eq!(of(Kind::MethodUnknown), ["one.vm.lost"]);
    assert_eq!(of(Kind::MethodPast), ["one.vm.update"]);
    assert_eq!(of(Kind::Signature), ["one.vm.info"]);
    assert_eq!(of(Kind::MethodMissing).len(), 307 - 3);
    assert_eq!(report.counts, [("methods", 315), ("signatures", 2)]);
    assert_eq!(report.notes.len(), 1, "{:?}", report.notes);
}

#[test]
fn an_older_release_is_judged_by_its_own_methods() {
    let report = compared(Some("6.0"), recorded).unwrap();
    let unknown: Vec<_> = report.differences.iter().filter(|found| found.kind != Kind::MethodMissing).collect();
    assert_eq!(unknown.iter().map(|found| found.subject.as_str()).collect::<Vec<_>>(), ["one.vm.gone", "one.vm.lost"]);
    assert!(compared(Some("5.0"), recorded).unwrap_err().contains("6.0, 7.4"));
}

#[test]
fn a_server_that_tells_nothing_of_a_signature_is_right() {
    let undefined = |call: &Call| match call.method.as_str() {
        "system.listMethods" => LIST.to_owned(),
        _ => "<methodResponse><params><param><value><string>undef</string></value></param></params></methodResponse>".to_owned(),
    };
    let report = compared(None, undefined).unwrap();
    assert!(report.differences.iter().all(|found| found.kind != Kind::Signature));
}

#[test]
fn what_is_no_server_of_this_kind_is_an_error() {
    let fault = |_: &Call| {
        "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>-506</int></value></member>\
        <member><name>faultString</name><value><string>no such method</string></value></member></struct></value></fault></methodResponse>"
            .to_owned()
    };
    assert!(compared(None, fault).unwrap_err().contains("no such method"));
    assert!(compared(None, |_| "<html/>".into()).unwrap_err().contains("not one of XML-RPC"));
}

/// What a server has answered to such calls; the first parameter of them all is the session.
fn recorded_with_session(call: &Call, deploy: &[usize]) -> String {
    let root = xtask::workspace::root().unwrap();
    let answer = |name: &str| std::fs::read_to_string(root.join(format!("tests/recordings/{name}.response.xml"))).unwrap();
    if call.method.starts_with("system.") {
        return recorded(call);
    }
    assert_eq!(call.params.first(), Some(&Value::String("introspection:none".into())), "{}", call.method);
    match call.method.as_str() {
        "one.system.version" => answer("0028-one.system.version").replace("7.4.0", "6.0.3"),
        "one.vm.deploy" if !deploy.contains(&(call.params.len() - 1)) => answer("1027-one.vm.chmod"),
        "one.vm.deploy" if matches!(call.params.get(2), Some(Value::String(_))) => answer("1019-one.host.allocate"),
        "one.vm.deploy" => answer("0370-one.vm.migrate"),
        _ => answer("0314-one.vm.rename"),
    }
}

#[test]
fn a_server_that_is_probed_tells_its_release_and_how_many_parameters_it_reads() {
    let report = probed(|call| recorded_with_session(call, &[2, 3, 4, 5])).unwrap();
    let lengths = |report: &Report| {
        let found = report.differences.iter().filter(|found| found.kind != Kind::MethodMissing && found.kind != Kind::MethodUnknown);
        found.map(|found| (found.kind, found.subject.clone())).collect::<Vec<_>>()
    };
    assert_eq!(lengths(&report), []);
    // Of 6.0 the signatures are not compared; `one.vm.deploy` is asked six times, and `info` and `update` once.
    assert_eq!(report.counts, [("methods", 315), ("signatures", 0), ("calls", 8)]);
    let report = probed(|call| recorded_with_session(call, &[1, 2, 4, 5])).unwrap();
    assert_eq!(lengths(&report), [(Kind::LengthRead, "one.vm.deploy 1".into()), (Kind::LengthRefused, "one.vm.deploy 3".into())]);
}
