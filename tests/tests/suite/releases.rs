//! What the client sends to each release is what that release reads.

use std::collections::BTreeMap;

use opennebula::dispatch::{METHODS, Visitor, dispatch};
use opennebula_runtime::params::{Arguments, Params};
use opennebula_runtime::wire::Value;
use opennebula_runtime::{Release, ServerMethod, exchange};
use opennebula_tests::facts::{Reads, letter, reads_by_release, table};

/// A parameter of each type: numbers that are small and texts that most types take.
fn value(letter: char) -> Value {
    match letter {
        'i' => Value::Int(1),
        'I' => Value::Long(1),
        'b' => Value::Bool(true),
        'A' => Value::Array(vec![Value::Int(1)]),
        // A name, a number, an enumeration's value, and as a template empty.
        _ => Value::String(String::new()),
    }
}

/// Makes a call with so many parameters of the newest release, and says what is sent to each.
struct Sent<'t> {
    letters: &'t [char],
    releases: &'t [String],
}

/// The method and the letters that are sent, or why nothing is.
type BySent = BTreeMap<String, Result<(&'static str, Vec<char>), String>>;

impl Visitor for Sent<'_> {
    type Output = BySent;

    fn visit<M: ServerMethod>(self) -> BySent {
        let call = M::read_params(&mut Arguments::new(self.letters.iter().copied().map(value).collect()));
        let call = call.unwrap_or_else(|error| panic!("{}: {error}", M::NAME));
        let send = |release: &String| {
            let known = Some(release.parse().unwrap());
            let sent = exchange::params(&call, known).map(|values| (exchange::name::<M>(known), values.iter().map(letter).collect()));
            (release.clone(), sent.map_err(|error| error.to_string()))
        };
        self.releases.iter().map(send).collect()
    }
}

#[test]
fn each_release_gets_what_it_reads() {
    let (releases, facts) = reads_by_release().unwrap();
    let (mut pairs, mut refused, mut in_place) = (0, 0, 0);
    for (method, by_release) in &facts {
        // The newest of its forms is what the typed call has.
        let newest = releases.iter().rev().find_map(|release| by_release.get(release));
        let letters: Vec<char> = newest.map_or(Vec::new(), |reads| reads.letters[..reads.required()].to_vec());
        let letters = if method.starts_with("one.vn.") && newest.is_none() { vec!['i', 's'] } else { letters };
        let sent = dispatch(method, Sent { letters: &letters, releases: &releases }).unwrap_or_else(|| panic!("{method} is not there"));
        for (release, sent) in sent {
            let name = sent.as_ref().map_or(method.as_str(), |(name, _)| name);
            match (facts[name].get(&release), sent) {
                (Some(reads), Ok((_, sent))) => {
                    in_place += usize::from(name != method && !by_release.contains_key(&release));
                    assert!(reads.accepts(&sent), "{method} in {release}: sent {sent:?}, read are {reads:?}");
                    pairs += 1;
                }
                (None, Err(error)) => {
                    assert!(error.starts_with(&format!("{method}: the method ")), "{method} in {release}: {error}");
                    refused += 1;
                }
                (Some(reads), Err(error)) => panic!("{method} in {release}: read are {reads:?}, and nothing is sent: {error}"),
                (None, Ok(sent)) => panic!("{method} in {release}: there is no such method, and {sent:?} is sent"),
            }
        }
    }
    println!("{} methods in {} releases: {pairs} calls sent as they are read, {refused} not sent", facts.len(), releases.len());
    assert_eq!(pairs + refused, facts.len() * releases.len());
    assert!(pairs > refused, "{pairs} and {refused}");
    // `info_extended` is another method in the releases before 5.8, and `status` of a host before 5.0.
    let before = |first: Release| releases.iter().filter(|release| release.parse::<Release>().unwrap() < first).count();
    assert_eq!(in_place, before(Release::new(5, 8)) + before(Release::new(5, 0)));
}

/// However much of what the newest release reads a caller says, no release gets a call that ends where it must not.
#[test]
fn a_call_of_any_length_is_one_that_each_release_takes() {
    /// The newest form of a call, in which what comes first says nothing and the rest is left off but for the last, which says something.
    struct Last<'t> {
        values: Vec<Value>,
        releases: &'t [String],
    }
    impl Visitor for Last<'_> {
        type Output = Option<Vec<(String, Result<(&'static str, Vec<char>), String>)>>;

        fn visit<M: ServerMethod>(self) -> Self::Output {
            let call = M::read_params(&mut Arguments::new(self.values)).ok()?;
            let send = |release: &String| {
                let known = Some(release.parse().unwrap());
                let sent = exchange::params(&call, known).map(|values| (exchange::name::<M>(known), values.iter().map(letter).collect()));
                (release.clone(), sent.map_err(|error| error.to_string()))
            };
            Some(self.releases.iter().map(send).collect())
        }
    }
    let (releases, facts) = reads_by_release().unwrap();
    let newest = releases.last().unwrap();
    let defaults = defaults();
    let (mut sent_as_read, mut refused) = (0, 0);
    for (method, by_release) in &facts {
        let Some(reads) = by_release.get(newest) else { continue };
        for &length in &reads.lengths {
            let said = |at: usize| full(method, reads.letters[at]);
            let unsaid = |at: usize| defaults.get(&(method.clone(), at + 1)).cloned().unwrap_or_else(|| said(at));
            let values = (0..length).map(|at| if at + 1 == length { said(at) } else { unsaid(at) }).collect();
            let sent = dispatch(method, Last { values, releases: &releases }).unwrap();
            for (release, sent) in sent.unwrap_or_else(|| panic!("{method}: {length} of its positions cannot be read")) {
                match (sent, by_release.get(&release)) {
                    (Ok((name, sent)), _) => {
                        let reads = &facts[name][&release];
                        assert!(reads.accepts(&sent), "{method} in {release}, {length} said: sent {sent:?}, read are {reads:?}");
                        sent_as_read += 1;
                    }
                    // What an older release does not read is refused, and not left out.
                    (Err(error), Some(reads)) if reads.letters.len() >= length && !error.contains("needs OpenNebula") => {
                        panic!("{method} in {release}, {length} said: {error}")
                    }
                    (Err(_), _) => refused += 1,
                }
            }
        }
    }
    println!("{sent_as_read} calls of every length sent as they are read, {refused} not sent");
    assert!(sent_as_read > refused, "{sent_as_read} and {refused}");
}

/// What stands for nothing said, by method and position.
fn defaults() -> BTreeMap<(String, usize), Value> {
    let mut defaults = BTreeMap::new();
    for row in table("reads-7.4.csv").unwrap().rows {
        let [method, position, wire, optional, default] = row.try_into().unwrap();
        if optional == "yes" {
            let value = match wire.as_str() {
                "int" => Value::Int(default.parse().unwrap()),
                "boolean" => Value::Bool(default == "true"),
                "string" => Value::String(default.trim_matches('"').to_owned()),
                _ => Value::Array(Vec::new()),
            };
            defaults.insert((method, position.parse().unwrap()), value);
        }
    }
    defaults
}

/// All of a call with nothing left to a default is what the newest release reads, to the last position.
#[test]
fn nothing_that_the_newest_release_reads_is_out_of_reach() {
    struct Full<'r>(&'r Reads, Release);
    impl Visitor for Full<'_> {
        type Output = Vec<char>;

        fn visit<M: ServerMethod>(self) -> Vec<char> {
            let call = M::read_params(&mut Arguments::new(self.0.letters.iter().map(|letter| full(M::NAME, *letter)).collect()));
            let call = call.unwrap_or_else(|error| panic!("{}: {error}", M::NAME));
            let mut params = Params::for_release(Some(self.1));
            call.write_params(&mut params).unwrap_or_else(|error| panic!("{}: {error}", M::NAME));
            params.finish().iter().map(letter).collect()
        }
    }
    let (releases, facts) = reads_by_release().unwrap();
    let newest = releases.last().unwrap();
    for (method, by_release) in &facts {
        let Some(reads) = by_release.get(newest) else { continue };
        let sent = dispatch(method, Full(reads, newest.parse().unwrap())).unwrap();
        assert!(reads.accepts(&sent) && sent.len() == reads.letters.len(), "{method}: sent {sent:?}, read are {reads:?}");
    }
}

/// A parameter that is no default: texts as a template, a name, a number and a hexadecimal one.
pub(super) fn full(method: &str, letter: char) -> Value {
    if letter == 's' { Value::String(text(method)) } else { not_default(method, letter) }
}

fn text(method: &str) -> String {
    // One method reads a list of numbers, all others take a template or any text.
    if method == "one.vmpool.infoset" { "1".into() } else { "A=1".into() }
}

fn not_default(method: &str, letter: char) -> Value {
    match (method, letter) {
        // The one flag whose default is true.
        ("one.vm.resize", 'b') => Value::Bool(false),
        _ => value(letter),
    }
}

#[test]
fn every_catalogued_method_is_in_the_facts_or_answered_below_opennebula() {
    let (_, facts) = reads_by_release().unwrap();
    let missing: Vec<_> = METHODS.iter().filter(|method| !facts.contains_key(**method) && !method.starts_with("system.")).collect();
    assert!(missing.is_empty(), "tests/facts/reads-by-release.csv does not say what each release reads of these: {missing:?}");
}
