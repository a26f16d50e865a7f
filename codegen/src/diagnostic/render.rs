//! Mistakes as people read them: code, place, the line with a mark under it, and what to do.

use std::fmt::Write as _;

use super::locate::locate;
use super::{Diagnostic, Diagnostics};
use crate::Sources;
use crate::place::Node;

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
        out
    }
}

impl Diagnostic {
    /// The line and column it is at, from 1.
    pub fn location(&self, sources: &Sources) -> Option<(usize, usize)> {
        let text = sources.get(&self.node.file)?;
        // A node that is missing is shown by what it is missing from.
        let mut node = self.node.clone();
        self.position.or_else(|| locate(text, &node, self.at_key)).or_else(|| {
            loop {
                node.steps.pop()?;
                if let Some(found) = locate(text, &node, true) {
                    return Some(found);
                }
            }
        })
    }

    fn render(&self, (line, column): (usize, usize), sources: &Sources) -> String {
        let mut out = format!("error[{}]: {}\n", self.code, self.message);
        let Node { file, .. } = &self.node;
        let _ = writeln!(out, "  --> {file}:{line}:{column}");
        let text = sources.get(file).and_then(|text| text.lines().nth(line.saturating_sub(1)));
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            let margin = " ".repeat(line.to_string().len());
            let lead: String = text.chars().take(column.saturating_sub(1)).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            let mark = "^".repeat(marked(text, column));
            let _ = write!(out, "{margin} |\n{line} | {text}\n{margin} | {lead}{mark}\n");
        }
        if let Some(help) = &self.help {
            let _ = writeln!(out, "  = help: {help}");
        }
        out
    }
}

/// How many characters of a line belong to the scalar that begins in this column.
fn marked(line: &str, column: usize) -> usize {
    let mut rest = line.chars().skip(column.saturating_sub(1)).peekable();
    let length = match rest.peek() {
        Some(&quote @ ('"' | '\'')) => rest.skip(1).take_while(|&c| c != quote).count() + 2,
        Some('{' | '[') => 1,
        _ => rest.take_while(|c| !matches!(c, ',' | '}' | ']' | ':' | ' ' | '#')).count(),
    };
    length.max(1)
}
