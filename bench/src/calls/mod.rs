//! Calls over a connection: what is left of a call's time once HTTP has had its own.

mod answering;
mod drive;
mod floors;
mod latency;
mod others;
mod ours;
mod server;
mod terms;

use std::time::Duration;

use crate::context::Context;
use crate::report::{Aim, Amount, Group, Measure, Outcome, Row, thousands};

use drive::{Async, Blocking, Contender, Plan, compete};
use server::{Bodies, Mode, Server};
use terms::AT_ONCE;

/// The most that ours should take, as a multiple of the floor.
const AIM: f64 = 1.15;

const REQWEST: &str = "floor: reqwest, a constant body";
const UREQ: &str = "floor: ureq, a constant body";
const KEPT: &str = "the same, connections kept";
const OURS_ASYNC: &str = "ours, async";
const OURS_BLOCKING: &str = "ours, blocking";
const DXR: &str = "dxr + serde + quick-xml";

pub(crate) use answering::{SERVER, Task};

/// Measures this part.
pub(crate) fn measure(context: &Context) -> Result<Vec<Group>, String> {
    let bodies = Bodies::prepare(context)?;
    let servers = Servers {
        closing: Server::start(&bodies, Mode::default())?,
        keeping: Server::start(&bodies, Mode { keep: true, ..Mode::default() })?,
    };
    let mut groups = Vec::new();
    for at_once in [1, AT_ONCE] {
        let plan = Plan::of_calls(context, at_once);
        groups.push(asynchronous(context, &bodies, &servers, plan)?);
        groups.push(blocking(context, &bodies, &servers, plan)?);
    }
    drop(servers);
    groups.extend(latency::measure(context, &bodies)?);
    Ok(groups)
}

struct Servers {
    /// Closes each connection, as OpenNebula's does.
    closing: Server,
    /// Keeps them, for the rows that show what that would be.
    keeping: Server,
}

fn asynchronous(context: &Context, bodies: &Bodies, servers: &Servers, plan: Plan) -> Result<Group, String> {
    let title = title(plan, "async");
    eprintln!("{title} …");
    let runtime = drive::runtime()?;
    let floor = Async::new(&runtime, floors::Reqwest::new(&servers.closing, bodies, false)?);
    let kept = Async::new(&runtime, floors::Reqwest::new(&servers.keeping, bodies, true)?);
    let ours = Async::new(&runtime, ours::asynchronous(&servers.closing, plan.at_once)?);
    let dxr = Async::new(&runtime, others::Dxr::new(&servers.closing, bodies)?);
    let mut rows = side_by_side(plan, &[(REQWEST, &floor), (OURS_ASYNC, &ours), (DXR, &dxr)])?;
    rows.splice(1..1, side_by_side(plan, &[(KEPT, &kept)])?);
    rows.push(others::node(context, &servers.closing, plan));
    Ok(Group { title, floor: REQWEST, ours: OURS_ASYNC, rows })
}

fn blocking(context: &Context, bodies: &Bodies, servers: &Servers, plan: Plan) -> Result<Group, String> {
    let title = title(plan, "blocking");
    eprintln!("{title} …");
    let floor = Blocking::new(floors::ureq(&servers.closing, bodies, false));
    let kept = Blocking::new(floors::ureq(&servers.keeping, bodies, true));
    let ours = Blocking::new(ours::blocking(&servers.closing, plan.at_once)?);
    let mut rows = side_by_side(plan, &[(UREQ, &floor), (OURS_BLOCKING, &ours)])?;
    rows.splice(1..1, side_by_side(plan, &[(KEPT, &kept)])?);
    rows.push(others::python(context, &servers.closing, plan));
    Ok(Group { title, floor: UREQ, ours: OURS_BLOCKING, rows })
}

/// A row for each of these, which take turns. Connections that are kept are measured apart: a slice over them leaves the machine in another state,
/// and whoever came next would pay for it.
fn side_by_side(plan: Plan, contenders: &[(&'static str, &dyn Contender)]) -> Result<Vec<Row>, String> {
    let times = compete(plan, contenders)?;
    let row = |(&(name, _), time): (&(&'static str, _), Duration)| Row {
        name,
        aim: [OURS_ASYNC, OURS_BLOCKING].contains(&name).then_some(Aim::OfFloor(AIM)),
        outcome: Outcome::Measured(Measure::new(time, Amount::Calls(plan.calls))),
    };
    Ok(contenders.iter().zip(times).map(row).collect())
}

fn title(plan: Plan, how: &str) -> String {
    match plan.at_once {
        1 => format!("{} calls, one after another, {how}", thousands(plan.calls)),
        at_once => format!("{} calls, {at_once} at a time, {how}", thousands(plan.calls)),
    }
}
