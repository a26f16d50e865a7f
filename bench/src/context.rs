//! What every part of the benchmark is told.

use std::path::PathBuf;

/// Where things are, and how much is to be measured.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// The root of the workspace.
    pub(crate) root: PathBuf,
    /// Where bodies, peers and scratch crates are kept between runs: git ignores it.
    pub(crate) scratch: PathBuf,
    /// Fewer rounds and smaller pools, to see that everything runs.
    pub(crate) quick: bool,
}
