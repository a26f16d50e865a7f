//! What the programs of a maintainer share: where the workspace is, how its files are read and changed, whose turn it is to do so,
//! and how they fail.

#[cfg(test)]
mod circles;
pub mod failure;
pub mod files;
pub mod turn;
pub mod workspace;
