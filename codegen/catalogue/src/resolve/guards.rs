//! What a server may be spared, where that is not the same in all releases: it asks how many parameters a call has before it reads some.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::RawParam;
use crate::model::{History, Release, Slot, Together};
use crate::place::Node;

/// The last release that demands what newer ones may be spared.
pub(super) fn required_until(
    raw: &RawParam,
    history: &History,
    node: &Node,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Option<Release> {
    let text = raw.required_until.as_deref()?;
    let node = node.key("required_until");
    if !raw.optional {
        let message = "a parameter that is not `optional` is required in every release";
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node, message).help("add `optional: true`, or remove `required_until`"));
        return None;
    }
    let until = scope.releases.listed(text, &node, found)?;
    let spares = scope.releases.after(until).is_some_and(|next| history.has(next));
    if !history.has(until) || !spares {
        let which =
            if spares { format!("{until} does not read the parameter") } else { "no newer release can be spared the parameter".into() };
        let help = "`required_until` is the last release that demands what the next one may be spared";
        found.push(Diagnostic::new(codes::BAD_RELEASE, &node, which).help(help));
        return None;
    }
    Some(until)
}

/// The parameter before another, where servers read both or neither. `before` is what stands there, and what became of it.
pub(super) fn together(
    placed: &Placed<RawParam>,
    slot: &Slot,
    before: Option<(&RawParam, Option<&Slot>)>,
    scope: &Scope<'_>,
    found: &mut Diagnostics,
) -> Option<Together> {
    let raw = placed.raw.together.as_ref()?;
    let node = placed.node.key("together");
    let history = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), &node, found);
    // That it would end before it begins has been said.
    scope.releases.in_both(&history, &history)?;
    let Some(with) = &raw.with else {
        let message = "`together` does not say with which parameter";
        found.push(Diagnostic::of_key(codes::MISSING_KEY, &node, message).help("`with: NAME`, the parameter before it"));
        return None;
    };
    if !slot.optional {
        let message = format!("`{}` is always sent, and so is what stands before it", slot.name);
        found.push(Diagnostic::of_key(codes::CONTRADICTION, &node, message).help("add `optional: true`, or remove `together`"));
        return None;
    }
    let stands = before.filter(|(raw, _)| raw.name.as_ref() == Some(with));
    let Some((_, other)) = stands else {
        let message = match before.and_then(|(raw, _)| raw.name.as_ref()) {
            Some(name) => format!("`{name}` stands before `{}`, not `{with}`", slot.name),
            None => format!("nothing stands before `{}`", slot.name),
        };
        let help = "servers read in order: what is read together stands together, and the later names the earlier";
        found.push(Diagnostic::new(codes::NOT_TOGETHER, &node.key("with"), message).help(help));
        return None;
    };
    // What is wrong with that one is said there.
    let other = other?;
    if !other.optional {
        let message = format!("`{with}` is always sent, so that `{}` would be too", slot.name);
        let help = format!("remove `optional` and `together`, or let `{with}` be `optional` too");
        found.push(Diagnostic::new(codes::NOT_TOGETHER, &node.key("with"), message).help(help));
        return None;
    }
    let Some(first) = scope.releases.in_both(&history, &slot.history) else {
        let message = format!("none of these releases reads `{}`", slot.name);
        found.push(Diagnostic::of_key(codes::BAD_RELEASE, &node, message).help("correct `since` and `until`, or remove `together`"));
        return None;
    };
    let last = history.until.into_iter().chain(slot.history.until).min().or(scope.releases.all.last().copied());
    if let Some(release) = [Some(first), last].into_iter().flatten().find(|release| !other.history.has(*release)) {
        let message = format!("{release} reads `{}` and not `{with}`", slot.name);
        found.push(Diagnostic::of_key(codes::BAD_RELEASE, &node, message).help("say with `since` and `until` which releases read both"));
        return None;
    }
    Some(Together { with: with.clone(), history })
}
