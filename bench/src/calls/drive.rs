//! Making many calls, by one contender after the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::context::Context;
use crate::process::median;

/// Calls before anything is measured: they fill caches and start threads.
const WARM_UP: u64 = 200;
/// Calls before the next contender has its turn. Rounds have a multiple of it, or less.
const SLICE: u64 = 500;

/// How many calls, and how often.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// The calls of a round.
    pub(super) calls: u64,
    /// How many of them are under way at the same time.
    pub(super) at_once: usize,
    pub(super) rounds: usize,
}

impl Plan {
    pub(super) fn of_calls(context: &Context, at_once: usize) -> Self {
        if context.quick { Self { calls: 200, at_once, rounds: 2 } } else { Self { calls: 5000, at_once, rounds: 11 } }
    }
}

/// A way to make calls.
pub(super) trait Contender {
    /// Makes so many calls, so many at a time.
    fn run(&self, calls: u64, at_once: usize) -> Result<(), String>;
}

/// The time of each contender, by the median slice of its calls. They take turns after every slice, in another order each time, so that whatever
/// else the machine does meets all alike: what counts is how they compare.
pub(super) fn compete(plan: Plan, contenders: &[(&'static str, &dyn Contender)]) -> Result<Vec<Duration>, String> {
    let run = |&(name, contender): &(&str, &dyn Contender), calls| {
        let start = Instant::now();
        contender.run(calls, plan.at_once).map_err(|error| format!("{name}: {error}"))?;
        Ok::<_, String>(start.elapsed())
    };
    for contender in contenders {
        run(contender, plan.calls.min(WARM_UP))?;
    }
    let slice = plan.calls.min(SLICE);
    let slices = u32::try_from(plan.calls / slice).unwrap_or(u32::MAX);
    let mut times = vec![Vec::new(); contenders.len()];
    for turn in 0..plan.rounds * slices as usize {
        let mut turns: Vec<_> = contenders.iter().zip(&mut times).collect();
        turns.rotate_left(turn / 2 % contenders.len().max(1));
        // Each comes before each other one as often as after it.
        if turn % 2 == 1 {
            turns.reverse();
        }
        for (contender, times) in turns {
            times.push(run(contender, slice)?);
        }
    }
    Ok(times.into_iter().map(|times| median(times) * slices).collect())
}

/// What `#[tokio::main]` makes.
pub(super) fn runtime() -> Result<Arc<Runtime>, String> {
    let runtime = Builder::new_multi_thread().enable_all().build();
    runtime.map(Arc::new).map_err(|error| format!("tokio does not start: {error}"))
}

/// Something that makes one call, and waits without blocking.
pub(super) trait AsyncCall: Send + Sync + 'static {
    fn call(&self) -> impl Future<Output = Result<(), String>> + Send;
}

pub(super) struct Async<C> {
    runtime: Arc<Runtime>,
    call: Arc<C>,
}

impl<C: AsyncCall> Async<C> {
    pub(super) fn new(runtime: &Arc<Runtime>, call: C) -> Self {
        Self { runtime: Arc::clone(runtime), call: Arc::new(call) }
    }
}

impl<C: AsyncCall> Contender for Async<C> {
    fn run(&self, calls: u64, at_once: usize) -> Result<(), String> {
        let left = Arc::new(Turns::new(calls));
        self.runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for _ in 0..at_once {
                let (left, call) = (Arc::clone(&left), Arc::clone(&self.call));
                tasks.spawn(async move {
                    while left.take() {
                        call.call().await?;
                    }
                    Ok::<_, String>(())
                });
            }
            while let Some(outcome) = tasks.join_next().await {
                outcome.map_err(|error| error.to_string())??;
            }
            Ok(())
        })
    }
}

/// Something that makes one call in the thread it is asked in.
pub(super) struct Blocking<C>(C);

impl<C: Fn() -> Result<(), String> + Sync> Blocking<C> {
    pub(super) fn new(call: C) -> Self {
        Self(call)
    }
}

impl<C: Fn() -> Result<(), String> + Sync> Contender for Blocking<C> {
    fn run(&self, calls: u64, at_once: usize) -> Result<(), String> {
        let left = Turns::new(calls);
        let share = || {
            while left.take() {
                (self.0)()?;
            }
            Ok(())
        };
        if at_once == 1 {
            return share();
        }
        thread::scope(|scope| {
            let threads: Vec<_> = (0..at_once).map(|_| scope.spawn(share)).collect();
            threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked".to_owned())?)
        })
    }
}

/// The calls that nobody has begun.
struct Turns(AtomicU64);

impl Turns {
    fn new(calls: u64) -> Self {
        Self(AtomicU64::new(calls))
    }

    fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}
