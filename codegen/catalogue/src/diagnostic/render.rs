//! Mistakes as people read them: code, place, the line with a mark under it, and what to do.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Code, Diagnostic, Diagnostics};
use crate::sources::Sources;
use crate::yaml::Position;

impl Diagnostics {
    /// All mistakes as text, with the lines of the files they are in.
    pub fn render(&self, sources: &Sources) -> String {
        let mut out = String::new();
        let mut current: Option<(&str, Lines<'_>)> = None;
        for (position, diagnostic) in self.located(sources) {
            let file = diagnostic.node.file.as_str();
            if current.as_ref().is_none_or(|(current, _)| *current != file) {
                current = sources.get(file).map(|text| (file, Lines::of(text)));
            }
            let lines = current.as_mut().map(|(_, lines)| lines);
            out.push_str(&diagnostic.render(position, lines));
            out.push('\n');
        }
        let count = self.len();
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(out, "{count} {} in the catalogue", if count == 1 { "mistake" } else { "mistakes" });
        let codes: BTreeSet<Code> = self.iter().map(|diagnostic| diagnostic.code).collect();
        let codes: Vec<&str> = codes.into_iter().map(Code::as_str).collect();
        let _ = writeln!(out, "for more: cargo xtask explain {}", codes.join(" "));
        out
    }
}

impl Diagnostic {
    fn render(&self, position: Position, lines: Option<&mut Lines<'_>>) -> String {
        let mut out = format!("error[{}]: {}\n", self.code, shortened(&self.message));
        if let Some(lines) = lines {
            let (line, column) = position;
            let _ = writeln!(out, "  --> {}:{line}:{column}", self.node.file);
            let (before, behind) = lines.around(position);
            if !(before.trim().is_empty() && behind.trim().is_empty()) {
                out.push_str(&snippet(before, behind, line));
            }
        }
        let _ = writeln!(out, "  = help: {}", shortened(&self.help));
        out
    }
}

/// The lines of a file.
struct Lines<'t> {
    lines: Vec<&'t str>,
    /// The last place that was asked for, and how many bytes of its line are before it.
    last: (Position, usize),
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self { lines: text.lines().collect(), last: ((1, 1), 0) }
    }

    /// What is before a place in its line, and what is behind. Places that are asked for in order are found in one walk.
    fn around(&mut self, (line, column): Position) -> (&'t str, &'t str) {
        let text = line.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or_default();
        let (last, bytes) = self.last;
        let (from, bytes) = if last.0 == line && last.1 <= column { (last.1, bytes) } else { (1, 0) };
        let rest = text.get(bytes..).unwrap_or_default();
        let bytes = rest.char_indices().nth(column - from).map_or(text.len(), |(more, _)| bytes + more);
        self.last = ((line, column), bytes);
        text.split_at_checked(bytes).unwrap_or((text, ""))
    }
}

/// How many characters of a line, and of a message, are shown.
const WIDTH: usize = 160;

/// A line of a file with a mark under what begins behind `before`. Of a long line, the part around it.
fn snippet(before: &str, behind: &str, line: usize) -> String {
    let is_long = before.chars().chain(behind.chars()).nth(WIDTH).is_some();
    let skipped = if is_long { before.char_indices().rev().nth(WIDTH / 2 - 1).map_or(0, |(at, _)| at) } else { 0 };
    let lead = before.get(skipped..).unwrap_or_default();
    let lead_width = lead.chars().count();
    let mut rest = lead.chars().chain(behind.chars());
    let shown: String = rest.by_ref().take(WIDTH).map(|c| if c == '\t' || !c.is_control() { c } else { '\u{fffd}' }).collect();
    let (cut, end) = (if skipped > 0 { "…" } else { "" }, if rest.next().is_some() { "…" } else { "" });
    let lead: String = lead.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let mark = "^".repeat(marked(behind).min(WIDTH - lead_width.min(WIDTH - 1)));
    let margin = " ".repeat(line.to_string().len());
    let under = " ".repeat(cut.chars().count());
    format!("{margin} |\n{line} | {cut}{shown}{end}\n{margin} | {under}{lead}{mark}\n")
}

/// A message without the middle of what is long in it.
fn shortened(message: &str) -> String {
    if message.chars().nth(2 * WIDTH).is_none() {
        return message.to_owned();
    }
    let head: String = message.chars().take(WIDTH).collect();
    let tail = message.char_indices().rev().nth(WIDTH - 1).and_then(|(at, _)| message.get(at..));
    format!("{head}…{}", tail.unwrap_or_default())
}

/// How many characters belong to the value that a text begins with: a scalar, or a short list.
fn marked(behind: &str) -> usize {
    let rest = || behind.chars().take(2 * WIDTH);
    let ends = |(c, next): &(char, Option<char>)| match c {
        ',' | '}' | ']' | ' ' | '#' => true,
        ':' => next.is_none_or(|next| next == ' '),
        _ => false,
    };
    let length = match rest().next() {
        Some(quote @ ('"' | '\'')) => rest().skip(1).take_while(|&c| c != quote).count() + 2,
        Some('[') if behind.chars().nth(2 * WIDTH).is_some() => rest().take_while(|&c| c != ']').count(),
        Some('[') => rest().position(|c| c == ']').map_or(1, |end| end + 1),
        Some('{') => 1,
        _ => rest().zip(rest().skip(1).map(Some).chain([None])).take_while(|pair| !ends(pair)).count(),
    };
    length.max(1)
}
