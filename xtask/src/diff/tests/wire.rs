//! What is sent, and what comes back.

use super::{HOST, KIND, LIVE, expect};

#[test]
fn nothing_has_changed_where_only_the_form_has() {
    expect(&[], &[]);
    expect(
        &[
            ("releases:", "# A comment.\nreleases:"),
            (
                "{ name: vm, type: VmId, summary: The machine. }\n      - { name: host",
                "{ type: VmId, name: vm, summary: The machine. }\n      - { name: host",
            ),
        ],
        &[],
    );
}

#[test]
fn positions_that_are_swapped_break_the_wire_and_the_build() {
    let swapped =
        "      - { name: host, type: HostId, summary: Where it goes. }\n      - { name: vm, type: VmId, summary: The machine. }\n";
    let was = "      - { name: vm, type: VmId, summary: The machine. }\n      - { name: host, type: HostId, summary: Where it goes. }\n";
    expect(
        &[(was, swapped)],
        &[
            "Wire one.vm.migrate: `host` is moved from position 2 to 1",
            "Wire one.vm.migrate: `vm` is moved from position 1 to 2",
            "Build one.vm.migrate: took its arguments as `(vm, host)`, and takes them as `(host, vm)`",
        ],
    );
}

#[test]
fn a_position_is_inserted_and_removed() {
    let more = format!("{LIVE}      - {{ name: hard, type: bool, default: false, summary: Whether it is hard. }}\n");
    expect(
        &[(LIVE, &more)],
        &[
            "Wire one.vm.migrate: position 4, `hard`, is inserted, and what follows moves on",
            "Addition one.vm.migrate: has the new setter `hard: bool`",
        ],
    );
    expect(
        &[(LIVE, "")],
        &[
            "Wire one.vm.migrate: position 3, `live`, is removed, and what follows moves up",
            "Build one.vm.migrate: the setter `live: bool` is removed",
        ],
    );
    expect(
        &[(KIND, "")],
        &[
            "Wire one.vm.migrate: position 6, `kind`, is removed, for 5.8 to 7.4",
            "Build one.vm.migrate: the setter `kind: MigrationKind` is removed",
        ],
    );
}

#[test]
fn what_a_release_demands_is_on_the_wire() {
    let enforce = "default: false, optional: true, summary: Whether cap";
    expect(
        &[(enforce, "default: false, optional: true, required_until: \"5.8\", summary: Whether cap")],
        &["Wire one.vm.migrate: position 4, `enforce`, is no longer left off, for 4.10 to 5.8"],
    );
    let together = "none: -1, optional: true, together: { with: enforce, until: \"5.0\" }, since: \"4.14\"";
    expect(
        &[("none: -1, optional: true, since: \"4.14\"", together)],
        &["Wire one.vm.migrate: position 5, `datastore`, is sent together with `enforce` or not at all, for 4.14 to 5.0"],
    );
}

#[test]
fn what_comes_last_and_can_be_left_off_is_an_addition() {
    let more = |optional: &str| format!("{KIND}      - {{ name: reason, type: text, default: \"\", {optional}summary: Why. }}\n");
    expect(&[(KIND, &more("optional: true, "))], &["Addition one.vm.migrate: has the new setter `reason: String`"]);
    // Such a thing comes before what can be left off, so that none is here.
    let recover = "      - { name: operation, type: RecoverOperation, since: \"4.14\", summary: How it goes on. }\n";
    let more = format!("{recover}      - {{ name: reason, type: text, default: \"\", since: \"5.0\", summary: Why. }}\n");
    expect(
        &[(recover, &more)],
        &[
            "Wire one.vm.recover: position 3, `reason`, is always sent as well, for 5.0 to 7.4",
            "Addition one.vm.recover: has the new setter `reason: String`",
        ],
    );
}

#[test]
fn a_position_is_of_another_type() {
    expect(
        &[("type: HostId, summary: Where", "type: HostName, summary: Where")],
        &[
            "Wire one.vm.migrate: position 2, `host`, was `int`, and is `string`",
            "Build one.vm.migrate: `host` was `HostId`, and is `HostName`",
        ],
    );
    expect(
        &[("type: HostId, summary: Where", "type: DatastoreId, summary: Where")],
        &["Build one.vm.migrate: `host` was `HostId`, and is `DatastoreId`"],
    );
}

#[test]
fn a_position_is_of_something_else() {
    expect(
        &[(HOST, "{ name: store, type: DatastoreId, summary: Where it goes. }")],
        &[
            "Wire one.vm.migrate: position 2 was `host: HostId`, and is `store: DatastoreId`",
            "Build one.vm.migrate: the argument `host: HostId` is removed",
            "Build one.vm.migrate: has the new argument `store: DatastoreId`",
        ],
    );
    expect(
        &[(HOST, "{ name: target, type: HostId, summary: Where it goes. }")],
        &["Build one.vm.migrate: the field `host` is named `target`"],
    );
}

#[test]
fn defaults_and_sentinels_are_on_the_wire() {
    expect(
        &[("{ name: live, type: bool, default: false", "{ name: live, type: bool, default: true")],
        &["Wire one.vm.migrate: position 3, `live`, was `false` unless said otherwise, and is `true`"],
    );
    expect(
        &[("type: DatastoreId, none: -1", "type: DatastoreId, none: 0")],
        &["Wire one.vm.migrate: position 5, `datastore`, was `-1` unless said otherwise, and is `0`, for 4.14 to 7.4"],
    );
    expect(
        &[("{ Failure: false, Success: true }", "{ Failure: true, Success: false }")],
        &[
            "Wire one.vm.recover: position 2, `success`, was `operation: 0 as false, 1 as true` unless said otherwise, and is `operation: 0 as true, 1 as false`, for 4.10 to 4.12",
        ],
    );
    expect(
        &[("default: false, optional: true, summary: Whether cap", "default: false, summary: Whether cap")],
        &["Wire one.vm.migrate: position 4, `enforce`, is no longer left off"],
    );
}

#[test]
fn a_value_is_another_number_and_another_default() {
    expect(
        &[("Save: { value: 0,", "Save: { value: 2,")],
        &[
            "Wire MigrationKind::Save: was `0`, and is `2`",
            "Wire one.vm.migrate: position 6, `kind`, was `0` unless said otherwise, and is `2`, for 5.8 to 7.4",
        ],
    );
    // Another name of the same value says the same.
    expect(
        &[("Save: { value: 0,", "Suspend: { value: 0,"), ("default: Save,", "default: Suspend,")],
        &["Build MigrationKind::Save: the variant is named `Suspend`"],
    );
}

#[test]
fn older_releases_lose_a_position() {
    expect(
        &[("none: -1, optional: true, since: \"4.14\"", "none: -1, optional: true, since: \"5.0\"")],
        &[
            "Wire one.vm.migrate: position 5, `datastore`, is removed, for 4.14",
            "Meaning one.vm.migrate, `datastore`: was there since 4.14, and is since 5.0",
        ],
    );
}

#[test]
fn a_new_release_is_what_callers_without_one_assume() {
    expect(&[("\"7.4\"]", "\"7.4\", \"7.6\"]")], &["Addition releases: 7.6 is known, and assumed where none is named"]);
    let live = format!("      - {{ name: hard, type: bool, default: false, since: \"7.6\", summary: Whether it is hard. }}\n{LIVE}");
    expect(
        &[("\"7.4\"]", "\"7.4\", \"7.6\"]"), (LIVE, &live)],
        &[
            "Wire one.vm.migrate: position 3, `hard`, is inserted, and what follows moves on, where no release is named",
            "Addition one.vm.migrate: has the new setter `hard: bool`",
            "Addition releases: 7.6 is known, and assumed where none is named",
        ],
    );
    expect(&[("[\"4.10\", ", "[")], &["Wire releases: 4.10 is gone: calls are not written for it any more"]);
}

#[test]
fn answers_and_sessions_are_on_the_wire() {
    expect(
        &[("element: HISTORY,", "element: STAY,")],
        &["Wire one.vm.stay: the answer was a document `HISTORY`, and is a document `STAY`"],
    );
    expect(
        &[("{ type: [Disk], element: POOL/DISK, summary: The disks. }", "{ type: text, summary: The disks. }")],
        &[
            "Wire one.vmpool.disks: the answer was a list `POOL/DISK`, and is `string`",
            "Build one.vmpool.disks: gave `Vec<Disk>`, and gives `String`",
        ],
    );
    expect(
        &[("    summary: Lists disks.\n", "    summary: Lists disks.\n    session: false\n")],
        &["Wire one.vmpool.disks: the session is no longer sent, and the answer is bare"],
    );
}
