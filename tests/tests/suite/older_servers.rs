//! Clients that know the release of their server.
use std::sync::{Arc, Mutex};

use opennebula::vm::{RecoverOperation, VmAction};
use opennebula::{Client, PoolFilter, Release, VmId, blocking};
use opennebula_runtime::settings::Credentials;
use opennebula_runtime::wire::{Call, Value, read_call, write_success};
use opennebula_tests::server::{Reply, Server};

/// A server of this release, and the calls that it got.
fn server(version: &'static str) -> (Server, Arc<Mutex<Vec<Call>>>) {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    let server = Server::start(move |request| {
        let call = read_call(std::str::from_utf8(request).unwrap()).unwrap();
        let answer = match call.method.as_str() {
            "one.system.version" => Value::String(version.into()),
            _ => Value::Int(7),
        };
        seen.lock().unwrap().push(call);
        Reply::xml(write_success(answer))
    });
    (server.unwrap(), calls)
}

#[test]
fn a_client_asks_once_and_refuses_what_the_release_lacks() {
    let (server, calls) = server("4.12.3");
    let one = server.client::<blocking::Client>().unwrap().detect_release().unwrap();
    assert_eq!(one.release(), Some(Release::new(4, 12)));
    let refused = |error: Result<_, opennebula::Error>| error.map(|_: VmId| ()).unwrap_err().to_string();
    let error = refused(one.vm(VmId(7)).recover(RecoverOperation::Retry).send());
    assert_eq!(error, "one.vm.recover: `operation` cannot be sent: OpenNebula 4.12 has nothing that means this value");
    let error = refused(one.vm(VmId(7)).action(VmAction::Terminate).send());
    assert_eq!(error, "one.vm.action: `action` cannot be sent: this value needs OpenNebula 5.0, and the server is 4.12");
    let error = one.vmpool().info_extended(PoolFilter::Mine).send().unwrap_err().to_string();
    assert_eq!(error, "one.vmpool.infoextended: the method needs OpenNebula 5.8, and the server is 4.12");
    // What the release knows in another form goes through.
    assert_eq!(one.vm(VmId(7)).recover(RecoverOperation::Success).send().unwrap(), VmId(7));
    let calls = calls.lock().unwrap();
    let sent: Vec<_> = calls.iter().map(|call| (call.method.as_str(), &call.params[1..])).collect();
    assert_eq!(sent, [("one.system.version", &[][..]), ("one.vm.recover", &[Value::Int(7), Value::Bool(true)][..])]);
}

#[test]
fn both_clients_take_the_release_that_they_are_told() {
    let (server, calls) = server("6.10.2");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let one = runtime.block_on(server.client::<Client>().unwrap().detect_release()).unwrap();
    assert_eq!(one.release(), Some(Release::new(6, 10)));
    assert_eq!(one.for_release(Release::new(5, 4)).release(), Some(Release::new(5, 4)));
    let one = server.client::<blocking::Client>().unwrap().for_release(Release::new(5, 4));
    let error = one.vmpool().info_extended(PoolFilter::Mine).send().unwrap_err().to_string();
    assert_eq!(error, "one.vmpool.infoextended: the method needs OpenNebula 5.8, and the server is 5.4");
    assert_eq!(calls.lock().unwrap().len(), 1, "one of them asked");
}

#[test]
fn a_version_that_is_none_is_an_error() {
    let (server, _) = server("devel");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let unblocking = runtime.block_on(server.client::<Client>().unwrap().detect_release()).unwrap_err();
    let blocking = server.client::<blocking::Client>().unwrap().detect_release().unwrap_err();
    for error in [unblocking.to_string(), blocking.to_string()] {
        assert!(error.starts_with("one.system.version: the answer does not fit its type: \"devel\" is not a release"), "{error}");
    }
}

#[test]
fn a_release_that_is_none_is_an_error_of_the_builder() {
    let credentials = Credentials::password("tester", "secret").unwrap();
    let error = blocking::Client::builder().credentials(credentials).release("seven").build().unwrap_err();
    assert!(error.is_settings() && error.to_string().starts_with("release (given): \"seven\" is not a release"), "{error}");
}
