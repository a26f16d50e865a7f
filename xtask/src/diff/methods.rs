//! Methods: their signatures, what is asked of the caller, and what is said of them.

use std::collections::BTreeMap;

use opennebula_catalogue::model::Access;
use opennebula_codegen::plan::{Field, Method, Object, Plan, Resource, Role, RustType};

use super::change::Level;
use super::comparison::Comparison;
use super::{wire, wire_names};

/// A method, and the resource that it belongs to.
type Of<'c> = (&'c Resource<'c>, &'c Method<'c>);

/// Compares all methods.
pub(super) fn compare(all: &mut Comparison<'_>) {
    let (before, after) = (by_name(all.old), by_name(all.new));
    for (name, (resource, method)) in &before {
        match after.get(name) {
            Some(now) => both(all, (resource, method), *now),
            None => all.gone(name, format!("is removed: `{}`", method.signature()), &method.source.node),
        }
    }
    for (name, (_, method)) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        all.at(Level::Addition, name, format!("is new: `{}`", method.signature()), &method.source.node);
    }
}

fn by_name<'c>(plan: &'c Plan<'c>) -> BTreeMap<&'c str, Of<'c>> {
    let of =
        |(resource, _, method): (&'c Resource<'c>, &'c Object<'c>, &'c Method<'c>)| (method.source.wire_name.as_str(), (resource, method));
    plan.methods().map(of).collect()
}

fn both(all: &mut Comparison<'_>, (was_in, was): Of<'_>, (is_in, is): Of<'_>) {
    let (old, new) = (was.source, is.source);
    let name = &new.wire_name;
    wire::positions(old, new, all);
    if old.session != new.session {
        let now = if new.session { "is sent, and the answer is in an envelope" } else { "is no longer sent, and the answer is bare" };
        all.at(Level::Wire, name, format!("the session {now}"), &new.node);
    }
    output(all, was, is);
    for (what, was, is) in [("function", &old.name, &new.name), ("struct", &was.structure, &is.structure)] {
        if was != is {
            all.at(Level::Build, name, format!("the {what} `{was}` is named `{is}`"), &new.node);
        }
    }
    let id_of = |method: &Method<'_>| method.handle.id.map(|id| id.name.clone());
    if (was.handle.module, id_of(was).map(|id| all.renamed(&id))) != (is.handle.module, id_of(is)) {
        all.at(Level::Build, name, format!("was on the handle `{}`, and is on `{}`", was.handle, is.handle), &new.node);
    }
    if was_in.source.name != is_in.source.name {
        let message = format!("needed the feature `{}`, and needs `{}`", was_in.source.name, is_in.source.name);
        all.at(Level::Build, name, message, &new.node);
    }
    match (old.internal, new.internal) {
        (false, true) => all.at(Level::Build, name, "needs the feature `internal`", &new.node),
        (true, false) => all.at(Level::Addition, name, "needs the feature `internal` no longer", &new.node),
        _ => {}
    }
    family(all, was, is);
    fields(all, was, is);
    meaning(all, was, is);
    all.docs(name, &old.docs, &new.docs);
    all.docs(&format!("{name}, the answer"), &old.output.docs, &new.output.docs);
}

fn output(all: &mut Comparison<'_>, old: &Method<'_>, new: &Method<'_>) {
    let (name, node) = (&new.source.wire_name, &new.source.output.docs.node);
    let (was, is) = (wire_names::output(&old.source.output.kind), wire_names::output(&new.source.output.kind));
    if was != is {
        all.at(Level::Wire, name, format!("the answer was {was}, and is {is}"), node);
    }
    if !all.is_same_type(&old.output, &new.output) {
        all.at(Level::Build, name, format!("gave `{}`, and gives `{}`", old.output, new.output), node);
    }
}

fn family(all: &mut Comparison<'_>, old: &Method<'_>, new: &Method<'_>) {
    let [was, is] = [old, new].map(|method| method.family.as_ref().map(|family| &family.source.name));
    if was == is {
        return;
    }
    let (name, node) = (&new.source.wire_name, &new.source.node);
    if let Some(family) = was {
        all.at(Level::Build, name, format!("its handle is of the family `{family}` no longer"), node);
    }
    if let Some(family) = is {
        all.at(Level::Addition, name, format!("its handle is of the family `{family}`"), node);
    }
}

/// Compares what callers name. A field that is new is an addition: the struct of a call is written `Migrate { live, ..Migrate::new(…) }`.
fn fields(all: &mut Comparison<'_>, old: &Method<'_>, new: &Method<'_>) {
    let (method, node) = (&new.source.wire_name, &new.source.node);
    // `Info` is a value of a struct without fields, and of no other.
    match (old.fields.is_empty(), new.fields.is_empty()) {
        (true, false) => all.at(Level::Build, method, format!("`{}` has fields now and is made by `new`", new.structure), node),
        (false, true) => all.at(Level::Build, method, format!("`{}` has no fields any more", new.structure), node),
        _ => {}
    }
    let renamed = renamed(all, old, new);
    let now = |field: &Field<'_>| {
        let name = renamed.get(field.slot.name.as_str()).copied().unwrap_or(&field.slot.name);
        new.fields.iter().find(|other| other.slot.name == name)
    };
    for field in &old.fields {
        match now(field) {
            Some(other) => both_fields(all, method, field, other),
            None => {
                let kind = if is_argument(field) { "argument" } else { "setter" };
                all.gone(method, format!("the {kind} `{}: {}` is removed", field.slot.name, field.ty), &field.slot.node);
            }
        }
    }
    for field in &new.fields {
        if old.fields.iter().any(|other| now(other).is_some_and(|other| other.slot.name == field.slot.name)) {
            continue;
        }
        let (level, kind) = if is_argument(field) { (Level::Build, "argument") } else { (Level::Addition, "setter") };
        all.at(level, method, format!("has the new {kind} `{}: {}`", field.slot.name, field.ty), &field.slot.node);
    }
    let order = |method: &Method<'_>| method.arguments().map(|field| field.slot.name.clone()).collect::<Vec<_>>();
    let kept = |field: &&Field<'_>| now(field).is_some_and(is_argument);
    let was: Vec<_> = old.arguments().filter(kept).filter_map(now).map(|field| field.slot.name.clone()).collect();
    let is: Vec<_> = order(new).into_iter().filter(|name| was.contains(name)).collect();
    if was != is {
        let message = format!("took its arguments as `({})`, and takes them as `({})`", order(old).join(", "), order(new).join(", "));
        all.at(Level::Build, method, message, node);
    }
}

fn is_argument(field: &Field<'_>) -> bool {
    field.role != Role::Setter
}

/// The new names of parameters that have another one: nothing else is at their position, and the type is the same.
fn renamed<'m>(all: &Comparison<'_>, old: &'m Method<'_>, new: &'m Method<'_>) -> BTreeMap<&'m str, &'m str> {
    let is_in = |method: &Method<'_>, name: &str| method.source.param(name).is_some();
    let first = |method: &Method<'_>, name: &str| {
        let mut positions = method.source.positions();
        positions.find(|(_, slot, _)| slot.name == name).map(|(number, ..)| number)
    };
    let gone = old.fields.iter().filter(|field| !is_in(new, &field.slot.name));
    let is_same = |was: &Field<'_>, is: &Field<'_>| {
        let [from, to] = [was, is].map(|field| RustType::formed(&field.slot.ty, &field.slot.form));
        first(old, &was.slot.name) == first(new, &is.slot.name) && all.is_same_type(&from, &to)
    };
    gone.filter_map(|was| {
        let is = new.fields.iter().find(|is| !is_in(old, &is.slot.name) && is_same(was, is))?;
        Some((was.slot.name.as_str(), is.slot.name.as_str()))
    })
    .collect()
}

fn both_fields(all: &mut Comparison<'_>, method: &str, old: &Field<'_>, new: &Field<'_>) {
    let (name, node) = (&new.slot.name, &new.slot.node);
    if old.slot.name != new.slot.name {
        let kind = if is_argument(new) { "field" } else { "setter" };
        all.at(Level::Build, method, format!("the {kind} `{}` is named `{name}`", old.slot.name), node);
    }
    match (is_argument(old), is_argument(new)) {
        (true, false) => all.at(Level::Build, method, format!("the argument `{name}` is a setter now"), node),
        (false, true) => all.at(Level::Build, method, format!("the setter `{name}` is an argument now"), node),
        _ => {}
    }
    if !all.is_same_type(&old.ty, &new.ty) {
        all.at(Level::Build, method, format!("`{name}` was `{}`, and is `{}`", old.ty, new.ty), node);
    }
    let subject = format!("{method}, `{name}`");
    all.history(&subject, &old.slot.history, &new.slot.history, node);
    all.docs(&subject, &old.slot.docs, &new.slot.docs);
}

fn meaning(all: &mut Comparison<'_>, old: &Method<'_>, new: &Method<'_>) {
    let (old, new) = (old.source, new.source);
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
    for slot in new.slots.iter().filter(|slot| !slot.is_param()) {
        if let Some(was) = old.slots.iter().find(|was| !was.is_param() && was.name == slot.name) {
            all.docs(&format!("{name}, `{}`", slot.name), &was.docs, &slot.docs);
        }
    }
}
