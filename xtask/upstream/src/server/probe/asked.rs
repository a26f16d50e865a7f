//! What a live server is asked, and why nothing is changed by it.
//!
//! A call does something if the server reads all that it needs and takes it for right. None that is sent from here is of that kind:
//!
//! - A *read* changes nothing, whatever it is told.
//! - A method that *names its object* is told [`NOBODY`]: a number that no object has. The server looks for the object before it does
//!   anything, and fails.
//! - Of the methods that *make something out of a template* it is told [`NO_TEMPLATE`], a text that is none: no server's parser takes it. They
//!   parse before they do anything, and fail. So what they read after the template stays unknown.
//! - A user who gets a *token* is named by an empty text, which is no user's name; a rule that is deleted, by the number of none.
//! - *All others* are told less than they need, so that they fail before they do anything. Everything that they are told is of the kinds above
//!   as well, or as little as there is: an empty text is no name.
//! - Calls *among servers* are never sent, and neither is what stops a server ([`HARMFUL`]).
//!
//! Where a server fails with too few parameters, the same is sent with one more, of the wrong type: a server that reads it refuses the call, and
//! one that does not read it fails as before. A method that is told less than it needs does not get its last parameter in this way either.
//!
//! And if one of them is done for all that, the probe notices it by the answer, says so, and ends.

use opennebula_catalogue::model::{Access, BuiltIn, Catalogue, Form, History, Method, Release, Slot, Type, TypeKind, Wire};
use opennebula_runtime::wire::Value;

/// The number of an object that there is not: servers count up from 0, and would have to have counted to the end.
pub(super) const NOBODY: i32 = i32::MAX;

/// A text that no server reads as a template: it begins with what stands after a name.
pub(super) const NO_TEMPLATE: &str = "=";

/// How much of a method is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Each number of parameters.
    Full,
    /// Fewer parameters than it needs, for this reason.
    Short(&'static str),
    /// Nothing, for this reason.
    Never(&'static str),
}

/// Methods that do not name an object, and that fail when they parse a text that is no template.
const PARSING: [&str; 18] = [
    "one.backupjob.allocate",
    "one.datastore.allocate",
    "one.document.allocate",
    "one.groupquota.update",
    "one.hook.allocate",
    "one.image.allocate",
    "one.market.allocate",
    "one.marketapp.allocate",
    "one.secgroup.allocate",
    "one.template.allocate",
    "one.userquota.update",
    "one.vdc.allocate",
    "one.vm.allocate",
    "one.vmgroup.allocate",
    "one.vn.allocate",
    "one.vntemplate.allocate",
    "one.vrouter.allocate",
    "one.zone.allocate",
];

/// Methods that name an object that no resource is about, by its number, and fail where there is none of that number.
const NUMBERING: [&str; 1] = ["one.acl.delrule"];

/// Methods that name a user by a text, and fail where no user has that name.
const NAMING: [&str; 1] = ["one.user.login"];

/// A method that does harm in some releases though it is told of nothing.
struct Harmful {
    method: &'static str,
    since: Option<(u32, u32)>,
    until: Option<(u32, u32)>,
    extent: Extent,
}

const HARMFUL: [Harmful; 7] = [
    Harmful {
        method: "one.vrouter.chmod",
        since: Some((5, 8)),
        until: Some((7, 0)),
        extent: Extent::Never("a virtual router that is not there ends the server"),
    },
    Harmful { method: "one.zone.addserver", since: None, until: None, extent: Extent::Short(ZONE) },
    Harmful { method: "one.zone.delserver", since: None, until: None, extent: Extent::Short(ZONE) },
    Harmful { method: "one.zone.resetserver", since: None, until: None, extent: Extent::Short(ZONE) },
    Harmful { method: "one.user.chgrp", since: None, until: None, extent: Extent::Short(UNTRIED) },
    Harmful { method: "one.document.chown", since: None, until: None, extent: Extent::Short(UNTRIED) },
    Harmful { method: "one.document.clone", since: None, until: None, extent: Extent::Short(UNTRIED) },
];

const ZONE: &str = "it changes which servers a zone has";
const UNTRIED: &str = "nobody has tried it on all releases with an object that is not there";
const NO_OBJECT: &str = "it names no object, and so would do something";
const AMONG_SERVERS: &str = "only servers call it, among themselves";
const LAYER: &str = "the XML-RPC layer answers it, without a session";

/// How much of a method is asked of a server of this release.
pub(super) fn extent(catalogue: &Catalogue, method: &Method, release: Release) -> Extent {
    let name = method.wire_name.as_str();
    let harmful = HARMFUL.iter().find(|harmful| harmful.method == name && harmful.history().has(release));
    let is_told = [PARSING.as_slice(), &NUMBERING, &NAMING].concat().contains(&name);
    if method.internal {
        Extent::Never(AMONG_SERVERS)
    } else if !method.session {
        Extent::Never(LAYER)
    } else if let Some(harmful) = harmful {
        harmful.extent
    } else if method.access == Access::Read || is_told || names_object(catalogue, method, release) {
        Extent::Full
    } else {
        Extent::Short(NO_OBJECT)
    }
}

impl Harmful {
    fn history(&self) -> History {
        let release = |release: Option<(u32, u32)>| release.map(|(major, minor)| Release { major, minor });
        History { since: release(self.since), until: release(self.until) }
    }
}

/// Whether a method is told which object it is about, by a number of the kind of its own resource.
fn names_object(catalogue: &Catalogue, method: &Method, release: Release) -> bool {
    let own = catalogue.resources.iter().find(|resource| resource.methods().any(|other| other.wire_name == method.wire_name));
    let own = own.and_then(|resource| resource.id.as_ref()).map(|id| id.name.as_str());
    let is_object = |slot: &Slot| slot.is_required() && matches!(&slot.ty, Type::Declared(named) if own == Some(named.name.as_str()));
    method.slots_in(release).any(is_object)
}

/// What all parameters of a method are told that a server of this release reads.
pub(super) fn values(catalogue: &Catalogue, method: &Method, release: Release) -> Vec<Value> {
    method.slots_in(release).flat_map(|slot| of_slot(catalogue, slot)).collect()
}

/// What a parameter is told, at each of its positions.
fn of_slot(catalogue: &Catalogue, slot: &Slot) -> Vec<Value> {
    let all = |value: Value| vec![value; slot.positions.len()];
    match (&slot.form, &slot.ty) {
        (Form::One, Type::BuiltIn(BuiltIn::Template)) => all(Value::String(NO_TEMPLATE.to_owned())),
        // Objects from the one that is not there to the same, and times that are to come.
        (Form::One, Type::BuiltIn(BuiltIn::PoolRange | BuiltIn::Period)) => all(Value::Int(NOBODY)),
        (Form::One, Type::BuiltIn(BuiltIn::MonthRange)) => [1, 2037, 1, 2037].map(Value::Int).into(),
        (Form::One, Type::BuiltIn(BuiltIn::PermissionChange)) => all(Value::Int(-1)),
        (Form::One, ty) if names_any(catalogue, ty) => all(Value::Int(NOBODY)),
        (Form::Joined(_), ty) if names_any(catalogue, ty) => all(Value::String(NOBODY.to_string())),
        _ => slot.positions.iter().map(|position| least(position.wire)).collect(),
    }
}

/// Whether a value of this type names an object, or may name one.
fn names_any(catalogue: &Catalogue, ty: &Type) -> bool {
    let Type::Declared(named) = ty else { return false };
    match catalogue.declaration(named).map(|def| &def.kind) {
        Some(TypeKind::Id(_)) => true,
        Some(TypeKind::Enum(of)) => of.other.as_ref().is_some_and(|other| matches!(&other.holds, Type::Declared(named) if named.is_id)),
        _ => false,
    }
}

/// The least that can be said.
fn least(wire: Wire) -> Value {
    match wire {
        Wire::Int | Wire::Any => Value::Int(0),
        Wire::Long => Value::Long(0),
        Wire::Boolean => Value::Bool(false),
        Wire::String => Value::String(String::new()),
        Wire::Array => Value::Array(Vec::new()),
    }
}

/// A value of another type than this one, which a server refuses if it reads it. It can be done no more with it than without it.
pub(super) fn misfit(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(Value::Int(NOBODY)),
        Value::Int(_) | Value::Long(_) | Value::Bool(_) | Value::Array(_) => Some(Value::String(String::new())),
        Value::Double(_) | Value::Struct(_) => None,
    }
}
