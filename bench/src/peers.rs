//! The clients that others have written, from the registries they are published in.
//!
//! They are installed once, into folders of the scratch, at versions that are pinned here, so that two runs compare the same. Where that fails
//! (no Python, no Node, no network) the rows of the peer are skipped and say why.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};

use crate::context::Context;

/// `pyone` and what it decodes and calls with. The rest of what it brings (certificates and the like) takes no part in what is measured.
const PYTHON: [&str; 8] = [
    "pyone==7.3.80",
    "dict2xml==1.7.8",
    "grpcio==1.85.3",
    "lxml==6.1.3",
    "requests==2.34.2",
    "six==1.17.0",
    "urllib3==2.8.0",
    "xmltodict==1.0.4",
];

/// `opennebula`, which itself pins what it decodes and calls with: `xml2js` 0.4.4 and `xmlrpc` 1.0.2.
const NODE: [&str; 1] = ["opennebula@1.0.12"];

/// The file that says what a folder has, written when all of it is there.
const INSTALLED: &str = "installed.txt";

/// Node, and the folder whose `node_modules` has the client.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// The interpreter.
    pub(crate) program: PathBuf,
    /// `node_modules`.
    pub(crate) modules: PathBuf,
}

/// A Python that has `pyone`. An error is the reason to skip it, in a few words.
pub(crate) fn python(context: &Context) -> Result<PathBuf, String> {
    let folder = context.scratch.join("peers/python");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    install(&folder, &PYTHON, || {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder), "python3", "make a virtual environment")?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        run(Command::new(&python).args(pip).args(PYTHON), "pip", "install pyone")
    })?;
    Ok(python)
}

/// A Node that has `opennebula`. An error is the reason to skip it, in a few words.
pub(crate) fn node(context: &Context) -> Result<Node, String> {
    let folder = context.scratch.join("peers/node");
    let node = Node { program: "node".into(), modules: folder.join("node_modules") };
    run(Command::new(&node.program).arg("--version"), "node", "tell its version")?;
    install(&folder, &NODE, || {
        let npm = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel", "error"];
        run(Command::new("npm").args(npm).arg("--prefix").arg(&folder).args(NODE), "npm", "install opennebula")
    })?;
    Ok(node)
}

/// Has `packages` in the folder: they are there already, or `install` is called on an empty folder.
fn install(folder: &Path, packages: &[&str], install: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    let note = folder.join(INSTALLED);
    let wanted = packages.join("\n");
    if fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let failed = |error: io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    eprintln!("installing {} …", packages.join(", "));
    install()?;
    fs::write(&note, wanted).map_err(failed)
}

fn run(command: &mut Command, program: &str, task: &str) -> Result<(), String> {
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{program} could not {task}: {}", complaint(&output))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(format!("there is no {program}")),
        Err(error) => Err(format!("{program} could not be started: {error}")),
    }
}

/// The line of what a program wrote that says why it failed: the last that names an error, otherwise the last.
pub(crate) fn complaint(output: &Output) -> String {
    let last = |stream: &[u8]| {
        let text = String::from_utf8_lossy(stream);
        let mut lines = text.lines().rev().map(str::trim).filter(|line| !line.is_empty());
        let named = lines.clone().find(|line| line.to_ascii_lowercase().contains("error:"));
        named.or_else(|| lines.next()).map(str::to_owned)
    };
    last(&output.stderr).or_else(|| last(&output.stdout)).unwrap_or_else(|| output.status.to_string())
}
