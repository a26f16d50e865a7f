//! The crates of the workspace: libraries, programs, tests and benchmarks, by the files they begin with.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The files that crates begin with, by their paths in the workspace.
pub(super) fn roots(workspace: &Path) -> Result<Vec<String>, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"]).arg(workspace.join("Cargo.toml"));
    let output = command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut roots: Vec<String> = list(&metadata, "packages")
        .iter()
        .flat_map(|package| list(package, "targets"))
        .filter_map(|target| {
            let path = Path::new(target.get("src_path")?.as_str()?).strip_prefix(workspace).ok()?.to_str()?;
            Some(path.replace('\\', "/"))
        })
        .collect();
    roots.sort();
    Ok(roots)
}
