//! What the catalogue says, against what says the same of itself: OpenNebula's source, and a running server.
//!
//! `cargo xtask upstream PATH` and `cargo xtask server URL` start it. It is a program of its own because it needs an HTTP client, which
//! `cargo xtask codegen` does not.

mod release;
mod report;
mod server;
mod signature;
mod source;
mod xml;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{failure, workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Checks of the catalogue against OpenNebula itself")]
struct Arguments {
    #[command(subcommand)]
    witness: Witness,
}

#[derive(Subcommand)]
enum Witness {
    /// Compares the catalogue with OpenNebula's source.
    Upstream {
        /// A checkout of it, or its git directory, out of which the files of a release's tag are read.
        path: PathBuf,
        /// Of which release it is, where that is not the newest one: `5.12`. Of a git directory also a patch release, `5.12.0`, where
        /// that is not the last one, and `all`, for each release that the catalogue covers.
        #[arg(long)]
        release: Option<String>,
    },
    /// Compares the catalogue with a running server.
    Server {
        /// Its address: `http://host:2633/RPC2`.
        url: String,
        /// Its release, where that is not the newest one: names alone are compared then.
        #[arg(long)]
        release: Option<String>,
        /// Asks it as well how many parameters each method reads, with numbers of objects that are not there, so that nothing is changed. The
        /// session is that of the environment, `ONE_AUTH`; an administrator's is best. Without a release, the server is asked for its own.
        #[arg(long)]
        probe: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = workspace::root().and_then(|root| match arguments.witness {
        Witness::Upstream { path, release } => source::upstream(&root, &path, release.as_deref()),
        Witness::Server { url, release, probe } => server::server(&root, &url, release.as_deref(), probe),
    });
    outcome.unwrap_or_else(|message| {
        failure::print(&message);
        ExitCode::FAILURE
    })
}
