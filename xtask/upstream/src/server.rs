//! `cargo xtask server`: the catalogue against a running server, as far as its introspection tells. That takes no session.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::Sources;
use opennebula_catalogue::model::Method;
use opennebula_runtime::client::BlockingClient;
use opennebula_runtime::settings::Credentials;
use opennebula_runtime::wire::{Response, Value, read_response, write_call};

use crate::report::{Kind, Place, Report};
use crate::signature::{Declared, difference, methods};
use crate::xml::{self, Element};

/// Prints all differences, and fails if there is one. The server is of the newest release unless another one is named.
pub(crate) fn server(root: &Path, url: &str, release: Option<&str>) -> Result<ExitCode, String> {
    let sources = xtask::workspace::sources(root)?;
    let report = compare(&sources, &Server::at(url)?, release)?;
    print!("{}", report.render(&sources));
    Ok(if report.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn compare(sources: &Sources, server: &Server, release: Option<&str>) -> Result<Report, String> {
    let catalogue = opennebula_catalogue::check(sources).map_err(|found| found.render(sources))?;
    let release = crate::release::named(&catalogue, release)?;
    let is_newest = Some(release) == catalogue.newest();
    let theirs = server.methods()?;
    let ours = methods(&catalogue);
    let mut report = Report::default();
    let place = |method: &Method| vec![Place::Node(method.node.clone())];
    let (layer, missing): (Vec<_>, Vec<_>) =
        theirs.iter().filter(|name| !ours.contains_key(name.as_str())).partition(|name| name.starts_with("system."));
    for name in missing {
        report.add(Kind::MethodMissing, name, "the catalogue does not have it", vec![]);
    }
    if !layer.is_empty() {
        let names: Vec<_> = layer.into_iter().map(String::as_str).collect();
        report.notes.push(format!("not compared, since the XML-RPC layer answers them: {}", names.join(", ")));
    }
    let mut signatures = 0;
    for method in ours.values() {
        match (theirs.contains(&method.wire_name), method.history.has(release)) {
            (false, true) => report.add(Kind::MethodUnknown, &method.wire_name, "the server does not have it", place(method)),
            (true, false) => {
                let message = format!("the server has it, though {release} does not, as the catalogue says");
                report.add(Kind::MethodPast, &method.wire_name, message, place(method));
            }
            // What older releases declare the catalogue does not say.
            (true, true) if method.session && is_newest => {
                signatures += 1;
                if let Some(message) = difference(method, &server.signature(&method.wire_name)?) {
                    report.add(Kind::Signature, &method.wire_name, message, place(method));
                }
            }
            (true, true) | (false, false) => {}
        }
    }
    report.counts.extend([("methods", theirs.len()), ("signatures", signatures)]);
    Ok(report)
}

/// A running server.
struct Server(BlockingClient);

impl Server {
    fn at(url: &str) -> Result<Self, String> {
        // Introspection asks for no credentials, but a client does.
        let credentials = Credentials::password("introspection", "none").map_err(|error| error.to_string())?;
        let client = BlockingClient::builder().endpoint(url).credentials(credentials).build();
        client.map(Self).map_err(|error| error.to_string())
    }

    /// The methods it has.
    fn methods(&self) -> Result<BTreeSet<String>, String> {
        let answer = self.call("system.listMethods", &[])?;
        let names = items(&answer).ok_or("system.listMethods: the answer is no list")?;
        Ok(names.iter().map(|name| text(name)).collect())
    }

    /// What it declares of a method.
    fn signature(&self, name: &str) -> Result<Declared, String> {
        let answer = self.call("system.methodSignature", &[Value::String(name.to_owned())])?;
        match items(&answer) {
            None if text(&answer) == "undef" => Ok(Declared::Undefined),
            None => Err(format!("system.methodSignature of {name}: the answer is neither a list nor `undef`")),
            Some(lists) => {
                let types =
                    lists.into_iter().map(|list| items(list).unwrap_or_default().into_iter().map(|item| type_name(&text(item))).collect());
                Ok(Declared::Types(types.collect()))
            }
        }
    }

    /// Calls a method of the XML-RPC layer, whose answers have no envelope.
    fn call(&self, name: &'static str, params: &[Value]) -> Result<Element, String> {
        let request = write_call(name, None, params);
        let answer = self.0.post(name, request.as_bytes()).map_err(|error| error.to_string())?;
        let answer = String::from_utf8_lossy(&answer);
        if let Ok(Response::Fault(fault)) = read_response(&answer) {
            return Err(format!("{name}: {fault}"));
        }
        let value = xml::read(&answer).map_err(|error| format!("{name}: the answer is no XML: {error}"))?;
        let value = value.descend(&["params", "param", "value"]).cloned();
        value.ok_or_else(|| format!("{name}: the answer is not one of XML-RPC"))
    }
}

/// The items of a value that is an array.
fn items(value: &Element) -> Option<Vec<&Element>> {
    value.descend(&["array", "data"]).map(|data| data.children.iter().filter(|child| child.name == "value").collect())
}

/// The text of a value; a string needs no element of its own.
fn text(value: &Element) -> String {
    value.children.first().unwrap_or(value).text.clone()
}

/// A type as signatures here name it.
fn type_name(name: &str) -> String {
    if name == "i4" { "int".into() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::TcpListener;
    use std::thread;

    use opennebula_runtime::wire::{Call, read_call};

    use super::*;

    /// As a server of 7.4 has answered.
    const LIST: &str = include_str!("../tests/system.listMethods.xml");
    const DEPLOY: &str = include_str!("../tests/system.methodSignature.xml");

    const SPEC: &str = "
releases: ['6.0', '7.4']
";

    const VM: &str = "
resource: vm
summary: Machines.
noun: machine
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
        let sources = Sources::from([("spec/a.yaml".to_owned(), SPEC.to_owned()), ("spec/vm.yaml".to_owned(), VM.to_owned())]);
        compare(&sources, &Server::at(&url)?, release)
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
        let of =
            |kind| report.differences.iter().filter(|found| found.kind == kind).map(|found| found.subject.as_str()).collect::<Vec<_>>();
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
}
