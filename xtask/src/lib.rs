//! What the programs of a maintainer share: where the workspace is, how its files are read and changed, and whose turn
//! it is to do so.

#[cfg(test)]
mod circles;
pub mod files;
pub mod turn;
pub mod workspace;
