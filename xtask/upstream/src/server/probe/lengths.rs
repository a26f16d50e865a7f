//! How many parameters a release reads of a method.

use std::collections::BTreeSet;

use opennebula_catalogue::model::{Method, Release};

/// The numbers of parameters with which a call is read, without the session: from what is required on, one more for each position that may
/// be left off, or several for what takes several.
pub(super) fn lengths(method: &Method, release: Release) -> BTreeSet<usize> {
    let mut length = 0;
    let mut lengths = BTreeSet::new();
    for slot in method.slots_in(release) {
        if slot.optional {
            lengths.insert(length);
        }
        length += slot.positions.len();
    }
    lengths.insert(length);
    lengths
}
