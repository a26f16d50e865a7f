//! The chores of a maintainer.
//!
//! `cargo xtask codegen` writes the crate in `generated/` from the catalogue in `spec/`; `cargo xtask codegen --check` says whether it is
//! up to date, and `cargo xtask explain CODE` what a mistake in it means. `cargo xtask diff` says what a change of it means to callers.
//! `cargo xtask replay DIR` holds the crate against recorded traffic.
//!
//! `cargo xtask upstream PATH` holds the catalogue against OpenNebula's source, `cargo xtask server URL` against a running server.
//!
//! `cargo xtask bench` measures all of it beside its peers.

mod codegen;
mod diff;
mod explain;
mod program;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{failure, workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The chores of a maintainer")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measures the crate and the generator beside their peers; `bench --help` says more.
    #[command(disable_help_flag = true)]
    Bench {
        /// What the benchmark is told.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Writes the crate in generated/ from the catalogue in spec/, with the schema for editors, the tour and what differs between releases.
    Codegen {
        /// Writes nothing, shows what would change, and fails if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Says what has changed for callers, and fails if the crate's version does not allow it.
    Diff {
        /// Since which revision, or from which folder: `spec` of another checkout. A folder wins where both have the name.
        #[arg(value_name = "REV|PATH", default_value = "HEAD")]
        with: String,
        /// Markdown, for a pull request.
        #[arg(long)]
        markdown: bool,
        /// The section of `CHANGELOG.md`: Markdown, without places and prose.
        #[arg(long, conflicts_with = "markdown")]
        changelog: bool,
        /// Fails only if there is nothing to compare.
        #[arg(long)]
        allow: bool,
    },
    /// Says what the codes of mistakes in the catalogue mean.
    Explain {
        /// The codes, as E0203; without any, all of them are listed.
        #[arg(value_name = "CODE")]
        codes: Vec<String>,
    },
    /// Holds the generated crate against recorded exchanges.
    Replay {
        /// Of which release the server was, as `5.4`. Without it, requests are read and written as those of the newest; answers are read in any
        /// form either way.
        #[arg(long)]
        release: Option<OsString>,
        /// A folder, `index.jsonl` beside the bodies; or a pack, an index with the bodies in it.
        path: PathBuf,
    },
    /// Holds the catalogue against OpenNebula's source; `upstream --help` says more.
    #[command(disable_help_flag = true)]
    Upstream {
        /// What the program is told.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Holds the catalogue against a running server; `server --help` says more.
    #[command(disable_help_flag = true)]
    Server {
        /// What the program is told.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    let task = Arguments::parse().task;
    match workspace::root().and_then(|root| run(&root, task)) {
        Ok(code) => code,
        Err(message) => {
            failure::print(&message);
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, task: Task) -> Result<ExitCode, String> {
    match task {
        Task::Bench { arguments } => program::run(root, &["--release", "--package", "opennebula-bench"], arguments),
        Task::Codegen { check: false } => codegen::write(root),
        Task::Codegen { check: true } => codegen::check(root),
        Task::Diff { with, markdown, changelog, allow } => {
            let form = match (markdown, changelog) {
                (true, _) => diff::Form::Markdown,
                (_, true) => diff::Form::Changelog,
                _ => diff::Form::Text,
            };
            diff::diff(root, &with, diff::Options { form, allow })
        }
        Task::Explain { codes } => explain::explain(&codes),
        Task::Replay { release, path } => {
            let release = release.into_iter().flat_map(|release| ["--release".into(), release]);
            program::run(root, &["--package", "opennebula-tests", "--bin", "replay"], release.chain([path.into()]))
        }
        Task::Upstream { arguments } => program::run(root, WITNESSES, ["upstream".into()].into_iter().chain(arguments)),
        Task::Server { arguments } => program::run(root, WITNESSES, ["server".into()].into_iter().chain(arguments)),
    }
}

/// The program that compares the catalogue with OpenNebula itself.
const WITNESSES: &[&str] = &["--package", "opennebula-upstream"];
