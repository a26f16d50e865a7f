//! Clients that know the release of their server.
use std::sync::{Arc, Mutex};

use opennebula::host::HostStatus;
use opennebula::vm::{RecoverOperation, VmAction, VmQuery};
use opennebula::vmpool;
use opennebula::{
    Client, ErrorCode, HookId, HostId, LockLevel, PoolFilter, Release, ScheduledActionId, Template, TemplateId, VmId, blocking,
};
use opennebula_runtime::Calls;
use opennebula_runtime::params::Argument;
use opennebula_runtime::settings::Credentials;
use opennebula_runtime::wire::{Call, Value, read_call, write_success};
use opennebula_tests::facts::{letter, reads_by_release};
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
    let error = one.hook(HookId(7)).delete().send().unwrap_err().to_string();
    assert_eq!(error, "one.hook.delete: the method needs OpenNebula 5.10, and the server is 4.12");
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
    let error = one.hook(HookId(7)).delete().send().unwrap_err().to_string();
    assert_eq!(error, "one.hook.delete: the method needs OpenNebula 5.10, and the server is 5.4");
    assert_eq!(calls.lock().unwrap().len(), 1, "one of them asked");
}

#[test]
fn a_method_that_an_older_release_knows_under_another_name_is_called_by_that_name() {
    let (server, calls) = server("5.4.0");
    let one = server.client::<blocking::Client>().unwrap();
    let credentials = Credentials::password("tester", "secret").unwrap();
    let mut inner = Calls::new();
    for (one, release) in [(one.clone(), Release::new(7, 4)), (one.clone(), Release::new(5, 6)), (one, Release::new(4, 10))] {
        let one = one.for_release(release);
        // The server answers with a number, which is no pool.
        assert!(one.vmpool().info_extended(PoolFilter::Mine).send().is_err());
        inner.add(&vmpool::InfoExtended::new(PoolFilter::Mine), &credentials, one.release()).unwrap();
        let query = one.vmpool().info_extended(PoolFilter::Mine).query(VmQuery::new("VM.NAME=web")).send();
        assert_eq!(query.unwrap_err().to_string().contains("`query`"), release < Release::new(5, 8));
    }
    let called: Vec<_> = calls.lock().unwrap().iter().map(|call| call.method.clone()).collect();
    assert_eq!(called, ["one.vmpool.infoextended", "one.vmpool.infoextended", "one.vmpool.info", "one.vmpool.info"]);
    let mut written = Vec::new();
    inner.write(&mut written).unwrap();
    let written = format!("{written:?}");
    let names = ["one.vmpool.infoextended", "one.vmpool.info\""].map(|name| written.matches(name).count());
    assert_eq!(names, [1, 2], "{written}");
}

/// What a server answers to a call that it cannot read, in short.
const FAULT: &str = "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>-501</int></value></member><member>\
                     <name>faultString</name><value><string>Not enough parameters</string></value></member></struct></value></fault>\
                     </methodResponse>";

/// A server that takes the calls alone that its release reads, as a server of that release does: others are a fault.
fn strict_server(release: String) -> (Server, Arc<Mutex<Vec<Call>>>) {
    let (_, facts) = reads_by_release().unwrap();
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    let server = Server::start(move |request| {
        let call = read_call(std::str::from_utf8(request).unwrap()).unwrap();
        let letters: Vec<char> = call.params[1..].iter().map(letter).collect();
        let is_read = facts[&call.method].get(&release).is_some_and(|reads| reads.accepts(&letters));
        seen.lock().unwrap().push(call);
        Reply::xml(if is_read { write_success(Value::Int(7)) } else { FAULT.to_owned() })
    });
    (server.unwrap(), calls)
}

/// Up to 7.0 one guard of the server reads two positions, and 7.0 demands a position that 7.2 can be spared.
#[test]
fn what_is_read_behind_one_guard_is_sent_together_to_each_release() {
    let (releases, _) = reads_by_release().unwrap();
    let (yes, no, text) = (Value::Bool(true), Value::Bool(false), |text: &str| Value::String(text.into()));
    let extra = || Template::parse("A = 1").unwrap();
    for name in &releases {
        let release: Release = name.parse().unwrap();
        let (server, calls) = strict_server(name.clone());
        let one = server.client::<blocking::Client>().unwrap().for_release(release);
        let sent = |call: Result<VmId, opennebula::Error>| {
            assert_eq!(call.unwrap_or_else(|error| panic!("{name}: {error}")), VmId(7));
            calls.lock().unwrap().pop().unwrap().params[2..].to_vec()
        };
        let template = || one.template(TemplateId(3)).instantiate();
        let is_guarded = release <= Release::new(7, 0);
        assert_eq!(sent(template().send()), [text("")], "{name}");
        let held = sent(template().hold(true).send());
        assert_eq!(held, if is_guarded { vec![text(""), yes.clone(), text("")] } else { vec![text(""), yes.clone()] }, "{name}");
        let added = sent(template().extra(extra()).send());
        assert_eq!(added.len(), 3, "{name}");
        assert_eq!((&added[1], sent(template().extra(extra()).hold(true).send()).len()), (&no, 3), "{name}");
        if release >= Release::new(5, 0) {
            assert_eq!(sent(template().persistent(true).send()), [text(""), no.clone(), text(""), yes.clone()], "{name}");
        }

        let resize = || one.vm(VmId(7)).resize(Template::new());
        let enforced = sent(resize().send());
        let is_demanded = release <= Release::new(5, 8) || release == Release::new(7, 0);
        assert_eq!(enforced, if is_demanded { vec![text(""), yes.clone()] } else { vec![text("")] }, "{name}");
        if is_demanded || release > Release::new(7, 0) {
            assert_eq!(sent(resize().enforce(false).send()), [text(""), no.clone()], "{name}");
        } else {
            let error = resize().enforce(false).send().unwrap_err().to_string();
            assert_eq!(error, format!("one.vm.resize: `enforce` cannot be sent: it needs OpenNebula 7.0, and the server is {name}"));
        }
        assert!(calls.lock().unwrap().is_empty(), "{name}");
    }
    assert_eq!(releases.len(), 19);
}

/// Up to 4.14 there was a call for the two states that a host could have.
#[test]
fn the_status_of_a_host_is_set_on_every_release() {
    let (releases, _) = reads_by_release().unwrap();
    for name in &releases {
        let release: Release = name.parse().unwrap();
        let (server, calls) = strict_server(name.clone());
        let one = server.client::<blocking::Client>().unwrap().for_release(release);
        let set = |status| one.host(HostId(7)).status(status).send();
        let is_old = release < Release::new(5, 0);
        for (status, flag, number) in [(HostStatus::Enabled, true, 0), (HostStatus::Disabled, false, 1)] {
            assert_eq!(set(status).unwrap(), HostId(7), "{name}");
            let call = calls.lock().unwrap().pop().unwrap();
            let expected = if is_old { ("one.host.enable", Value::Bool(flag)) } else { ("one.host.status", Value::Int(number)) };
            assert_eq!((call.method.as_str(), &call.params[2]), (expected.0, &expected.1), "{name}");
        }
        let offline = set(HostStatus::Offline);
        assert_eq!(offline.is_err(), is_old, "{name}");
        if let Err(error) = offline {
            let expected = format!("one.host.status: `status` cannot be sent: OpenNebula {name} has nothing that means this value");
            assert_eq!(error.to_string(), expected);
        }
    }
}

/// Up to 6.6 both calls were answered by the number of the machine.
#[test]
fn the_number_of_a_machine_is_not_taken_for_that_of_a_planned_action() {
    let (releases, facts) = reads_by_release().unwrap();
    let template = || Template::parse("SCHED_ACTION = [ ACTION = \"hold\", TIME = \"1\" ]").unwrap();
    for name in releases.iter().filter(|release| facts["one.vm.schedadd"].contains_key(*release)) {
        let is_told = name.parse::<Release>().unwrap() > Release::new(6, 6);
        // The machine and the action can have the same number.
        for (vm, action) in [(VmId(7), ScheduledActionId(3)), (VmId(7), ScheduledActionId(7))] {
            let (version, answer) = (name.clone(), if is_told { action.0 } else { vm.0 });
            let server = Server::start(move |request| {
                let call = read_call(std::str::from_utf8(request).unwrap()).unwrap();
                let is_question = call.method == "one.system.version";
                Reply::xml(write_success(if is_question { Value::String(version.clone()) } else { Value::Int(answer) }))
            })
            .unwrap();
            let expected = is_told.then_some(action);
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let (client, one) = (server.client::<Client>().unwrap(), server.client::<blocking::Client>().unwrap());
            let added = runtime.block_on(async { client.vm(vm).sched_add(template()).await });
            assert_eq!(added.unwrap(), expected, "{name}");
            assert_eq!(one.vm(vm).sched_add(template()).send().unwrap(), expected, "{name}");
            assert_eq!(one.vm(vm).sched_update(action, template()).send().unwrap(), action, "{name}");
            // Among others it is known where the release is told; otherwise what could be the machine's is not taken for the action's.
            let answers = [Value::Array(vec![Value::Array(vec![Value::Bool(true), Value::Int(answer), Value::Int(0)])])];
            for (release, expected) in [(one.release(), expected), (None, expected.filter(|action| action.0 != vm.0))] {
                let credentials = Credentials::password("a", "b").unwrap();
                let added = Calls::new().add(&opennebula::vm::SchedAdd::new(vm, template()), &credentials, release).unwrap();
                assert_eq!(added.read(&answers).unwrap(), expected, "{name} {release:?}");
            }
        }
    }
    let newest = Server::start(|_| Reply::xml(write_success(Value::Int(7)))).unwrap();
    let one: blocking::Client = newest.builder().unwrap().ask_release(false).build().unwrap();
    assert_eq!(one.vm(VmId(7)).sched_add(template()).send().unwrap(), Some(ScheduledActionId(7)));
}

/// Up to 5.6 a lock was answered by whether it was made; newer servers refuse one that is not.
#[test]
fn a_lock_on_an_older_server_gives_the_number_of_what_is_locked() {
    for (answer, locked) in [(Value::Bool(true), Some(VmId(7))), (Value::Int(7), Some(VmId(7))), (Value::Bool(false), None)] {
        let server = Server::start(move |_| Reply::xml(write_success(answer.clone()))).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (client, one) = (server.client::<Client>().unwrap(), server.client::<blocking::Client>().unwrap());
        let answers =
            [runtime.block_on(async { client.vm(VmId(7)).lock(LockLevel::Use).await }), one.vm(VmId(7)).lock(LockLevel::Use).send()];
        for lock in answers {
            let Some(locked) = locked else {
                assert_eq!(lock.unwrap_err().code(), Some(ErrorCode::Action));
                continue;
            };
            assert_eq!(lock.unwrap(), locked);
        }
    }
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
