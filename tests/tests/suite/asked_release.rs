//! Clients that nobody told the release of their server: they ask for it where a call depends on it, once, and nowhere else.

use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use opennebula::host::{self, HostName, ImDriver, VmmDriver};
use opennebula::vm::{self, RecoverOperation, VmAction};
use opennebula::{
    Calls, Client, ClusterId, Connect, Error, ErrorKind, HookId, HostId, Method, PoolFilter, RELEASES, Release, VmId, blocking, hook,
    vmpool,
};
use opennebula_runtime::wire::{Call, Value, read_call, write_success};
use opennebula_tests::server::{Reply, Server};

pub(super) const QUESTION: &str = "one.system.version";

/// Either client, made to wait for its calls.
pub(super) trait Waiting: Connect + Clone + Send + 'static {
    fn make<M: Method>(&self, method: &M) -> Result<M::Output, Error>;
    fn known(&self) -> Option<Release>;
    fn named(self, release: Release) -> Self;
}

impl Waiting for blocking::Client {
    fn make<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        self.call(method)
    }

    fn known(&self) -> Option<Release> {
        self.release()
    }

    fn named(self, release: Release) -> Self {
        self.for_release(release)
    }
}

impl Waiting for Client {
    fn make<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(self.call(method))
    }

    fn known(&self) -> Option<Release> {
        self.release()
    }

    fn named(self, release: Release) -> Self {
        self.for_release(release)
    }
}

/// A server that answers the question by a rule, which is told how often it was asked before, and any other call by a number.
pub(super) struct Peer {
    pub(super) server: Server,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Peer {
    pub(super) fn start(
        version: impl Fn(usize) -> Reply + Send + Sync + 'static,
        other: impl Fn(&Call) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let calls = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&calls);
        let server = Server::start(move |request| {
            let call = read_call(std::str::from_utf8(request).unwrap()).unwrap();
            let mut seen = seen.lock().unwrap();
            let before = seen.iter().filter(|call: &&Call| call.method == QUESTION).count();
            seen.push(call.clone());
            drop(seen);
            if call.method == QUESTION { version(before) } else { other(&call) }
        });
        Self { server: server.unwrap(), calls }
    }

    /// A server of this version.
    pub(super) fn of(version: &'static str) -> Self {
        Self::start(move |_| text(version), |_| Reply::xml(write_success(Value::Int(7))))
    }

    pub(super) fn client<C: Waiting>(&self) -> C {
        self.server.client().unwrap()
    }

    /// What came in, in order, without the sessions.
    pub(super) fn calls(&self) -> Vec<(String, Vec<Value>)> {
        self.calls.lock().unwrap().iter().map(|call| (call.method.clone(), call.params[1..].to_vec())).collect()
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.calls().into_iter().map(|(name, _)| name).collect()
    }

    pub(super) fn questions(&self) -> usize {
        self.names().iter().filter(|name| *name == QUESTION).count()
    }
}

fn text(version: &str) -> Reply {
    Reply::xml(write_success(Value::String(version.into())))
}

/// 4.14 and older ones read a driver where newer ones read the cluster.
fn allocate() -> host::Allocate {
    let call = host::Allocate::new(HostName::new("node-1"), ImDriver::new("kvm"), VmmDriver::new("kvm"));
    host::Allocate { cluster: Some(ClusterId(100)), ..call }
}

fn allocated(with_driver: bool) -> Vec<Value> {
    let texts = ["node-1", "kvm", "kvm"].into_iter().chain(with_driver.then_some("dummy"));
    texts.map(|text| Value::String(text.into())).chain([Value::Int(100)]).collect()
}

/// The same in every release.
fn same() -> vm::Action {
    vm::Action::new(VmAction::Poweroff, VmId(7))
}

/// Does it with each client.
macro_rules! by_both {
    ($test:ident) => {
        $test::<opennebula::blocking::Client>();
        $test::<opennebula::Client>();
    };
}
pub(super) use by_both;

#[test]
fn only_the_first_call_that_depends_on_the_release_asks() {
    fn test<C: Waiting>() {
        for (version, with_driver) in [("4.14.0", true), ("5.0.2", false), ("7.4.0", false)] {
            let peer = Peer::of(version);
            let one: C = peer.client();
            let clone = one.clone();
            // A default that is left off, and a value that all releases know, depend on nothing.
            one.make(&same()).unwrap();
            one.make(&vm::Info::new(VmId(7))).unwrap_err();
            assert_eq!((peer.questions(), one.known()), (0, None));
            one.make(&allocate()).unwrap();
            let expected = [
                ("one.vm.action", None),
                ("one.vm.info", None),
                (QUESTION, Some(vec![])),
                ("one.host.allocate", Some(allocated(with_driver))),
            ];
            for ((name, params), (expected_name, expected)) in peer.calls().iter().zip(&expected) {
                assert_eq!((name.as_str(), expected.as_ref().unwrap_or(params)), (*expected_name, params), "{version}");
            }
            assert_eq!((one.known(), clone.known()), (Some(version.parse().unwrap()), Some(version.parse().unwrap())));
            for one in [&one, &clone, &one.clone()] {
                one.make(&allocate()).unwrap();
            }
            assert_eq!((peer.calls().len(), peer.questions()), (7, 1), "{version}");
            assert_eq!(peer.calls()[6].1, allocated(with_driver));
        }
    }
    by_both!(test);
}

#[test]
fn a_method_goes_by_the_name_that_the_release_has_for_it() {
    fn test<C: Waiting>() {
        for (version, name) in [("5.6.2", "one.vmpool.info"), ("5.7.80", "one.vmpool.info"), ("5.8.5", "one.vmpool.infoextended")] {
            let peer = Peer::of(version);
            let one: C = peer.client();
            for _ in 0..2 {
                // A number is no pool.
                one.make(&vmpool::InfoExtended::new(PoolFilter::Mine)).unwrap_err();
            }
            assert_eq!(peer.names(), [QUESTION, name, name]);
        }
    }
    by_both!(test);
}

#[test]
fn calls_that_need_the_release_at_the_same_time_ask_once() {
    fn test<C: Waiting>() {
        const CALLERS: usize = 8;
        let slow = |_| {
            thread::sleep(Duration::from_millis(300));
            text("4.14.0")
        };
        let peer = Peer::start(slow, |_| Reply::xml(write_success(Value::Int(7))));
        let (one, barrier) = (peer.client::<C>(), Arc::new(Barrier::new(CALLERS)));
        let callers = (0..CALLERS).map(|_| {
            let (one, barrier) = (one.clone(), Arc::clone(&barrier));
            thread::spawn(move || {
                barrier.wait();
                one.make(&allocate())
            })
        });
        let callers: Vec<_> = callers.collect();
        assert!(callers.into_iter().all(|caller| matches!(caller.join().unwrap(), Ok(HostId(7)))));
        let calls = peer.calls();
        assert_eq!((peer.questions(), calls.len(), calls[0].0.as_str()), (1, CALLERS + 1, QUESTION));
        assert!(calls[1..].iter().all(|(_, params)| *params == allocated(true)));
    }
    by_both!(test);
}

#[test]
fn a_question_that_fails_fails_its_call_and_is_asked_again() {
    fn test<C: Waiting>() {
        let versions = |before| match before {
            0 => Reply::page(503, "<html>upgrading</html>"),
            1 => text("devel"),
            2 => Reply::fault(-500, "who is tester:not in any recording?"),
            _ => text("4.14.0"),
        };
        let peer = Peer::start(versions, |_| Reply::xml(write_success(Value::Int(7))));
        let one: C = peer.client();
        let errors = [(); 3].map(|()| one.make(&allocate()).unwrap_err());
        assert_eq!((peer.questions(), peer.calls().len(), one.known()), (3, 3, None), "{errors:?}");
        for error in &errors {
            assert_eq!(error.method(), Some("one.host.allocate"));
            let shown = error.to_string();
            assert!(shown.starts_with("one.host.allocate: ") && shown.contains("asking by one.system.version"), "{shown}");
            assert!(shown.contains("the call was not sent, and `release` of the builder") && !shown.contains("recording"), "{shown}");
        }
        assert_eq!((errors[0].status(), errors[0].is_transient()), (Some(503), true));
        assert!(errors[1].to_string().contains("\"devel\" is not a release of OpenNebula"), "{}", errors[1]);
        assert!(matches!(errors[2].kind(), ErrorKind::Fault(_)));
        // What depends on nothing goes through all the while.
        one.make(&same()).unwrap();
        one.make(&allocate()).unwrap();
        assert_eq!((peer.questions(), peer.calls()[5].1.clone()), (4, allocated(true)));
    }
    by_both!(test);
}

#[test]
fn a_waiting_call_asks_again_where_the_question_of_another_failed() {
    fn test<C: Waiting>() {
        let versions = |before| {
            thread::sleep(Duration::from_millis(300));
            if before == 0 { Reply::page(503, "") } else { text("4.14.0") }
        };
        let peer = Peer::start(versions, |_| Reply::xml(write_success(Value::Int(7))));
        let (one, barrier) = (peer.client::<C>(), Arc::new(Barrier::new(3)));
        let callers = [(); 3].map(|()| {
            let (one, barrier) = (one.clone(), Arc::clone(&barrier));
            thread::spawn(move || {
                barrier.wait();
                one.make(&allocate())
            })
        });
        let outcomes = callers.map(|caller| caller.join().unwrap());
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_err()).count(), 1, "{outcomes:?}");
        assert_eq!((peer.questions(), peer.calls().len()), (2, 4));
    }
    by_both!(test);
}

#[test]
fn the_question_counts_towards_the_time_of_its_call() {
    fn test<C: Waiting>() {
        const PAUSE: Duration = Duration::from_millis(600);
        let slow = |answer: fn() -> Reply| {
            thread::sleep(PAUSE);
            answer()
        };
        let start = move || Peer::start(move |_| slow(|| text("4.14.0")), move |_| slow(|| Reply::xml(write_success(Value::Int(7)))));
        let build = |peer: &Peer, timeout| -> C { peer.server.builder().unwrap().timeout(timeout).build().unwrap() };

        // Each would have the time by itself.
        let peer = start();
        let one = build(&peer, PAUSE * 3 / 2);
        let began = Instant::now();
        let error = one.make(&allocate()).unwrap_err();
        assert!(error.is_timeout() && began.elapsed() < PAUSE * 2, "{error} after {:?}", began.elapsed());
        // The call was sent, and what was asked for is known.
        assert_eq!(peer.names(), [QUESTION, "one.host.allocate"]);
        one.make(&allocate()).unwrap();
        assert_eq!(peer.questions(), 1);

        // Neither who asks nor who waits for the answer waits beyond the time.
        let peer = start();
        let one = build(&peer, PAUSE / 3);
        let began = Instant::now();
        let callers = [(); 3].map(|()| {
            let one = one.clone();
            thread::spawn(move || one.make(&allocate()).unwrap_err())
        });
        for error in callers.map(|caller| caller.join().unwrap()) {
            assert!(error.is_timeout() && error.to_string().contains("the call was not sent"), "{error}");
        }
        assert!(began.elapsed() < PAUSE, "{:?}", began.elapsed());
        assert!(peer.names().iter().all(|name| name == QUESTION));
    }
    by_both!(test);
}

#[test]
fn one_call_at_a_time_is_enough_to_ask() {
    fn test<C: Waiting>() {
        let peer = Peer::of("4.14.0");
        let one: C = peer.server.builder().unwrap().max_concurrent_calls(1).timeout(Duration::from_secs(20)).build().unwrap();
        let callers = [(); 4].map(|()| {
            let one = one.clone();
            thread::spawn(move || one.make(&allocate()).unwrap())
        });
        assert!(callers.into_iter().all(|caller| caller.join().unwrap() == HostId(7)));
        assert_eq!((peer.questions(), peer.calls().len()), (1, 5));
    }
    by_both!(test);
}

#[test]
fn a_program_names_the_release_or_forbids_the_question() {
    fn test<C: Waiting>() {
        let peer = Peer::of("4.14.0");
        let builder = || peer.server.builder::<C>().unwrap();
        let told = builder().release("4.12").build().unwrap();
        let told_and_forbidden = builder().release("4.12.3").ask_release(false).build().unwrap();
        let forbidden = builder().ask_release(false).build().unwrap();
        let named = forbidden.clone().named(Release::new(4, 10));
        let allowed = builder().ask_release(true).build().unwrap();
        let all = [(&told, true), (&told_and_forbidden, true), (&forbidden, false), (&named, true), (&allowed, true)];
        for (one, with_driver) in all {
            one.make(&allocate()).unwrap();
            assert_eq!(peer.calls().last().unwrap().1, allocated(with_driver));
        }
        assert_eq!((peer.questions(), forbidden.known()), (1, None));
    }
    by_both!(test);
}

#[test]
fn the_settings_tell_who_says_the_release() {
    let builder = || {
        let credentials = opennebula::Credentials::password("tester", "secret").unwrap();
        opennebula::Settings::builder().credentials(credentials)
    };
    let line = |settings: opennebula::Settings| settings.to_string().lines().find(|line| line.starts_with("release")).unwrap().to_owned();
    assert_eq!(line(builder().build().unwrap()), "release: what the server says, asked where it matters (default)");
    assert_eq!(line(builder().ask_release(true).build().unwrap()), "release: what the server says, asked where it matters (given)");
    assert_eq!(line(builder().ask_release(false).build().unwrap()), "release: the newest (given)");
    assert_eq!(line(builder().ask_release(false).release("5.12").build().unwrap()), "release: 5.12 (given)");
}

#[test]
fn a_release_beyond_the_catalogue_is_the_newest_and_one_before_it_is_none() {
    fn test<C: Waiting>() {
        let newer = Peer::of("9.2.0.1");
        let one: C = newer.client();
        for _ in 0..2 {
            one.make(&allocate()).unwrap();
            assert_eq!(newer.calls().last().unwrap().1, allocated(false));
        }
        assert_eq!((newer.questions(), one.known()), (1, Some(Release::new(9, 2))));

        // A development version, before and after it is known.
        let between = Peer::of("4.13.85");
        let one: C = between.client();
        for _ in 0..2 {
            one.make(&vm::Recover::new(VmId(7), RecoverOperation::Success)).unwrap();
            assert_eq!(between.calls().last().unwrap().1, [Value::Int(7), Value::Bool(true)]);
        }

        let older = Peer::of("4.8.0");
        let one: C = older.client();
        one.make(&same()).unwrap();
        for _ in 0..2 {
            let error = one.make(&allocate()).unwrap_err();
            let expected = "one.host.allocate: what OpenNebula 4.8 reads is not known, for the catalogue begins with 4.10; name the release to \
                            take the server for: `release` of the builder";
            assert_eq!(error.to_string(), expected);
            assert!(matches!(error.kind(), ErrorKind::Parameter(_)));
        }
        let error = one.make(&vmpool::InfoExtended::new(PoolFilter::Mine)).unwrap_err().to_string();
        assert!(error.starts_with("one.vmpool.infoextended: what OpenNebula 4.8 reads is not known"), "{error}");
        let error = one.make(&hook::Delete::new(HookId(7))).unwrap_err().to_string();
        assert_eq!(error, "one.hook.delete: the method needs OpenNebula 5.10, and the server is 4.8");
        assert_eq!(older.names(), ["one.vm.action", QUESTION]);
        one.named(RELEASES[0]).make(&allocate()).unwrap();
        assert_eq!(older.calls().last().unwrap().1, allocated(true));
    }
    by_both!(test);
}

#[test]
fn what_the_release_lacks_is_told_and_not_sent() {
    fn test<C: Waiting>() {
        let peer = Peer::of("4.12.3");
        let one: C = peer.client();
        // The first time with the answer to the question, the second time with what is remembered of it.
        for _ in 0..2 {
            let value = one.make(&vm::Action::new(VmAction::Terminate, VmId(7))).unwrap_err();
            assert_eq!(
                value.to_string(),
                "one.vm.action: `action` cannot be sent: this value needs OpenNebula 5.0, and the server is 4.12"
            );
            let meaning = one.make(&vm::Recover::new(VmId(7), RecoverOperation::Retry)).unwrap_err();
            assert_eq!(
                meaning.to_string(),
                "one.vm.recover: `operation` cannot be sent: OpenNebula 4.12 has nothing that means this value"
            );
            let parameter = one.make(&vm::Info { decrypt: true, ..vm::Info::new(VmId(7)) }).unwrap_err();
            assert_eq!(parameter.to_string(), "one.vm.info: `decrypt` cannot be sent: it needs OpenNebula 5.10, and the server is 4.12");
            let method = one.make(&hook::Delete::new(HookId(7))).unwrap_err();
            assert_eq!(method.to_string(), "one.hook.delete: the method needs OpenNebula 5.10, and the server is 4.12");
        }
        assert_eq!(peer.names(), [QUESTION]);
    }
    by_both!(test);
}

#[test]
fn a_server_that_does_not_know_a_method_lacks_it_since_some_release() {
    fn test<C: Waiting>() {
        let unknown = |call: &Call| Reply::fault(-506, &format!("Method '{}' not defined", call.method));
        let peer = Peer::start(|_| text("4.12.3"), unknown);
        let one: C = peer.client();
        let error = one.make(&hook::Delete::new(HookId(7))).unwrap_err().to_string();
        assert_eq!(error, "one.hook.delete: Method 'one.hook.delete' not defined (fault -506); the method is there since OpenNebula 5.10");
        // That of all releases is missing for another reason.
        let error = one.make(&same()).unwrap_err().to_string();
        assert_eq!(error, "one.vm.action: Method 'one.vm.action' not defined (fault -506)");
        assert_eq!(peer.questions(), 0, "each is the same for all that have it");
    }
    by_both!(test);
}

#[test]
fn the_calls_of_a_multicall_are_written_for_the_server_that_they_go_to() {
    fn test<C: Waiting>() {
        let answers = |call: &Call| {
            let Value::Array(calls) = &call.params[0] else { panic!("{call:?}") };
            let done = |_: &Value| Value::Array(vec![Value::Array(vec![Value::Bool(true), Value::Int(7), Value::Int(0)])]);
            Reply::xml(opennebula_runtime::wire::write_plain_success(&Value::Array(calls.iter().map(done).collect())))
        };
        let peer = Peer::start(|_| text("4.14.0"), answers);
        let credentials = opennebula::Credentials::password("tester", "secret").unwrap();
        let multicall = |calls| opennebula::system::Multicall::new(calls);
        let one: C = peer.client();

        let mut calls = Calls::new();
        calls.add(&same(), &credentials, one.known()).unwrap();
        one.make(&multicall(calls)).unwrap();
        assert_eq!(peer.names(), ["system.multicall"]);

        let mut calls = Calls::new();
        calls.add(&same(), &credentials, one.known()).unwrap();
        let host = calls.add(&allocate(), &credentials, one.known()).unwrap();
        for one in [&one, &one, &one.clone().named(Release::new(7, 4))] {
            assert_eq!(host.read(&one.make(&multicall(calls.clone())).unwrap()).unwrap(), HostId(7));
        }
        assert_eq!((peer.questions(), peer.calls().len()), (1, 5));
        let sent = peer.calls.lock().unwrap().iter().map(|call| format!("{call:?}")).collect::<Vec<_>>();
        let with_driver: Vec<_> = sent.iter().filter(|sent| sent.contains("node-1")).map(|sent| sent.contains("dummy")).collect();
        assert_eq!(with_driver, [true, true, false]);

        // One that the server lacks keeps the others back: nothing is sent.
        calls.add(&vm::Action::new(VmAction::Terminate, VmId(7)), &credentials, None).unwrap();
        let error = one.make(&multicall(calls)).unwrap_err().to_string();
        let expected = "system.multicall: `calls` cannot be sent: call number 3: one.vm.action: `action` cannot be sent: this value needs \
                        OpenNebula 5.0, and the server is 4.14";
        assert_eq!((error.as_str(), peer.calls().len()), (expected, 5));
    }
    by_both!(test);
}
