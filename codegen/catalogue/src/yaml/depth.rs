//! How deeply lists and mappings in brackets and braces are nested, looked at before the parser does: for each of their parts it goes through
//! all that are open, so that many of them take very long.
//!
//! What opens one is told from brackets in texts as the parser tells it: by quotes, comments, and whether a value can begin there.

use super::DEEPEST;

/// Where the first bracket or brace is that is one too many.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0, line: 0, parent: None };
    while scan.peek().is_some() {
        if let Err(at) = scan.line() {
            return Some(at);
        }
    }
    None
}

/// A place in a text. All that has a meaning here is ASCII, so bytes will do.
#[derive(Clone, Copy)]
struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    /// Where the line begins.
    line: usize,
    /// The column of the key or the `-` that the next value belongs to.
    parent: Option<usize>,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Whether the character behind the next one is none of a text.
    fn is_alone(&self) -> bool {
        self.bytes.get(self.at + 1).is_none_or(|byte| is_space(*byte))
    }

    fn column(&self) -> usize {
        self.at - self.line
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        if byte == b'\n' {
            self.line = self.at;
        }
        Some(byte)
    }

    fn skip_while(&mut self, matches: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&matches) {
            self.next();
        }
    }

    fn skip_line(&mut self) {
        self.skip_while(|byte| byte != b'\n');
        self.next();
    }

    /// Reads what begins in this line, outside of brackets; an error is the place of the bracket that is one too many.
    fn line(&mut self) -> Result<(), usize> {
        if self.column() == 0 {
            self.document_mark();
        }
        loop {
            self.skip_while(is_blank);
            let start = self.column();
            let Some(byte) = self.peek() else { return Ok(()) };
            match byte {
                b'\n' | b'#' => {
                    self.skip_line();
                    return Ok(());
                }
                b'-' | b'?' | b':' if self.is_alone() => {
                    self.next();
                    self.parent = Some(start);
                }
                b'&' | b'*' | b'!' => self.skip_while(|byte| !is_space(byte)),
                b'|' | b'>' => {
                    self.skip_line();
                    self.skip_indented(false);
                    return Ok(());
                }
                b'"' | b'\'' => self.quoted(),
                b'[' | b'{' => self.brackets()?,
                _ => {
                    if self.plain() == Plain::EndsWithTheLine {
                        self.skip_indented(true);
                        return Ok(());
                    }
                }
            }
            // Whatever stood there, it was a key if this follows.
            if self.peek() == Some(b':') && self.is_alone() {
                self.next();
                self.parent = Some(start);
            }
        }
    }

    /// Passes over `---` and `...`, and over a byte order mark, which may begin any line.
    fn document_mark(&mut self) {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with("\u{feff}".as_bytes())) {
            self.at += "\u{feff}".len();
            self.line = self.at;
        }
        if self.is_document_mark() {
            self.at += 3;
            self.parent = None;
        }
    }

    fn is_document_mark(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let behind = rest.strip_prefix(b"---").or_else(|| rest.strip_prefix(b"..."));
        self.column() == 0 && behind.is_some_and(|behind| behind.first().is_none_or(|byte| is_space(*byte)))
    }

    /// Passes over a text without quotes, to the colon or the comment behind it.
    fn plain(&mut self) -> Plain {
        let mut before = b' ';
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => return Plain::EndsWithTheLine,
                b'#' if is_space(before) => return Plain::IsFollowed,
                b':' if self.is_alone() => return Plain::IsFollowed,
                _ => before = byte,
            }
            self.next();
        }
        Plain::IsFollowed
    }

    /// Passes over the lines that belong to the text that was begun: those that are empty, or indented more than what it belongs to.
    fn skip_indented(&mut self, ends_at_a_comment: bool) {
        while self.peek().is_some() {
            let line = *self;
            if self.column() > 0 {
                self.skip_line();
            }
            self.skip_while(|byte| byte == b' ');
            let belongs = match self.peek() {
                Some(b'\n' | b'\r') => true,
                Some(b'#') if ends_at_a_comment => false,
                _ if self.is_document_mark() => false,
                _ => self.parent.is_none_or(|parent| self.column() > parent),
            };
            if !belongs {
                let begin = self.line;
                *self = Self { at: begin.max(line.at), line: begin, ..line };
                return;
            }
            self.skip_line();
        }
    }

    /// Passes over a text in quotes.
    fn quoted(&mut self) {
        let Some(quote) = self.next() else { return };
        while let Some(byte) = self.next() {
            if byte == b'\\' && quote == b'"' {
                self.next();
            } else if byte == quote {
                // Two of them within single quotes are one that is meant.
                if quote == b'"' || self.peek() != Some(quote) {
                    return;
                }
                self.next();
            }
        }
    }

    /// Passes over what is in brackets or braces, to the one that closes the first.
    fn brackets(&mut self) -> Result<(), usize> {
        let mut depth = 0;
        // The character before, within a text without quotes.
        let mut plain = None;
        while let Some(byte) = self.peek() {
            match (byte, plain) {
                (b'[' | b'{', _) => {
                    depth += 1;
                    if depth > DEEPEST {
                        return Err(self.at);
                    }
                    plain = None;
                }
                (b']' | b'}', _) => {
                    depth -= 1;
                    plain = None;
                }
                (b',', _) => plain = None,
                (b'#', None | Some(b' ')) => {
                    self.skip_while(|byte| byte != b'\n');
                    plain = None;
                }
                (b'"' | b'\'', None) => {
                    self.quoted();
                    continue;
                }
                (b'&' | b'*' | b'!', None) => {
                    self.skip_while(|byte| !is_space(byte) && !b",[]{}".contains(&byte));
                    continue;
                }
                (b':', None) => {}
                (b':', Some(_)) if self.bytes.get(self.at + 1).is_none_or(|byte| is_space(*byte) || b",[]{}".contains(byte)) => {
                    plain = None;
                }
                (byte, Some(_)) if is_space(byte) => plain = Some(b' '),
                (byte, None) if is_space(byte) => {}
                (byte, _) => plain = Some(byte),
            }
            self.next();
            if depth == 0 {
                break;
            }
        }
        Ok(())
    }
}

/// Where a text without quotes ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plain {
    /// Before a colon, a comment, or at the end of the file.
    IsFollowed,
    /// With the line, if not in one of the next.
    EndsWithTheLine,
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

fn is_space(byte: u8) -> bool {
    is_blank(byte) || byte == b'\n'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text in which a bracket is one too many, if it is one at all.
    fn with(before: &str, behind: &str) -> String {
        format!("{before}{}{}{behind}", "[".repeat(DEEPEST + 1), "]".repeat(DEEPEST + 1))
    }

    fn seen(text: &str) -> Option<usize> {
        too_deep(text).map(|at| at - DEEPEST)
    }

    #[test]
    fn brackets_count_wherever_a_value_can_begin() {
        let before = [
            "",
            "a: ",
            "- ",
            "- - a: ",
            "--- ",
            "? ",
            "a: &b ",
            "a: !b ",
            "\"a: b\": ",
            "'a': ",
            "a: text\nb: ",
            "a: # ' comment\n  ",
            "a: text # ' comment\n  ",
            "a: text\n\n  'more\nb: ",
            "a: |\n  text\n\n  'more\nb: ",
            "- a: >\n    text\n    'more\n  b: ",
            "- |\n  'text\n- ",
            "a: it's\nb: ",
            "a: [it's, ",
            "a: [it\n 's, ",
            "a: [1 # ' comment\n, ",
            "a: [b:",
            "a: [\"b\":",
            "a: {b: c, d: ",
            "{",
            "a: 'it''s'\nb: ",
            "a: \"\\\"'\"\nb: ",
            "a: b:'c\nd: ",
            "text\n--- ",
            "|\n  text\n--- ",
            "&a : text\na: ",
            "\u{feff}",
            "a: text\n\u{feff}b: ",
        ];
        for before in before {
            let text = with(before, "\n");
            let first = text.find("[[").unwrap();
            let inside = before.matches(['[', '{']).count();
            assert_eq!(seen(&text), Some(first - inside), "{before}");
        }
    }

    #[test]
    fn brackets_in_texts_do_not_count() {
        let around = [
            ("# ", "\n"),
            ("a: # ", "\n"),
            ("a: text ", "\n"),
            ("a: \"", "\"\n"),
            ("a: '", "'\n"),
            ("a: 'it''s ", "'\n"),
            ("a: |\n  ", "\n"),
            ("a:\n  - b: >-\n      text\n\n      ", "\n"),
            ("a: text\n  ", "\n"),
            ("a:\n  text\n  ", "\n"),
            ("[\"", "\"]\n"),
            ("[1, # ", "\n 2]\n"),
            ("text\n", "\n"),
        ];
        for (before, behind) in around {
            assert_eq!(seen(&with(before, behind)), None, "{before}");
        }
        // One after the other, they are not within one another.
        assert_eq!(too_deep(&"- [[1], {a: [2]}]\n".repeat(DEEPEST)), None);
        assert_eq!(too_deep(&"a: from [0 to 1)\n".repeat(DEEPEST + 1)), None);
    }
}
