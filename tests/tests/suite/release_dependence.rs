//! A call depends on the release if what is sent differs between any two of them, and only then.

use std::collections::BTreeSet;

use opennebula::RELEASES;
use opennebula::dispatch::{METHODS, Visitor, dispatch};
use opennebula_runtime::exchange::{self, Request};
use opennebula_runtime::params::Arguments;
use opennebula_runtime::release::ServerRelease;
use opennebula_runtime::wire::Value;
use opennebula_runtime::{ErrorKind, ServerMethod};
use opennebula_tests::facts::reads_by_release;

use super::releases::full;

/// Makes calls of a method with so many parameters, and says of each whether it is one that depends.
struct Calls<'l> {
    letters: &'l [char],
    required: usize,
}

/// How many parameters, and whether the call depends on the release: by its bytes, and by what the exchange says.
type Dependence = Vec<(usize, bool, bool)>;

/// Numbers that enumerations have, those of older and of newer releases among them.
const NUMBERS: std::ops::Range<i32> = -4..30;
/// Texts that an enumeration has: one of all releases, one of newer ones.
const TEXTS: [&str; 2] = ["poweroff", "terminate"];

impl Visitor for Calls<'_> {
    type Output = Dependence;

    fn visit<M: ServerMethod>(self) -> Dependence {
        let lengths = self.required..=self.letters.len();
        // Where one guard reads two positions, the first of them alone is no call.
        let calls = lengths.filter_map(|length| {
            let values = self.letters[..length].iter().map(|letter| full(M::NAME, *letter)).collect();
            M::read_params(&mut Arguments::new(values)).ok().map(|call| (length, call))
        });
        let numbers = NUMBERS.map(|number| ('i', Value::Int(number)));
        let values = numbers.chain(TEXTS.map(|text| ('s', Value::String(text.into()))));
        let others = values.filter_map(|(of, value)| {
            let value = |letter: &char| if *letter == of { value.clone() } else { full(M::NAME, *letter) };
            let call = M::read_params(&mut Arguments::new(self.letters.iter().map(value).collect()));
            Some((self.letters.len(), call.ok()?))
        });
        calls.chain(others).map(|(length, call)| (length, differs(&call), depends(&call))).collect()
    }
}

fn depends<M: ServerMethod>(call: &M) -> bool {
    let Ok(request) = exchange::request(call, "a:b", ServerRelease::Unknown) else {
        // No release takes it.
        assert!(RELEASES.iter().all(|release| exchange::request_body(call, "a:b", Some(*release)).is_err()), "{}", M::NAME);
        return false;
    };
    match request {
        Request::Ready(body) => {
            assert_eq!(body, exchange::request_body(call, "a:b", None).unwrap(), "{}", M::NAME);
            false
        }
        Request::ByRelease(request) => {
            for release in RELEASES {
                let said = request.body(*release).map_err(|error| error.to_string());
                assert_eq!(said, exchange::request_body(call, "a:b", Some(*release)).map_err(|error| error.to_string()), "{release}");
            }
            true
        }
    }
}

/// Whether the bytes differ between releases, or some of those that have the method are sent nothing, or answer something else.
fn differs<M: ServerMethod>(call: &M) -> bool {
    if M::UNTOLD_UNTIL.is_some() {
        return true;
    }
    let sent = RELEASES.iter().filter_map(|release| match exchange::request_body(call, "a:b", Some(*release)) {
        Ok(body) => Some(Some(body)),
        Err(error) if is_without_method(error.kind()) => None,
        Err(_) => Some(None),
    });
    sent.collect::<BTreeSet<_>>().len() > 1
}

fn is_without_method(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Parameter(error) if error.param.is_empty() && error.reason.starts_with("the method "))
}

#[test]
fn the_server_is_asked_exactly_where_the_bytes_differ() {
    let (releases, facts) = reads_by_release().unwrap();
    let mut asked = [Vec::new(), Vec::new()];
    for method in METHODS {
        let newest = facts.get(*method).and_then(|by_release| releases.iter().rev().find_map(|release| by_release.get(release)));
        let (letters, required) = match (newest, *method) {
            (Some(reads), _) => (reads.letters.clone(), reads.required()),
            (None, "system.multicall") => (vec!['A'], 1),
            (None, "system.methodExist" | "system.methodHelp" | "system.methodSignature") => (vec!['s'], 1),
            (None, method) if method.starts_with("one.vn.") => (vec!['i', 's'], 2),
            (None, _) => (Vec::new(), 0),
        };
        let found = dispatch(method, Calls { letters: &letters, required }).unwrap();
        assert!(found.iter().any(|(length, ..)| *length == letters.len()), "{method}: nothing was called with everything");
        for (length, by_bytes, said) in found {
            assert_eq!(said, by_bytes, "{method} with {length} of {} parameters", letters.len());
            asked[usize::from(said)].push((*method, length));
        }
    }
    let methods = asked[1].iter().map(|(method, _)| method).collect::<BTreeSet<_>>().len();
    println!("{} calls are the same for all releases, {} of {methods} methods are not", asked[0].len(), asked[1].len());
    for (method, length, depends) in [
        ("one.host.allocate", 4, 1),
        ("one.vm.info", 1, 0),
        ("one.vm.info", 2, 1),
        ("one.vmpool.infoextended", 4, 1),
        ("one.hook.info", 1, 0),
        ("one.vm.schedadd", 2, 1),
        ("one.vm.schedupdate", 3, 0),
    ] {
        assert!(asked[depends].contains(&(method, length)), "{method} with {length}");
    }
}
