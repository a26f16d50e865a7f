//! Checks a folder of recorded exchanges: `replay DIR` prints what it found.
//!
//! Exits with 1 where anything was lost or changed, with 2 where the folder cannot be read.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use opennebula_tests::recording;
use opennebula_tests::round_trip;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: replay DIR\nDIR holds recorded exchanges and their index.jsonl");
        return ExitCode::from(2);
    };
    let exchanges = match recording::load(Path::new(&folder)) {
        Ok(exchanges) => exchanges,
        Err(error) => {
            eprintln!("replay: {error}");
            return ExitCode::from(2);
        }
    };
    if exchanges.is_empty() {
        eprintln!("replay: the index.jsonl of {} names no exchange, so there is nothing to check", Path::new(&folder).display());
        return ExitCode::from(2);
    }
    let report = round_trip::check(&exchanges);
    // Whoever closes the pipe has read enough.
    write!(std::io::stdout().lock(), "{report}").ok();
    if report.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
