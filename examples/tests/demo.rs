//! Each program runs without a server, and without credentials says so.

#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use opennebula_tests::recording;
use opennebula_tests::server::{Playback, Server};

fn demo(program: &str) -> String {
    let output = Command::new(program).arg("--demo").output().unwrap();
    let errors = text(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{program}: {}: {errors}", output.status);
    text(&output.stdout)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn assert_lines(output: &str, expected: &[&str]) {
    let words: Vec<_> = output.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for expected in expected {
        assert!(words.iter().any(|line| line == expected), "no line is {expected:?} in:\n{output}");
    }
}

#[test]
fn version_tells_it() {
    assert_eq!(demo(env!("CARGO_BIN_EXE_version")), "OpenNebula 7.4.0\n");
}

#[test]
fn machines_are_listed_with_state_and_host() {
    let output = demo(env!("CARGO_BIN_EXE_list_my_machines"));
    assert_lines(&output, &["ID NAME STATE HOST", "7 vm-in-group Hold -", "3 vm-xml Poweroff host01", "2 vm-alloc Running host00"]);
    assert_eq!(output.lines().count(), 6, "{output}");
}

#[test]
fn finished_machines_are_shut_down_and_no_others() {
    let output = demo(env!("CARGO_BIN_EXE_shut_down_finished"));
    assert_lines(&output, &["4 vm-persist is not finished", "2 vm-alloc is finished and shuts down", "0 renamed-日本 is not finished"]);
    let refused = output.lines().find(|line| line.starts_with("1 tmpl-ü (x)-1 is finished and stays on: one.vm.action: "));
    assert!(refused.is_some_and(|line| line.contains("This action is not available for state BACKUP")), "{output}");
    assert_eq!(output.lines().count(), 4, "{output}");
}

#[test]
fn usage_and_quota_are_reported() {
    let output = demo(env!("CARGO_BIN_EXE_usage_report"));
    // Three tenths of a core, and one tenth, for the week since the recording.
    let lines = ["0 renamed-日本 50.99 CPU hours", "4 vm-persist 17.00 CPU hours", "6 vm-bad 0.00 CPU hours", "40.00 of 40 cores are left"];
    assert_lines(&output, &lines);
    assert_eq!(output.lines().count(), 11, "{output}");
}

/// What a program says of a server of another release.
fn with_an_older_server(program: &str, pack: &Path) -> String {
    let playback = Playback::new(recording::load(pack).unwrap()).lenient();
    let server = Server::playing(playback).unwrap();
    let auth = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one_auth");
    fs::write(&auth, "oneadmin:opennebula").unwrap();
    let output = Command::new(program).env("ONE_AUTH", auth).env("ONE_XMLRPC", server.endpoint()).output().unwrap();
    assert!(output.status.success(), "{program} on {}: {}", pack.display(), text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn each_program_works_with_servers_of_older_releases() {
    for (release, pack) in recording::older() {
        let version = with_an_older_server(env!("CARGO_BIN_EXE_version"), &pack);
        assert!(version.starts_with(&format!("OpenNebula {release}.")), "{version}");
        let machines = with_an_older_server(env!("CARGO_BIN_EXE_list_my_machines"), &pack);
        assert!(machines.lines().count() > 5 && machines.contains("web-0") && machines.contains("Hold"), "{machines}");
        let finished = with_an_older_server(env!("CARGO_BIN_EXE_shut_down_finished"), &pack);
        assert!(finished.lines().count() > 3 && finished.contains("is not finished"), "{finished}");
        let usage = with_an_older_server(env!("CARGO_BIN_EXE_usage_report"), &pack);
        assert!(usage.contains("CPU hours") && usage.contains(" cores are "), "{usage}");
    }
}

/// The outcome of a program for a user who has no credentials.
fn without_credentials(argument: Option<&str>) -> Output {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
    fs::create_dir_all(&home).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_version"));
    command.args(argument).env("HOME", home).env_remove("ONE_AUTH").env_remove("ONE_XMLRPC");
    command.output().unwrap()
}

#[test]
fn missing_credentials_are_an_error() {
    let output = without_credentials(None);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");
    let error = text(&output.stderr);
    assert!(error.starts_with("error: ") && error.contains("ONE_AUTH is not set") && error.contains(".one/one_auth"), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn a_mistyped_demo_does_not_reach_for_a_server() {
    let output = without_credentials(Some("--dmeo"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "error: expected no argument, or --demo\n");
}
