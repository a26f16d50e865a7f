//! What the programs of a maintainer share: where the workspace is, and how its files are read and changed.

pub mod files;
pub mod workspace;
