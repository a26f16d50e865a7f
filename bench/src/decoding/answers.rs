//! What is read by all.

use std::fs;
use std::path::PathBuf;

use opennebula_bench::contenders::Found;
use opennebula_bench::pool::Pool;

use crate::context::Context;

/// How many machines one who reads page by page asks for at once.
const PAGE: usize = 500;

/// A pool, as one answer and page by page.
pub(super) struct Answers {
    pub(super) machines: usize,
    pub(super) found: Found,
    /// The length of the body.
    pub(super) bytes: u64,
    pub(super) body: PathBuf,
    pub(super) pages: Vec<PathBuf>,
}

impl Answers {
    pub(super) fn prepare(context: &Context, pool: &Pool, machines: usize) -> Result<Self, String> {
        let folder = context.scratch.join("bodies");
        let body = pool.body(&folder, machines)?;
        let bytes = fs::metadata(&body).map_err(|error| format!("{}: {error}", body.display()))?.len();
        let pages = pool.pages(&folder, machines, PAGE)?;
        Ok(Self { machines, found: Found::of(pool.ids(0..machines)), bytes, body, pages })
    }

    /// How many processes are timed of each, and how many rounds each of them has.
    pub(super) fn rounds(&self, context: &Context) -> (usize, usize) {
        match self.machines {
            _ if context.quick => (1, 1),
            ..5_000 => (3, 7),
            5_000..20_000 => (3, 3),
            _ => (3, 1),
        }
    }
}
