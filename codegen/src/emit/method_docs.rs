//! Documentation of a method: what it does, and how it stands on the wire.

use super::docs::{DocLines, history_sentence};
use crate::model::{Access, Fallback, Literal, Method, OutputKind, Param};

/// The documentation of a method's struct.
pub(super) fn method_docs(method: &Method, oldest: &str) -> DocLines {
    let mut docs = DocLines::of(&method.docs);
    if !method.output.docs.summary.is_empty() {
        docs.paragraph(&format!("**Answer:** {}", method.output.docs.summary));
    }
    docs.paragraph("# On the wire");
    docs.paragraph(&format!("`{}`{} {}", method.wire_name, access(method.access), rights(&method.auth)));
    let always = || format!("In every release from {oldest} on.");
    docs.paragraph(&history_sentence(&method.history).unwrap_or_else(always));
    docs.gap();
    docs.line("| position | type | parameter | when not said |");
    docs.line("|---:|---|---|---|");
    docs.line("| 0 | string | the session | |");
    for param in &method.params {
        for position in &param.positions {
            let name =
                if param.positions.len() == 1 { format!("`{}`", param.name) } else { format!("`{}`: {}", param.name, position.name) };
            docs.line(format!("| {} | {} | {name} | {} |", position.index, position.wire, when_not_said(param)));
        }
    }
    docs.gap();
    docs.line(answer(&method.output.kind));
    docs
}

fn access(access: Access) -> &'static str {
    match access {
        Access::Read => " only reads, and",
        Access::Write => "",
    }
}

fn rights(rights: &[String]) -> String {
    let listed: Vec<_> = rights.iter().map(|right| format!("`{right}`")).collect();
    match listed.as_slice() {
        [] => "is open to every user.".into(),
        [one] => format!("needs the right {one}."),
        [first @ .., last] => format!("needs the rights {} and {last}.", first.join(", ")),
    }
}

fn when_not_said(param: &Param) -> String {
    let mut text = match &param.fallback {
        Fallback::Required => return String::new(),
        Fallback::Default(value) => shown(value),
        Fallback::NoneIs(value) => format!("none, sent as {}", shown(value)),
    };
    if param.optional {
        text.push_str("; left off at the end");
    }
    if let Some(since) = &param.history.since {
        text.push_str(&format!("; since {since}"));
    }
    text
}

fn shown(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => format!("`{value}`"),
        Literal::Int(value) => format!("`{value}`"),
        Literal::Float(value) => format!("`{value}`"),
        Literal::Text(text) => format!("`{text:?}`"),
        Literal::Variant(name) => format!("`{name}`"),
        Literal::Empty => "all or nothing said".into(),
    }
}

fn answer(kind: &OutputKind) -> String {
    match kind {
        OutputKind::Scalar(_) => "The answer is one value.".into(),
        OutputKind::Document { root, .. } => format!("The answer is a document, `<{root}>`."),
        OutputKind::List { root, item, .. } => format!("The answer is a document, `<{root}>` with a `<{item}>` each."),
        OutputKind::Constant(value) => format!("The answer is always {}.", shown(value)),
    }
}
