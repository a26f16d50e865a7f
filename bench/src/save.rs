//! The figures and the plot, written into `bench/` beside their explanation.

use std::fs;
use std::path::Path;

use crate::report::Group;
use crate::{machine, plot};

/// What of `README.md` stands between these is written here, and nothing else of it.
const MARKS: [&str; 2] = ["<!-- figures -->", "<!-- end of figures -->"];

/// Writes the tables of all groups into `README.md`, and the plot of those that read bodies.
pub(crate) fn save(root: &Path, groups: &[Group]) -> Result<(), String> {
    let folder = root.join("bench");
    let readme = folder.join("README.md");
    let text = fs::read_to_string(&readme).map_err(|error| format!("{}: {error}", readme.display()))?;
    let mut figures = format!("{}\n", machine::facts());
    for group in groups {
        figures.push_str(&format!("\n{}", group.to_table()));
    }
    let text =
        replaced(&text, &figures).ok_or_else(|| format!("{}: {} and {} do not stand in it", readme.display(), MARKS[0], MARKS[1]))?;
    write(&readme, &text)?;
    let svg = plot::throughput(groups).ok_or("there is nothing to plot: no group in which all have read everything")?;
    write(&folder.join("throughput.svg"), &svg)
}

/// The text with the figures between the marks.
fn replaced(text: &str, figures: &str) -> Option<String> {
    let [first, last] = MARKS;
    let (before, rest) = text.split_once(first)?;
    let (_, after) = rest.split_once(last)?;
    Some(format!("{before}{first}\n\n{figures}\n{last}{after}"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    eprintln!("wrote {}", path.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "# Figures\n\n<!-- figures -->\nold\n<!-- end of figures -->\n\nWhat they mean.\n";
        let new = "# Figures\n\n<!-- figures -->\n\nnew\n\n<!-- end of figures -->\n\nWhat they mean.\n";
        assert_eq!(replaced(text, "new\n").as_deref(), Some(new));
        assert_eq!(replaced(new, "new\n").as_deref(), Some(new));
        assert_eq!(replaced("no marks", "new"), None);
    }
}
