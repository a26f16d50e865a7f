//! Many reads as one call, where every call has a way to go.

use std::sync::Arc;
use std::time::Duration;

use opennebula::{Calls, Client};
use tokio::runtime::Runtime;

use super::drive::{self, Async, Contender, Plan, compete};
use super::floors::in_full;
use super::ours;
use super::server::{Bodies, Mode, Server};
use super::terms::{AT_ONCE, read};
use crate::context::Context;
use crate::report::{Amount, Group, Measure, Outcome, Row};

/// What is added to each call, in milliseconds.
const LATENCIES: [u64; 3] = [0, 2, 20];

const IN_SEQUENCE: &str = "ours, one call after another";
const SEVERAL: &str = "ours, 64 calls at a time";
const FEWER: &str = "ours, 10 calls at a time, its default";
const MULTICALL: &str = "ours, one multicall";

/// Measures with each latency.
pub(super) fn measure(context: &Context, bodies: &Bodies) -> Result<Vec<Group>, String> {
    let runtime = drive::runtime()?;
    LATENCIES.into_iter().map(|latency| group(context, bodies, &runtime, latency)).collect()
}

fn group(context: &Context, bodies: &Bodies, runtime: &Arc<Runtime>, latency: u64) -> Result<Group, String> {
    let title = format!("{} reads, {latency} ms of latency", bodies.reads);
    eprintln!("{title} …");
    let server = Server::start(bodies, Mode { latency, ..Mode::default() })?;
    let client: Client = ours::client(&server, AT_ONCE)?;
    let calls = Async::new(runtime, client.clone());
    let [one, fewer, several] = [1, 10, AT_ONCE].map(|at_once| Calling { calls: &calls, at_once });
    let multicall = Multicall { runtime, client, reads: bodies.reads };
    let contenders: [(&'static str, &dyn Contender); 4] =
        [(IN_SEQUENCE, &one), (FEWER, &fewer), (SEVERAL, &several), (MULTICALL, &multicall)];
    let rounds = match (context.quick, latency) {
        (true, _) => 1,
        (false, 0) => 11,
        (false, _) => 3,
    };
    // How many are under way each of the contenders knows by itself.
    let times = compete(Plan { calls: bodies.reads, at_once: 1, rounds }, &contenders)?;
    let row = |((name, _), time): ((&'static str, _), Duration)| Row {
        name,
        aim: None,
        outcome: Outcome::Measured(Measure::new(time, Amount::Calls(bodies.reads))),
    };
    let rows = contenders.into_iter().zip(times).map(row).collect();
    Ok(Group { title, floor: IN_SEQUENCE, ours: MULTICALL, rows })
}

/// A call for each read.
struct Calling<'c> {
    calls: &'c Async<Client>,
    at_once: usize,
}

impl Contender for Calling<'_> {
    fn run(&self, calls: u64, _: usize) -> Result<(), String> {
        self.calls.run(calls, self.at_once)
    }
}

/// One call for all reads, and each of them decoded as a call of its own would be.
struct Multicall<'r> {
    runtime: &'r Runtime,
    client: Client,
    reads: u64,
}

impl Contender for Multicall<'_> {
    fn run(&self, _: u64, _: usize) -> Result<(), String> {
        let answers = self.runtime.block_on(async {
            let mut calls = Calls::new();
            let credentials = self.client.settings().credentials();
            let added: Vec<_> =
                (0..self.reads).map(|_| calls.add(&read(), credentials, None)).collect::<Result<_, _>>().map_err(in_full)?;
            let answers = self.client.system().multicall(calls).await.map_err(in_full)?;
            Ok::<_, String>((added, answers))
        });
        let (added, answers) = answers?;
        added.iter().try_for_each(|call| ours::check(&call.read(&answers).map_err(in_full)?))
    }
}
