//! The paths that code mentions, macros included.
//!
//! They are read from the tokens: what a macro is given is no syntax tree, and paths are written the same everywhere.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ItemUse;
use syn::ext::IdentExt;

/// A path in code, as it is written there.
#[derive(Debug)]
pub(super) struct Mention {
    pub(super) path: Vec<String>,
    pub(super) line: usize,
}

/// The paths in code, and the `use` lines within functions.
pub(super) fn mentions(code: TokenStream) -> (Vec<Mention>, Vec<ItemUse>) {
    let mut found = Found::default();
    found.stream(code);
    (found.mentions, found.uses)
}

#[derive(Default)]
struct Found {
    mentions: Vec<Mention>,
    uses: Vec<ItemUse>,
}

impl Found {
    fn stream(&mut self, code: TokenStream) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += match token {
                TokenTree::Group(group) => {
                    if !is_attribute(&tokens[..at], group.delimiter()) && !is_quoted(&tokens[..at]) {
                        self.stream(group.stream());
                    }
                    1
                }
                TokenTree::Ident(word) if *word == "use" && !is_punct(tokens.get(at + 1), '<') => self.local_use(&tokens[at..]),
                TokenTree::Ident(_) => self.path(&tokens, at),
                TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
            };
        }
    }

    /// Takes a `use` within a function; says how many tokens it has.
    fn local_use(&mut self, tokens: &[TokenTree]) -> usize {
        let length = tokens.iter().position(|token| is_punct(Some(token), ';')).map_or(1, |end| end + 1);
        self.uses.extend(syn::parse2(tokens[..length].iter().cloned().collect()));
        length
    }

    /// Takes the path that begins at a word; says how many tokens it has.
    fn path(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let mut path = Vec::new();
        let mut end = at;
        while let Some(TokenTree::Ident(word)) = tokens.get(end) {
            path.push(word.unraw().to_string());
            end += 1;
            if !(is_punct(tokens.get(end), ':') && is_punct(tokens.get(end + 1), ':')) {
                break;
            }
            end += 2;
        }
        if begins_here(&tokens[..at], &path) && (path.len() > 1 || is_no_variable(&path[0], tokens.get(end))) {
            self.mentions.push(Mention { path, line: tokens[at].span().start().line });
        }
        end - at
    }
}

/// Whether brackets behind these tokens are an attribute.
fn is_attribute(before: &[TokenTree], delimiter: Delimiter) -> bool {
    let is_inner = is_punct(before.last(), '!');
    let mark = before.len().checked_sub(if is_inner { 2 } else { 1 }).and_then(|at| before.get(at));
    delimiter == Delimiter::Bracket && is_punct(mark, '#')
}

/// Whether the code behind these tokens is code for another crate, put together here: `quote! { … }`.
fn is_quoted(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(mark)] => {
            mark.as_char() == '!' && ["quote", "quote_spanned", "parse_quote"].iter().any(|quoting| name == quoting)
        }
        _ => false,
    }
}

/// Whether a path begins behind these tokens.
fn begins_here(before: &[TokenTree], path: &[String]) -> bool {
    let mark = |back: usize| match before.len().checked_sub(back).and_then(|at| before.get(at)) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    match (mark(2), mark(1)) {
        // A range.
        (Some('.'), Some('.')) => true,
        // A field or a method; a lifetime; the rest of a path that begins with `::` or a type in `<…>`.
        (_, Some('.' | '\'')) | (Some(':'), Some(':')) => false,
        // What a macro puts there.
        (_, Some('$')) => path.first().is_some_and(|first| first == "crate"),
        _ => !matches!(before.last(), Some(TokenTree::Ident(word)) if word == "fn"),
    }
}

/// Whether a word is a type, a constant or a function, as far as its form tells; a variable can have the name of a function.
fn is_no_variable(word: &str, next: Option<&TokenTree>) -> bool {
    let is_called = match next {
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
        next => is_punct(next, '!'),
    };
    is_called || word.starts_with(char::is_uppercase)
}

fn is_punct(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}
