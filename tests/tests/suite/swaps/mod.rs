//! No two positional arguments of any method can be swapped: the compiler refuses each such call, on its own line.
//!
//! From the catalogue, a source file is written that has every method in both ways of calling it: as it should be called, with every two of
//! its arguments in each other's place, and with the same literal for both. All of it is type-checked in one go against the crate that is
//! generated from the same catalogue.

mod calls;

use std::collections::BTreeSet;
use std::path::Path;

use calls::{Call, Kind, Way, calls, source};
use opennebula_catalogue::model::Type;
use opennebula_catalogue::{Sources, codes};
use opennebula_codegen::plan::plan;
use opennebula_codegen::{Files, check, generate};
use opennebula_tests::catalogue;
use opennebula_tests::scratch::{CALLER, CompilerError, Scratch};

/// What the compiler says of a value of the wrong type: a mismatch, or a conversion that there is not. No other error proves anything.
const TYPE_ERRORS: [&str; 2] = ["E0308", "E0277"];

/// The methods that take `"x".into()` or `1.into()` for two arguments: who writes that asks the compiler not to tell them apart. No method
/// comes to be here unnoticed.
const CONVERTED: [&str; 3] = ["one.host.allocate", "one.user.allocate", "one.vm.exec"];

#[test]
fn each_swap_of_two_arguments_is_refused_by_the_compiler_on_its_own_line() {
    let sources = catalogue::sources().unwrap();
    let verdict = Verdict::of(calls_of(&sources), &generated(&sources));
    println!("{}", verdict.summary());

    let wrong: Vec<_> = verdict.all(Kind::Correct).filter(|judged| !judged.compiles()).collect();
    assert!(wrong.is_empty(), "these should compile: {wrong:#?}");
    for kind in [Kind::Swapped, Kind::Alike] {
        let accepted: Vec<_> = verdict.all(kind).filter(|judged| !judged.is_refused()).collect();
        assert!(accepted.is_empty(), "these should be refused for their types: {accepted:#?}");
    }
    let converted: BTreeSet<_> = verdict.all(Kind::Converted).filter(|judged| judged.compiles()).map(Judged::method).collect();
    assert_eq!(converted, BTreeSet::from(CONVERTED));
}

#[test]
fn where_types_are_weakened_exactly_the_swaps_that_they_kept_out_are_found() {
    let sources = catalogue::sources().unwrap();
    let mut files = generated(&sources);
    make_host_ids_machine_ids(files.get_mut("src/ids.rs").unwrap());
    take_any_texts(files.get_mut("src/host/methods/allocate.rs").unwrap());
    let mut calls = calls_of(&sources);
    // The other literals would cost time and show nothing.
    calls.retain(|call| matches!(call.kind, Kind::Correct | Kind::Swapped) || call.method == "one.host.allocate");
    let verdict = Verdict::of(calls, &files);
    println!("with weakened types: {}", verdict.summary());

    assert!(verdict.all(Kind::Correct).all(Judged::compiles));
    let is_of_both = |judged: &&Judged| judged.call.types.as_ref().is_some_and(|types| has_names(types, ["HostId", "VmId"]));
    let expected: Vec<_> = verdict.all(Kind::Swapped).filter(is_of_both).map(Judged::code).collect();
    let found = verdict.compiling(Kind::Swapped);
    assert_eq!(found, expected);
    assert!(found.contains(&"one.vm(opennebula::HostId(1)).migrate(opennebula::VmId(1))"), "{found:#?}");
    assert!(found.contains(&"opennebula::vm::Migrate::new(opennebula::HostId(1), opennebula::VmId(1))"), "{found:#?}");
    let alike = ["\"x\"", "String::new()"];
    let alike = alike.map(|text| format!("opennebula::host::Allocate::new({text}, {text}, opennebula::host::VmmDriver::new(\"x\"))"));
    assert_eq!(verdict.compiling(Kind::Alike), alike);
}

#[test]
fn the_generator_refuses_a_catalogue_in_which_two_arguments_have_one_type() {
    let mut sources = catalogue::sources().unwrap();
    let vm = sources.get_mut("vm.yaml").unwrap();
    let migrate = vm.find("  one.vm.migrate:\n").unwrap();
    let (before, after) = vm.split_at(migrate);
    *vm = format!("{before}{}", after.replacen("type: HostId", "type: VmId", 1));

    let mistakes = check(&sources).unwrap_err();
    let codes: Vec<_> = mistakes.iter().map(|mistake| mistake.code).collect();
    assert_eq!(codes, [codes::SWAPPABLE_ARGUMENTS], "{}", mistakes.render(&sources));
}

/// What the compiler says of each call.
struct Verdict {
    calls: Vec<Judged>,
}

#[derive(Debug)]
struct Judged {
    call: Call,
    errors: Vec<CompilerError>,
}

impl Verdict {
    /// Compiles the calls with this crate.
    fn of(calls: Vec<Call>, generated: &Files) -> Self {
        let mut calls: Vec<_> = calls.into_iter().map(|call| Judged { call, errors: Vec::new() }).collect();
        // Handles are got from real clients alone; this one is the quicker to build.
        let scratch = Scratch::create(Path::new(env!("CARGO_TARGET_TMPDIR")).join("swaps"), &["blocking", "full", "internal"]).unwrap();
        scratch.write_generated(generated).unwrap();
        scratch.write_caller(&source(calls.iter().map(|judged| &judged.call))).unwrap();
        for error in scratch.errors().unwrap() {
            assert_eq!(error.file, CALLER, "{error:?}");
            calls[error.line - 1].errors.push(error);
        }
        Self { calls }
    }

    fn all(&self, kind: Kind) -> impl Iterator<Item = &Judged> {
        self.calls.iter().filter(move |judged| judged.call.kind == kind)
    }

    fn compiling(&self, kind: Kind) -> Vec<&str> {
        self.all(kind).filter(|judged| judged.compiles()).map(Judged::code).collect()
    }

    fn summary(&self) -> String {
        let methods: BTreeSet<_> = self.calls.iter().map(Judged::method).collect();
        let mut summary = format!("{} methods", methods.len());
        for way in [Way::Handle, Way::Struct] {
            let count = |kind, is: fn(&Judged) -> bool| self.all(kind).filter(|judged| judged.call.way == way && is(judged)).count();
            let (correct, compiling) = (count(Kind::Correct, |_| true), count(Kind::Correct, Judged::compiles));
            let (swaps, refused) = (count(Kind::Swapped, |_| true), count(Kind::Swapped, Judged::is_refused));
            summary += &format!("\n{way:?}: {correct} correct calls, {compiling} compile; {swaps} swaps, {refused} refused; ");
            let (alike, refused) = (count(Kind::Alike, |_| true), count(Kind::Alike, Judged::is_refused));
            summary += &format!("{alike} with the same literal twice, {refused} refused");
        }
        summary
    }
}

impl Judged {
    fn compiles(&self) -> bool {
        self.errors.is_empty()
    }

    /// Whether it is refused, and for the types of its arguments.
    fn is_refused(&self) -> bool {
        !self.compiles() && self.errors.iter().all(|error| TYPE_ERRORS.contains(&error.code.as_str()))
    }

    fn method(&self) -> &str {
        &self.call.method
    }

    fn code(&self) -> &str {
        &self.call.code
    }
}

/// Whether the types are those of these names, in either order.
fn has_names(types: &[Type; 2], names: [&str; 2]) -> bool {
    let found: BTreeSet<_> =
        types.iter().filter_map(|ty| if let Type::Declared(named) = ty { Some(named.name.as_str()) } else { None }).collect();
    found == BTreeSet::from(names)
}

/// Makes the type of hosts another name for that of machines.
fn make_host_ids_machine_ids(ids: &mut String) {
    let weakened = |item: &str| {
        if item.contains("pub struct HostId(") { "A host.\npub use self::VmId as HostId;".to_owned() } else { item.to_owned() }
    };
    *ids = ids.split("\n\n/// ").map(weakened).collect::<Vec<_>>().join("\n\n/// ");
}

/// Makes the constructor of `one.host.allocate` take two arguments that are whatever becomes a text of the right type.
fn take_any_texts(allocate: &mut String) {
    let declared = "pub fn new(name: HostName, im_driver: ImDriver, vmm_driver: VmmDriver) -> Self {";
    let weakened = "pub fn new(name: impl Into<HostName>, im_driver: impl Into<ImDriver>, vmm_driver: VmmDriver) -> Self {
        let (name, im_driver) = (name.into(), im_driver.into());";
    assert!(allocate.contains(declared));
    *allocate = allocate.replace(declared, weakened);
}

/// The files of the catalogue as they are.
fn calls_of(sources: &Sources) -> Vec<Call> {
    let catalogue = check(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes.render(sources)));
    calls(&plan(&catalogue).unwrap_or_else(|mistakes| panic!("{}", mistakes.render(sources))))
}

fn generated(sources: &Sources) -> Files {
    generate(sources).unwrap_or_else(|error| panic!("{}", error.render(sources)))
}
