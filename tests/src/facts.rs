//! Facts about the server, as tables.

use std::collections::BTreeMap;
use std::fs;

use opennebula_runtime::wire::{Value, WireType};

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
    /// How many of them a call may have, from the first on; the least first.
    pub lengths: Vec<usize>,
}

impl Reads {
    /// Reads `siib[b][is]`: the session and what follows. A call may end before each bracket, and not within one.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix('s').ok_or_else(|| format!("{text:?} does not begin with the session"))?;
        let (mut letters, mut lengths, mut open_at) = (Vec::new(), Vec::new(), None);
        for letter in rest.chars() {
            match (letter, open_at) {
                ('s' | 'i' | 'b' | 'I' | 'A' | '?', Some(_)) => letters.push(letter),
                ('s' | 'i' | 'b' | 'I' | 'A' | '?', None) if lengths.is_empty() => letters.push(letter),
                ('[', None) => {
                    lengths.push(letters.len());
                    open_at = Some(letters.len());
                }
                (']', Some(at)) if at < letters.len() => open_at = None,
                _ => return Err(format!("{text:?} has {letter:?} where it cannot be")),
            }
        }
        if open_at.is_some() {
            return Err(format!("{text:?} has a bracket that is not closed"));
        }
        lengths.push(letters.len());
        Ok(Self { letters, lengths })
    }

    /// How many parameters a call must have.
    pub fn required(&self) -> usize {
        self.lengths.first().copied().unwrap_or_default()
    }

    /// Whether a call with parameters of these types is what the release reads.
    pub fn accepts(&self, letters: &[char]) -> bool {
        self.lengths.contains(&letters.len()) && self.letters.iter().zip(letters).all(|(wanted, sent)| *wanted == '?' || wanted == sent)
    }

    /// Whether something else, in the same form but without the session, says that the release reads the same.
    pub fn is_said_by(&self, shape: &str) -> Result<bool, String> {
        let said = Self::parse(&format!("s{shape}"))?;
        Ok(said.lengths == self.lengths && self.accepts(&said.letters))
    }
}

/// The letter of a parameter that is sent; `-`, which no release reads, for a type that none of OpenNebula's parameters has.
pub fn letter(value: &Value) -> char {
    match value.wire_type() {
        WireType::Int => 'i',
        WireType::Long => 'I',
        WireType::Boolean => 'b',
        WireType::String => 's',
        WireType::Array => 'A',
        _ => '-',
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
    fn what_a_release_reads_is_letters_and_the_lengths_of_calls() {
        let reads = Reads::parse("siib[b][i]").unwrap();
        assert_eq!((reads.letters.iter().collect::<String>().as_str(), reads.required()), ("iibbi", 3));
        assert!(reads.accepts(&['i', 'i', 'b']) && reads.accepts(&['i', 'i', 'b', 'b', 'i']));
        assert!(!reads.accepts(&['i', 'i']) && !reads.accepts(&['i', 'b', 'i']) && !reads.accepts(&['i', 'i', 'b', 'b', 'i', 'i']));
        assert!(Reads::parse("s?i").unwrap().accepts(&['s', 'i']));
        for text in ["", "x", "sx", "s[", "si]", "s[]", "s[i]i", "s[[i]]", "s[i"] {
            assert!(Reads::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_optional_only_together_is_there_or_is_not() {
        let reads = Reads::parse("sis[bs][b]").unwrap();
        let call = ['i', 's', 'b', 's', 'b'];
        let accepted: Vec<usize> = (0..=call.len()).filter(|length| reads.accepts(&call[..*length])).collect();
        assert_eq!(accepted, [2, 4, 5]);
        let said = ["is[bs][b]", "is[b][s][b]", "isbs[b]", "is[bsb]", "is[sb][b]"].map(|shape| reads.is_said_by(shape).unwrap());
        assert_eq!(said, [true, false, false, false, false]);
        assert!(Reads::parse("s?i[b]").unwrap().is_said_by("si[b]").unwrap());
    }
}
