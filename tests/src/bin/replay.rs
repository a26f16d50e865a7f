//! Checks recorded exchanges: `replay [--release RELEASE] PATH` prints what it found.
//!
//! Exits with 1 where anything was lost or changed, with 2 where there is nothing to check.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use opennebula_runtime::Release;
use opennebula_tests::recording;
use opennebula_tests::round_trip;

const USAGE: &str = "usage: replay [--release RELEASE] PATH
PATH is a folder of recorded exchanges with their index.jsonl, or a pack, an index with the bodies in it: NAME.jsonl.gz
RELEASE is the server's, as 5.4; without it requests are read and written as those of the newest";

fn main() -> ExitCode {
    match arguments(std::env::args_os().skip(1)) {
        Ok((path, release)) => check(&path, release),
        Err(reason) => {
            eprintln!("replay: {reason}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// The path and the release.
fn arguments(mut arguments: impl Iterator<Item = OsString>) -> Result<(PathBuf, Option<Release>), String> {
    let (mut path, mut release) = (None, None);
    while let Some(argument) = arguments.next() {
        if argument == "--release" {
            let text = arguments.next().ok_or("--release needs a release, as 5.4")?;
            let text = text.to_string_lossy();
            release =
                Some(text.parse().map_err(|_| format!("{text:?} is not a release: expected two numbers with a dot between, as 5.4"))?);
        } else if path.replace(PathBuf::from(argument)).is_some() {
            return Err("one path is expected, and there are two".into());
        }
    }
    Ok((path.ok_or("no path is given")?, release))
}

fn check(path: &Path, release: Option<Release>) -> ExitCode {
    let exchanges = match recording::load(path) {
        Ok(exchanges) => exchanges,
        Err(error) => {
            eprintln!("replay: {error}");
            return ExitCode::from(2);
        }
    };
    if exchanges.is_empty() {
        eprintln!("replay: the index of {} names no exchange, so there is nothing to check", path.display());
        return ExitCode::from(2);
    }
    let report = round_trip::check_for(&exchanges, release);
    // Whoever closes the pipe has read enough.
    write!(std::io::stdout().lock(), "{report}").ok();
    if report.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
