// @generated from codegen/rust/frame/src/wait.rs by `cargo xtask codegen`. Do not edit.

#[cfg(feature = "async")]
use std::future::{Future, IntoFuture};

#[cfg(feature = "async")]
use std::pin::Pin;
use std::time::Duration;

use opennebula_runtime::wait::{Schedule, Step, Waiting};

use crate::{Call, Error, Method};

/// Reading an object again and again until it is as wanted: await it, or [send](Wait::send) it with a blocking client.
///
/// It looks every two seconds for ten minutes, unless told otherwise. A look that is lost to the network is made up for by the next
/// one; any other error ends the wait, and so does an object that is gone.
#[derive(Clone, Debug)]
#[must_use = "a wait begins when it is awaited or sent"]
pub struct Wait<'c, C, M, F> {
    call: Call<'c, C, M>,
    ready: F,
    schedule: Schedule,
}

impl<'c, C, M, F> Wait<'c, C, M, F> {
    /// A wait for what `ready` says, on what a call reads.
    pub fn new(call: Call<'c, C, M>, ready: F) -> Self {
        Self { call, ready, schedule: Schedule::default() }
    }

    /// The pause between two looks.
    pub fn every(mut self, pause: Duration) -> Self {
        self.schedule.every = pause;
        self
    }

    /// How long to wait. What has not come by then is [`ErrorKind::WaitedTooLong`](crate::ErrorKind::WaitedTooLong).
    pub fn at_most(mut self, time: Duration) -> Self {
        self.schedule.at_most = time;
        self
    }
}

#[cfg(feature = "async")]
impl<'c, M, F> IntoFuture for Wait<'c, crate::Client, M, F>
where
    M: Method + Send + 'c,
    M::Output: Send,
    F: FnMut(&M::Output) -> bool + Send + 'c,
{
    type Output = Result<M::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { call, mut ready, schedule } = self;
        Box::pin(async move {
            let waiting = Waiting::begin(M::NAME, schedule);
            loop {
                let look = call.client().call(&call.method);
                match waiting.after(look.await, &mut ready) {
                    Step::Done(result) => return result,
                    Step::Again(pause) => opennebula_runtime::wait::sleep(pause).await,
                }
            }
        })
    }
}

#[cfg(feature = "blocking")]
impl<M, F> Wait<'_, crate::blocking::Client, M, F>
where
    M: Method,
    F: FnMut(&M::Output) -> bool,
{
    /// Waits.
    pub fn send(self) -> Result<M::Output, Error> {
        let Self { call, mut ready, schedule } = self;
        let waiting = Waiting::begin(M::NAME, schedule);
        loop {
            let look = call.client().call(&call.method);
            match waiting.after(look, &mut ready) {
                Step::Done(result) => return result,
                Step::Again(pause) => std::thread::sleep(pause),
            }
        }
    }
}
