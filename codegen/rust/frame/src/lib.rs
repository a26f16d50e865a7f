//! The files of the crate `opennebula` that are the same whatever the catalogue says: both clients, the call, the wait.
//!
//! The generator copies the other files of this folder into the crate. Here they are compiled by themselves, with the names around them that
//! the generated crate has; nobody depends on this.

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
#[cfg(feature = "async")]
mod client;
#[cfg(all(feature = "system", any(feature = "async", feature = "blocking")))]
mod release;
#[cfg(feature = "system")]
pub mod system;
#[cfg(any(feature = "async", feature = "blocking"))]
mod wait;

pub use call::Call;
#[cfg(feature = "async")]
pub use client::Client;
pub use opennebula_runtime::client::{Builder, Connect};
pub use opennebula_runtime::settings::{self, Settings};
pub use opennebula_runtime::{Error, ErrorKind, Lenient, ListMethod, Method, Partial, Release};
#[cfg(any(feature = "async", feature = "blocking"))]
pub use wait::Wait;
