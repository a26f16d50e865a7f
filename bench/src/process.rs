//! Other programs, timed from outside, as those who start them wait for them.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Cargo in a folder, which builds into a folder of its own whatever the environment says.
pub(crate) fn cargo(folder: &Path, target: &Path) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    // A wrapper around the compiler is most often a cache.
    command.current_dir(folder).env("CARGO_TARGET_DIR", target).env("RUSTC_WRAPPER", "");
    command
}

/// Runs a program to its end: how long that took, and what it printed.
pub(crate) fn run(command: &mut Command) -> Result<(Duration, String), String> {
    let start = Instant::now();
    let output = command.output();
    let time = start.elapsed();
    let program = command.get_program().to_string_lossy().into_owned();
    let output = output.map_err(|error| format!("cannot run {program}: {error}"))?;
    if output.status.success() {
        return Ok((time, String::from_utf8_lossy(&output.stdout).into_owned()));
    }
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{program} {}` failed, {}:\n{}", arguments.join(" "), output.status, said.trim_end()))
}

/// The times that a program printed, in seconds.
pub(crate) fn printed_times(seconds: &[f64]) -> Result<Vec<Duration>, String> {
    let times = seconds.iter().map(|&seconds| Duration::try_from_secs_f64(seconds)).collect::<Result<_, _>>();
    times.map_err(|error| format!("what it printed is not its times: {error}"))
}

/// The time in the middle; none where nothing was timed.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Writes a file, unless it is there with that text: what is built from it stays fresh.
pub(crate) fn write_if_different(path: &Path, text: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
