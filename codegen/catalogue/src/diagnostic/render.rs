//! Mistakes as people read them: code, place, the line with a mark under it, and what to do.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::locate::locate;
use super::{Code, Diagnostic, Diagnostics};
use crate::place::Node;
use crate::sources::Sources;

impl Diagnostics {
    /// All mistakes as text, with the lines of the files they are in.
    pub fn render(&self, sources: &Sources) -> String {
        let mut out = String::new();
        let mut located: Vec<_> = self.iter().map(|diagnostic| (diagnostic.location(sources).unwrap_or((1, 1)), diagnostic)).collect();
        located.sort_by_key(|(location, diagnostic)| (&diagnostic.node.file, *location, diagnostic.code));
        for (location, diagnostic) in located {
            out.push_str(&diagnostic.render(location, sources));
            out.push('\n');
        }
        let count = self.iter().count();
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(out, "{count} {} in the catalogue", if count == 1 { "mistake" } else { "mistakes" });
        let codes: BTreeSet<Code> = self.iter().map(|diagnostic| diagnostic.code).collect();
        let codes: Vec<&str> = codes.into_iter().map(Code::as_str).collect();
        let _ = writeln!(out, "for more: cargo xtask explain {}", codes.join(" "));
        out
    }
}

impl Diagnostic {
    /// The line and column it is at, from 1.
    pub fn location(&self, sources: &Sources) -> Option<(usize, usize)> {
        let text = sources.get(&self.node.file)?;
        // A node that is missing is shown by what it is missing from.
        let mut node = self.node.clone();
        let found = self.position.or_else(|| locate(text, &node, self.at_key)).or_else(|| {
            loop {
                node.steps.pop()?;
                if let Some(found) = locate(text, &node, true) {
                    return Some(found);
                }
            }
        });
        // What is missing at the end is shown at the end of the last line.
        let last = text.lines().count().max(1);
        found.map(
            |(line, column)| {
                if line <= last { (line, column) } else { (last, text.lines().last().map_or(1, |line| line.chars().count() + 1)) }
            },
        )
    }

    fn render(&self, (line, column): (usize, usize), sources: &Sources) -> String {
        let mut out = format!("error[{}]: {}\n", self.code, shortened(&self.message));
        let Node { file, .. } = &self.node;
        if let Some(text) = sources.get(file) {
            let _ = writeln!(out, "  --> {file}:{line}:{column}");
            let text = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
            if !text.trim().is_empty() {
                out.push_str(&snippet(text, line, column));
            }
        }
        if let Some(help) = &self.help {
            let _ = writeln!(out, "  = help: {help}");
        }
        out
    }
}

/// How many characters of a line, and of a message, are shown.
const WIDTH: usize = 160;

/// A line of a file with a mark under what begins in this column. Of a long line, the part around it.
fn snippet(text: &str, line: usize, column: usize) -> String {
    let before = column.saturating_sub(1);
    let skipped = if text.chars().count() > WIDTH { before.saturating_sub(WIDTH / 2) } else { 0 };
    let shown: String = text.chars().skip(skipped).take(WIDTH).map(|c| if c == '\t' || !c.is_control() { c } else { '\u{fffd}' }).collect();
    let lead: String = shown.chars().take(before - skipped).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let mark = "^".repeat(marked(text, column).min(WIDTH - (before - skipped).min(WIDTH - 1)));
    let margin = " ".repeat(line.to_string().len());
    let (cut, end) = (if skipped > 0 { "…" } else { "" }, if skipped + WIDTH < text.chars().count() { "…" } else { "" });
    let under = " ".repeat(cut.chars().count());
    format!("{margin} |\n{line} | {cut}{shown}{end}\n{margin} | {under}{lead}{mark}\n")
}

/// A message without the middle of what is long in it.
fn shortened(message: &str) -> String {
    let length = message.chars().count();
    if length <= 2 * WIDTH {
        return message.to_owned();
    }
    let (head, tail): (String, String) = (message.chars().take(WIDTH).collect(), message.chars().skip(length - WIDTH).collect());
    format!("{head}…{tail}")
}

/// How many characters of a line belong to the value that begins in this column: a scalar, or a short list.
fn marked(line: &str, column: usize) -> usize {
    let rest = || line.chars().skip(column.saturating_sub(1));
    let ends = |(c, next): &(char, Option<char>)| match c {
        ',' | '}' | ']' | ' ' | '#' => true,
        ':' => next.is_none_or(|next| next == ' '),
        _ => false,
    };
    let length = match rest().next() {
        Some(quote @ ('"' | '\'')) => rest().skip(1).take_while(|&c| c != quote).count() + 2,
        Some('[') => rest().position(|c| c == ']').map_or(1, |end| end + 1),
        Some('{') => 1,
        _ => rest().zip(rest().skip(1).map(Some).chain([None])).take_while(|pair| !ends(pair)).count(),
    };
    length.max(1)
}
