//! What the generated `opennebula` crate stands on: the wire format, documents, templates, credentials and HTTP clients.
//!
//! Nothing here knows a method of the API by name, but for the one that tells a server's release, which a client asks for where a call depends on
//! it. The generated crate describes each method by the [`Method`] trait; a client of this crate
//! turns it into bytes ([`exchange`]), sends them, and reads what comes back.
//!
//! Use this crate through `opennebula`, which shows again what its users need.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod acl;
pub mod answer;
pub mod client;
pub mod codec;
pub mod document;
pub mod error;
pub mod exchange;
mod growth;
mod lenient;
pub mod method;
pub mod params;
mod permission;
mod range;
pub mod release;
pub mod scalar;
#[cfg(feature = "server")]
pub mod server;
pub mod settings;
mod shown;
pub mod template;
mod time;
#[cfg(any(feature = "async", feature = "blocking"))]
mod transport;
pub mod wait;
pub mod wire;

pub use document::Unreadable;
pub use error::{Error, ErrorKind};
pub use exchange::{Added, Calls};
pub use lenient::{Lenient, ListMethod, Partial};
#[cfg(feature = "server")]
pub use method::ServerMethod;
pub use method::{Access, Method};
pub use permission::{PermissionBits, PermissionChange, PermissionSet, Permissions};
pub use range::{Month, MonthRange, Period, PoolRange};
pub use release::Release;
pub use scalar::Unlisted;
pub use template::Template;
pub use time::Timestamp;
