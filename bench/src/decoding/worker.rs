//! A process that reads one answer in one way, and says how long that took and how much memory.
//!
//! It is this program itself, called with a hidden command, so that a round of one way finds nothing of another in its memory.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use opennebula_bench::contenders::{self, Found, by_hand, floors};
use serde::{Deserialize, Serialize};

/// The hidden command.
pub(crate) const WORKER: &str = "decode-worker";

/// What the worker is told.
#[derive(Args, Debug)]
pub(crate) struct Task {
    /// How to read.
    way: Way,
    /// How often.
    rounds: usize,
    /// The bodies of the answers: all of them are read in a round, one after another.
    #[arg(required = true)]
    bodies: Vec<PathBuf>,
}

/// A way to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    /// [`floors::quick_xml`].
    QuickXml,
    /// [`floors::walk`].
    Walk,
    /// [`contenders::ours`].
    Ours,
    /// [`by_hand::read`].
    ByHand,
}

impl Way {
    /// As the worker is told.
    pub(crate) fn argument(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// What a worker prints, and those of the peers as well.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Report {
    /// How long each round took.
    pub(crate) seconds: Vec<f64>,
    /// The most memory the process has held, in bytes.
    pub(crate) peak: Option<u64>,
    /// The memory it holds with the body and what was made of it both alive.
    pub(crate) held: Option<u64>,
    /// What was read in a round; floors build nothing that would tell.
    pub(crate) found: Option<Found>,
}

impl Task {
    /// Does it and prints the report.
    pub(crate) fn run(&self) -> Result<(), String> {
        let report = match self.way {
            Way::QuickXml => self.read(floors::quick_xml, |_| None),
            Way::Walk => self.read(floors::walk, |_| None),
            Way::Ours => self.read(contenders::ours, |machines| Some(contenders::found_by_ours(machines))),
            Way::ByHand => self.read(by_hand::read, |pool| Some(by_hand::found(pool))),
        }?;
        println!("{}", serde_json::to_string(&report).map_err(|error| error.to_string())?);
        Ok(())
    }

    fn read<T>(&self, read: impl Fn(&[u8]) -> Result<T, String>, found: impl Fn(&T) -> Option<Found>) -> Result<Report, String> {
        let mut report = Report::default();
        for _ in 0..self.rounds {
            let mut time = Duration::ZERO;
            report.found = None;
            for path in &self.bodies {
                let body = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
                let start = Instant::now();
                let output = black_box(read(black_box(&body))?);
                time += start.elapsed();
                if let Some(more) = found(&output) {
                    report.found = Some(report.found.unwrap_or_default() + more);
                }
                report.held = memory("VmRSS:");
            }
            report.seconds.push(time.as_secs_f64());
        }
        // The kernel brings its peak up to date now and then only.
        report.peak = memory("VmHWM:").max(report.held);
        Ok(report)
    }
}

/// A figure that Linux has of this process, in bytes; elsewhere there is none.
fn memory(name: &str) -> Option<u64> {
    let status = fs::read_to_string(Path::new("/proc/self/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
