//! Against servers that read what the table of facts says, each a little otherwise, in answers of real ones.

use std::fs;

use super::*;

/// What a server of 7.4 has answered.
struct Answers {
    done: Vec<u8>,
    no_such_object: Vec<u8>,
    unknown_session: Vec<u8>,
    too_few: Vec<u8>,
    unknown_method: Vec<u8>,
    version: Vec<u8>,
}

impl Answers {
    fn recorded() -> Self {
        let root = xtask::workspace::root().unwrap();
        let read = |name: &str| fs::read(root.join("tests/recordings").join(format!("{name}.response.xml"))).unwrap();
        Self {
            done: read("0314-one.vm.rename"),
            no_such_object: read("0370-one.vm.migrate"),
            unknown_session: read("0673-one.system.version"),
            too_few: read("1027-one.vm.chmod"),
            unknown_method: read("1003-one.nope.nope"),
            version: read("0028-one.system.version"),
        }
    }
}

/// What a server of a release reads of each method, after the session: `iib[b][i]`.
type Shapes = BTreeMap<String, String>;

/// As the table of facts has it.
fn shapes(release: Release) -> Shapes {
    let table = fs::read_to_string(xtask::workspace::root().unwrap().join("tests/facts/reads-by-release.csv")).unwrap();
    let mut rows = table.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let column = rows.next().unwrap().iter().position(|cell| *cell == release.to_string()).unwrap();
    let shapes = rows.filter(|row| !row[column].is_empty()).map(|row| (row[0].to_owned(), row[column][1..].to_owned()));
    shapes.collect()
}

/// Whether a server that reads this takes these parameters.
fn takes(shape: &str, params: &[Value]) -> bool {
    takes_types(shape, params) && takes_length(shape, params.len())
}

fn takes_types(shape: &str, params: &[Value]) -> bool {
    let fits = |(letter, value): (char, &Value)| match value {
        Value::Int(_) => matches!(letter, 'i' | '?'),
        Value::Long(_) => letter == 'I',
        Value::Bool(_) => letter == 'b',
        Value::String(_) => letter == 's',
        Value::Array(_) => letter == 'A',
        Value::Double(_) | Value::Struct(_) => false,
    };
    shape.chars().filter(|letter| !matches!(letter, '[' | ']')).zip(params).all(fits)
}

fn takes_length(shape: &str, length: usize) -> bool {
    let (required, rest) = shape.split_at(shape.find('[').unwrap_or(shape.len()));
    let groups = rest.split_terminator(']').map(|group| group.trim_start_matches('[').len());
    let mut lengths = groups.scan(required.len(), |length, group| {
        *length += group;
        Some(*length)
    });
    required.len() == length || lengths.any(|known| known == length)
}

fn catalogue() -> Catalogue {
    opennebula_catalogue::check(&xtask::workspace::sources(&xtask::workspace::root().unwrap()).unwrap()).unwrap()
}

fn release(text: &str) -> Release {
    text.parse().unwrap()
}

/// A call that a server was sent.
type Sent = (String, Vec<Value>);

/// Probes a server that reads this; `answer` may answer otherwise.
fn probed(
    catalogue: &Catalogue,
    release: Release,
    shapes: &Shapes,
    answer: impl Fn(&str, usize) -> Option<Result<Vec<u8>, String>>,
) -> (Result<Report, String>, Vec<Sent>) {
    let answers = Answers::recorded();
    let has: BTreeSet<String> = shapes.keys().cloned().collect();
    let mut sent = Vec::new();
    let mut ask = |method: &str, params: &[Value]| {
        sent.push((method.to_owned(), params.to_vec()));
        let usual = || match shapes.get(method) {
            None => &answers.unknown_method,
            Some(shape) if takes(shape, params) => &answers.no_such_object,
            Some(_) => &answers.too_few,
        };
        answer(method, params.len()).unwrap_or_else(|| Ok(usual().clone()))
    };
    let mut report = Report::default();
    let result = probe(catalogue, release, &has, &mut ask, &mut report);
    (result.map(|()| report), sent)
}

fn found(report: &Report) -> Vec<(Kind, &str)> {
    report.differences.iter().map(|difference| (difference.kind, difference.subject.as_str())).collect()
}

#[test]
fn a_server_of_each_release_reads_what_the_catalogue_says() {
    let catalogue = catalogue();
    for release in &catalogue.releases {
        let (report, sent) = probed(&catalogue, *release, &shapes(*release), |_, _| None);
        let report = report.unwrap();
        assert_eq!(found(&report), [], "{release}");
        assert_eq!(report.counts, [("calls", sent.len())]);
        println!("{release}: {} calls", sent.len());
        // Two for each method at least, with too few parameters and with enough: some have none, and some are not asked.
        let has = catalogue.methods().filter(|method| method.history.has(*release)).count();
        assert!(sent.len() > 2 * has, "{release}: {} calls for {has} methods", sent.len());
    }
}

/// Whatever it is that a method reads otherwise, it is seen; and nothing else is.
#[test]
fn every_difference_is_seen_and_said_of_which_length() {
    let catalogue = catalogue();
    let of = |release: Release, method: &str, shape: &str| {
        let mut shapes = shapes(release);
        shapes.insert(method.to_owned(), shape.to_owned()).unwrap();
        probed(&catalogue, release, &shapes, |_, _| None).0.unwrap()
    };
    // The last three positions are read by one guard.
    let together = of(release("5.8"), "one.vm.migrate", "iib[bii]");
    assert_eq!(found(&together), [(Kind::LengthRefused, "one.vm.migrate 4"), (Kind::LengthRefused, "one.vm.migrate 5")]);
    let shown = together.differences.first().unwrap();
    assert_eq!(shown.message, "the server refuses 4 parameters, which it should read: Not enough parameters (fault -501)");
    assert!(matches!(shown.places.as_slice(), [Place::Node(node)] if node.file.ends_with("vm.yaml")), "{:?}", shown.places);
    // Another position is not required.
    let fewer = of(release("5.8"), "one.vm.migrate", "ii[b][b][i][i]");
    assert_eq!(found(&fewer), [(Kind::LengthRead, "one.vm.migrate 2")]);
    // Each method by itself that is asked in full.
    let release = release("7.4");
    let right = shapes(release);
    let mut seen = 0;
    for method in catalogue.methods().filter(|method| method.history.has(release)) {
        let shape = right.get(&method.wire_name).filter(|shape| !shape.is_empty());
        let Some(shape) = shape.filter(|_| asked::extent(&catalogue, method, release) == Extent::Full) else { continue };
        let required = shape.find('[').unwrap_or(shape.len());
        if required > 0 {
            let (head, last) = shape.split_at(required - 1);
            let wrong = format!("{head}[{}]{}", &last[..1], &last[1..]);
            let shapes = Shapes::from([(method.wire_name.clone(), wrong)]);
            let report = probed(&catalogue, release, &shapes, |_, _| None).0.unwrap();
            assert_eq!(found(&report), [(Kind::LengthRead, format!("{} {}", method.wire_name, required - 1).as_str())]);
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
}

/// The argument of `asked`, from the outside: of all that is sent to a server of any release, there is nothing that could be done.
#[test]
fn nothing_that_is_sent_could_be_done() {
    let catalogue = catalogue();
    let methods: BTreeMap<_, _> = catalogue.methods().map(|method| (method.wire_name.as_str(), method)).collect();
    let no_such_object = Answers::recorded().no_such_object;
    for release in &catalogue.releases {
        let shapes = shapes(*release);
        let (_, usual) = probed(&catalogue, *release, &shapes, |_, _| None);
        // Where it fails at once, more is asked.
        let (_, failing) = probed(&catalogue, *release, &shapes, |_, _| Some(Ok(no_such_object.clone())));
        assert!(failing.len() > usual.len());
        let longest = |name: &str| failing.iter().filter(|(other, _)| other == name).map(|(_, params)| params.len()).max();
        assert_eq!([longest("one.group.allocate"), longest("one.user.allocate")], [Some(0), Some(2)]);
        for (name, params) in usual.into_iter().chain(failing) {
            let method = methods[name.as_str()];
            assert!(!method.internal && method.session, "{name}");
            let needed = shapes[&name].find('[').unwrap_or(shapes[&name].len());
            // What is of the wrong type is refused where it is read, and makes no difference where it is not.
            if method.access == Access::Read || params.len() < needed || !takes_types(&shapes[&name], &params) {
                continue;
            }
            // What it is about comes first, but in the oldest of methods second.
            let is_of_nothing = match &params[usize::from(name == "one.vm.action")] {
                Value::Int(number) => *number == asked::NOBODY,
                Value::String(text) if name.ends_with(".allocate") || name.ends_with("quota.update") => text == asked::NO_TEMPLATE,
                Value::String(text) => name == "one.user.login" && text.is_empty(),
                _ => false,
            };
            assert!(is_of_nothing, "{release}: {name} {params:?}");
        }
    }
}

#[test]
fn what_has_harmed_servers_is_not_sent() {
    let catalogue = catalogue();
    let sent = |text: &str| probed(&catalogue, release(text), &shapes(release(text)), |_, _| None);
    for (text, is_sent) in [("5.6", true), ("5.8", false), ("7.0", false), ("7.2", true)] {
        let (report, sent) = sent(text);
        assert_eq!(sent.iter().any(|(name, _)| name == "one.vrouter.chmod"), is_sent, "{text}");
        let said = report.unwrap().notes.iter().any(|note| note.contains("ends the server: one.vrouter.chmod"));
        assert_eq!(said, !is_sent, "{text}");
    }
    let (report, sent) = sent("7.4");
    for name in ["one.market.updatedb", "one.market.allocatedb", "one.marketapp.dropdb", "one.zone.replicate", "system.multicall"] {
        assert!(sent.iter().all(|(other, _)| other != name), "{name}");
    }
    let longest = |name: &str| sent.iter().filter(|(other, _)| other == name).map(|(_, params)| params.len()).max();
    assert_eq!([longest("one.zone.addserver"), longest("one.system.sql"), longest("one.user.allocate")], [Some(1), Some(1), Some(2)]);
    let notes = report.unwrap().notes.join("\n");
    assert!(notes.contains("one.system.sql") && notes.contains("one.zone.replicate"), "{notes}");
}

#[test]
fn it_ends_where_something_was_done_or_the_server_is_gone() {
    let (catalogue, release) = (catalogue(), release("7.4"));
    let shapes = shapes(release);
    let done = Answers::recorded().done;
    let (report, sent) =
        probed(&catalogue, release, &shapes, |name, length| (name == "one.cluster.rename" && length == 2).then(|| Ok(done.clone())));
    let report = report.unwrap();
    assert_eq!(found(&report), [(Kind::ProbeDone, "one.cluster.rename 2")]);
    assert_eq!(sent.last().unwrap().0, "one.cluster.rename");
    assert!(report.notes.iter().any(|note| note.contains("look at the server")), "{:?}", report.notes);
    let (report, sent) = probed(&catalogue, release, &shapes, |name, _| (name == "one.vm.info").then(|| Err("it hung up".to_owned())));
    assert_eq!(found(&report.unwrap()), [(Kind::ProbeUnanswered, "one.vm.info 0")]);
    assert_eq!(sent.last().unwrap().0, "one.vm.info");
}

/// It tells nothing of the flag that `one.user.enable` needs: the user is looked for first.
#[test]
fn a_server_that_fails_before_it_has_read_all_is_not_taken_for_one_that_reads_less() {
    let (catalogue, release) = (catalogue(), release("6.10"));
    let no_such_object = Answers::recorded().no_such_object;
    let (report, sent) = probed(&catalogue, release, &shapes(release), |name, length| {
        (name == "one.user.enable" && length > 0).then(|| Ok(no_such_object.clone()))
    });
    let report = report.unwrap();
    assert_eq!(found(&report), []);
    assert!(report.notes.iter().any(|note| note.contains("fails before") && note.ends_with(": one.user.enable")), "{:?}", report.notes);
    let sent: Vec<_> = sent.iter().filter(|(name, _)| name == "one.user.enable").map(|(_, params)| params.as_slice()).collect();
    let nobody = Value::Int(asked::NOBODY);
    let (flag, misfit) = (Value::Bool(false), Value::String(String::new()));
    let expected: [&[Value]; 4] = [&[], std::slice::from_ref(&nobody), &[nobody.clone(), misfit], &[nobody.clone(), flag]];
    assert_eq!(sent, expected);
}

#[test]
fn a_session_that_the_server_does_not_know_is_an_error() {
    let (catalogue, release) = (catalogue(), release("7.4"));
    let unknown = Answers::recorded().unknown_session;
    let (report, sent) = probed(&catalogue, release, &shapes(release), |_, _| Some(Ok(unknown.clone())));
    let error = report.unwrap_err();
    assert!(error.contains("ONE_AUTH") && sent.len() == 1, "{error}, {} calls", sent.len());
    assert!(version(&mut |_, _| Ok(unknown.clone())).unwrap_err().contains("ONE_AUTH"));
}

#[test]
fn a_call_that_is_not_understood_otherwise_is_a_difference() {
    let (catalogue, release) = (catalogue(), release("7.4"));
    let unknown = Answers::recorded().unknown_method;
    let (report, _) =
        probed(&catalogue, release, &shapes(release), |name, length| (name == "one.vm.info" && length == 1).then(|| Ok(unknown.clone())));
    assert_eq!(found(&report.unwrap()), [(Kind::ProbeFault, "one.vm.info 1")]);
}

#[test]
fn a_server_tells_its_release() {
    let answers = Answers::recorded();
    assert_eq!(version(&mut |_, _| Ok(answers.version.clone())).unwrap(), "7.4.0");
    for answer in [answers.done, answers.no_such_object, answers.too_few, answers.unknown_method, b"<html/>".to_vec()] {
        let error = version(&mut |_, _| Ok(answer.clone())).unwrap_err();
        assert!(!error.is_empty(), "{error}");
    }
}
