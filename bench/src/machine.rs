//! What the figures were measured on, as far as the machine tells.

use std::fs;
use std::process::Command;
use std::thread;

/// A line of it.
pub(crate) fn facts() -> String {
    let cores = thread::available_parallelism().ok().map(|cores| format!("{cores} cores"));
    [processor(), cores, Some(system()), said_by("rustc", &["--version"]), said_by("date", &["+%Y-%m-%d"])]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("; ")
}

/// The memory that programs can have, in bytes, where the system tells.
pub(crate) fn free_memory() -> Option<u64> {
    free_of(&fs::read_to_string("/proc/meminfo").ok()?)
}

fn free_of(meminfo: &str) -> Option<u64> {
    Some(field(meminfo, "MemAvailable", ':')?.strip_suffix("kB")?.trim_end().parse::<u64>().ok()? << 10)
}

fn processor() -> Option<String> {
    let linux = fs::read_to_string("/proc/cpuinfo").ok();
    let model = linux.as_deref().and_then(|info| field(info, "model name", ':'));
    model.or_else(|| said_by("sysctl", &["-n", "machdep.cpu.brand_string"]))
}

fn system() -> String {
    let linux = fs::read_to_string("/etc/os-release").ok();
    let name = linux.as_deref().and_then(|release| field(release, "PRETTY_NAME", '='));
    name.unwrap_or_else(|| std::env::consts::OS.to_owned())
}

/// The value in the first line that begins with this name.
fn field(text: &str, name: &str, separator: char) -> Option<String> {
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix(separator))?;
    Some(value.trim().trim_matches('"').to_owned()).filter(|value| !value.is_empty())
}

fn said_by(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()).filter(|said| !said.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_in_both_forms() {
        assert_eq!(field("processor\t: 0\nmodel name\t: Quick 9000\n", "model name", ':').as_deref(), Some("Quick 9000"));
        assert_eq!(field("ID=debian\nPRETTY_NAME=\"Debian 13\"\n", "PRETTY_NAME", '=').as_deref(), Some("Debian 13"));
        assert_eq!(field("PRETTY_NAME=\n", "PRETTY_NAME", '='), None);
        assert_eq!(free_of("MemTotal:       24683572 kB\nMemAvailable:   23881740 kB\n"), Some(23_881_740 << 10));
        assert_eq!(free_of("MemTotal:       24683572 kB\n"), None);
    }
}
