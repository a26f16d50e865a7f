#[cfg(feature = "async")]
use std::future::{Future, IntoFuture};

#[cfg(feature = "async")]
use std::pin::Pin;

#[cfg(any(feature = "async", feature = "blocking"))]
use crate::{Error, Method};

/// A call that has not been made: await it, or [send](Call::send) it with a blocking client.
///
/// What the call leaves to a default has a function here that sets it.
#[derive(Clone, Debug)]
#[must_use = "a call is made when it is awaited or sent"]
pub struct Call<'c, C, M> {
    client: &'c C,
    pub(crate) method: M,
}

impl<'c, C, M> Call<'c, C, M> {
    /// A call by a client.
    pub fn new(client: &'c C, method: M) -> Self {
        Self { client, method }
    }

    /// The client that will make the call.
    pub fn client(&self) -> &'c C {
        self.client
    }

    /// The call as a plain value, to keep, compare or print.
    pub fn into_method(self) -> M {
        self.method
    }
}

#[cfg(feature = "async")]
impl<'c, M> IntoFuture for Call<'c, crate::Client, M>
where
    M: Method + Send + Sync + 'c,
    M::Output: Send,
{
    type Output = Result<M::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.client.call(self.method))
    }
}

#[cfg(feature = "blocking")]
impl<M: Method> Call<'_, crate::blocking::Client, M> {
    /// Makes the call, and waits for the answer.
    pub fn send(self) -> Result<M::Output, Error> {
        self.client.call(self.method)
    }
}
