//! Recordings as the answers of a server.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use opennebula::dispatch::{Visitor, dispatch};
use opennebula_runtime::ServerMethod;
use opennebula_runtime::wire::{self, Call, Value};

use super::reply::Reply;
use crate::recording::{Exchange, Outcome};
use crate::round_trip::canonical;

/// The code of the fault for a method that a server does not have, and here for a call that was not recorded.
const NO_SUCH_METHOD: i32 = -506;
/// The code of the fault for a body that is not a call.
const PARSE_ERROR: i32 = -503;

/// Recorded answers by their requests.
///
/// The session does not count. Where a request was recorded more than once, its answers come in that order, the last one again and again.
#[derive(Debug, Default)]
pub struct Playback {
    methods: HashMap<String, Vec<Script>>,
    /// Whether a request that was not recorded gets another answer of its method.
    lenient: bool,
}

/// The answers to one request.
#[derive(Debug)]
struct Script {
    params: Vec<Value>,
    replies: Vec<Reply>,
    /// Whether the first of them is that of a call that was done.
    succeeds: bool,
    /// How many have been given.
    given: AtomicUsize,
}

impl Playback {
    /// Plays these exchanges, and nothing else.
    pub fn new(exchanges: impl IntoIterator<Item = Exchange>) -> Self {
        let mut playback = Self::default();
        for exchange in exchanges {
            playback.add(exchange);
        }
        playback
    }

    /// Answers a request that was not recorded with what another call of its method came to, where one was done.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// The answer to the body of a request.
    pub fn answer(&self, request: &[u8]) -> Reply {
        let call = match read(request) {
            Ok(call) => call,
            Err(reason) => return Reply::fault(PARSE_ERROR, &format!("The request is not an XML-RPC call: {reason}")),
        };
        let scripts = self.methods.get(&call.method).map(Vec::as_slice).unwrap_or_default();
        let exact = scripts.iter().find(|script| script.params == call.params);
        let any = || scripts.iter().find(|script| self.lenient && script.succeeds);
        match exact.or_else(any).and_then(Script::next) {
            Some(reply) => reply.clone(),
            None => Reply::fault(NO_SUCH_METHOD, &format!("No call of {} with these parameters was recorded", call.method)),
        }
    }

    fn add(&mut self, exchange: Exchange) {
        // What is no call can only be answered by its letters; no client sends it.
        let Ok(call) = read(&exchange.request) else { return };
        let content_type = exchange.content_type.unwrap_or_default();
        let reply = Reply { status: exchange.http_status, content_type, ..Reply::xml(exchange.response) };
        let scripts = self.methods.entry(call.method).or_default();
        match scripts.iter_mut().find(|script| script.params == call.params) {
            Some(script) => script.replies.push(reply),
            None => scripts.push(Script {
                params: call.params,
                replies: vec![reply],
                succeeds: exchange.outcome == Outcome::Success,
                given: AtomicUsize::new(0),
            }),
        }
    }
}

impl Script {
    fn next(&self) -> Option<&Reply> {
        let given = self.given.fetch_add(1, Ordering::Relaxed);
        self.replies.get(given).or(self.replies.last())
    }
}

/// Reads a call, its parameters in the form that a client gives them where it has one: without defaults at their end, templates in one
/// spelling; and without the session.
fn read(request: &[u8]) -> Result<Call, String> {
    let text = std::str::from_utf8(request).map_err(|_| "it is not UTF-8".to_owned())?;
    let Call { method, params } = wire::read_call(text).map_err(|error| error.to_string())?;
    let params = dispatch(&method, Canonical(&params)).unwrap_or_else(|| without_session(&params).to_vec());
    Ok(Call { method, params })
}

struct Canonical<'v>(&'v [Value]);

impl Visitor for Canonical<'_> {
    type Output = Vec<Value>;

    fn visit<M: ServerMethod>(self) -> Self::Output {
        let params = if M::SESSION { without_session(self.0) } else { self.0 };
        canonical::<M>(params).unwrap_or_else(|| params.to_vec())
    }
}

fn without_session(params: &[Value]) -> &[Value] {
    params.split_first().map_or(params, |(_, rest)| rest)
}
