//! What programs name, what it means, and what is said of it.

use super::{HOST, KIND, checked, compare, edited, expect, line, sources};

#[test]
fn fields_are_read_from_elements() {
    expect(&[("element: OID,", "element: ID,")], &["Wire History.vm: was read from `OID`, and is from `ID`"]);
    expect(&[("name: host_name,", "name: host,")], &["Build History.host_name: the field is named `host`"]);
    expect(&[("none: 0, summary: When", "none: -1, summary: When")], &["Wire History.end: `0` meant none, and `-1` does"]);
    expect(&[("none: 0, summary: When", "summary: When")], &["Build History.end: was `Option<Timestamp>`, and is `Timestamp`"]);
    expect(&[("type: yes_no", "type: bool")], &["Wire Disk.read_only: was `YES` or `NO`, and is `0` or `1`"]);
    expect(
        &[("      - { element: SEQ, name: sequence, type: HistorySequence, summary: Which stay it is. }\n", "")],
        &["Build History.sequence: the field of `SEQ` is removed"],
    );
}

#[test]
fn a_field_more_is_an_addition_unless_it_must_be_there() {
    let more =
        |keys: &str| format!("      - {{ element: PID, name: process, type: int{keys}, summary: The process. }}\n      - {{ element: OID,");
    expect(&[("      - { element: OID,", &more(", optional: true"))], &["Addition History.process: is new: `Option<i32>`"]);
    expect(
        &[("      - { element: OID,", &more(""))],
        &["Wire History.process: is new, `i32`, and must be there: an answer without `PID` is refused; is it `optional`?"],
    );
}

#[test]
fn arguments_and_setters_are_not_the_same() {
    expect(
        &[(HOST, "{ name: host, type: HostId, none: -1, summary: Where it goes. }")],
        &[
            "Build one.vm.migrate: the argument `host` is a setter now",
            "Build one.vm.migrate: `host` was `HostId`, and is `Option<HostId>`",
        ],
    );
    expect(
        &[
            ("none: -1, optional: true, since: \"4.14\"", "since: \"4.14\""),
            (KIND, ""),
            ("default: false, optional: true, summary: Whether cap", "default: false, summary: Whether cap"),
        ],
        &[
            "Wire one.vm.migrate: position 4, `enforce`, is no longer left off",
            "Wire one.vm.migrate: position 5, `datastore`, is no longer left off, for 4.14 to 7.4",
            "Wire one.vm.migrate: position 6, `kind`, is removed, for 5.8 to 7.4",
            "Build one.vm.migrate: the setter `datastore` is an argument now",
            "Build one.vm.migrate: `datastore` was `Option<DatastoreId>`, and is `DatastoreId`",
            "Build one.vm.migrate: the setter `kind: MigrationKind` is removed",
        ],
    );
}

#[test]
fn methods_come_and_go() {
    expect(
        &[("one.vm.rename: { family: rename }", "one.vm.label: { family: rename }")],
        &[
            "Build family `rename`: is removed",
            "Build one.vm.rename: is removed: `vm(VmId).rename(name: ObjectName) -> VmId`",
            "Addition one.vm.label: is new: `vm(VmId).label(name: ObjectName) -> VmId`",
        ],
    );
    expect(
        &[("one.vm.stay:\n", "one.vm.stay:\n    name: last_stay\n")],
        &["Build one.vm.stay: the function `stay` is named `last_stay`", "Build one.vm.stay: the struct `Stay` is named `LastStay`"],
    );
    expect(
        &[("    summary: Reads where a machine was.\n", "    summary: Reads where a machine was.\n    internal: true\n")],
        &["Build one.vm.stay: needs the feature `internal`"],
    );
}

#[test]
fn handles_move() {
    let edits = [(
        "    params:\n      - { name: vm, type: VmId, summary: The machine. }\n    output: { type: History,",
        "    output: { type: History,",
    )];
    expect(
        &edits,
        &[
            "Wire one.vm.stay: position 1, `vm`, is removed",
            "Build one.vm.stay: was on the handle `vm(VmId)`, and is on `vmpool()`",
            "Build one.vm.stay: `Stay` has no fields any more",
            "Build one.vm.stay: the argument `vm: VmId` is removed",
        ],
    );
}

#[test]
fn types_come_and_go() {
    expect(
        &[
            ("  HostName: { summary: Name of a host. }\n", "  NodeName: { summary: Name of a host. }\n"),
            ("type: HostName,", "type: NodeName,"),
        ],
        &["Build HostName: is named `NodeName`"],
    );
    expect(
        &[("  Password: { summary: A password as typed., secret: true }\n", "  Secret: { summary: Another thing. }\n")],
        &["Build Password: the text is removed", "Addition Secret: the text is new"],
    );
    expect(&[(", secret: true", "")], &["Meaning Password: is shown now"]);
    expect(
        &[
            ("HistorySequence: { summary: \"Which stay", "HistorySequence: { wire: long, summary: \"Which stay"),
            ("    other: { name: In, type: HistorySequence, min: 0, summary: Those of this state. }\n", ""),
        ],
        &["Build HistorySequence: held an `i32`, and holds an `i64`", "Build VmStateFilter::In: the variant is removed"],
    );
    let shared = "  HostName: { summary: Name of a host. }\n";
    expect(
        &[(shared, ""), ("numbers:\n", &format!("strings:\n{shared}\nnumbers:\n"))],
        &["Build HostName: was at the root of the crate, and is in the module `vm`"],
    );
}

#[test]
fn values_come_and_go() {
    let poweroff = "      Poweroff: { value: 1, summary: It is shut down by ACPI and booted again. }\n";
    expect(&[(poweroff, "")], &["Build MigrationKind::Poweroff: the variant is removed"]);
    let more = format!("{poweroff}      Reset: {{ value: 2, summary: It is reset. }}\n");
    expect(&[(poweroff, &more)], &["Addition MigrationKind::Reset: is new: `2`"]);
    expect(&[("min: 0, ", "min: 1, ")], &["Wire VmStateFilter::In: was every other value from 0 on, and is every other value from 1 on"]);
    expect(
        &[("min: 0, ", "")],
        &[
            "Wire VmStateFilter::In: was every other value from 0 on, and is every other value",
            "Build VmStateFilter::Unlisted: the variant is removed",
        ],
    );
    expect(&[("USERS: { value: 1,", "USERS: { value: 2,")], &["Wire GroupId::USERS: was 1, and is 2"]);
}

#[test]
fn meaning_is_who_may_and_since_when() {
    expect(
        &[("auth: [VM:ADMIN, HOST:MANAGE]", "auth: [VM:ADMIN]")],
        &["Meaning one.vm.migrate: took `VM:ADMIN, HOST:MANAGE`, and takes `VM:ADMIN`"],
    );
    expect(
        &[("access: read\n    auth: []", "access: write\n    auth: []")],
        &["Meaning one.vmpool.disks: is a write now: clients do not repeat it"],
    );
    expect(
        &[(
            "    summary: Lists disks.\n",
            "    summary: Lists disks.\n    since: \"5.0\"\n    until: \"5.8\"\n    quirks: { declared: \"A:s\" }\n",
        )],
        &[
            "Meaning one.vmpool.disks: was there since 4.10, and is since 5.0",
            "Meaning one.vmpool.disks: is gone after 5.8",
            "Meaning one.vmpool.disks: introspection said what it is, and says `A:s`",
        ],
    );
}

#[test]
fn prose_is_prose() {
    expect(
        &[("summary: Lists disks.", "summary: Lists all disks."), ("    details: Wait until it is back in the state it was in.\n", "")],
        &[
            "Documentation one.vm.migrate: has no details any more",
            "Documentation one.vmpool.disks: the summary was “Lists disks.”, and is “Lists all disks.”",
        ],
    );
    expect(
        &[("noun: machine", "noun: box")],
        &[
            "Documentation one.vm.rename: the summary was “Gives the machine another name.”, and is “Gives the box another name.”",
            "Documentation one.vm.rename, `vm`: the summary was “The machine.”, and is “The box.”",
            "Documentation one.vm.rename, the answer: the summary was “The machine.”, and is “The box.”",
            "Documentation vm: sentences call one “box”, which was “machine”",
        ],
    );
}

#[test]
fn families_and_features_come_and_go() {
    expect(
        &[(
            "params:\n      - { name: $resource, type: $id, summary: The $noun. }\n      - { name: name, type: ObjectName,",
            "params:\n      - { name: $resource, type: $id, summary: The $noun. }\n      - { name: name, type: HostName,",
        )],
        &[
            "Build family `rename`: took `(ObjectName)`, and takes `(HostName)`",
            "Build one.vm.rename: `name` was `ObjectName`, and is `HostName`",
        ],
    );
    let other = "resource: host\nsummary: Hosts.\nnoun: host\nid: HostId\nacl: HOST\nmethods:\n  one.host.rename: { family: rename }\n";
    let (without, mut with) = (sources(), sources());
    with.insert("spec/host.yaml".into(), other.into());
    let said = |old, new| compare(&checked(old), &checked(new)).iter().map(line).collect::<Vec<_>>();
    assert_eq!(
        said(&without, &with),
        [
            "Addition feature `host`: is new: Hosts.",
            "Addition handle `host`: is new: `host(HostId)`",
            "Addition one.host.rename: is new: `host(HostId).rename(name: ObjectName) -> HostId`",
        ]
    );
    assert_eq!(
        said(&with, &without),
        [
            "Build feature `host`: is removed",
            "Build handle `host`: is removed",
            "Build one.host.rename: is removed: `host(HostId).rename(name: ObjectName) -> HostId`",
        ]
    );
}

#[test]
fn a_struct_without_fields_gets_some() {
    let state =
        "    params:\n      - { name: state, type: VmStateFilter, default: NotDone, optional: true, summary: Of which machines. }\n";
    expect(
        &[(state, "")],
        &[
            "Wire one.vmpool.disks: position 1, `state`, is removed",
            "Build one.vmpool.disks: `Disks` has no fields any more",
            "Build one.vmpool.disks: the setter `state: VmStateFilter` is removed",
        ],
    );
    let changes = compare(&checked(&edited(&sources(), &[(state, "")])), &checked(&sources()));
    assert_eq!(
        changes.iter().map(line).collect::<Vec<_>>(),
        [
            "Build one.vmpool.disks: `Disks` has fields now and is made by `new`",
            "Addition one.vmpool.disks: has the new setter `state: VmStateFilter`",
        ]
    );
}

#[test]
fn documents_open_and_close() {
    expect(&[("rest: more", "rest: others")], &["Build Disk: the field `more` is named `others`"]);
    expect(
        &[("    rest: more\n", "")],
        &["Build Disk: is not open any more: the field `more` is removed", "Build Disk.read_only: was `Option<bool>`, and is `bool`"],
    );
}
