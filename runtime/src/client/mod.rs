//! Clients over HTTP, one async and one blocking, and what they share.
//!
//! A server closes the connection after every call and serves few at a time, so the clients keep no connections open, open none in advance,
//! and have a bounded number of calls under way.

#[cfg(feature = "async")]
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "blocking")]
mod permits;
mod reply;
mod tls;

#[cfg(feature = "async")]
pub use asynchronous::AsyncClient;
#[cfg(feature = "blocking")]
pub use blocking::BlockingClient;

/// Lets this much time pass.
#[cfg(feature = "async")]
pub async fn sleep(time: std::time::Duration) {
    tokio::time::sleep(time).await;
}

/// What a client calls itself.
const USER_AGENT: &str = concat!("opennebula-rust/", env!("CARGO_PKG_VERSION"));
/// XML in UTF-8.
const CONTENT_TYPE: &str = "text/xml; charset=utf-8";
