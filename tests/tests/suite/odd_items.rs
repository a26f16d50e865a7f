//! Recorded answers that are lists, with one item in them that cannot be read.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use opennebula::user::UserPool;
use opennebula::vm::VmSummary;
use opennebula::{Calls, Credentials, Error, Lenient, ListMethod, Method, Partial, PoolFilter, VmId, blocking, userpool, vmpool};
use opennebula_catalogue::check;
use opennebula_runtime::ServerMethod;
use opennebula_runtime::exchange::read_response;
use opennebula_runtime::wire::{Response, Value, read_response as read_envelope};
use opennebula_tests::catalogue;
use opennebula_tests::recording::{self, Exchange, Outcome};
use opennebula_tests::server::{Reply, Server};

/// What no document has in it.
const ODD: &str = "&amp;nope;";

/// A response whose answer is a list.
#[derive(Clone)]
struct Listed {
    response: String,
    /// The places of the items.
    items: Vec<Range<usize>>,
}

impl Listed {
    /// The items of a response: the children of its root.
    fn of(exchange: &Exchange) -> Self {
        let response = String::from_utf8(exchange.response.clone()).unwrap();
        let (mut items, mut depth, mut at) = (Vec::new(), 0, response.find("&lt;").unwrap_or(response.len()));
        let mut begin = at;
        while let Some(tag) = response[at..].find("&lt;").map(|found| at + found) {
            if response[tag..].starts_with("&lt;![CDATA[") {
                at = tag + response[tag..].find("]]&gt;").unwrap();
                continue;
            }
            at = tag + response[tag..].find("&gt;").unwrap() + 4;
            let markup = &response[tag + 4..at - 4];
            if !markup.starts_with('/') && depth == 1 {
                begin = tag;
            }
            if !markup.starts_with('/') {
                depth += 1;
            }
            if markup.starts_with('/') || markup.ends_with('/') {
                depth -= 1;
                if depth == 1 {
                    items.push(begin..at);
                }
            }
        }
        Self { response, items }
    }

    /// The text of an item.
    fn item(&self, index: usize) -> &str {
        &self.response[self.items[index].clone()]
    }

    /// The name of an item.
    fn name(&self, index: usize) -> &str {
        self.item(index)["&lt;".len()..].split("&gt;").next().unwrap()
    }

    /// Which of those of its name an item is, from 1.
    fn position(&self, index: usize) -> usize {
        (0..=index).filter(|other| self.name(*other) == self.name(index)).count()
    }

    /// The `ID` of an item, where it has one.
    fn id(&self, index: usize) -> Option<i32> {
        let item = self.item(index).replace("&lt;![CDATA[", "").replace("]]&gt;", "");
        let depth_of = |text: &str| text.matches("&lt;").count() - 2 * text.matches("&lt;/").count() - text.matches("/&gt;").count();
        let own = item.match_indices("&lt;ID&gt;").find(|(at, _)| depth_of(&item[..*at]) == 1)?;
        item[own.0 + own.1.len()..].split("&lt;").next()?.parse().ok()
    }

    /// The same with another text in the place of an item.
    fn with(&self, index: usize, item: &str) -> String {
        let Range { start, end } = self.items[index].clone();
        format!("{}{item}{}", &self.response[..start], &self.response[end..])
    }

    /// The same with an item that cannot be read, for what is in it, at its end.
    fn odd(&self, index: usize) -> String {
        let item = self.item(index);
        let end = item.rfind("&lt;/").unwrap();
        self.with(index, &format!("{}{ODD}{}", &item[..end], &item[end..]))
    }
}

/// All exchanges that the tests stand on, of every release.
fn recorded() -> Vec<Exchange> {
    let packs = recording::older().map(|(_, pack)| pack);
    let folders = packs.into_iter().chain([recording::folder()]);
    let mut exchanges: Vec<Exchange> = folders.flat_map(|folder| recording::load(&folder).unwrap()).collect();
    exchanges.retain(|exchange| exchange.outcome == Outcome::Success);
    exchanges
}

/// Puts something odd into the first and the last item of the longest answer to a method. All others are read as if it were not there.
fn check_list<M: ServerMethod + ListMethod>(exchanges: &[Exchange]) {
    let answers = exchanges.iter().filter(|exchange| exchange.method == M::NAME);
    let listed = answers.map(Listed::of).max_by_key(|listed| listed.items.len().min(200)).unwrap();
    let items = || (0..listed.items.len()).filter(|index| !listed.name(*index).starts_with("DEFAULT_"));
    let (first, last, count) = (items().next().unwrap(), items().next_back().unwrap(), items().count());
    for index in [first, last] {
        let odd = listed.odd(index);
        let error = read_response::<M>(odd.as_bytes(), true).map(drop).unwrap_err();
        let shown = error.to_string();
        assert!(shown.starts_with(&format!("{}: the answer does not fit its type: ", M::NAME)), "{shown}");
        assert!(shown.contains(&format!("; 1 of {count} items cannot be read")), "{shown}");
        let [unreadable] = error.unreadable() else { panic!("{shown}") };
        assert_eq!((unreadable.position, unreadable.id), (listed.position(index), listed.id(index)), "{shown}");
        let place = format!("/{}[{}]", listed.name(index), listed.position(index));
        assert!(unreadable.path.ends_with(&place) && shown.contains(&unreadable.to_string()), "{shown}");

        let Partial { items, unreadable: told } = read_response::<Lenient<M>>(odd.as_bytes(), true).unwrap();
        assert_eq!(told, error.unreadable());
        let without = read_response::<M>(listed.with(index, "").as_bytes(), true).unwrap();
        assert_eq!(M::write_output(&items), M::write_output(&without), "{}", M::NAME);
        assert!(read_response::<Lenient<M>>(listed.response.as_bytes(), true).unwrap().is_complete());
    }
}

macro_rules! lists {
    ($($module:ident::$method:ident),* $(,)?) => {
        /// The methods whose answer is a list of documents.
        const LISTS: &[&str] = &[$(opennebula::$module::$method::NAME),*];

        fn check_lists(exchanges: &[Exchange]) {
            $(check_list::<opennebula::$module::$method>(exchanges);)*
        }
    };
}

lists! {
    acl::Info, backupjobpool::Info, clusterpool::Info, datastorepool::Info, documentpool::Info, grouppool::Info, hooklog::Info, hookpool::Info,
    host::Monitoring, hostpool::Info, hostpool::Monitoring, imagepool::Info, marketapppool::Info, marketpool::Info, secgrouppool::Info,
    templatepool::Info, userpool::Info, vdcpool::Info, vm::Monitoring, vmgrouppool::Info, vmpool::Accounting, vmpool::Info,
    vmpool::InfoExtended, vmpool::InfoSet, vmpool::Monitoring, vmpool::Showback, vnpool::Info, vntemplatepool::Info, vrouterpool::Info,
    zonepool::Info,
}

#[test]
fn an_odd_item_costs_itself_alone_in_every_list() {
    let sources = catalogue::sources().unwrap();
    let catalogue = check(&sources).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)));
    let lists: BTreeSet<&str> =
        catalogue.methods().filter(|method| catalogue.is_list(&method.output)).map(|method| method.wire_name.as_str()).collect();
    // Its items are values without a document.
    let tested: BTreeSet<&str> = LISTS.iter().copied().chain(["system.listMethods"]).collect();
    assert_eq!(lists, tested);
    check_lists(&recorded());
}

/// The pool of machines with the owner of the third written as no number.
fn odd_machines() -> (Listed, usize, String) {
    let exchanges = recorded();
    let pool = exchanges
        .iter()
        .filter(|exchange| exchange.method == vmpool::Info::NAME)
        .map(Listed::of)
        .max_by_key(|pool| pool.items.len())
        .unwrap();
    let (before, after) = pool.item(2).split_once("&lt;UID&gt;").unwrap();
    let odd = format!("{before}&lt;UID&gt;abc{}", after.trim_start_matches(|c: char| c.is_ascii_digit()));
    let (body, count) = (pool.with(2, &odd), pool.items.len());
    (pool, count, body)
}

#[test]
fn both_clients_tell_which_machine_it_is_and_give_the_others() {
    let (pool, count, body) = odd_machines();
    let (id, all) = (pool.id(2).unwrap(), count - 1);
    let server = Server::start(move |_| Reply::xml(body.clone())).unwrap();
    let place = "VM_POOL/VM[3]/UID: expected an integer of 32 bits, found \"abc\"";
    let expected = format!(
        "one.vmpool.info: the answer does not fit its type: {place} (ID {id}); 1 of {count} items cannot be read, and `lenient()` of the call \
         gives the others"
    );
    let check = |whole: Result<Vec<VmSummary>, Error>, lenient: Partial<Vec<VmSummary>>| {
        assert_eq!(whole.unwrap_err().to_string(), expected);
        assert_eq!(lenient.items.len(), all);
        assert!(!lenient.is_complete() && lenient.items.iter().all(|machine| machine.id != VmId(id)));
        assert_eq!(lenient.unreadable[0].to_string(), format!("{place} (ID {id})"));
    };
    let one: blocking::Client = server.builder().unwrap().ask_release(false).build().unwrap();
    check(one.vmpool().info(PoolFilter::All).send(), one.vmpool().info(PoolFilter::All).lenient().send().unwrap());

    let one: opennebula::Client = server.builder().unwrap().ask_release(false).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        check(one.vmpool().info(PoolFilter::All).await, one.vmpool().info(PoolFilter::All).lenient().await.unwrap());
    });
}

/// A pool of users is lists of several kinds: each has its own numbers, and what is left of all is given.
#[test]
fn a_pool_of_several_lists_survives_as_well() {
    let exchanges = recorded();
    let pools = exchanges.iter().filter(|exchange| exchange.method == userpool::Info::NAME).map(Listed::of);
    let pool = pools.max_by_key(|pool| pool.items.len()).unwrap();
    let of = |name: &str| (0..pool.items.len()).rfind(|index| pool.name(*index) == name).unwrap();
    let counts = |pool: &UserPool| (pool.users.len(), pool.quotas.len(), pool.default_quotas.is_some());
    let whole = counts(&read_response::<userpool::Info>(pool.response.as_bytes(), true).unwrap());
    let mut found = BTreeMap::new();
    for name in ["USER", "QUOTAS"] {
        let Partial { items, unreadable } = read_response::<Lenient<userpool::Info>>(pool.odd(of(name)).as_bytes(), true).unwrap();
        assert_eq!(unreadable[0].id, pool.id(of(name)));
        found.insert(name, (counts(&items), unreadable[0].position));
    }
    assert_eq!(found["USER"], ((whole.0 - 1, whole.1, whole.2), whole.0));
    assert_eq!(found["QUOTAS"], ((whole.0, whole.1 - 1, whole.2), whole.1));
    // What all of them have in common is no item.
    let odd = pool.odd(of("DEFAULT_USER_QUOTAS"));
    let error = read_response::<Lenient<userpool::Info>>(odd.as_bytes(), true).map(drop).unwrap_err();
    assert!(error.unreadable().is_empty() && error.to_string().contains("USER_POOL/DEFAULT_USER_QUOTAS: "), "{error}");
}

#[test]
fn a_call_within_a_call_is_lenient_as_well() {
    let (pool, count, body) = odd_machines();
    let Response::Done(document) = read_envelope(&body).unwrap() else { panic!("{body}") };
    let answer = Value::Array(vec![Value::Array(vec![Value::Bool(true), document.into_value().unwrap(), Value::Int(0)])]);
    let answers = [answer.clone(), answer];
    let credentials = Credentials::password("oneadmin", "opennebula").unwrap();
    let mut calls = Calls::new();
    let call = vmpool::Info::new(PoolFilter::All);
    let machines = calls.add(&Lenient(call.clone()), &credentials, None).unwrap().read(&answers).unwrap();
    assert_eq!((machines.items.len(), machines.unreadable[0].id), (count - 1, pool.id(2)));
    let error = calls.add(&call, &credentials, None).unwrap().read(&answers).unwrap_err();
    assert_eq!(error.unreadable(), machines.unreadable);
}

/// What an item shows of itself can be the session.
#[test]
fn what_cannot_be_read_shows_no_password() {
    let (pool, _, _) = odd_machines();
    let item = pool.item(2).replacen("&lt;UID&gt;", "&lt;UID&gt;tester:not in any recording", 1);
    let body = pool.with(2, &item);
    let server = Server::start(move |_| Reply::xml(body.clone())).unwrap();
    let one: blocking::Client = server.builder().unwrap().ask_release(false).build().unwrap();
    let machines = one.vmpool().info(PoolFilter::All).lenient().send().unwrap();
    let error = one.vmpool().info(PoolFilter::All).send().unwrap_err();
    for shown in [format!("{:?}", machines.unreadable), format!("{error} {error:?} {:?}", error.unreadable())] {
        assert!(shown.contains("tester:***") && !shown.contains("not in any"), "{shown}");
    }
}
