//! `cargo xtask bench`: in a process of its own, in the release profile, since this one must build even when the generated crate does not.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Measures what `bench/` measures. It reads the arguments itself.
pub(crate) fn bench(root: &Path, arguments: &[OsString]) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--release", "--quiet", "--package", "opennebula-bench", "--manifest-path"]);
    command.arg(root.join("Cargo.toml")).arg("--").args(arguments);
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
