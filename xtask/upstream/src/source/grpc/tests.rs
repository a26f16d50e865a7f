use opennebula_catalogue::{Sources, check};

use super::super::checkout::Source;
use super::super::classes;
use super::*;

const SPEC: &str = "
resource: vm
summary: Machines.
noun: machine
id: VmId
pool: vmpool
ids: { VmId: { summary: It. }, HostId: { summary: Where. } }
methods:
  one.vm.deploy: &like
    summary: Does it.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: host, type: HostId, summary: Where. }
      - { name: extra, type: Template, default: empty, optional: true, summary: More. }
    output: { type: VmId, summary: It. }
  one.vm.swapped: *like
  one.vm.short: *like
  one.vm.long: *like
  one.vm.types: *like
  one.vm.renamed: *like
  one.vm.alone: *like
  one.vm.twice: *like
  one.vm.lost: *like
  one.vm.past: { summary: Does it., access: read, auth: [], until: '1.0', output: { type: int, summary: It. } }
";

/// What comes before the messages, and the parts of the `.proto` file: of each call its name and its fields.
const CALLS: [(&str, &str); 10] = [
    ("Deploy", "string session_id = 1; int32 oid = 2; sint32 host_id = 3; string template = 4;"),
    ("Swapped", "string session_id = 1; int32 host = 2; int32 vm_id = 3; string extra = 4;"),
    ("Short", "string session_id = 1; int32 oid = 2; int32 host_id = 3;"),
    ("Long", "string session_id = 1; int32 oid = 2; int32 host_id = 3; string extra = 4; bool enforce = 5;"),
    ("Types", "int32 session_id = 1; uint32 oid = 2; repeated int32 host_ids = 3; Inner extra = 4;"),
    // What the text is called no other text is.
    ("Renamed", "string session_id = 1; int32 oid = 2; int32 host_id = 3; string host = 4;"),
    ("TwiceA", "string session_id = 1;"),
    ("TwiceB", "string session_id = 1;"),
    ("Other", "string session_id = 1;"),
    ("Nothing", "string session_id = 1;"),
];

/// The classes of requests: what they stand for, the call that they say, and the call that runs them.
const CLASSES: [(&str, &str, &str); 11] = [
    ("one.vm.deploy", "Deploy", "Deploy"),
    ("one.vm.swapped", "Swapped", "Swapped"),
    ("one.vm.short", "Short", "Short"),
    ("one.vm.long", "Long", "Long"),
    ("one.vm.types", "Types", "Types"),
    ("one.vm.renamed", "Name", "Renamed"),
    ("one.vm.alone", "Alone", ""),
    ("one.vm.lost", "Lost", "Lost"),
    ("one.vm.twice", "TwiceA", "TwiceA"),
    ("one.vm.twice", "TwiceB", "TwiceB"),
    ("one.vm.other", "Other", "Other"),
];

fn proto() -> String {
    let messages = CALLS.map(|(name, fields)| format!("message {name}Request {{ {fields} }}\n"));
    let calls = CALLS.map(|(name, _)| format!("rpc {name} ({name}Request) returns (one.Response);\n"));
    let head = "syntax = \"proto3\";\nimport \"shared.proto\";\npackage one.vm;\nmessage Inner { string a = 1; }\n";
    format!("{head}{}service VmService {{\n{}}}\n", messages.concat(), calls.concat())
}

fn code() -> String {
    let class = |(index, (method, said, run)): (usize, &(&str, &str, &str))| {
        let answer = match *run {
            "" => String::new(),
            run => {
                format!("Status VmService::{run}(Context* c, const {run}Request* request) {{ return R{index}().execute(c, request); }}\n")
            }
        };
        format!(
            "class R{index} : public RequestGRPC {{ R{index}() : RequestGRPC(\"{method}\", \"/one.vm.VmService/{said}\") {{}} }};\n{answer}"
        )
    };
    CLASSES.iter().enumerate().map(class).collect()
}

fn catalogue() -> Catalogue {
    let releases = "releases: ['1.0', '2.0']\n".to_owned();
    let sources = Sources::from([("spec/a.yaml".to_owned(), releases), ("spec/vm.yaml".to_owned(), SPEC.to_owned())]);
    check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)))
}

fn report(files: &[(&str, &str)]) -> Report {
    let (catalogue, source) = (catalogue(), Source::of(files));
    let files = classes::files(&source, &["src/rm"]);
    let mut report = Report::default();
    let protos = Protos::of(&source).unwrap();
    compare(&catalogue, catalogue.newest().unwrap(), &files, &Classes::of(&files), &protos, &mut report);
    report
}

const SHARED: (&str, &str) = ("src/rm/p/shared.proto", "syntax = \"proto3\";\npackage one;\nmessage Response { string xml = 1; }\n");

#[test]
fn calls_and_fields_that_differ_are_told() {
    let (code, proto) = (code(), proto());
    let report = report(&[("src/rm/a.cc", &code), ("src/rm/p/vm.proto", &proto), SHARED]);
    let found: Vec<_> = report.differences.iter().map(|one| (one.kind, one.subject.as_str(), one.places.len())).collect();
    let expected = [
        (Kind::GrpcUnknown, "/one.vm.VmService/Nothing", 1),
        (Kind::GrpcUnknown, "/one.vm.VmService/Other", 1),
        (Kind::GrpcMissing, "one.vm.alone", 2),
        (Kind::GrpcField, "one.vm.long 4", 2),
        (Kind::GrpcMissing, "one.vm.lost", 2),
        (Kind::GrpcName, "one.vm.renamed", 2),
        (Kind::GrpcField, "one.vm.short 3", 2),
        (Kind::GrpcOrder, "one.vm.swapped 1", 2),
        (Kind::GrpcOrder, "one.vm.swapped 2", 2),
        (Kind::GrpcMissing, "one.vm.twice", 3),
        (Kind::GrpcField, "one.vm.types 0", 1),
        (Kind::GrpcType, "one.vm.types 1", 2),
        (Kind::GrpcType, "one.vm.types 2", 2),
        (Kind::GrpcType, "one.vm.types 3", 2),
    ];
    assert_eq!(found, expected);
    let messages: Vec<_> = report.differences.iter().map(|one| one.message.as_str()).collect();
    assert!(messages.contains(&"`host` is int, and `host_ids`, field 3 of gRPC, is repeated int32"), "{messages:?}");
    assert!(messages.contains(&"`vm` is `host` in gRPC, and that is what position 2 is called"), "{messages:?}");
    assert!(messages.contains(&"no .proto file has the call VmService/Lost, which runs R7"), "{messages:?}");
    assert_eq!(report.counts, [("calls of gRPC", 6), ("fields", 24), ("names of fields that are those of positions", 10)]);
    assert!(report.examined.contains("/one.vm.VmService/Deploy"));
}

#[test]
fn places_are_lines_of_the_files() {
    let (code, proto) = (code(), proto());
    let report = report(&[("src/rm/a.cc", &code), ("src/rm/p/vm.proto", &proto), SHARED]);
    let place = |subject| report.differences.iter().find(|one| one.subject == subject).and_then(|one| one.places.last().cloned());
    assert_eq!(place("one.vm.types 3"), Some(Place::Line("src/rm/p/vm.proto".into(), 9)));
    assert_eq!(place("one.vm.short 3"), Some(Place::Line("src/rm/p/vm.proto".into(), 18)));
    assert_eq!(place("one.vm.alone"), Some(Place::Line("src/rm/a.cc".into(), 13)));
}

#[test]
fn a_source_without_it_is_passed_over_with_a_note_and_one_with_half_of_it_is_not() {
    let (code, proto) = (code(), proto());
    let neither = report(&[("src/rm/a.cc", "")]);
    assert!(neither.differences.is_empty() && neither.counts.is_empty());
    assert!(neither.notes.concat().starts_with("not compared: calls of gRPC, which the source does not have"), "{:?}", neither.notes);
    let missing = |report: Report| report.differences.iter().filter(|one| one.kind == Kind::GrpcMissing).count();
    assert_eq!(missing(report(&[("src/rm/a.cc", &code)])), 9);
    assert_eq!(missing(report(&[("src/rm/p/vm.proto", &proto), SHARED])), 9);
}

#[test]
fn a_file_that_is_not_understood_is_an_error() {
    let error = |files: &[(&str, &str)]| Protos::of(&Source::of(files)).unwrap_err();
    let (path, proto) = ("src/rm/p/vm.proto", proto());
    assert_eq!(error(&[(path, &proto)]), "src/rm/p/vm.proto: import 'shared.proto' not found");
    let broken = proto.replace("int32 oid", "integer oid");
    let found = error(&[(path, &broken), SHARED]);
    assert!(found.starts_with("src/rm/p/vm.proto: ") && found.contains("integer"), "{found}");
    let found = error(&[("src/rm/a/shared.proto", ""), SHARED]);
    assert!(found.starts_with("src/rm/a/shared.proto: there is another file of this name"), "{found}");
}
