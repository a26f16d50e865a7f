//! The methods that the server registers, each with the class that answers it.

use std::collections::{BTreeMap, BTreeSet};

use super::classes::{File, Line};
use super::tokens::{Kind, Token, closing, matches};

/// A registered method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Registered<'s> {
    pub name: &'s str,
    pub at: Line<'s>,
    /// The classes that answer it; more than one where it depends on the server.
    pub classes: BTreeSet<&'s str>,
}

/// What the files register, in order of name.
pub(super) fn registered<'s>(files: &[File<'s>]) -> Vec<Registered<'s>> {
    let mut methods: BTreeMap<&str, Registered<'s>> = BTreeMap::new();
    for file in files {
        let variables = Variables::of(&file.tokens);
        for at in 0..file.tokens.len() {
            if let Some((name, line, value)) = registration(&file.tokens, at) {
                let at = Line { path: file.path, line };
                let method = methods.entry(name).or_insert_with(|| Registered { name, at, classes: BTreeSet::new() });
                method.classes.extend(variables.classes(value));
            }
        }
    }
    methods.into_values().collect()
}

/// The name, line and value of a call of `addMethod("name", value)` here.
fn registration<'s, 't>(tokens: &'t [Token<'s>], at: usize) -> Option<(&'s str, usize, &'t [Token<'s>])> {
    if !matches(tokens, at, &["addMethod", "("]) {
        return None;
    }
    let [name, comma] = tokens.get(at + 2..at + 4)? else { return None };
    let close = closing(tokens, at + 1)?;
    (name.kind == Kind::Text && comma.is(",")).then_some((name.text, name.line, tokens.get(at + 4..close)?))
}

/// What the variables of a file hold.
struct Variables<'s> {
    /// Objects of these classes.
    objects: BTreeMap<&'s str, BTreeSet<&'s str>>,
    /// The same as another variable.
    others: BTreeMap<&'s str, &'s str>,
}

impl<'s> Variables<'s> {
    fn of(tokens: &[Token<'s>]) -> Self {
        let mut variables = Self { objects: BTreeMap::new(), others: BTreeMap::new() };
        for (at, name) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
            if matches(tokens, at + 1, &["(", "new"]) || matches(tokens, at + 1, &["=", "new"]) {
                variables.objects.entry(name.text).or_default().extend(object(tokens, at + 2));
            } else if matches(tokens, at, &["_", "(", "_", ")", ";"])
                && at > 0
                && matches(tokens, at - 1, &["_"])
                && let Some(other) = tokens.get(at + 2)
            {
                variables.others.insert(name.text, other.text);
            }
        }
        variables
    }

    /// The classes of a value: of new objects in it, or of a variable.
    fn classes(&self, value: &[Token<'s>]) -> BTreeSet<&'s str> {
        let mut classes: BTreeSet<_> = (0..value.len()).filter_map(|at| object(value, at)).collect();
        if let [variable] = value {
            let mut name = variable.text;
            classes.extend(self.objects.get(name).into_iter().flatten());
            let mut seen = BTreeSet::new();
            while let Some(other) = self.others.get(name).filter(|_| seen.insert(name)) {
                name = other;
                classes.extend(self.objects.get(name).into_iter().flatten());
            }
        }
        classes
    }
}

/// The class of the new object here. One that is given a method's name stands in for another server, and does not count.
fn object<'s>(tokens: &[Token<'s>], at: usize) -> Option<&'s str> {
    if !matches(tokens, at, &["new", "_"]) {
        return None;
    }
    let mut at = at + 1;
    while matches(tokens, at, &["_", "::", "_"]) {
        at += 2;
    }
    let is_proxy = matches(tokens, at + 1, &["("]) && tokens.get(at + 2).is_some_and(|first| first.kind == Kind::Text);
    tokens.get(at).map(|class| class.text).filter(|_| !is_proxy)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn methods_are_found_with_their_classes_and_stand_ins_do_not_count() {
        let text = r#"
            // registry.addMethod("one.no.comment", x);
            method * late;
            if (slave) { late = new Forward("one.b.late"); } else { late = new names::Late(); }
            methodPtr info(new Info());
            methodPtr late_too(late);
            registry.addMethod("one.a.info", info);
            registry.addMethod("one.b.late",
                               late_too);
            registry.addMethod("one.c.direct", methodPtr(new Direct()));
            registry.addMethod("one.d.lost", nowhere);
            registry.addMethod(name, method);
        "#;
        let files = [File { path: "r.cc", tokens: tokens(text) }];
        let found: Vec<_> = registered(&files).into_iter().map(|method| (method.name, method.at.line, method.classes)).collect();
        let expected = [
            ("one.a.info", 7, BTreeSet::from(["Info"])),
            ("one.b.late", 8, BTreeSet::from(["Late"])),
            ("one.c.direct", 10, BTreeSet::from(["Direct"])),
            ("one.d.lost", 11, BTreeSet::new()),
        ];
        assert_eq!(found, expected);
    }
}
