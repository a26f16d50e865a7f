//! `cargo xtask bench`: our code and its peers, measured side by side in one run.

mod build_cost;
mod calls;
mod context;
mod decoding;
mod generator;
mod machine;
mod peers;
mod plot;
mod process;
mod report;
mod save;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use context::Context;
use report::Group;

#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench", about = "Measures our code and its peers side by side")]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    /// What to measure; without any, all.
    #[arg(value_name = "PART")]
    parts: Vec<Part>,
    /// Fewer rounds and smaller pools, to see that everything runs: its figures mean little.
    #[arg(long)]
    quick: bool,
    /// Writes the table and the plot into bench/, beside their explanation.
    #[arg(long)]
    save: bool,
    #[command(subcommand)]
    worker: Option<Worker>,
}

/// What this program starts itself for.
#[derive(Subcommand)]
enum Worker {
    #[command(name = decoding::WORKER, hide = true)]
    Decode(decoding::Task),
    #[command(name = calls::SERVER, hide = true)]
    Serve(calls::Task),
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Reading the answers of large pools.
    Decoding,
    /// Calls over a connection.
    Calls,
    /// The generator.
    Generator,
    /// Compiling the generated crate.
    Build,
}

impl Part {
    fn measure(self, context: &Context) -> Result<Vec<Group>, String> {
        match self {
            Self::Decoding => decoding::measure(context),
            Self::Calls => calls::measure(context),
            Self::Generator => generator::measure(context),
            Self::Build => build_cost::measure(context),
        }
    }
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    match &arguments.worker {
        Some(Worker::Decode(task)) => return task.run(),
        Some(Worker::Serve(task)) => return task.run(),
        None => {}
    }
    if arguments.save && (arguments.quick || !arguments.parts.is_empty()) {
        return Err("--save writes the figures of a whole run: name no part, and leave out --quick".to_owned());
    }
    let root = opennebula_tests::workspace::root();
    let scratch = root.join("target/bench");
    std::fs::create_dir_all(&scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
    let context = Context { root, scratch, quick: arguments.quick };
    let parts = if arguments.parts.is_empty() { Part::value_variants() } else { &arguments.parts };
    println!("{}\n", machine::facts());
    let mut groups = Vec::new();
    for part in parts {
        for group in part.measure(&context)? {
            println!("{}", group.to_table());
            groups.push(group);
        }
    }
    if arguments.save { save::save(&context.root, &groups) } else { Ok(()) }
}
