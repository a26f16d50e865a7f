use crate::{Lenient, ListMethod};

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

    /// The same call, which leaves out of a list what cannot be read, and tells of it: it gives what is [`Partial`](crate::Partial).
    /// What the call leaves to a default is set before.
    pub fn lenient(self) -> Call<'c, C, Lenient<M>>
    where
        M: ListMethod,
    {
        Call::new(self.client, Lenient(self.method))
    }
}
