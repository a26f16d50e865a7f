//! What the worker processes of `cargo xtask bench` and the loops of `benches/` have in common: the answers they read, and the ways to read
//! them.

pub mod contenders;
pub mod pool;
