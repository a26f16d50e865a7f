//! What can be written once for all resources: families of methods, and waiting.

use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use opennebula::attributes::Template;
use opennebula::vm::{History, HistoryOfSet, HistorySummary, LcmState, VmState};
use opennebula::{
    Access, Call, Client, Error, ErrorKind, GroupId, HostId, ImageId, LockLevel, Method, ObjectName, PoolFilter, VirtualNetworkId, VmId,
    Wait, blocking, families, fields,
};
use opennebula_runtime::codec::{Answer, DecodeError, EncodeError, Params};
use opennebula_runtime::wire::{Value, read_call, write_success};
use opennebula_tests::recording;
use opennebula_tests::server::{Playback, Reply, Server};

/// A server that says of every call that object 7 was changed.
fn agreeing() -> Server {
    Server::start(|request| {
        let call = read_call(std::str::from_utf8(request).unwrap()).unwrap();
        assert!(call.params.len() > 2, "{call:?}");
        Reply::xml(write_success(Value::Int(7)))
    })
    .unwrap()
}

fn rename<'c, H: families::Rename<'c, blocking::Client>>(object: &H, name: &str) -> Result<<H::Call as Method>::Output, Error> {
    object.rename(ObjectName::from(name)).send()
}

fn lock<'c, H: families::Lock<'c, blocking::Client>>(object: &H) -> Result<<H::Call as Method>::Output, Error> {
    object.lock(LockLevel::Manage).send()
}

fn give_to<'c, H: families::Chown<'c, blocking::Client>>(object: &H, group: GroupId) -> Result<<H::Call as Method>::Output, Error> {
    object.chown(None, Some(group)).send()
}

#[test]
fn one_function_serves_every_resource_that_has_the_method() {
    let server = agreeing();
    let one: blocking::Client = server.client().unwrap();
    assert_eq!(rename(&one.vm(VmId(7)), "web").unwrap(), VmId(7));
    assert_eq!(rename(&one.host(HostId(7)), "node").unwrap(), HostId(7));
    assert_eq!(rename(&one.image(ImageId(7)), "disk").unwrap(), ImageId(7));
    assert_eq!(rename(&one.vn(VirtualNetworkId(7)), "lan").unwrap(), VirtualNetworkId(7));
    assert_eq!(give_to(&one.vm(VmId(7)), GroupId::USERS).unwrap(), VmId(7));
    assert_eq!(lock(&one.vm(VmId(7))).unwrap(), VmId(7));
    assert_eq!(lock(&one.image(ImageId(7))).unwrap(), ImageId(7));
}

/// The same with the async client: what a trait gives can be awaited.
#[test]
fn generic_code_can_be_async() {
    async fn rename<'c, H: families::Rename<'c, opennebula::Client>>(object: &H) -> Result<<H::Call as Method>::Output, Error> {
        object.rename(ObjectName::from("web")).await
    }
    let server = agreeing();
    let one: Client = server.client().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(rename(&one.vm(VmId(7)))).unwrap(), VmId(7));
}

/// What belongs to whom, of whatever kind it is.
fn belongings<D: fields::Named + fields::Owned>(objects: &[D]) -> Vec<String> {
    objects.iter().map(|object| format!("{} of {}", object.name(), object.owner_name())).collect()
}

#[test]
fn one_function_serves_every_document_that_has_the_fields() {
    let server = Server::playing(Playback::new(recording::load(&recording::folder()).unwrap())).unwrap();
    let one: blocking::Client = server.client().unwrap();
    let machines = one.vmpool().info_extended(PoolFilter::All).send().unwrap();
    let images = one.imagepool().info(PoolFilter::All).send().unwrap();
    for names in [belongings(&machines), belongings(&images)] {
        assert!(!names.is_empty() && names.iter().all(|name| name.contains(" of ") && !name.ends_with(' ')), "{names:?}");
    }
    let machine = machines.first().unwrap();
    assert_eq!((fields::Named::id(machine), fields::Owned::owner(machine)), (machine.id, machine.owner));
    assert_eq!(fields::Protected::permissions(machine), &machine.permissions);
}

#[test]
fn a_document_becomes_another_that_shares_its_fields() {
    let server = Server::playing(Playback::new(recording::load(&recording::folder()).unwrap())).unwrap();
    let one: blocking::Client = server.client().unwrap();
    let records = one.vmpool().accounting(PoolFilter::All).send().unwrap();
    let record = records.into_iter().next().unwrap();
    let stay = History::from(record.clone());
    assert_eq!((stay.vm, stay.sequence, stay.start, &stay.host_name), (record.vm, record.sequence, record.start, &record.host_name));
    let of_set = HistoryOfSet::from(stay.clone());
    assert_eq!((of_set.start, of_set.end, of_set.request), (Some(stay.start), stay.end, stay.request));
    assert_eq!(HistorySummary::from(stay.clone()).host, stay.host);
}

/// Machine 0 as it was recorded: pending at first, then running, later powered off.
fn life_of_a_machine() -> Server {
    let exchanges = recording::load(&recording::folder()).unwrap().into_iter().filter(|exchange| exchange.method == "one.vm.info");
    Server::playing(Playback::new(exchanges)).unwrap()
}

#[test]
fn a_machine_is_waited_for_until_it_runs() {
    let server = life_of_a_machine();
    let mut looks = Vec::new();
    let one: blocking::Client = server.client().unwrap();
    let machine = one.vm(VmId(0)).wait_until(|machine| {
        looks.push(machine.state);
        machine.lcm_state == LcmState::Running
    });
    let machine = machine.every(Duration::from_millis(1)).send().unwrap();
    assert_eq!((machine.state, looks.first(), looks.len()), (VmState::Active, Some(&VmState::Pending), 2));
}

#[test]
fn an_async_wait_ends_too_and_so_does_one_for_what_never_comes() {
    let server = life_of_a_machine();
    let one: Client = server.client().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let handle = one.vm(VmId(0));
    let pause = Duration::from_millis(1);
    let machine = runtime.block_on(async { handle.wait_until(|machine| machine.state == VmState::Poweroff).every(pause).await });
    assert_eq!(machine.unwrap().state, VmState::Poweroff);
    let never = runtime.block_on(async { handle.wait_until(|_| false).every(pause).at_most(20 * pause).await }).unwrap_err();
    assert!(matches!(never.kind(), ErrorKind::WaitedTooLong(_)), "{never}");
    // A machine that is gone is not waited for.
    let gone = runtime.block_on(async { one.vm(VmId(4242)).wait_until(|_| true).every(pause).await }).unwrap_err();
    assert!(gone.failure().is_some() || gone.fault().is_some(), "{gone}");
}

/// A call that cannot be cloned; the server counts how often it comes.
#[derive(Debug)]
struct Counted;

impl Method for Counted {
    const NAME: &'static str = "one.vm.info";
    const ACCESS: Access = Access::Read;
    type Output = i32;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &7)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<i32, DecodeError> {
        answer.scalar()
    }
}

#[test]
fn a_call_is_made_by_reference_and_a_wait_makes_the_same_one_again() {
    let calls = AtomicI32::new(0);
    let server = Server::start(move |_| Reply::xml(write_success(Value::Int(calls.fetch_add(1, Ordering::SeqCst))))).unwrap();
    let blocking: blocking::Client = server.client().unwrap();
    let method = Counted;
    assert_eq!((blocking.call(&method).unwrap(), blocking.call(&method).unwrap()), (0, 1));
    let pause = Duration::from_millis(1);
    assert_eq!(Wait::new(Call::new(&blocking, method), |count: &i32| *count == 4).every(pause).send().unwrap(), 4);

    let one: Client = server.client().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // The future keeps neither the client nor the call: another task can have it.
    let call = one.clone().call(&Counted);
    assert_eq!(runtime.block_on(async { tokio::spawn(call).await.unwrap() }).unwrap(), 5);
    let wait = Wait::new(Call::new(&one, Counted), |count: &i32| *count == 8).every(pause);
    assert_eq!(runtime.block_on(wait.into_future()).unwrap(), 8);
}

/// Attributes that were read into fields can be given to an update or another machine.
#[test]
fn typed_attributes_become_a_template_again() {
    let server = life_of_a_machine();
    let mut configuration = server.client::<blocking::Client>().unwrap().vm(VmId(0)).info().send().unwrap().template;
    let memory = configuration.memory.unwrap();
    configuration.memory = Some(2 * memory);
    let disks = configuration.disks.len();
    let template = Template::from(configuration);
    assert_eq!(template.number::<i64>("MEMORY"), Some(2 * memory));
    assert!(disks > 0 && template.vectors("DISK").count() == disks, "{template}");
    let text = template.to_request_text_for(opennebula::Release::new(7, 4)).unwrap();
    assert_eq!(Template::parse(&text).unwrap().get("CPU"), template.get("CPU"));
}
