//! `cargo xtask replay`: in a process of its own, since this one must build even when the generated crate does not.

use std::path::Path;
use std::process::{Command, ExitCode};

/// Runs the check of `tests/` over a folder.
pub(crate) fn replay(root: &Path, folder: &Path) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "opennebula-tests", "--bin", "replay", "--manifest-path"]);
    command.arg(root.join("Cargo.toml")).arg("--").arg(folder);
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
