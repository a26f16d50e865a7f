//! Facts about the server, as tables.

use std::collections::BTreeMap;
use std::fs;

use crate::workspace;

/// A table with a header; no value in it holds a comma.
#[derive(Debug)]
pub struct Table {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// Reads a table of the folder `facts`.
pub fn table(name: &str) -> Result<Table, String> {
    let path = workspace::root().join("tests/facts").join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let columns = lines.next().ok_or_else(|| format!("{} is empty", path.display()))?;
    let rows: Vec<_> = lines.collect();
    match rows.iter().position(|row| row.len() != columns.len()) {
        None => Ok(Table { columns, rows }),
        Some(row) => Err(format!("{}:{}: expected {} columns", path.display(), row + 2, columns.len())),
    }
}

/// What a release reads of a call after the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// A letter for each position: `s`, `i`, `b`, `I`, `A`, or `?` for one that is never read.
    pub letters: Vec<char>,
    /// How many of them, from the first on, a call must have.
    pub required: usize,
}

impl Reads {
    /// Reads `siib[b][i]`: the session and what follows.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix('s').ok_or_else(|| format!("{text:?} does not begin with the session"))?;
        let mut reads = Self::default();
        for letter in rest.chars() {
            match letter {
                '[' | ']' => {}
                's' | 'i' | 'b' | 'I' | 'A' | '?' => reads.letters.push(letter),
                other => return Err(format!("{text:?} has a letter {other:?}")),
            }
        }
        reads.required = rest.find('[').unwrap_or(rest.len());
        Ok(reads)
    }

    /// Whether a call with parameters of these types is what the release reads.
    pub fn accepts(&self, letters: &[char]) -> bool {
        let fits = self.letters.iter().zip(letters).all(|(wanted, sent)| *wanted == '?' || wanted == sent);
        fits && letters.len() >= self.required && letters.len() <= self.letters.len()
    }
}

/// What each release reads of a method; releases that do not have it are left out.
pub type ByRelease = BTreeMap<String, Reads>;

/// The releases, oldest first, and what each reads of each method.
pub fn reads_by_release() -> Result<(Vec<String>, BTreeMap<String, ByRelease>), String> {
    let Table { columns, rows } = table("reads-by-release.csv")?;
    let releases = columns.into_iter().skip(1).collect::<Vec<_>>();
    let mut methods = BTreeMap::new();
    for row in rows {
        let Some((method, cells)) = row.split_first() else { continue };
        let mut by_release = BTreeMap::new();
        for (release, cell) in releases.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            by_release.insert(release.clone(), Reads::parse(cell)?);
        }
        methods.insert(method.clone(), by_release);
    }
    Ok((releases, methods))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_release_reads_is_letters_and_a_number() {
        let reads = Reads::parse("siib[b][i]").unwrap();
        assert_eq!((reads.letters.iter().collect::<String>().as_str(), reads.required), ("iibbi", 3));
        assert!(reads.accepts(&['i', 'i', 'b']) && reads.accepts(&['i', 'i', 'b', 'b', 'i']));
        assert!(!reads.accepts(&['i', 'i']) && !reads.accepts(&['i', 'b', 'i']) && !reads.accepts(&['i', 'i', 'b', 'b', 'i', 'i']));
        assert!(Reads::parse("s?i").unwrap().accepts(&['s', 'i']));
        assert!(Reads::parse("x").is_err() && Reads::parse("sx").is_err());
    }
}
