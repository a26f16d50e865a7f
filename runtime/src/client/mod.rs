//! Clients, one async and one blocking: exchanges over HTTP; and the builder that makes either of them.

#[cfg(feature = "blocking")]
mod asked_once;
#[cfg(feature = "async")]
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
#[cfg(any(feature = "async", feature = "blocking"))]
mod outcome;

#[cfg(feature = "async")]
pub use asynchronous::AsyncClient;
#[cfg(feature = "blocking")]
pub use blocking::BlockingClient;
pub use builder::{Builder, Connect};
