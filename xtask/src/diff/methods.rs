//! Methods: their signatures, what is asked of the caller, and what is said of them.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{Access, Fallback, Method, Param, Slot};

use super::change::Level;
use super::compare::Comparison;
use super::rust::{self, arguments, output_type, output_wire, param_type};
use super::wire;

/// A method, the resource and the object that it belongs to.
type Of<'c> = (&'c str, &'c str, &'c Method);

/// Compares all methods.
pub(super) fn compare(all: &mut Comparison<'_>) {
    let (old, new) = (all.old, all.new);
    let by_name = |(resource, object, method)| {
        let method: &Method = method;
        (method.wire_name.as_str(), (resource, object, method))
    };
    let before: BTreeMap<&str, Of<'_>> = rust::methods(old).map(by_name).collect();
    let after: BTreeMap<&str, Of<'_>> = rust::methods(new).map(by_name).collect();
    for (name, (resource, object, method)) in &before {
        match after.get(name) {
            Some(now) => both(all, (resource, object, method), *now),
            None => all.gone(name, format!("is removed: `{}`", rust::signature(object, method)), &method.node),
        }
    }
    for (name, (_, object, method)) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        all.at(Level::Addition, name, format!("is new: `{}`", rust::signature(object, method)), &method.node);
    }
}

fn both(all: &mut Comparison<'_>, (was_in, object, old): Of<'_>, (is_in, _, new): Of<'_>) {
    let name = &new.wire_name;
    wire::positions(old, new, all);
    if old.session != new.session {
        let now = if new.session { "is sent, and the answer is in an envelope" } else { "is no longer sent, and the answer is bare" };
        all.at(Level::Wire, name, format!("the session {now}"), &new.node);
    }
    output(all, old, new);
    for (what, was, is) in [("function", &old.function, &new.function), ("struct", &old.structure, &new.structure)] {
        if was != is {
            all.at(Level::Build, name, format!("the {what} `{was}` is named `{is}`"), &new.node);
        }
    }
    let (was, is) = (rust::handle(object, old, &|id| all.renamed(id)), rust::handle(object, new, &str::to_owned));
    if was != is {
        all.at(Level::Build, name, format!("was on the handle `{was}`, and is on `{is}`"), &new.node);
    }
    if was_in != is_in {
        all.at(Level::Build, name, format!("needed the feature `{was_in}`, and needs `{is_in}`"), &new.node);
    }
    match (old.internal, new.internal) {
        (false, true) => all.at(Level::Build, name, "needs the feature `internal`", &new.node),
        (true, false) => all.at(Level::Addition, name, "needs the feature `internal` no longer", &new.node),
        _ => {}
    }
    family(all, old, new);
    params(all, old, new);
    meaning(all, old, new);
    all.docs(name, &old.docs, &new.docs);
    all.docs(&format!("{name}, the answer"), &old.output.docs, &new.output.docs);
}

fn output(all: &mut Comparison<'_>, old: &Method, new: &Method) {
    let (name, node) = (&new.wire_name, &new.output.docs.node);
    let (was, is) = (output_wire(&old.output.kind), output_wire(&new.output.kind));
    if was != is {
        all.at(Level::Wire, name, format!("the answer was {was}, and is {is}"), node);
    }
    let (was, is) = (output_type(&old.output.kind, &|ty| all.renamed(ty)), output_type(&new.output.kind, &str::to_owned));
    if was != is {
        let was = output_type(&old.output.kind, &str::to_owned);
        all.at(Level::Build, name, format!("gave `{was}`, and gives `{is}`"), node);
    }
}

fn family(all: &mut Comparison<'_>, old: &Method, new: &Method) {
    if old.family == new.family {
        return;
    }
    if let Some(family) = &old.family {
        all.at(Level::Build, &new.wire_name, format!("its handle is of the family `{family}` no longer"), &new.node);
    }
    if let Some(family) = &new.family {
        all.at(Level::Addition, &new.wire_name, format!("its handle is of the family `{family}`"), &new.node);
    }
}

/// Compares what callers name. A field that is new is an addition: the struct of a call is written `Migrate { live, ..Migrate::new(…) }`.
fn params(all: &mut Comparison<'_>, old: &Method, new: &Method) {
    // `Info` is a value of a struct without fields, and of no other.
    match (old.params.is_empty(), new.params.is_empty()) {
        (true, false) => {
            all.at(Level::Build, &new.wire_name, format!("`{}` has fields now and is made by `new`", new.structure), &new.node);
        }
        (false, true) => all.at(Level::Build, &new.wire_name, format!("`{}` has no fields any more", new.structure), &new.node),
        _ => {}
    }
    let renamed = renamed(all, old, new);
    let now = |param: &Param| {
        let name = renamed.get(param.name.as_str()).copied().unwrap_or(&param.name);
        new.params.iter().find(|other| other.name == name)
    };
    for param in &old.params {
        match now(param) {
            Some(other) => both_params(all, &new.wire_name, param, other),
            None => {
                let kind = if is_argument(param) { "argument" } else { "setter" };
                all.gone(
                    &new.wire_name,
                    format!("the {kind} `{}: {}` is removed", param.name, param_type(param, &str::to_owned)),
                    &param.node,
                );
            }
        }
    }
    for param in &new.params {
        if old.params.iter().any(|other| now(other).is_some_and(|other| other.name == param.name)) {
            continue;
        }
        let (level, kind) = if is_argument(param) { (Level::Build, "argument") } else { (Level::Addition, "setter") };
        let message = format!("has the new {kind} `{}: {}`", param.name, param_type(param, &str::to_owned));
        all.at(level, &new.wire_name, message, &param.node);
    }
    let order = |method: &Method| arguments(method).map(|param| param.name.clone()).collect::<Vec<_>>();
    let kept = |param: &&Param| now(param).is_some_and(is_argument);
    let was: Vec<_> = arguments(old).filter(kept).filter_map(now).map(|param| param.name.clone()).collect();
    let is: Vec<_> = order(new).into_iter().filter(|name| was.contains(name)).collect();
    if was != is {
        let message = format!("took its arguments as `({})`, and takes them as `({})`", order(old).join(", "), order(new).join(", "));
        all.at(Level::Build, &new.wire_name, message, &new.node);
    }
}

fn is_argument(param: &Param) -> bool {
    param.fallback == Fallback::Required
}

/// The new names of parameters that have another one: nothing else is at their position, and the type is the same.
fn renamed<'m>(all: &Comparison<'_>, old: &'m Method, new: &'m Method) -> BTreeMap<&'m str, &'m str> {
    let is_in = |method: &Method, name: &str| method.params.iter().any(|param| param.name == name);
    let gone = old.params.iter().filter(|param| !is_in(new, &param.name));
    let is_same = |was: &Param, is: &Param| {
        was.positions.first().map(|position| position.index) == is.positions.first().map(|position| position.index)
            && rust::formed(&was.ty, &was.form, false, &|ty| all.renamed(ty)) == rust::formed(&is.ty, &is.form, false, &str::to_owned)
    };
    gone.filter_map(|was| {
        let is = new.params.iter().find(|is| !is_in(old, &is.name) && is_same(was, is))?;
        Some((was.name.as_str(), is.name.as_str()))
    })
    .collect()
}

fn both_params(all: &mut Comparison<'_>, method: &str, old: &Param, new: &Param) {
    let (name, node) = (&new.name, &new.node);
    if old.name != new.name {
        let kind = if is_argument(new) { "field" } else { "setter" };
        all.at(Level::Build, method, format!("the {kind} `{}` is named `{name}`", old.name), node);
    }
    match (is_argument(old), is_argument(new)) {
        (true, false) => all.at(Level::Build, method, format!("the argument `{name}` is a setter now"), node),
        (false, true) => all.at(Level::Build, method, format!("the setter `{name}` is an argument now"), node),
        _ => {}
    }
    let (was, is) = (param_type(old, &|ty| all.renamed(ty)), param_type(new, &str::to_owned));
    if was != is {
        let message = format!("`{name}` was `{}`, and is `{is}`", param_type(old, &str::to_owned));
        all.at(Level::Build, method, message, node);
    }
    let subject = format!("{method}, `{name}`");
    all.history(&subject, &old.history, &new.history, node);
    all.docs(&subject, &old.docs, &new.docs);
}

fn meaning(all: &mut Comparison<'_>, old: &Method, new: &Method) {
    let (name, node) = (&new.wire_name, &new.node);
    if old.access != new.access {
        let now = match new.access {
            Access::Read => "is a read now: clients may repeat it",
            Access::Write => "is a write now: clients do not repeat it",
        };
        all.at(Level::Meaning, name, now, node);
    }
    if old.auth != new.auth {
        let said = |rights: &[String]| if rights.is_empty() { "no rights".to_owned() } else { format!("`{}`", rights.join(", ")) };
        all.at(Level::Meaning, name, format!("took {}, and takes {}", said(&old.auth), said(&new.auth)), node);
    }
    all.history(name, &old.history, &new.history, node);
    if old.declared != new.declared {
        let said = |declared: &Option<String>| declared.as_ref().map_or("what it is".to_owned(), |declared| format!("`{declared}`"));
        let message = format!("introspection said {}, and says {}", said(&old.declared), said(&new.declared));
        all.at(Level::Meaning, name, message, node);
    }
    for slot in &new.sequence {
        let Slot::Fixed(fixed) = slot else { continue };
        let was = old.sequence.iter().find_map(|slot| match slot {
            Slot::Fixed(was) if was.name == fixed.name => Some(was),
            _ => None,
        });
        if let Some(was) = was {
            all.docs(&format!("{name}, `{}`", fixed.name), &was.docs, &fixed.docs);
        }
    }
}
