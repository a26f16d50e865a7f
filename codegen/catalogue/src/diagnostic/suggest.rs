//! Names that were probably meant.

/// The name among these that is nearest to what was written, if one is near.
pub(crate) fn closest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let limit = name.chars().count() / 3 + 1;
    let distances = known.into_iter().map(|known| (distance(name, known), known));
    distances.filter(|&(distance, _)| distance <= limit).min().map(|(_, known)| known)
}

/// How many letters have to be inserted, removed, or replaced; a letter in the other case counts for nothing but decides among equals.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, from) in left.iter().enumerate() {
        let mut next = vec![index + 1];
        for ((to, above), diagonal) in right.iter().zip(row.iter().skip(1)).zip(&row) {
            let before = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(from != to)).min(above + 1).min(before + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_and_a_far_one_is_not() {
        let known = ["HostId", "HookId", "VmId", "Template"];
        assert_eq!(closest("HostID", known), Some("HostId"));
        assert_eq!(closest("Hostid", known), Some("HostId"));
        assert_eq!(closest("Tempalte", known), Some("Template"));
        assert_eq!(closest("Marketplace", known), None);
        assert_eq!(closest("", known), None);
    }
}
