//! Names that were probably meant.

/// How much more may be done for suggestions in one run, in letters compared with letters: as much as a hundred mistakes in a catalogue like
/// that of OpenNebula take.
#[derive(Clone, Debug)]
pub(super) struct Effort(usize);

impl Default for Effort {
    fn default() -> Self {
        Self(5_000_000)
    }
}

impl Effort {
    /// The nearest name, as long as there is any effort left.
    pub(super) fn closest<'n>(&mut self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        if self.0 == 0 {
            return None;
        }
        let length = name.len() + 1;
        let known = known.into_iter().inspect(|known| self.0 = self.0.saturating_sub(length.min(2 * known.len() + 4) * (known.len() + 1)));
        closest(name, known)
    }
}

/// The name among these that is nearest to what was written, if one is near.
pub(crate) fn closest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let limit = letters.len() / 3 + 1;
    let near = |known: &&str| known.chars().count().abs_diff(letters.len()) <= limit;
    let distances = known.into_iter().filter(near).map(|known| (distance(&letters, known), known));
    distances.filter(|&(distance, _)| distance <= limit).min().map(|(_, known)| known)
}

/// How many letters have to be inserted, removed, or replaced; a letter in the other case counts for nothing but decides among equals.
fn distance(left: &[char], right: &str) -> usize {
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

    #[test]
    fn the_effort_ends() {
        let known: Vec<String> = (0..1_000).map(|number| format!("Name{number:04}")).collect();
        let mut effort = Effort::default();
        let suggested = (0..1_000).take_while(|_| effort.closest("Name00o7", known.iter().map(String::as_str)) == Some("Name0007")).count();
        assert!((20..200).contains(&suggested), "{suggested}");
    }
}
