//! Documentation of a method: what it does, and how it stands on the wire.

use super::docs::{DocLines, demand, history_sentence, stretch};
use opennebula_catalogue::model::{Access, EarlierForm, Fallback, Literal, Method, OutputKind, Release, Sent, Slot};

use crate::plan::{self, rustdoc};

/// The documentation of a method's struct.
pub(super) fn method_docs(planned: &plan::Method<'_>, oldest: Option<Release>) -> DocLines {
    let method = planned.source;
    let mut docs = DocLines::of(&method.docs);
    if !method.output.docs.summary.is_empty() {
        docs.paragraph(&format!("**Answer:** {}", rustdoc(&method.output.docs.summary)));
    }
    if planned.is_list {
        docs.paragraph(
            "An item that cannot be read fails the call; [`lenient`](crate::Call::lenient) gives the others, and says which it was.",
        );
    }
    docs.paragraph("# On the wire");
    docs.paragraph(&format!("`{}`{} {}", method.wire_name, access(method.access), rights(method)));
    let always = || oldest.map_or_else(String::new, |oldest| format!("In every release from {oldest} on."));
    docs.paragraph(&history_sentence(&method.history).unwrap_or_else(always));
    for earlier in &method.earlier {
        docs.paragraph(&format!("Until OpenNebula {} it was `{}`, which is called there.", earlier.until, earlier.method));
    }
    docs.gap();
    docs.line("| position | type | parameter | when not said |");
    docs.line("|---:|---|---|---|");
    if method.session {
        docs.line("| 0 | string | the session | |");
    }
    for (number, slot, position) in method.positions() {
        let otherwise = slot.fallback().map_or_else(|| "never read".to_owned(), |fallback| when_not_said(slot, fallback));
        let name = &slot.name;
        let name = if slot.positions.len() == 1 { format!("`{name}`") } else { format!("`{name}`: `{}`", position.name) };
        docs.line(format!("| {number} | {} | {name} | {otherwise} |", position.wire));
    }
    docs.gap();
    docs.line(answer(&method.output.kind));
    for earlier in &method.output.earlier {
        let was = match &earlier.form {
            EarlierForm::Root(root) => format!("it was `<{root}>`"),
            EarlierForm::Items { root, item } => format!("it was `<{root}>` with a `<{item}>` each"),
            EarlierForm::Value(ty) if method.untold_until().is_some() => {
                format!("it was a value of the type `{ty}`, and the caller gets `None`")
            }
            EarlierForm::Value(ty) => format!("it was a value of the type `{ty}`; the caller gets the number all the same"),
        };
        docs.line(format!("Until OpenNebula {} {was}.", earlier.until));
    }
    older_releases(method, &mut docs);
    if let Some(declared) = &method.declared {
        docs.paragraph(&format!("The server's introspection declares `{declared}` for it, which is not what it reads."));
    }
    docs
}

/// What other releases read, which is sent to a server of such a release.
fn older_releases(method: &Method, docs: &mut DocLines) {
    let past = method.slots.iter().filter(|slot| slot.history.is_past());
    let lines: Vec<String> = past.map(older).collect();
    if lines.is_empty() {
        return;
    }
    docs.paragraph("Older releases read something else as well, and get it:");
    docs.gap();
    for line in lines {
        docs.line(line);
    }
}

fn older(slot: &Slot) -> String {
    let wire = slot.positions.first().map_or_else(String::new, |position| position.wire.to_string());
    let releases = match (slot.history.since, slot.history.until) {
        (Some(since), Some(until)) if since == until => format!("in {since} only"),
        (Some(since), Some(until)) => format!("from {since} to {until}"),
        (None, Some(until)) => format!("until {until}"),
        (_, None) => String::new(),
    };
    let sent = match &slot.sent {
        Sent::Given(_) => "as now".to_owned(),
        Sent::Constant(value) => format!("sent as {}", shown(value)),
        Sent::Older { of, values } => {
            let pairs: Vec<_> = values.iter().map(|(new, old)| format!("{} as {}", shown(new), shown(old))).collect();
            if pairs.is_empty() { format!("taken from `{of}`") } else { format!("taken from `{of}`, {}", pairs.join(", ")) }
        }
    };
    // What is taken from a parameter is always sent.
    let omitted = if slot.optional && matches!(slot.sent, Sent::Constant(_)) { "; left off at the end" } else { "" };
    format!("- {releases} `{}`, {wire}: {sent}{omitted}.", slot.name)
}

fn access(access: Access) -> &'static str {
    match access {
        Access::Read => " only reads, and",
        Access::Write => "",
    }
}

fn rights(method: &Method) -> String {
    if !method.session {
        return "is answered without asking who calls.".into();
    }
    let listed: Vec<_> = method.auth.iter().map(|right| format!("`{right}`")).collect();
    match listed.as_slice() {
        [one] if one == "`oneadmin`" => "is for the user `oneadmin` alone.".into(),
        [one] if one == "`oneadmin-group`" => "is for users whose primary group is `oneadmin`.".into(),
        [] => "is open to every user.".into(),
        [one] => format!("needs the right {one}."),
        [first @ .., last] => format!("needs the rights {} and {last}.", first.join(", ")),
    }
}

fn when_not_said(param: &Slot, fallback: &Fallback) -> String {
    let mut text = match fallback {
        Fallback::Required => return String::new(),
        Fallback::Default(value) => shown(value),
        Fallback::NoneIs(value) => format!("none, sent as {}", shown(value)),
    };
    if param.optional {
        text.push_str("; left off at the end");
    }
    if let Some(demand) = demand(param) {
        text.push_str(&format!("; always sent {}", stretch(&demand)));
    }
    if let Some(together) = &param.together {
        text.push_str(&format!("; together with `{}` {}", together.with, stretch(&together.history)));
    }
    if let Some(since) = param.history.since {
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
        OutputKind::Array(_) => "The answer is an array of values.".into(),
        OutputKind::Document { root, .. } => format!("The answer is a document, `<{root}>`."),
        OutputKind::List { root, item, .. } => format!("The answer is a document, `<{root}>` with a `<{item}>` each."),
        OutputKind::Constant(value) => format!("The answer is always {}.", shown(value)),
    }
}
