//! The two clients and the call that serves both.

use proc_macro2::TokenStream;
use quote::quote;

/// `call.rs`.
pub(super) fn call() -> TokenStream {
    quote! {
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
    }
}

/// `client.rs`.
pub(super) fn asynchronous() -> TokenStream {
    client(
        &quote!(AsyncClient),
        &[
            " A client that waits without blocking: its calls are awaited.",
            "",
            " It is cheap to clone, and its clones share their connections.",
        ],
        &quote!(async),
        &quote!(.await),
    )
}

/// `blocking.rs`.
pub(super) fn blocking() -> TokenStream {
    let client = client(
        &quote!(BlockingClient),
        &[" A client that blocks the thread: its calls are sent.", "", " It is cheap to clone, and may be shared between threads."],
        &quote!(),
        &quote!(),
    );
    quote! {
        #![doc = " The client for programs without an async runtime."]

        #client
    }
}

fn client(inner: &TokenStream, docs: &[&str], asynchronous: &TokenStream, wait: &TokenStream) -> TokenStream {
    quote! {
        use opennebula_runtime::client::#inner;

        #[cfg(feature = "system")]
        use opennebula_runtime::release::InvalidRelease;

        use crate::{Builder, Connect, Error, Method, Release, Settings};

        #(#[doc = #docs])*
        #[derive(Clone, Debug)]
        pub struct Client(#inner);

        impl Client {
            /// A client with the settings of OpenNebula's own command line: credentials from the file that
            /// `ONE_AUTH` names or `~/.one/one_auth`, the endpoint from `ONE_XMLRPC`, and so on.
            ///
            /// [`settings`](crate::settings) lists them all.
            pub fn from_env() -> Result<Self, Error> {
                Builder::from_env().build()
            }

            /// A client whose settings are given by the program.
            pub fn builder() -> Builder<Self> {
                Builder::new()
            }

            /// The settings it works with.
            pub fn settings(&self) -> &Settings {
                self.0.settings()
            }

            /// The release that its server is taken for; `None` stands for the newest that the catalogue knows.
            pub fn release(&self) -> Option<Release> {
                self.0.release()
            }

            /// The same client, for the release that its server has, which it is asked for here.
            ///
            /// From then on the client sends what that release reads, and a call that it does not have fails before it is sent.
            #[cfg(feature = "system")]
            pub #asynchronous fn detect_release(self) -> Result<Self, Error> {
                let version = self.call(crate::system::Version)#wait?;
                let invalid = |error: InvalidRelease| Error::new(Some(crate::system::Version::NAME), error.into());
                let release = version.parse().map_err(invalid)?;
                Ok(Self(self.0.for_release(release)))
            }

            /// Makes a call.
            #[allow(clippy::needless_pass_by_value)]
            pub #asynchronous fn call<M: Method>(&self, method: M) -> Result<M::Output, Error> {
                self.0.call(&method)#wait
            }
        }

        impl Connect for Client {
            fn connect(settings: Settings) -> Result<Self, Error> {
                #inner::new(settings).map(Self)
            }
        }
    }
}
