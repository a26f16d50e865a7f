//! What the example programs in `src/bin` share: how they end, and the server that is played to them with `--demo`.

pub mod demo;

use std::error::Error;
use std::process::ExitCode;

/// What a program comes to: what it was to find, or an error of any kind.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Prints the error where there is one, and tells the code to exit with.
pub fn exit(outcome: Result) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The programs of the project's front page, which must compile as well.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct FrontPage;
