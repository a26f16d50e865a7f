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
//! Most calls only begin something: `one.vm(id).wait_until(|machine| …)` waits for its end.
//! [`families`] has traits for what many resources have in the same form.
//!
//! # Releases
//!
//! What each of the [`RELEASES`] reads is known. A call that is the same for all of them is sent at
//! once. The first one that is not asks the server for its version, and the client and its clones
//! remember the answer: from then on they send what that release reads, and refuse what it lacks
//! before it is sent. [`Builder::release`] names the release, [`Builder::ask_release`] forbids the
//! question.
//!
//! - A server that is newer than all of them is taken for the newest, and a development version (`7.3.80`) for the release before it.
//! - Of a server that is older, or that tells a version which is none, the calls that are the same for all releases are sent. The others
//!   are errors, unless the release is named.
//! - A program that lives on while its server is upgraded makes a new client.
//!
//! # Features
//!
//! `async` (on by default) has [`Client`] on tokio and reqwest, `blocking` has [`blocking::Client`]
//! on ureq, `serde` lets documents be serialised, and `server` has the server's side of every call,
//! for tests.
//!
//! # Resources
//!
//! 318 methods. Each resource is a cargo feature of its name; `full` has them all.
//!
//! | feature | what | modules |
//! |---|---|---|
//! | `acl` | Access rules: who may do what with which objects, beyond what the objects' own permissions say. | [`acl`] |
//! | `backupjob` | Backup jobs, which make backups of several virtual machines together. | [`backupjob`], [`backupjobpool`] |
//! | `cluster` | Clusters: hosts that share datastores and virtual networks. | [`cluster`], [`clusterpool`] |
//! | `datastore` | Datastores, where images, files, backups and the disks of virtual machines are kept. | [`datastore`], [`datastorepool`] |
//! | `document` | Documents: templates of any content that programs keep on the server. | [`document`], [`documentpool`] |
//! | `group` | Groups of users, what they may use up, and who administers them. | [`group`], [`grouppool`], [`groupquota`] |
//! | `hook` | Hooks: commands that the server runs when something changes its state, or when a call is made. | [`hook`], [`hooklog`], [`hookpool`] |
//! | `host` | Hosts, the hypervisors that virtual machines run on. | [`host`], [`hostpool`] |
//! | `image` | Images, which the disks of virtual machines are made from, and their backups. | [`image`], [`imagepool`] |
//! | `market` | Marketplaces, from which appliances are fetched and to which they are published. | [`market`], [`marketpool`] |
//! | `marketapp` | Appliances in marketplaces: images, templates and services, to be fetched or published. | [`marketapp`], [`marketapppool`] |
//! | `secgroup` | Security groups, the rules on what machines may send and receive. | [`secgroup`], [`secgrouppool`] |
//! | `system` | The server itself. | [`system`] |
//! | `template` | Templates that virtual machines are made from. | [`template`], [`templatepool`] |
//! | `user` | Users, what they may use up, and how they log in. | [`user`], [`userpool`], [`userquota`] |
//! | `vdc` | Virtual data centres, which give groups of users the resources of zones: clusters, hosts, datastores, networks. | [`vdc`], [`vdcpool`] |
//! | `vm` | Virtual machines, from their creation to their end. | [`vm`], [`vmpool`] |
//! | `vmgroup` | Groups of virtual machines that are placed with regard to each other: on the same host, or on different ones. | [`vmgroup`], [`vmgrouppool`] |
//! | `vn` | Virtual networks, and the addresses that machines get from them. | [`vn`], [`vnpool`] |
//! | `vntemplate` | Templates that virtual networks are made from. | [`vntemplate`], [`vntemplatepool`] |
//! | `vrouter` | Virtual routers: machines that connect virtual networks, several of which may stand in for each other. | [`vrouter`], [`vrouterpool`] |
//! | `zone` | Zones: OpenNebulas that share users in a federation, and the servers that one of them consists of. | [`zone`], [`zonepool`] |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(rustdoc::redundant_explicit_links)]
#![allow(
    clippy::semicolon_if_nothing_returned,
    clippy::too_many_arguments,
    clippy::too_many_lines
)]
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;

#[cfg(feature = "async")]
mod client;
pub mod families;
pub mod fields;
mod ids;

#[cfg(all(feature = "system", any(feature = "async", feature = "blocking")))]
mod release;
mod shared;

#[cfg(
    all(
        any(feature = "async", feature = "blocking"),
        any(
            feature = "cluster",
            feature = "datastore",
            feature = "document",
            feature = "group",
            feature = "hook",
            feature = "host",
            feature = "image",
            feature = "market",
            feature = "marketapp",
            feature = "secgroup",
            feature = "user",
            feature = "vdc",
            feature = "vm",
            feature = "vmgroup",
            feature = "vn",
            feature = "vntemplate",
            feature = "vrouter",
            feature = "zone"
        )
    )
)]
mod wait;

#[cfg(feature = "acl")]
pub mod acl;

#[cfg(feature = "backupjob")]
pub mod backupjob;

#[cfg(feature = "backupjob")]
pub mod backupjobpool;

#[cfg(feature = "cluster")]
pub mod cluster;

#[cfg(feature = "cluster")]
pub mod clusterpool;

#[cfg(feature = "datastore")]
pub mod datastore;

#[cfg(feature = "datastore")]
pub mod datastorepool;

#[cfg(feature = "document")]
pub mod document;

#[cfg(feature = "document")]
pub mod documentpool;

#[cfg(feature = "group")]
pub mod group;

#[cfg(feature = "group")]
pub mod grouppool;

#[cfg(feature = "group")]
pub mod groupquota;

#[cfg(feature = "hook")]
pub mod hook;

#[cfg(feature = "hook")]
pub mod hooklog;

#[cfg(feature = "hook")]
pub mod hookpool;

#[cfg(feature = "host")]
pub mod host;

#[cfg(feature = "host")]
pub mod hostpool;

#[cfg(feature = "image")]
pub mod image;

#[cfg(feature = "image")]
pub mod imagepool;

#[cfg(feature = "market")]
pub mod market;

#[cfg(feature = "market")]
pub mod marketpool;

#[cfg(feature = "marketapp")]
pub mod marketapp;

#[cfg(feature = "marketapp")]
pub mod marketapppool;

#[cfg(feature = "secgroup")]
pub mod secgroup;

#[cfg(feature = "secgroup")]
pub mod secgrouppool;

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

#[cfg(feature = "vdc")]
pub mod vdc;

#[cfg(feature = "vdc")]
pub mod vdcpool;

#[cfg(feature = "vm")]
pub mod vm;

#[cfg(feature = "vm")]
pub mod vmpool;

#[cfg(feature = "vmgroup")]
pub mod vmgroup;

#[cfg(feature = "vmgroup")]
pub mod vmgrouppool;

#[cfg(feature = "vn")]
pub mod vn;

#[cfg(feature = "vn")]
pub mod vnpool;

#[cfg(feature = "vntemplate")]
pub mod vntemplate;

#[cfg(feature = "vntemplate")]
pub mod vntemplatepool;

#[cfg(feature = "vrouter")]
pub mod vrouter;

#[cfg(feature = "vrouter")]
pub mod vrouterpool;

#[cfg(feature = "zone")]
pub mod zone;

#[cfg(feature = "zone")]
pub mod zonepool;

#[cfg(
    all(
        feature = "server",
        any(
            feature = "acl",
            feature = "backupjob",
            feature = "cluster",
            feature = "datastore",
            feature = "document",
            feature = "group",
            feature = "hook",
            feature = "host",
            feature = "image",
            feature = "market",
            feature = "marketapp",
            feature = "secgroup",
            feature = "system",
            feature = "template",
            feature = "user",
            feature = "vdc",
            feature = "vm",
            feature = "vmgroup",
            feature = "vn",
            feature = "vntemplate",
            feature = "vrouter",
            feature = "zone"
        )
    )
)]
pub mod dispatch;

pub use call::Call;

#[cfg(feature = "async")]
pub use client::Client;
pub use ids::*;
pub use opennebula_runtime::acl::{
    AclKind, AclKinds, AclResources, AclRight, AclRights, AclRule, AclSelector, AclUser,
    AclZone,
};

pub use opennebula_runtime::client::{Builder, Connect};
pub use opennebula_runtime::settings::{self, Credentials, Settings};

#[doc(inline)]
pub use opennebula_runtime::template as attributes;
pub use opennebula_runtime::{
    Access, Added, Calls, Error, ErrorKind, Lenient, ListMethod, Method, Month,
    MonthRange, Partial, Period, PermissionBits, PermissionChange, PermissionSet,
    Permissions, PoolRange, Release, Template, Timestamp, Unlisted, Unreadable,
};

pub use shared::*;

#[cfg(
    all(
        any(feature = "async", feature = "blocking"),
        any(
            feature = "cluster",
            feature = "datastore",
            feature = "document",
            feature = "group",
            feature = "hook",
            feature = "host",
            feature = "image",
            feature = "market",
            feature = "marketapp",
            feature = "secgroup",
            feature = "user",
            feature = "vdc",
            feature = "vm",
            feature = "vmgroup",
            feature = "vn",
            feature = "vntemplate",
            feature = "vrouter",
            feature = "zone"
        )
    )
)]
pub use wait::Wait;

/// The releases of OpenNebula that this crate knows, the oldest first.
pub const RELEASES: &[Release] = &[
    Release::new(4, 10),
    Release::new(4, 12),
    Release::new(4, 14),
    Release::new(5, 0),
    Release::new(5, 2),
    Release::new(5, 4),
    Release::new(5, 6),
    Release::new(5, 8),
    Release::new(5, 10),
    Release::new(5, 12),
    Release::new(6, 0),
    Release::new(6, 2),
    Release::new(6, 4),
    Release::new(6, 6),
    Release::new(6, 8),
    Release::new(6, 10),
    Release::new(7, 0),
    Release::new(7, 2),
    Release::new(7, 4),
];
