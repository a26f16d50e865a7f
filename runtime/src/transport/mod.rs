//! Bytes out and bytes in, over HTTP: once for async programs and once for others. Neither knows what is in them.
//!
//! A server closes the connection after every call and serves few at a time, so no connections are kept, none is opened in advance, and the
//! number of calls under way is bounded.

#[cfg(feature = "async")]
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod deadline;
mod failed;
#[cfg(feature = "blocking")]
mod permits;
mod reply;
mod tls;

#[cfg(feature = "async")]
pub(crate) use asynchronous::{AsyncCall, AsyncHttp};
#[cfg(feature = "blocking")]
pub(crate) use blocking::{BlockingCall, BlockingHttp};

/// What a client calls itself.
const USER_AGENT: &str = concat!("opennebula-rust/", env!("CARGO_PKG_VERSION"));
/// XML in UTF-8.
const CONTENT_TYPE: &str = "text/xml; charset=utf-8";
