//! The peers: Rust's own XML-RPC client in this process, those of Python and Node in theirs.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use dxr::{MethodCall, MethodResponse, TryToParams, Value};
use serde::Deserialize;

use super::drive::{AsyncCall, Plan};
use super::floors::{Reqwest, in_full};
use super::server::{Bodies, Server};
use super::terms::SESSION;
use crate::context::Context;
use crate::peers;
use crate::process::{median, printed_times};
use crate::report::{Amount, Measure, Outcome, Row};

/// How long all rounds of a peer may take.
const PATIENCE: Duration = Duration::from_mins(5);
/// Rounds of a peer; they are far enough from the floor.
const ROUNDS: usize = 3;

/// `dxr` over the floor's own HTTP client, and the document read as one would read it by hand. What `dxr_client` does, without a feature of
/// `reqwest` that it turns on and that the others here would then have as well.
pub(super) struct Dxr(Reqwest);

/// As much of a zone as is compared.
#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Zone {
    id: i32,
    name: String,
    state: i32,
    template: Template,
    server_pool: ServerPool,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Template {
    endpoint: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct ServerPool {
    #[serde(default)]
    server: Vec<ZoneServer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct ZoneServer {
    id: i32,
}

impl Dxr {
    pub(super) fn new(server: &Server, bodies: &Bodies) -> Result<Self, String> {
        Reqwest::new(server, bodies, false).map(Self)
    }
}

impl AsyncCall for Dxr {
    async fn call(&self) -> Result<(), String> {
        let params = (SESSION, 100).try_to_params().map_err(in_full)?;
        let request = MethodCall { name: "one.zone.info".into(), params }.to_xml().map_err(in_full)?;
        let answer = self.0.post(request.into_bytes()).await?;
        let answer = std::str::from_utf8(&answer).map_err(in_full)?;
        let response = MethodResponse::from_xml(answer).map_err(in_full)?;
        let Value::Array(envelope) = response.value else { return Err("the answer is not an array".into()) };
        let [Value::Boolean(true), Value::String(document), ..] = envelope.as_slice() else { return Err("the call was refused".into()) };
        let zone: Zone = quick_xml::de::from_str(document).map_err(in_full)?;
        let is_recorded = zone.id == 100 && zone.state == 0 && !zone.name.is_empty() && zone.template.endpoint.starts_with("http");
        if is_recorded && zone.server_pool.server.iter().all(|server| server.id >= 0) {
            return Ok(());
        }
        Err("another zone than the one that was asked for".into())
    }
}

/// `pyone`, with as many threads as calls are under way.
pub(super) fn python(context: &Context, server: &Server, plan: Plan) -> Row {
    let outcome = peers::python(context).and_then(|python| {
        let mut command = Command::new(python);
        command.arg(context.root.join("bench/peers/calls.py"));
        rounds(command, context, server, plan)
    });
    row("pyone", plan, outcome)
}

/// `opennebula` from npm.
pub(super) fn node(context: &Context, server: &Server, plan: Plan) -> Row {
    let outcome = peers::node(context).and_then(|node| {
        let mut command = Command::new(node.program);
        command.arg(context.root.join("bench/peers/calls.js")).arg(node.modules);
        rounds(command, context, server, plan)
    });
    row("opennebula of npm", plan, outcome)
}

fn row(name: &'static str, plan: Plan, outcome: Result<Duration, String>) -> Row {
    let measured = |time| Outcome::Measured(Measure::new(time, Amount::Calls(plan.calls)));
    Row { name, aim: None, outcome: outcome.map_or_else(Outcome::Skipped, measured) }
}

/// What a peer's script prints.
#[derive(Deserialize)]
struct Printed {
    seconds: Vec<f64>,
}

/// Runs a peer's script, and takes the median of the times that it prints.
fn rounds(mut command: Command, context: &Context, server: &Server, plan: Plan) -> Result<Duration, String> {
    let rounds = if context.quick { 1 } else { ROUNDS };
    command.arg(&server.endpoint).args([plan.calls.to_string(), plan.at_once.to_string(), rounds.to_string()]);
    // The way to this machine itself leads through no proxy.
    command.env("NO_PROXY", "*").env("no_proxy", "*");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().map_err(|error| format!("it could not be started: {error}"))?;
    let is_good = wait(&mut process, PATIENCE)?;
    let output = process.wait_with_output().map_err(|error| error.to_string())?;
    if !is_good {
        return Err(peers::complaint(&output));
    }
    let printed: Printed = serde_json::from_slice(&output.stdout).map_err(|error| format!("what it printed is not its times: {error}"))?;
    printed_times(&printed.seconds).map(median)
}

/// Whether a process ends well, in time. It prints less than a pipe holds, so that it can be read afterwards.
fn wait(process: &mut Child, patience: Duration) -> Result<bool, String> {
    let start = Instant::now();
    loop {
        match process.try_wait() {
            Ok(Some(status)) => return Ok(status.success()),
            Ok(None) if start.elapsed() < patience => thread::sleep(Duration::from_millis(20)),
            Ok(None) => {
                let _ = process.kill();
                let _ = process.wait();
                return Err(format!("it did not end within {patience:?}"));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}
