//! What the end-to-end tests stand on: recorded traffic of a real server, the check that nothing of it is lost between the wire and the
//! typed crate, and a server that plays it back.

pub mod catalogue;
mod decimal;
pub mod facts;
pub mod recording;
pub mod round_trip;
pub mod scratch;
pub mod server;
pub mod workspace;
pub mod xml_tree;
