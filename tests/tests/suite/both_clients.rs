//! Both clients over HTTP, against a server that plays recordings back.

use opennebula::dispatch::{Visitor, dispatch};
use opennebula::{Error, ErrorKind, blocking};
use opennebula_runtime::exchange::read_response_of;
use opennebula_runtime::{Method, ServerMethod};
use opennebula_tests::recording::{self, Exchange};
use opennebula_tests::round_trip;
use opennebula_tests::server::{Playback, Server};

/// A client that can be made to wait for any call.
trait Caller {
    fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error>;
}

impl Caller for blocking::Client {
    fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        blocking::Client::call(self, method)
    }
}

struct Async(opennebula::Client, tokio::runtime::Runtime);

impl Caller for Async {
    fn call<M: Method>(&self, method: &M) -> Result<M::Output, Error> {
        self.1.block_on(self.0.call(method))
    }
}

/// Makes a recorded call and compares what comes of it with the recorded answer; `None` for a request that no client can send.
struct Replay<'e, C>(&'e Exchange, &'e C);

impl<C: Caller> Visitor for Replay<'_, C> {
    type Output = Option<Result<(), String>>;

    fn visit<M: ServerMethod>(self) -> Self::Output {
        let Self(exchange, client) = self;
        let call = round_trip::typed::<M>(&exchange.request).ok()?;
        Some(same::<M>(&client.call(&call), &read_response_of::<M>(&exchange.response, call.object(), true)))
    }
}

fn same<M: ServerMethod>(called: &Result<M::Output, Error>, recorded: &Result<M::Output, Error>) -> Result<(), String> {
    let same = match (called, recorded) {
        (Ok(called), Ok(recorded)) => M::write_output(called) == M::write_output(recorded),
        (Err(error), Err(recorded)) => match recorded.kind() {
            ErrorKind::Failure(failure) => error.failure() == Some(failure) && shows(error, M::NAME, &failure.message),
            ErrorKind::Fault(fault) => error.fault() == Some(fault) && shows(error, M::NAME, &fault.message),
            _ => false,
        },
        _ => false,
    };
    let describe = |found: Result<(), String>| found.map_or_else(|error| error, |()| "success".into());
    let called = describe(called.as_ref().map(drop).map_err(|error| format!("{error:?} shown as {error}")));
    let recorded = describe(recorded.as_ref().map(drop).map_err(|error| format!("{error:?}")));
    if same { Ok(()) } else { Err(format!("the call came to {called}, recorded is {recorded}")) }
}

/// Whether the error shows the method and all that the server said.
fn shows(error: &Error, method: &str, message: &str) -> bool {
    let shown = error.to_string();
    // The server begins its message with the method, and so does the error; once is enough.
    let said = message.trim().trim_start_matches(&format!("[{method}]")).trim_start();
    shown.starts_with(method) && shown.contains(said)
}

/// Makes all recorded calls in order. A question for the release would take an answer out of that.
fn replay<C: Caller>(connect: impl Fn(&Server) -> C) {
    let exchanges: Vec<_> =
        recording::load(&recording::folder()).unwrap().into_iter().filter(|exchange| exchange.http_status == 200).collect();
    let server = Server::playing(Playback::new(exchanges.iter().filter(|exchange| is_sendable(exchange)).cloned())).unwrap();
    let client = connect(&server);
    let mut made = 0;
    for exchange in &exchanges {
        if let Some(Some(result)) = dispatch(&exchange.method, Replay(exchange, &client)) {
            result.unwrap_or_else(|difference| panic!("{}: {difference}", exchange.name));
            made += 1;
        }
    }
    println!("{made} calls");
    assert!(made > 900, "only {made} calls were made");
}

fn is_sendable(exchange: &Exchange) -> bool {
    struct Sendable<'e>(&'e Exchange);
    impl Visitor for Sendable<'_> {
        type Output = bool;

        fn visit<M: ServerMethod>(self) -> bool {
            round_trip::typed::<M>(&self.0.request).is_ok()
        }
    }
    dispatch(&exchange.method, Sendable(exchange)) == Some(true)
}

#[test]
fn the_blocking_client_brings_every_recorded_answer() {
    replay(|server| server.builder::<blocking::Client>().unwrap().ask_release(false).strict(true).build().unwrap());
}

#[test]
fn the_async_client_brings_every_recorded_answer() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    replay(|server| Async(server.builder().unwrap().ask_release(false).strict(true).build().unwrap(), runtime()));
}
