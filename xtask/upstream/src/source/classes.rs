//! The classes of the server's methods, and their functions that are given the parameters of a call.

use std::collections::BTreeMap;

use super::checkout::Source;
use super::tokens::{Kind, Token, closing, end_of, is, matches, tokens};

/// The type that holds the parameters of a call.
const PARAMETERS: &str = "paramList";

/// A file as tokens.
#[derive(Debug)]
pub(super) struct File<'s> {
    pub path: &'s str,
    pub tokens: Vec<Token<'s>>,
}

/// The files below some folders as tokens.
pub(super) fn files<'s>(source: &'s Source, folders: &[&'s str]) -> Vec<File<'s>> {
    let files = folders.iter().flat_map(|folder| source.code(folder));
    files.map(|(path, text)| File { path, tokens: tokens(text) }).collect()
}

/// A line of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line<'s> {
    pub path: &'s str,
    pub line: usize,
}

/// A class.
#[derive(Clone, Debug, Default)]
pub(super) struct Class<'s> {
    /// The classes it derives from.
    pub bases: Vec<&'s str>,
    /// The signature its constructor declares for a method's name.
    pub signatures: BTreeMap<&'s str, (&'s str, Option<Line<'s>>)>,
    /// The names its constructor hands on of a method that both transports have.
    pub names: Option<Names<'s>>,
}

/// The names of a method: `one.vm.deploy` and `/one.vm.VirtualMachineService/Deploy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Names<'s> {
    /// In XML-RPC.
    pub method: &'s str,
    /// In gRPC.
    pub call: &'s str,
    pub at: Line<'s>,
}

/// A function that is given the parameters of a call.
#[derive(Clone, Debug)]
pub(super) struct Function<'f, 's> {
    /// What it calls them.
    pub params: &'s str,
    /// What it calls all that it is given, in order; nothing for what it does not use.
    pub names: Vec<&'s str>,
    pub body: &'f [Token<'s>],
    pub at: Line<'s>,
}

/// All classes and their functions that are given the parameters of a call.
#[derive(Debug, Default)]
pub(super) struct Classes<'f, 's> {
    classes: BTreeMap<&'s str, Class<'s>>,
    /// By class and name, each of them by the number of what it is given.
    functions: BTreeMap<&'s str, BTreeMap<&'s str, BTreeMap<usize, Function<'f, 's>>>>,
}

impl<'f, 's> Classes<'f, 's> {
    /// Finds them.
    pub(super) fn of(files: &'f [File<'s>]) -> Self {
        let mut found = Self::default();
        for file in files {
            for at in 0..file.tokens.len() {
                found.class(file, at);
                if matches(&file.tokens, at, &["_", "::", "_", "("])
                    && let (Some(class), Some(name)) = (file.tokens.get(at), file.tokens.get(at + 2))
                {
                    found.function(file, class.text, name.text, at + 3);
                }
            }
        }
        found
    }

    /// All classes by name.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'s str, &Class<'s>)> {
        self.classes.iter().map(|(name, class)| (*name, class))
    }

    /// A class.
    pub(super) fn class_named(&self, name: &str) -> Option<&Class<'s>> {
        self.classes.get(name)
    }

    /// The function of this name that an object of this class has: its own, or that of the nearest class it derives from.
    pub(super) fn only_function_of(&self, class: &str, name: &str) -> Option<&Function<'f, 's>> {
        self.nearest(class, |class| self.functions.get(class)?.get(name)?.values().next())
    }

    /// The same of one that is given so many things.
    pub(super) fn function_of(&self, class: &str, name: &str, given: usize) -> Option<&Function<'f, 's>> {
        self.nearest(class, |class| self.functions.get(class)?.get(name)?.get(&given))
    }

    fn nearest<'c>(&'c self, class: &str, find: impl Fn(&str) -> Option<&'c Function<'f, 's>>) -> Option<&'c Function<'f, 's>> {
        let mut level = vec![class];
        // Nothing derives from itself; the bound is for source that is wrong.
        for _ in 0..=self.classes.len() {
            if let Some(function) = level.iter().find_map(|class| find(class)) {
                return Some(function);
            }
            level = level.iter().filter_map(|class| self.classes.get(class)).flat_map(|class| class.bases.iter().copied()).collect();
        }
        None
    }

    /// The class whose definition begins here, if one does.
    fn class(&mut self, file: &'f File<'s>, at: usize) {
        let tokens = &file.tokens;
        let is_class = (is(tokens, at, "class") || is(tokens, at, "struct")) && !(at > 0 && is(tokens, at - 1, "enum"));
        let Some(name) = tokens.get(at + 1).filter(|name| is_class && name.kind == Kind::Word) else { return };
        let head = at + 2 + usize::from(is(tokens, at + 2, "final"));
        let open = if is(tokens, head, ":") { end_of(tokens, head, &["{", ";"]) } else { head };
        if !is(tokens, open, "{") {
            return;
        }
        let Some(close) = closing(tokens, open) else { return };
        let bases = tokens.get(head..open).map(bases).unwrap_or_default();
        let class = self.classes.entry(name.text).or_default();
        class.bases.extend(bases);
        for inner in open..close {
            class.signatures.extend(signature(file, inner));
            class.names = class.names.or_else(|| names(file, inner));
        }
        let mut inner = open + 1;
        while inner < close {
            if matches(tokens, inner, &["_", "("])
                && let Some(function) = tokens.get(inner)
            {
                self.function(file, name.text, function.text, inner + 1);
            }
            let is_open = ["{", "("].iter().any(|bracket| is(tokens, inner, bracket));
            inner = if is_open { closing(tokens, inner).unwrap_or(close) + 1 } else { inner + 1 };
        }
    }

    /// The function whose parameters begin here, if it is defined here and is given those of a call.
    fn function(&mut self, file: &'f File<'s>, class: &'s str, name: &'s str, open: usize) {
        let tokens = &file.tokens;
        let Some(close) = closing(tokens, open) else { return };
        let Some((params, names)) = tokens.get(open + 1..close).and_then(parameters) else { return };
        let body =
            (close + 1..tokens.len()).find(|at| !["const", "override", "final", "noexcept"].iter().any(|word| is(tokens, *at, word)));
        let Some(body) = body.filter(|body| is(tokens, *body, "{")) else { return };
        let Some(end) = closing(tokens, body) else { return };
        if let (Some(body), Some(first)) = (tokens.get(body + 1..end), tokens.get(open)) {
            let function = Function { params, names, body, at: Line { path: file.path, line: first.line } };
            self.functions.entry(class).or_default().entry(name).or_default().entry(function.names.len()).or_insert(function);
        }
    }
}

/// The names after `:` in the head of a class.
fn bases<'s>(head: &[Token<'s>]) -> Vec<&'s str> {
    let mut bases = Vec::new();
    let mut depth = 0_usize;
    let mut last = None;
    for token in head {
        match token.text {
            "<" => depth += 1,
            ">" => depth = depth.saturating_sub(1),
            "," if depth == 0 => bases.extend(last.take()),
            "public" | "protected" | "private" | "virtual" => {}
            _ if depth == 0 && token.kind == Kind::Word => last = Some(token.text),
            _ => {}
        }
    }
    bases.extend(last);
    bases
}

/// What the function calls the parameters of a call, if it is given them, and what it calls all that it is given.
fn parameters<'s>(list: &[Token<'s>]) -> Option<(&'s str, Vec<&'s str>)> {
    let (mut params, mut names) = (None, Vec::new());
    let mut from = 0;
    while from < list.len() {
        let end = end_of(list, from, &[","]).min(list.len());
        let one = list.get(from..end)?;
        let stated = one.get(..end_of(one, 0, &["="]).min(one.len()))?;
        let words: Vec<_> = stated.iter().filter(|token| token.kind == Kind::Word && token.text != "const").collect();
        let last = words.last().map_or("", |word| word.text);
        // The type alone is no name.
        if words.iter().any(|word| word.is(PARAMETERS)) && words.len() > 1 {
            params = Some(last);
        }
        names.push(last);
        from = end + 1;
    }
    Some((params?, names))
}

/// The name and signature that a constructor hands on here: three texts, the last of them a signature.
fn signature<'s>(file: &File<'s>, at: usize) -> Option<(&'s str, (&'s str, Option<Line<'s>>))> {
    let [open, name, comma, help, comma_too, signature, ..] = file.tokens.get(at..)? else { return None };
    let is_list = open.is("(") && comma.is(",") && help.kind == Kind::Text && comma_too.is(",");
    let is_signature = signature.kind == Kind::Text && (signature.text == "?" || signature.text.get(1..2) == Some(":"));
    let line = Line { path: file.path, line: signature.line };
    (is_list && name.kind == Kind::Text && is_signature).then_some((name.text, (signature.text, Some(line))))
}

/// The names that a constructor hands on here: two texts, the last of them a path.
fn names<'s>(file: &File<'s>, at: usize) -> Option<Names<'s>> {
    let [open, method, comma, call, close, ..] = file.tokens.get(at..)? else { return None };
    let is_list = open.is("(") && comma.is(",") && close.is(")");
    let are_names = [method, call].iter().all(|name| name.kind == Kind::Text) && method.text.contains('.') && call.text.starts_with('/');
    (is_list && are_names).then_some(Names { method: method.text, call: call.text, at: Line { path: file.path, line: method.line } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> [File<'_>; 1] {
        [File { path: "a.cc", tokens: tokens(text) }]
    }

    #[test]
    fn functions_are_found_within_and_outside_their_class_and_in_its_bases() {
        let text = r#"
            enum class Kind { A };
            template <class T> class Base : public Root<T> { void run(xmlrpc::paramList const& list, int& b) override { list.getInt(1); } };
            struct Own final : private Base<int>, public Other { void run(xmlrpc::paramList const& list) override; };
            class Heir : public Base<int> { Heir() : Base("one.x.y", "helps, it (does)", "A:si") {} int n() { return 1; } };
            void Own::run(paramList const& mine) { if (f(mine)) { } }
        "#;
        let files = file(text);
        let classes = Classes::of(&files);
        let own = classes.only_function_of("Own", "run").unwrap();
        assert_eq!((own.params, own.at.line), ("mine", 6));
        let inherited = classes.only_function_of("Heir", "run").unwrap();
        assert_eq!((inherited.params, inherited.at.line), ("list", 3));
        assert_eq!(classes.class_named("Own").unwrap().bases, ["Base", "Other"]);
        assert_eq!(classes.class_named("Heir").unwrap().signatures.get("one.x.y").map(|(signature, _)| *signature), Some("A:si"));
        assert!(classes.only_function_of("Root", "run").is_none());
        assert!(classes.class_named("Kind").is_none());
    }
}
