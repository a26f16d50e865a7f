//! Waiting for an object to become what it should be.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use super::imports::Imports;
use super::methods::handle_module;
use opennebula_catalogue::model::{Access, Handle, Method, Object};

/// The family whose methods read an object.
const READING: &str = "info";

/// `wait.rs`.
pub(super) fn wait() -> TokenStream {
    quote! {
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
            pub(crate) fn new(call: Call<'c, C, M>, ready: F) -> Self {
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
            M: Method + Clone + Send + Sync + 'c,
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
                        let look = call.client().call(call.method.clone()).await;
                        match waiting.after(look, &mut ready) {
                            Step::Done(result) => return result,
                            Step::Again(pause) => opennebula_runtime::client::sleep(pause).await,
                        }
                    }
                })
            }
        }

        #[cfg(feature = "blocking")]
        impl<M, F> Wait<'_, crate::blocking::Client, M, F>
        where
            M: Method + Clone,
            F: FnMut(&M::Output) -> bool,
        {
            /// Waits.
            pub fn send(self) -> Result<M::Output, Error> {
                let Self { call, mut ready, schedule } = self;
                let waiting = Waiting::begin(M::NAME, schedule);
                loop {
                    let look = call.client().call(call.method.clone());
                    match waiting.after(look, &mut ready) {
                        Step::Done(result) => return result,
                        Step::Again(pause) => std::thread::sleep(pause),
                    }
                }
            }
        }
    }
}

/// `wait_until` on the handle of an object that can be read.
pub(super) fn wait_until(object: &Object, method: &Method, imports: &mut Imports) -> Option<TokenStream> {
    let is_reading = method.family.as_deref() == Some(READING) && method.access == Access::Read && matches!(method.handle, Handle::One(_));
    if !is_reading {
        return None;
    }
    imports.add(&handle_module(object, method), &["Handle"]);
    let (function, structure) = (ident(&method.function), ident(&method.structure));
    Some(quote! {
        #[cfg(any(feature = "async", feature = "blocking"))]
        impl<'c, C> Handle<'c, C> {
            /// Reads it again and again until `ready` says that it is as wanted.
            pub fn wait_until<F>(&self, ready: F) -> crate::Wait<'c, C, #structure, F>
            where
                F: FnMut(&<#structure as Method>::Output) -> bool,
            {
                crate::Wait::new(self.#function(), ready)
            }
        }
    })
}
