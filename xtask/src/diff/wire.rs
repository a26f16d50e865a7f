//! What is sent, position by position, to each of the releases.

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{Catalogue, Fallback, Method, Position, Release, Sent, Slot, Wire};
use opennebula_codegen::plan::RustType;

use super::change::{Level, Place as At};
use super::comparison::Comparison;
use super::wire_names::plain;

/// A position of a call.
struct Place<'c> {
    /// The parameter, and which of its positions.
    key: (&'c str, usize),
    name: &'c str,
    wire: Wire,
    /// Its type in Rust, with the names of the new catalogue.
    ty: String,
    /// What is sent unless the caller says otherwise; nothing where he must.
    unasked: Option<String>,
    optional: bool,
    /// The position before it, without which it is not sent, nor that without it.
    together: Option<&'c str>,
    node: &'c Node,
}

/// Compares the positions of a method, for each release that both catalogues have, and for callers that name none.
pub(super) fn positions(old: &Method, new: &Method, all: &mut Comparison<'_>) {
    let (before, after) = (all.old.catalogue, all.new.catalogue);
    let mut releases: Vec<(Release, Release)> =
        before.releases.iter().filter(|release| after.releases.contains(release)).map(|release| (*release, *release)).collect();
    let shared = releases.len();
    // Without a release the newest is assumed, and that may be another one now.
    if let (Some(old), Some(new)) = (before.newest(), after.newest())
        && old != new
    {
        releases.push((old, new));
    }
    let mut found: Vec<(String, At, Vec<usize>)> = Vec::new();
    let mut compared = 0;
    for (index, (from, to)) in releases.iter().copied().enumerate() {
        let (Some(one), Some(two)) = (places(old, from, before, &|name| all.renamed(name)), places(new, to, after, &str::to_owned)) else {
            continue;
        };
        compared += usize::from(index < shared);
        for (message, place) in differences(&one, &two) {
            match found.iter_mut().find(|(known, ..)| *known == message) {
                Some((_, _, at)) => at.push(index),
                None => found.push((message, place, vec![index])),
            }
        }
    }
    for (message, place, at) in found {
        let named: Vec<usize> = at.iter().copied().filter(|index| *index < shared).collect();
        let names: Vec<String> = releases.iter().map(|(release, _)| release.to_string()).collect();
        let message = match named.len() {
            0 => format!("{message}, where no release is named"),
            count if count == compared => message,
            _ => format!("{message}, for {}", ranges(&named, &names)),
        };
        all.add(Level::Wire, &new.wire_name, message, place);
    }
}

/// The positions of a method for a release; none where that does not have the method.
fn places<'c>(method: &'c Method, release: Release, catalogue: &Catalogue, rename: &dyn Fn(&str) -> String) -> Option<Vec<Place<'c>>> {
    if !method.history.has(release) {
        return None;
    }
    let mut places = Vec::new();
    for slot in method.slots_in(release) {
        let unasked = unasked(slot, method, catalogue);
        let ty = RustType::formed(&slot.ty, &slot.form).renamed(rename).to_string();
        let place = |(part, position): (usize, &'c Position)| Place {
            key: (slot.name.as_str(), part),
            name: &position.name,
            wire: position.wire,
            ty: ty.clone(),
            unasked: unasked.clone(),
            optional: slot.is_optional_in(release),
            together: slot.together.as_ref().filter(|together| together.history.has(release)).map(|together| together.with.as_str()),
            node: &slot.node,
        };
        places.extend(slot.positions.iter().enumerate().map(place));
    }
    Some(places)
}

/// What is sent in a slot when the caller says nothing of it.
fn unasked(slot: &Slot, method: &Method, catalogue: &Catalogue) -> Option<String> {
    let sent = |value, slot: &Slot| plain(&catalogue.on_the_wire(value, &slot.ty, &slot.form));
    match &slot.sent {
        Sent::Given(Fallback::Required) => None,
        Sent::Given(Fallback::Default(value) | Fallback::NoneIs(value)) | Sent::Constant(value) => Some(sent(value, slot)),
        Sent::Older { of, values } => {
            let param = method.param(of)?;
            let pairs = values.iter().map(|(new, old)| format!("{} as {}", sent(new, param), sent(old, slot)));
            let pairs: Vec<_> = pairs.collect();
            Some(if pairs.is_empty() { of.clone() } else { format!("{of}: {}", pairs.join(", ")) })
        }
    }
}

/// What is not the same for one release.
fn differences(old: &[Place<'_>], new: &[Place<'_>]) -> Vec<(String, At)> {
    let mut found = Vec::new();
    let old_of = |place: &Place<'_>| old.iter().position(|other| other.key == place.key);
    let is_kept = |place: &Place<'_>| new.iter().any(|other| other.key == place.key);
    let kept: Vec<_> = old.iter().filter(|place| is_kept(place)).map(|place| place.key).collect();
    let mut rank = 0;
    // The first of those places at the end that old calls had nothing at.
    let appended = new.iter().rposition(|place| old_of(place).is_some()).map_or(0, |last| last + 1);
    for (at, place) in new.iter().enumerate() {
        let (number, name, here) = (at + 1, place.name, At::New(place.node.clone()));
        let Some(was) = old_of(place) else {
            // The one that stood here may have got another name.
            match old.get(at).filter(|other| !is_kept(other)) {
                Some(other) if other.ty == place.ty => same(number, other, place, &mut found),
                Some(other) => {
                    let message = format!("position {number} was `{}: {}`, and is `{name}: {}`", other.name, other.ty, place.ty);
                    found.push((message, here));
                }
                None if at < appended => found.push((format!("position {number}, `{name}`, is inserted, and what follows moves on"), here)),
                None if !place.optional => found.push((format!("position {number}, `{name}`, is always sent as well"), here)),
                None => {}
            }
            continue;
        };
        // What others push on has not moved by itself.
        if kept.get(rank) != Some(&place.key) {
            found.push((format!("`{name}` is moved from position {} to {number}", was + 1), here));
        }
        rank += 1;
        if let Some(other) = old.get(was) {
            same(number, other, place, &mut found);
        }
    }
    for (at, place) in old.iter().enumerate() {
        let is_replaced = new.get(at).is_some_and(|other| old_of(other).is_none());
        if !is_kept(place) && !is_replaced {
            let follows = if old.iter().skip(at + 1).any(is_kept) { ", and what follows moves up" } else { "" };
            found.push((format!("position {}, `{}`, is removed{follows}", at + 1, place.name), At::Old(place.node.clone())));
        }
    }
    found
}

/// What has changed of a position that stays.
fn same(number: usize, old: &Place<'_>, new: &Place<'_>, found: &mut Vec<(String, At)>) {
    let (name, here) = (new.name, At::New(new.node.clone()));
    if old.wire != new.wire {
        found.push((format!("position {number}, `{name}`, was `{}`, and is `{}`", old.wire, new.wire), here.clone()));
    }
    if let (Some(was), Some(is)) = (&old.unasked, &new.unasked)
        && was != is
    {
        found.push((format!("position {number}, `{name}`, was `{was}` unless said otherwise, and is `{is}`"), here.clone()));
    }
    if old.optional != new.optional {
        let now = if new.optional { "is left off where it can be" } else { "is no longer left off" };
        found.push((format!("position {number}, `{name}`, {now}"), here.clone()));
    }
    match (old.together, new.together) {
        (None, Some(other)) => found.push((format!("position {number}, `{name}`, is sent together with `{other}` or not at all"), here)),
        (Some(other), None) => found.push((format!("position {number}, `{name}`, is no longer sent together with `{other}`"), here)),
        _ => {}
    }
}

/// Releases as stretches: `4.10 to 5.6, 7.4`.
fn ranges(indices: &[usize], names: &[String]) -> String {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for &index in indices {
        match stretches.last_mut() {
            Some((_, end)) if *end + 1 == index => *end = index,
            _ => stretches.push((index, index)),
        }
    }
    let name = |index: usize| names.get(index).map_or("", String::as_str);
    let stretch =
        |(start, end): (usize, usize)| if start == end { name(start).to_owned() } else { format!("{} to {}", name(start), name(end)) };
    stretches.into_iter().map(stretch).collect::<Vec<_>>().join(", ")
}
