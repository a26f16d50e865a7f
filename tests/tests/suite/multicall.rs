//! Several calls in one, and the typed answer to each.
use std::sync::{Arc, Mutex};

use opennebula::system::{ListMethods, MethodName, Version};
use opennebula::{Added, Calls, ErrorKind, HostId, ZoneId, blocking, host, zone};
use opennebula_runtime::settings::Credentials;
use opennebula_runtime::wire::{Failure, Value, read_call};
use opennebula_tests::recording;
use opennebula_tests::server::{Reply, Server};

const PASSWORD: &str = "opennebula";

fn credentials() -> Credentials {
    Credentials::password("oneadmin", PASSWORD).unwrap()
}

fn recorded(name: &str) -> Vec<u8> {
    recording::response(&recording::folder(), name).unwrap()
}

#[test]
fn each_call_has_its_own_answer() {
    let seen = Arc::new(Mutex::new(None));
    let server = {
        let seen = Arc::clone(&seen);
        Server::start(move |request| {
            *seen.lock().unwrap() = Some(read_call(std::str::from_utf8(request).unwrap()).unwrap());
            Reply::xml(recorded("0026-system.multicall"))
        })
        .unwrap()
    };
    let one: blocking::Client = server.builder().unwrap().credentials(credentials()).build().unwrap();

    let mut calls = Calls::new();
    let version = calls.add(&Version::new(), one.settings().credentials(), one.release()).unwrap();
    let host = calls.add(&host::Info::new(HostId(9999)), one.settings().credentials(), one.release()).unwrap();
    // The third one was recorded of a method that there is not.
    let unknown = calls.add(&zone::Info::new(ZoneId(0)), one.settings().credentials(), one.release()).unwrap();
    let beyond = calls.add(&Version::new(), one.settings().credentials(), one.release()).unwrap();
    let answers = one.system().multicall(calls).send().unwrap();

    assert_eq!(version.read(&answers).unwrap(), "7.4.0");
    let error = host.read(&answers).unwrap_err();
    assert_eq!(error.to_string(), "one.host.info: Error getting host [9999]. (error 0x0400)");
    assert!(matches!(error.failure(), Some(Failure { object: Some(9999), .. })), "{error:?}");
    let error = unknown.read(&answers).unwrap_err();
    assert_eq!(error.to_string(), "one.zone.info: Method 'one.nope' not defined (fault -506)");
    let error = beyond.read(&answers).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("there are 3 answers, and this is the call number 4"), "{error}");

    let sent = seen.lock().unwrap().take().unwrap();
    assert_eq!(sent.method, "system.multicall");
    let [Value::Array(calls)] = sent.params.as_slice() else { panic!("{sent:?}") };
    let call = |method: &str, params: Vec<Value>| {
        let members = [("methodName", Value::String(method.into())), ("params", Value::Array(params))];
        Value::Struct(members.map(|(name, value)| (name.to_owned(), value)).into())
    };
    let session = || Value::String(format!("oneadmin:{PASSWORD}"));
    assert_eq!(calls[0], call("one.system.version", vec![session()]));
    assert_eq!(calls[1], call("one.host.info", vec![session(), Value::Int(9999)]));
}

/// A document comes as it does to a call of its own, and what the XML-RPC layer answers is in no envelope.
#[test]
fn documents_and_plain_values_are_read_as_well() {
    let document = "<ZONE><ID>0</ID><NAME>a &amp; b</NAME><STATE>0</STATE><TEMPLATE><ENDPOINT>e</ENDPOINT></TEMPLATE><SERVER_POOL/></ZONE>";
    let done = |output| Value::Array(vec![Value::Array(vec![Value::Bool(true), output, Value::Int(0)])]);
    let methods = Value::Array(vec![Value::String("one.vm.info".into())]);
    let answers = [done(Value::String(document.into())), Value::Array(vec![methods])];
    let mut calls = Calls::new();
    let zone = calls.add(&zone::Info::new(ZoneId(0)), &credentials(), None).unwrap();
    let list = calls.add(&ListMethods::new(), &credentials(), None).unwrap();
    assert_eq!(zone.read(&answers).unwrap().name, "a & b");
    assert_eq!(list.read(&answers).unwrap(), [MethodName::from("one.vm.info")]);
}

#[test]
fn an_answer_that_is_none_says_what_it_is() {
    let added: Added<Version> = Calls::new().add(&Version::new(), &credentials(), None).unwrap();
    let text = |text: &str| Value::String(text.into());
    let cases = [
        (Value::Int(1), "expected an array or a struct, found int"),
        (Value::Array(vec![]), "expected one value in the array, found none"),
        (Value::Array(vec![Value::Int(1), Value::Int(2)]), "expected one value in the array, found 2"),
        (Value::Array(vec![Value::Int(1)]), "expected an array in the array, found int"),
        (Value::Array(vec![Value::Array(vec![Value::Bool(true)])]), "expected three values or more in the answer, found 1"),
        (Value::Struct(vec![("faultCode".into(), Value::Int(1))]), "expected faultCode and faultString in the fault"),
        (
            Value::Array(vec![Value::Array(vec![Value::Bool(true), Value::Int(1), Value::Int(0)])]),
            "expected an answer of type string, found int",
        ),
        (
            Value::Array(vec![Value::Array(vec![text("x"), text("y"), Value::Int(0)])]),
            "expected a boolean first in the answer, found string",
        ),
    ];
    for (answer, expected) in cases {
        let error = added.read(&[answer]).unwrap_err().to_string();
        assert!(error.starts_with("one.system.version: the answer does not fit its type:") && error.contains(expected), "{error}");
    }
}

#[test]
fn the_session_is_not_shown() {
    let mut calls = Calls::new();
    let added = calls.add(&Version::new(), &credentials(), None).unwrap();
    let telltale =
        vec![("faultCode".into(), Value::Int(-500)), ("faultString".into(), Value::String(format!("who is oneadmin:{PASSWORD}?")))];
    let error = added.read(&[Value::Struct(telltale)]).unwrap_err();
    for shown in [format!("{calls:?}"), format!("{added:?}"), format!("{error} {error:?}")] {
        assert!(!shown.contains(PASSWORD), "{shown}");
    }
    assert_eq!(error.to_string(), "one.system.version: who is oneadmin:***? (fault -500)");
}
