//! C++ as tokens: no comments, no preprocessor, and texts that cannot be mistaken for code.

/// A piece of C++.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'s> {
    pub kind: Kind,
    /// As it is written; of a text what stands between its quotes.
    pub text: &'s str,
    /// Its line, from 1.
    pub line: usize,
}

/// What a piece of C++ is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Word,
    Number,
    /// A text in double quotes.
    Text,
    /// A character in single quotes.
    Character,
    /// Anything else: an operator, a bracket.
    Sign,
}

impl Token<'_> {
    /// Whether this is a sign or a word written like that.
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Sign | Kind::Word) && self.text == text
    }
}

/// Signs of several characters that mean something here.
const LONG: [&str; 11] = ["::", "->", "==", "!=", ">=", "<=", "&&", "||", "<<", "++", "--"];

/// Takes C++ apart. What it cannot make sense of becomes signs.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut scanner = Scanner { text, position: 0, line: 1, is_line_start: true };
    std::iter::from_fn(|| scanner.next_token()).collect()
}

struct Scanner<'s> {
    text: &'s str,
    position: usize,
    line: usize,
    /// Whether there was only space in this line so far.
    is_line_start: bool,
}

impl<'s> Scanner<'s> {
    fn rest(&self) -> &'s str {
        self.text.get(self.position..).unwrap_or_default()
    }

    /// Steps over so many bytes, or to the end.
    fn take(&mut self, length: usize) -> &'s str {
        let rest = self.rest();
        let taken = rest.get(..length).unwrap_or(rest);
        self.position += taken.len();
        self.line += taken.matches('\n').count();
        taken
    }

    /// Steps over what comes before this text, and over the text.
    fn take_past(&mut self, end: &str) -> &'s str {
        match self.rest().find(end) {
            Some(length) => {
                let taken = self.take(length);
                self.take(end.len());
                taken
            }
            None => self.take(usize::MAX),
        }
    }

    fn next_token(&mut self) -> Option<Token<'s>> {
        loop {
            let rest = self.rest();
            let first = rest.chars().next()?;
            if first.is_whitespace() {
                self.is_line_start |= first == '\n';
                self.take(first.len_utf8());
            } else if rest.starts_with("//") {
                self.take(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.take(2);
                self.take_past("*/");
            } else if first == '#' && self.is_line_start {
                self.directive();
            } else {
                self.is_line_start = false;
                return Some(self.token(first));
            }
        }
    }

    /// Steps over a line of the preprocessor, and those that continue it.
    fn directive(&mut self) {
        loop {
            let rest = self.rest();
            let line = self.take(rest.find('\n').unwrap_or(rest.len()));
            if !line.trim_end().ends_with('\\') || self.take(1).is_empty() {
                return;
            }
        }
    }

    fn token(&mut self, first: char) -> Token<'s> {
        let line = self.line;
        let rest = self.rest();
        let (kind, text) = match first {
            '"' | '\'' => {
                let kind = if first == '"' { Kind::Text } else { Kind::Character };
                self.take(1);
                (kind, self.quoted(first))
            }
            'R' if rest.starts_with("R\"") => {
                self.take(2);
                let end = format!("){}\"", self.take_past("("));
                (Kind::Text, self.take_past(&end))
            }
            _ if first.is_ascii_digit() => (Kind::Number, self.take(length(rest, |c| c.is_alphanumeric() || matches!(c, '.' | '\'')))),
            _ if is_word(first) => (Kind::Word, self.take(length(rest, is_word))),
            _ => {
                let long = LONG.iter().find(|long| rest.starts_with(**long));
                (Kind::Sign, self.take(long.map_or(first.len_utf8(), |long| long.len())))
            }
        };
        Token { kind, text, line }
    }

    /// What stands before the closing quote.
    fn quoted(&mut self, quote: char) -> &'s str {
        let rest = self.rest();
        let mut is_escaped = false;
        let end = rest.find(|c| {
            let ends = !is_escaped && (c == quote || c == '\n');
            is_escaped = !is_escaped && c == '\\';
            ends
        });
        let text = self.take(end.unwrap_or(rest.len()));
        self.take(1);
        text
    }
}

fn length(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether the token at this place is a sign or a word written like that.
pub(super) fn is(tokens: &[Token<'_>], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(text))
}

/// Whether the tokens from this place on are written like these; `_` stands for any word.
pub(super) fn matches(tokens: &[Token<'_>], at: usize, pattern: &[&str]) -> bool {
    let fits = |(token, text): (&Token<'_>, &&str)| if *text == "_" { token.kind == Kind::Word } else { token.is(text) };
    tokens.get(at..).is_some_and(|rest| rest.len() >= pattern.len() && rest.iter().zip(pattern).all(fits))
}

/// The place of the bracket that closes the one at this place.
pub(super) fn closing(tokens: &[Token<'_>], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open).filter(|(_, token)| token.kind == Kind::Sign) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The place of the first of these signs from here on that is not within brackets that open after here.
pub(super) fn end_of(tokens: &[Token<'_>], from: usize, ends: &[&str]) -> usize {
    let mut at = from;
    while let Some(token) = tokens.get(at) {
        if token.kind == Kind::Sign && ends.contains(&token.text) {
            return at;
        }
        let is_open = token.kind == Kind::Sign && matches!(token.text, "(" | "[" | "{");
        at = if is_open { closing(tokens, at).unwrap_or(tokens.len()) + 1 } else { at + 1 };
    }
    tokens.len()
}

/// The whole number that a token is.
pub(super) fn number(token: &Token<'_>) -> Option<i64> {
    let text = (token.kind == Kind::Number).then(|| token.text.replace('\'', ""))?;
    let text = text.trim_end_matches(['u', 'U', 'l', 'L']);
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None if text.len() > 1 && text.starts_with('0') => i64::from_str_radix(text, 8).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(Kind, &str, usize)> {
        tokens(text).into_iter().map(|token| (token.kind, token.text, token.line)).collect()
    }

    #[test]
    fn comments_and_directives_are_gone_and_lines_stay_right() {
        let text = "#define A(x) \\\n  f(x)\n// call(1);\na /* \"b\" \n */ :: b #\n";
        assert_eq!(texts(text), [(Kind::Word, "a", 4), (Kind::Sign, "::", 5), (Kind::Word, "b", 5), (Kind::Sign, "#", 5)]);
    }

    #[test]
    fn texts_keep_what_looks_like_code_to_themselves() {
        let text = r#"f("a // \" {", '"', '\'', R"x(a)" b)x", 0x1FLL) x"#;
        let kinds: Vec<_> = texts(text).into_iter().filter(|token| token.0 != Kind::Sign).map(|token| token.1).collect();
        assert_eq!(kinds, ["f", r#"a // \" {"#, "\"", r"\'", r#"a)" b"#, "0x1FLL", "x"]);
    }

    #[test]
    fn brackets_are_closed_by_their_own() {
        let tokens = tokens("f(a[{1}], (b)) ; } x");
        assert_eq!(closing(&tokens, 1), Some(12));
        assert_eq!(end_of(&tokens, 2, &[","]), 8);
        assert_eq!(end_of(&tokens, 0, &[";"]), 13);
        assert_eq!(closing(&tokens, 14), None);
    }

    #[test]
    fn numbers_are_decimal_hexadecimal_or_octal() {
        let values: Vec<_> = tokens("0 12 0x10 010 5LL 1'000 1.5 x").iter().map(number).collect();
        assert_eq!(values, [Some(0), Some(12), Some(16), Some(8), Some(5), Some(1000), None, None]);
    }
}
