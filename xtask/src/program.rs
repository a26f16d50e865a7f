//! Programs of the workspace that stand on the generated crate: each runs in a process of its own, since this one must build even when that
//! crate does not.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

/// A `cargo run` of such a program: what cargo is told to find it, then what the program is told.
pub(crate) fn run(root: &Path, program: &[&str], arguments: impl IntoIterator<Item = OsString>) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--manifest-path"]).arg(root.join("Cargo.toml")).args(program).arg("--").args(arguments);
    // What cargo tells this process of its package is not about that one, and would make it build crates anew that ask for it.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name.to_string_lossy().starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
