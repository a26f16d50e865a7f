//! Who reads, and how they are started.

use std::process::Command;
use std::time::Duration;

use super::answers::Answers;
use super::worker::{Report, WORKER, Way};
use crate::context::Context;
use crate::machine;
use crate::peers;
use crate::process::{median, printed_times};
use crate::report::{Aim, Amount, Measure, Outcome, Row};

/// The row that ours is held against.
pub(crate) const FLOOR: &str = "floor: quick-xml, nothing built";
/// The row that shows what a machine could do.
const WALK: &str = "floor: one pass, nothing built";
/// Ours.
pub(crate) const OURS: &str = "ours";

/// The most of the floor's time that ours should take.
const AIM: Aim = Aim::OfFloor(0.5);
/// How much longer than ours pyone should take at least.
const PYONE_AIM: Aim = Aim::OfOurs(70.0);
/// How much memory those in other languages may need, in bodies, and a little more.
const BODIES: u64 = 16;
/// The memory that a machine is taken to have where it does not tell.
const MEMORY: u64 = 2 << 30;

/// One who reads.
pub(super) struct Contender {
    name: &'static str,
    aim: Option<Aim>,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// In Rust, the whole answer at once.
    Rust(Way),
    /// As ours does, each page as an answer of its own.
    Pages,
    Python,
    Node,
}

/// Those in Rust, in the order of the rows.
pub(super) const RUST: [Contender; 5] = [
    Contender { name: FLOOR, aim: None, how: How::Rust(Way::QuickXml) },
    Contender { name: WALK, aim: None, how: How::Rust(Way::Walk) },
    Contender { name: OURS, aim: Some(AIM), how: How::Rust(Way::Ours) },
    Contender { name: "ours, page by page", aim: None, how: How::Pages },
    Contender { name: "dxr + serde + quick-xml", aim: None, how: How::Rust(Way::ByHand) },
];

/// Those in other languages.
pub(super) const PEERS: [Contender; 2] = [
    Contender { name: "pyone", aim: Some(PYONE_AIM), how: How::Python },
    Contender { name: "opennebula of npm", aim: None, how: How::Node },
];

/// What has become of a contender so far.
pub(super) struct Attempt<'c> {
    contender: &'c Contender,
    /// The times of all rounds, and the first report, whose memory counts; or why there are none.
    result: Result<(Vec<Duration>, Report), String>,
}

impl<'c> Attempt<'c> {
    /// Lets it read once, in a process whose memory then is that of one call.
    pub(super) fn begin(contender: &'c Contender, context: &Context, answers: &Answers) -> Self {
        eprintln!("{} machines, {} …", answers.machines, contender.name);
        Self { contender, result: contender.read(context, answers, 1).map(|report| (Vec::new(), report)) }
    }

    /// Lets it read so many times more, in a process whose time counts. One that has failed is left alone.
    pub(super) fn go_on(&mut self, context: &Context, answers: &Answers, rounds: usize) {
        let Ok((times, _)) = &mut self.result else { return };
        match self.contender.read(context, answers, rounds).and_then(|report| printed_times(&report.seconds)) {
            Ok(more) => times.extend(more),
            Err(why) => self.result = Err(why),
        }
    }

    /// Lets the time of the first time count as well, of one that takes minutes.
    pub(super) fn count_first(&mut self) {
        let Ok((times, report)) = &mut self.result else { return };
        match printed_times(&report.seconds) {
            Ok(first) => times.extend(first),
            Err(why) => self.result = Err(why),
        }
    }

    pub(super) fn finish(self, answers: &Answers) -> Row {
        let Contender { name, aim, how } = *self.contender;
        let outcome = match self.result {
            Ok((times, report)) => {
                let measure = Measure::new(median(times), Amount::Bytes(answers.bytes)).peak(report.peak);
                Outcome::Measured(if how == How::Rust(Way::Ours) { measure.held(report.held) } else { measure })
            }
            Err(why) => Outcome::Skipped(why),
        };
        Row { name, aim, outcome }
    }
}

impl Contender {
    /// Starts a process that reads so many times. An error is the reason to skip it.
    fn read(&self, context: &Context, answers: &Answers, rounds: usize) -> Result<Report, String> {
        let output = self.command(context, answers, rounds)?.output().map_err(|error| format!("it could not be started: {error}"))?;
        if !output.status.success() {
            return Err(peers::complaint(&output));
        }
        let report: Report = serde_json::from_slice(&output.stdout).map_err(|error| format!("what it printed is not a report: {error}"))?;
        match report.found {
            Some(found) if found != answers.found => Err(format!("it has read something else: {found:?} and not {:?}", answers.found)),
            _ => Ok(report),
        }
    }

    fn command(&self, context: &Context, answers: &Answers, rounds: usize) -> Result<Command, String> {
        let scripts = context.root.join("bench/peers");
        let needed = answers.bytes * BODIES;
        let mut command = match self.how {
            How::Rust(_) | How::Pages => {
                let program = std::env::current_exe().map_err(|error| format!("this program does not know its own path: {error}"))?;
                let mut command = Command::new(program);
                let way = if let How::Rust(way) = self.how { way } else { Way::Ours };
                command.arg(WORKER).arg(way.argument());
                command
            }
            How::Python | How::Node if needed > machine::free_memory().unwrap_or(MEMORY) => {
                return Err(format!("it may need {} MB of memory, and so much is not free", needed / 1_000_000));
            }
            How::Python => {
                let mut command = Command::new(peers::python(context)?);
                command.arg(scripts.join("decode.py"));
                command
            }
            How::Node => {
                let node = peers::node(context)?;
                let mut command = Command::new(node.program);
                // By itself it gives up at 2 or 4 GB, whatever there is.
                command
                    .arg(format!("--max-old-space-size={}", needed / 1_000_000 + 1_000))
                    .arg(scripts.join("decode.js"))
                    .arg(node.modules);
                command
            }
        };
        command.arg(rounds.to_string());
        if self.how == How::Pages {
            command.args(&answers.pages)
        } else {
            command.arg(&answers.body)
        };
        Ok(command)
    }
}
