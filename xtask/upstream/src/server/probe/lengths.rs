//! How many parameters a release reads of a method.

use std::collections::BTreeSet;

use opennebula_catalogue::model::{Method, Release};

/// The numbers of parameters with which a call is read, without the session: from what is required on, more for each position that may be left
/// off, or for several that are read together.
pub(super) fn lengths(method: &Method, release: Release) -> BTreeSet<usize> {
    let mut length = 0;
    let mut lengths = BTreeSet::new();
    for slot in method.slots_in(release) {
        // What is read together with the one before it begins nothing, unless that one is required.
        if slot.is_optional_in(release) && !(slot.is_together_in(release) && lengths.last().is_some()) {
            lengths.insert(length);
        }
        length += slot.positions.len();
    }
    lengths.insert(length);
    lengths
}
