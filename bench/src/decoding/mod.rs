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

mod answers;
mod contender;
mod worker;

use opennebula_bench::pool::Pool;

use crate::context::Context;
use crate::report::{Group, figure, thousands};

use answers::Answers;
use contender::{Attempt, PEERS, RUST};

pub(crate) use contender::{FLOOR, OURS};
pub(crate) use worker::{Task, WORKER};

/// How often a peer reads for its time: they are slow.
const PEER_ROUNDS: usize = 2;
/// The largest pool that a peer reads more than once: more takes minutes.
const ONCE: usize = 10_000;
/// The sizes that the recorded answer is scaled to.
const SCALED: [usize; 2] = [10_000, 50_000];

/// Measures this part.
pub(crate) fn measure(context: &Context) -> Result<Vec<Group>, String> {
    let pool = Pool::recorded(&context.root)?;
    let recorded = pool.recorded_size();
    let sizes = if context.quick { vec![recorded] } else { [&[recorded], &SCALED[..]].concat() };
    sizes.into_iter().map(|machines| Ok(group(context, &Answers::prepare(context, &pool, machines)?))).collect()
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
