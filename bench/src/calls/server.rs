//! The process that [answers](super::answering), seen from the one that measures.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};

use opennebula_runtime::exchange;

use super::answering::SERVER;
use super::terms::{self, AT_ONCE, SESSION};
use crate::context::Context;

/// A small answer as a server gave it.
const RECORDED: &str = "tests/recordings/0005-one.zone.info.response.xml";

/// What goes over the connection.
#[derive(Debug)]
pub(super) struct Bodies {
    /// What ours sends.
    pub(super) request: Vec<u8>,
    /// What comes back.
    pub(super) answer: PathBuf,
    /// How long that is.
    pub(super) answer_length: usize,
    /// What comes back of several calls in one.
    pub(super) multicall: PathBuf,
    /// How many those are.
    pub(super) reads: u64,
}

impl Bodies {
    pub(super) fn prepare(context: &Context) -> Result<Self, String> {
        let answer = context.root.join(RECORDED);
        let text = fs::read_to_string(&answer).map_err(|error| format!("{}: {error}", answer.display()))?;
        let reads = if context.quick { 50 } else { 500 };
        let multicall = context.scratch.join("multicall.xml");
        fs::write(&multicall, many(&text, reads)?).map_err(|error| format!("{}: {error}", multicall.display()))?;
        let request = exchange::request_body(&terms::read(), SESSION, None).map_err(|error| error.to_string())?;
        Ok(Self { request, answer, answer_length: text.len(), multicall, reads })
    }
}

/// The answer to several calls at once, each of them answered by this one.
fn many(answer: &str, count: u64) -> Result<String, String> {
    let parts = answer.split_once("<param>").and_then(|(head, rest)| Some((head, rest.split_once("</param>")?)));
    let Some((head, (value, tail))) = parts else {
        return Err(format!("{RECORDED} is not an answer with one parameter"));
    };
    let each = format!("<value><array><data>\n{value}\n</data></array></value>\n").repeat(usize::try_from(count).unwrap_or_default());
    Ok(format!("{head}<param><value><array><data>\n{each}</data></array></value></param>{tail}"))
}

/// How it is to behave.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mode {
    /// Keeps connections open.
    pub(super) keep: bool,
    /// How long each request waits for its answer, in milliseconds.
    pub(super) latency: u64,
}

/// A running server. It ends when this is dropped, and with this process.
#[derive(Debug)]
pub(super) struct Server {
    process: Child,
    /// Open for as long as it is to run.
    lifeline: Option<ChildStdin>,
    pub(super) endpoint: String,
}

impl Server {
    pub(super) fn start(bodies: &Bodies, mode: Mode) -> Result<Self, String> {
        // Where it neither waits nor keeps, no more threads than can do something.
        let threads = if mode.keep || mode.latency > 0 { 2 * AT_ONCE } else { 4 };
        let program = std::env::current_exe().map_err(|error| format!("this program does not know its own path: {error}"))?;
        let mut command = Command::new(program);
        command.arg(SERVER).arg("--threads").arg(threads.to_string()).arg("--latency").arg(mode.latency.to_string());
        if mode.keep {
            command.arg("--keep");
        }
        command.arg(&bodies.answer).arg(&bodies.multicall).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|error| format!("the server does not start: {error}"))?;
        let (lifeline, output) = (process.stdin.take(), process.stdout.take());
        let mut server = Self { process, lifeline, endpoint: String::new() };
        let line = output.map(|output| BufReader::new(output).read_line(&mut server.endpoint));
        server.endpoint.truncate(server.endpoint.trim_end().len());
        match line {
            Some(Ok(length)) if length > 0 => Ok(server),
            _ => Err("the server ended before it said where it listens".to_owned()),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // It ends by itself; this only collects it.
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn the_answer_to_several_calls_is_one_that_ours_reads() {
        let root = opennebula_tests::workspace::root();
        let recorded = fs::read_to_string(root.join(RECORDED)).unwrap();
        let answer = many(&recorded, 3).unwrap();
        let values = exchange::read_response::<opennebula::system::Multicall>(answer.as_bytes(), true).unwrap();
        assert_eq!(values.len(), 3);
        assert!(many("<methodResponse/>", 3).is_err());
    }
}
