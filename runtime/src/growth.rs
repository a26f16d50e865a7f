//! How lists grow that are many and stay.

/// Gives a full list room for as many as it has, and an empty one for one: most stay small, and what is in them can be large. By itself a list
/// begins with room for four.
pub(crate) fn make_room<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
}
