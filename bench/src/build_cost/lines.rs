//! How much code the compiler has read.

use std::fs;
use std::ops::AddAssign;
use std::path::Path;

/// Lines of source files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    /// All of them.
    pub(super) all: u64,
    /// Those that are neither empty nor comments.
    pub(super) code: u64,
}

impl Lines {
    /// Of the files in a listing that the compiler has left, seen from a folder.
    pub(super) fn of(listing: &Path, folder: &Path) -> Result<Self, String> {
        let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()));
        let mut lines = Self::default();
        for file in files(&read(listing)?) {
            lines += Self::in_text(&read(&folder.join(file))?);
        }
        Ok(lines)
    }

    fn in_text(text: &str) -> Self {
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
        Self { all: text.lines().count() as u64, code: text.lines().filter(is_code).count() as u64 }
    }
}

impl AddAssign for Lines {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.code += other.code;
    }
}

/// The source files of a listing in the language of `make`: each has a line that ends in a colon to itself.
fn files(listing: &str) -> impl Iterator<Item = String> {
    listing.lines().filter_map(|line| line.strip_suffix(".rs:")).map(|path| format!("{}.rs", path.replace("\\ ", " ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_names_each_source_file_once() {
        let listing = "/t/libx.rlib: /a/lib.rs /a/b\\ c.rs /a/d.md\n\n/a/lib.rs:\n/a/b\\ c.rs:\n/a/d.md:\n\n# env-dep:CARGO\n";
        assert_eq!(files(listing).collect::<Vec<_>>(), ["/a/lib.rs", "/a/b c.rs"]);
    }

    #[test]
    fn comments_and_empty_lines_are_no_code() {
        assert_eq!(Lines::in_text("//! A.\n\nstruct A; // B\n    /// C\n"), Lines { all: 4, code: 1 });
    }
}
