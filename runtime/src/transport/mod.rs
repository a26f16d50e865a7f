//! Bytes out and bytes in, over HTTP: once for async programs and once for others. Neither knows what is in them.
//!
//! A server closes the connection after every call and serves few at a time, so no connections are kept, none is opened in advance, and the
//! number of calls under way is bounded.

#[cfg(feature = "async")]
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod failed;
#[cfg(feature = "blocking")]
mod permits;
mod reply;
mod tls;

use std::time::Duration;

#[cfg(feature = "async")]
pub(crate) use asynchronous::AsyncHttp;
#[cfg(feature = "blocking")]
pub(crate) use blocking::BlockingHttp;

use crate::settings::Settings;

/// What a client calls itself.
const USER_AGENT: &str = concat!("opennebula-rust/", env!("CARGO_PKG_VERSION"));
/// XML in UTF-8.
const CONTENT_TYPE: &str = "text/xml; charset=utf-8";
/// A hundred years.
const FOREVER: Duration = Duration::from_hours(100 * 365 * 24);

/// How long a call may take, as the libraries can take it: they add it to the present, and panic where that overflows.
fn timeout(settings: &Settings) -> Option<Duration> {
    settings.timeout().map(|timeout| timeout.min(FOREVER))
}
