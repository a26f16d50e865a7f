// @generated from spec/ by `cargo xtask codegen`. Do not edit.

//! A client of OpenNebula's XML-RPC API, in which the compiler checks the order of arguments.
//!
//! ```no_run
//! # #[cfg(all(feature = "async", feature = "vm", feature = "system"))]
//! # async fn example() -> Result<(), opennebula::Error> {
//! use opennebula::{Client, HostId, PoolFilter, VmId};
//!
//! let one = Client::from_env()?; // ONE_AUTH, ONE_XMLRPC, ~/.one/one_auth
//! println!("{}", one.system().version().await?);
//!
//! for machine in one.vmpool().info(PoolFilter::Mine).await? {
//!     println!("{} {}", machine.id, machine.name);
//! }
//!
//! one.vm(VmId(42)).migrate(HostId(3)).live(true).await?; // swap two arguments: it does not compile
//! # Ok(())
//! # }
//! ```
//!
//! What a call needs are arguments, each of a type of its own; what it may leave out are functions
//! of the [`Call`]. Every call is also a plain struct, `vm::Migrate`, that can be kept, compared,
//! and made later by [`Client::call`].
//!
//! # Features
//!
//! `async` (on by default) has [`Client`] on tokio and reqwest, `blocking` has [`blocking::Client`]
//! on ureq, `serde` lets documents be serialised, and `server` has the server's side of every call,
//! for tests.
//!
//! # Resources
//!
//! 91 methods. Each resource is a cargo feature of its name; `full` has them all.
//!
//! | feature | what | modules |
//! |---|---|---|
//! | `host` | Hosts, the hypervisors that virtual machines run on. | [`host`], [`hostpool`] |
//! | `system` | The server itself. | [`system`] |
//! | `template` | Templates that virtual machines are made from. | [`template`], [`templatepool`] |
//! | `user` | Users, what they may use up, and how they log in. | [`user`], [`userpool`], [`userquota`] |
//! | `vm` | Virtual machines, from their creation to their end. | [`vm`], [`vmpool`] |

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;

#[cfg(feature = "async")]
mod client;
mod ids;
mod shared;

#[cfg(feature = "host")]
pub mod host;

#[cfg(feature = "host")]
pub mod hostpool;

#[cfg(feature = "system")]
pub mod system;

#[cfg(feature = "template")]
pub mod template;

#[cfg(feature = "template")]
pub mod templatepool;

#[cfg(feature = "user")]
pub mod user;

#[cfg(feature = "user")]
pub mod userpool;

#[cfg(feature = "user")]
pub mod userquota;

#[cfg(feature = "vm")]
pub mod vm;

#[cfg(feature = "vm")]
pub mod vmpool;

#[cfg(feature = "server")]
pub mod dispatch;

pub use call::Call;

#[cfg(feature = "async")]
pub use client::Client;
pub use ids::*;
pub use opennebula_runtime::settings::{self, Builder, Connect, Credentials, Settings};

#[doc(inline)]
pub use opennebula_runtime::template as attributes;
pub use opennebula_runtime::{
    Access, Error, ErrorKind, Method, Month, MonthRange, Period, PermissionChange,
    PermissionSet, PoolRange, Template, Timestamp, Unlisted,
};

pub use shared::*;
