//! What is sent to older releases in place of what a caller says.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{Catalogue, Enum, History, Literal, Method, Sent, Slot, Type, TypeKind};

use super::forms::{section, stretches};
use crate::markdown::{code, codes, listed, table};
use crate::span;

/// Methods that go by another name.
pub(super) fn methods(catalogue: &Catalogue) -> String {
    let releases = &catalogue.releases;
    let rows = catalogue.methods().flat_map(|method| {
        let earlier = stretches(&method.earlier, |earlier| earlier.until, History::default(), releases);
        earlier.into_iter().map(|(earlier, history)| [span::words(history, releases), code(&method.wire_name), code(&earlier.method)])
    });
    section("Methods", "A call of the method is sent as a call of the other one.", &table(["releases", "method", "is"], rows))
}

/// Parameters that are sent in another form or at another place.
pub(super) fn parameters(catalogue: &Catalogue) -> String {
    let rows = all(catalogue).filter_map(|(method, slot)| {
        let Sent::Older { of, values } = &slot.sent else { return None };
        // Under an earlier name it was there before.
        let since = method.history.since.filter(|_| method.earlier.is_empty());
        let history = span::within(slot.history, History { since, ..method.history });
        let types: Vec<_> = slot.positions.iter().map(|position| position.wire.to_string()).collect();
        let read = format!("{} ({})", code(&slot.name), types.join(", "));
        Some([span::words(history, &catalogue.releases), code(&method.wire_name), read, meaning(catalogue, method, slot, of, values)])
    });
    let about = "An older release reads a parameter in another form, or at another place. The client sends that.";
    section("Parameters", about, &table(["releases", "method", "reads", "which is"], rows))
}

/// What an older form is sent for.
fn meaning(catalogue: &Catalogue, method: &Method, slot: &Slot, of: &str, values: &[(Literal, Literal)]) -> String {
    if values.is_empty() {
        return code(of);
    }
    // Several values may have one older form.
    let mut sent: Vec<(String, Vec<String>)> = Vec::new();
    for (new, old) in values {
        let old = value(catalogue, slot, old);
        match sent.iter_mut().find(|(known, _)| *known == old) {
            Some((_, meanings)) => meanings.push(code(&shown(new))),
            None => sent.push((old, vec![code(&shown(new))])),
        }
    }
    let sent = sent.into_iter().map(|(old, meanings)| format!("{old} for {}", listed(meanings)));
    let mut meaning = format!("of {}: {}", code(of), sent.collect::<Vec<_>>().join(", "));
    let none = unsayable(catalogue, method, slot);
    if !none.is_empty() {
        meaning.push_str(&format!("; {} cannot be said", listed(none.iter().map(|name| code(name)).collect())));
    }
    meaning
}

/// The values of a parameter that its older form has no value for.
pub(crate) fn unsayable(catalogue: &Catalogue, method: &Method, slot: &Slot) -> Vec<String> {
    let Sent::Older { of, values } = &slot.sent else { return vec![] };
    if values.is_empty() {
        return vec![];
    }
    let all = match method.param(of).and_then(|param| enumeration(catalogue, &param.ty)) {
        Some(of) => of.values.iter().filter(|value| !value.history.is_past()).map(|value| Literal::Variant(value.name.clone())).collect(),
        None => vec![Literal::Bool(false), Literal::Bool(true)],
    };
    all.iter().filter(|value| values.iter().all(|(new, _)| new != *value)).map(shown).collect()
}

/// The declaration of an enumeration where it is used.
pub(crate) fn enumeration<'c>(catalogue: &'c Catalogue, ty: &Type) -> Option<&'c Enum> {
    let Type::Declared(named) = ty else { return None };
    match &catalogue.declaration(named)?.kind {
        TypeKind::Enum(of) => Some(of),
        _ => None,
    }
}

/// Positions that no caller names, and that not every release has. Many methods have the same ones.
pub(super) fn fixed(catalogue: &Catalogue) -> String {
    let mut rows: BTreeMap<_, (_, Vec<&str>)> = BTreeMap::new();
    for (method, slot) in all(catalogue) {
        // Under an earlier name it was there before.
        let since = method.history.since.filter(|_| method.earlier.is_empty());
        let history = span::within(slot.history, History { since, ..method.history });
        if let Sent::Constant(sent) = &slot.sent
            && history != method.history
        {
            let sent = value(catalogue, slot, sent);
            let row = rows.entry((&slot.name, sent, span::order(history))).or_insert_with(|| (history, vec![]));
            row.1.push(&method.wire_name);
        }
    }
    let rows = rows
        .into_iter()
        .map(|((name, sent, _), (history, methods))| [span::words(history, &catalogue.releases), code(name), sent, codes(methods)]);
    let about = "These releases read what means nothing to a caller. The client sends the same to all of them.";
    section("Positions that no caller names", about, &table(["releases", "position", "sent", "of"], rows))
}

/// Parameters that other releases may be spared at the end of a call, each by itself.
pub(super) fn needed(catalogue: &Catalogue) -> String {
    let releases = &catalogue.releases;
    let rows = all(catalogue).flat_map(|(method, slot)| {
        let outer = span::within(slot.history, method.history);
        let required = slot.required_until.map(|until| (History { since: None, until: Some(until) }, "always".to_owned()));
        let together = slot.together.as_ref().map(|together| (together.history, format!("with {}", code(&together.with))));
        let needed = required.into_iter().chain(together).map(move |(history, when)| (span::within(history, outer), when));
        let needed = needed.filter(|(history, _)| !history.is_whole() && !span::is_empty(*history));
        needed.map(|(history, when)| [span::words(history, releases), code(&method.wire_name), code(&slot.name), when])
    });
    let about =
        "Other releases may be spared these at the end of a call. To these releases the client sends them, even where nothing was said.";
    section("Parameters that are needed", about, &table(["releases", "method", "parameter", "is sent"], rows))
}

fn all(catalogue: &Catalogue) -> impl Iterator<Item = (&Method, &Slot)> {
    catalogue.methods().flat_map(|method| method.slots.iter().map(move |slot| (method, slot)))
}

/// A value as it is sent at each position of a slot.
fn value(catalogue: &Catalogue, slot: &Slot, value: &Literal) -> String {
    code(&match catalogue.on_the_wire(value, &slot.ty, &slot.form) {
        Literal::Text(text) => format!("{text:?}"),
        value => shown(&value),
    })
}

/// A value as the catalogue has it.
fn shown(value: &Literal) -> String {
    match value {
        Literal::Bool(flag) => flag.to_string(),
        Literal::Int(int) => int.to_string(),
        Literal::Float(float) => float.to_string(),
        Literal::Text(text) | Literal::Variant(text) => text.clone(),
        Literal::Empty => "empty".to_owned(),
    }
}
