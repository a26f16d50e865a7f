//! Reading the answer of `one.vmpool.infoextended`, the largest that OpenNebula has.
//!
//! The rules, which are the same for all:
//!
//! - Each way runs in processes of its own. It starts from the body of the response in memory and ends with whatever it gives its callers. Neither
//!   reading the file nor dropping the result is timed.
//! - Peers run their own code from the call on; only the connection is taken from under them. They are used as their documentation has it.
//! - The time is the median of all rounds. Those in Rust take turns, a process each, so that a busy moment of the machine hits all of them.
//! - Peers read the largest once, in one process for time and memory, for that takes minutes.
//! - Memory is that of a process that reads once: what an allocator keeps from earlier rounds does not count.
//! - Each tells how many machines it has read and the sum of their numbers; one that has read something else is not shown with a time.

mod contender;
mod worker;

use std::fs;
use std::path::PathBuf;

use opennebula_bench::contenders::Found;
use opennebula_bench::pool::Pool;

use crate::context::Context;
use crate::report::{Group, figure, thousands};

use contender::{Attempt, PEERS, RUST};

pub(crate) use worker::Task;

/// The hidden command of the workers.
pub(crate) const WORKER: &str = "decode-worker";

/// The row that ours is held against.
pub(crate) const FLOOR: &str = "floor: quick-xml, nothing built";
/// The row that shows what a machine could do.
pub(crate) const WALK: &str = "floor: one pass, nothing built";
/// Ours.
pub(crate) const OURS: &str = "ours";

/// How many machines one who reads page by page asks for at once.
const PAGE: usize = 500;
/// How often a peer reads for its time: they are slow.
const PEER_ROUNDS: usize = 2;
/// The largest pool that a peer reads more than once: more takes minutes.
const ONCE: usize = 10_000;
/// The sizes that the recorded answer is scaled to.
const SCALED: [usize; 2] = [10_000, 50_000];

/// What is read by all.
struct Answers {
    machines: usize,
    found: Found,
    /// The length of the body.
    bytes: u64,
    body: PathBuf,
    pages: Vec<PathBuf>,
}

/// Measures this part.
pub(crate) fn measure(context: &Context) -> Result<Vec<Group>, String> {
    let pool = Pool::recorded(&context.root)?;
    let recorded = pool.recorded_size();
    let sizes = if context.quick { vec![recorded] } else { [&[recorded], &SCALED[..]].concat() };
    sizes.into_iter().map(|machines| Ok(group(context, &Answers::prepare(context, &pool, machines)?))).collect()
}

impl Answers {
    fn prepare(context: &Context, pool: &Pool, machines: usize) -> Result<Self, String> {
        let folder = context.scratch.join("bodies");
        let body = pool.body(&folder, machines)?;
        let bytes = fs::metadata(&body).map_err(|error| format!("{}: {error}", body.display()))?.len();
        let pages = pool.pages(&folder, machines, PAGE)?;
        Ok(Self { machines, found: Found::of(pool.ids(0..machines)), bytes, body, pages })
    }

    /// How many processes are timed of each, and how many rounds each of them has.
    fn rounds(&self, context: &Context) -> (usize, usize) {
        match self.machines {
            _ if context.quick => (1, 1),
            ..5_000 => (3, 7),
            5_000..20_000 => (3, 3),
            _ => (3, 1),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes are shown with three digits")]
fn group(context: &Context, answers: &Answers) -> Group {
    let (processes, rounds) = answers.rounds(context);
    let begin = |contender| Attempt::begin(contender, context, answers);
    let mut rust: Vec<Attempt> = RUST.iter().map(begin).collect();
    for _ in 0..processes {
        for attempt in &mut rust {
            attempt.go_on(context, answers, rounds);
        }
    }
    let mut attempts = rust;
    for contender in &PEERS {
        let mut attempt = begin(contender);
        if answers.machines > ONCE {
            attempt.count_first();
        } else {
            attempt.go_on(context, answers, rounds.min(PEER_ROUNDS));
        }
        attempts.push(attempt);
    }
    let size = figure(answers.bytes as f64 / 1e6);
    Group {
        title: format!("one.vmpool.infoextended, {} machines, {size} MB", thousands(answers.found.machines)),
        floor: FLOOR,
        ours: OURS,
        rows: attempts.into_iter().map(|attempt| attempt.finish(answers)).collect(),
    }
}
