//! Methods: where each belongs, and what is said of it.

use std::collections::BTreeMap;

use super::earlier;
use super::names::{self, Use};
use super::scope::Scope;
use super::{outputs, params};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::{Entry, MethodEntry, SpecFile};
use crate::model::{Access, EarlierAnswer, EarlierForm, Form, Method, Named, Object, OutputKind, Repr, Slot, Type};
use crate::place::Node;

/// The objects of a resource with their methods, in order of name.
pub(super) fn objects(file: &SpecFile, id: Option<&Named>, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Object> {
    let resource = file.head.resource.as_deref().unwrap_or_default();
    let pool = file.head.pool.as_deref();
    let mut objects: BTreeMap<String, Vec<Method>> = BTreeMap::new();
    objects.insert(resource.to_owned(), Vec::new());
    for entry in &file.methods {
        let Some((object, name)) = wire_name(entry, found) else { continue };
        if object != resource && Some(object) != pool && !names::check(object, Use::Object, &entry.node, true, found) {
            continue;
        }
        let is_another = object != resource && scope.resources.contains(object);
        let belongs = Some(object) == pool || (object.starts_with(resource) && !is_another);
        if !belongs {
            let message = format!("`{}` is not a method of `{resource}`", entry.name);
            let help = format!("a method of this file begins with `one.{resource}`, or with the name of its `pool`");
            found.push(Diagnostic::of_key(codes::FOREIGN_METHOD, &entry.node, message).help(help));
            continue;
        }
        if let Some(method) = method(entry, name, id, scope, found) {
            objects.entry(object.to_owned()).or_default().push(method);
        }
    }
    if let Some(pool) = pool {
        objects.entry(pool.to_owned()).or_default();
    }
    distinct(&objects, found);
    objects.into_iter().map(|(name, methods)| Object { name, methods }).collect()
}

/// The two parts of a wire name after `one`.
fn wire_name<'e>(entry: &'e Entry<MethodEntry>, found: &mut Diagnostics) -> Option<(&'e str, &'e str)> {
    let parts: Vec<&str> = entry.name.split('.').collect();
    match parts.as_slice() {
        ["one", object, function] if is_word(object) && is_word(function) => Some((*object, *function)),
        // What the XML-RPC layer below answers by itself.
        ["system", function] if is_word(function) => Some(("system", *function)),
        _ => {
            let message = format!("`{}` is not the name of a method: expected `one.object.method`, as it is on the wire", entry.name);
            found.push(Diagnostic::of_key(codes::BAD_NAME, &entry.node, message).help("`one.vm.migrate`, for instance"));
            None
        }
    }
}

/// Whether a part of a wire name is one: letters, digits and `_`.
fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn method(entry: &Entry<MethodEntry>, name: &str, id: Option<&Named>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Method> {
    let Entry { name: wire_name, node, raw } = entry;
    let MethodEntry { raw, params, output } = raw;
    let history = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let name = match &raw.name {
        Some(name) => names::check(name, Use::Method, &node.key("name"), false, found).then_some(name.as_str()),
        None => names::check(name, Use::Method, node, true, found).then_some(name),
    };
    let access = access(raw.access.as_deref(), node, found);
    let auth = rights(raw.auth.as_deref(), node, found);
    let slots = params::slots(params, scope, found);
    let output = outputs::output(output.as_ref(), node, scope, found);
    let subject = slots.iter().find(|slot| is_subject(slot, id)).map(|slot| slot.name.clone());
    let earlier = earlier::names(raw.was.as_deref(), node, scope, found);
    let method = Method {
        wire_name: wire_name.clone(),
        name: name?.to_owned(),
        docs,
        history,
        access: access?,
        auth,
        internal: raw.internal,
        session: raw.session.unwrap_or(true),
        declared: raw.quirks.as_ref().and_then(|quirks| quirks.declared.clone()),
        family: raw.family.clone(),
        earlier,
        slots,
        subject,
        output: output?,
        node: node.clone(),
    };
    of_another_meaning(&method, id.filter(|_| method.subject.is_some()), found);
    Some(method)
}

/// What came instead of a number that callers know is of no use, and they get that number. Of another number it can be told that it did not come,
/// if what came is the number of the object.
fn of_another_meaning(method: &Method, object: Option<&Named>, found: &mut Diagnostics) {
    let is_number = matches!(&method.output.kind, OutputKind::Scalar(ty) if ty.repr() == Some(Repr::Int));
    let is_object = |ty: &Type| is_number && matches!(ty, Type::Declared(named) if Some(named) == object);
    let is_untold = |earlier: &EarlierAnswer| matches!(&earlier.form, EarlierForm::Value(ty) if !is_object(ty));
    if method.known_answer().is_none()
        && let Some(index) = method.output.earlier.iter().position(is_untold)
    {
        let node = method.node.key("output").key("was").item(index).key("type");
        let message = "the answer was of another type, and callers do not know what it is now";
        let help = "what it is now has to be the type of a parameter, or a number where the object's came before";
        found.push(Diagnostic::new(codes::BAD_OUTPUT, &node, message).help(help));
    }
}

/// Whether a parameter is the object of the call.
fn is_subject(slot: &Slot, id: Option<&Named>) -> bool {
    slot.form == Form::One && slot.is_required() && matches!(&slot.ty, Type::Declared(named) if Some(named) == id)
}

fn access(access: Option<&str>, node: &Node, found: &mut Diagnostics) -> Option<Access> {
    match access {
        Some("read") => Some(Access::Read),
        Some("write") => Some(Access::Write),
        Some(other) => {
            let message = format!("`{other}` is no access: expected `read` or `write`");
            let diagnostic = Diagnostic::new(codes::WRONG_KIND, &node.key("access"), message).help("`access: read` or `access: write`");
            found.push_near(diagnostic, other, ["read", "write"]);
            None
        }
        None => {
            found
                .push(Diagnostic::of_key(codes::MISSING_KEY, node, "the method has no `access`").help("`access: read` or `access: write`"));
            None
        }
    }
}

/// What no rule can grant: to be the user of that name, or in the group.
const ADMINISTRATORS: [&str; 2] = ["oneadmin", "oneadmin-group"];

fn rights(rights: Option<&[String]>, node: &Node, found: &mut Diagnostics) -> Vec<String> {
    let Some(rights) = rights else {
        let help = "`auth: []` where every user may call it";
        found.push(Diagnostic::of_key(codes::MISSING_KEY, node, "the method has no `auth`").help(help));
        return Vec::new();
    };
    for (index, right) in rights.iter().enumerate() {
        let is_right = ADMINISTRATORS.contains(&right.as_str())
            || right.split_once(':').is_some_and(|(object, right)| {
                !object.is_empty()
                    && object.bytes().all(|byte| byte.is_ascii_uppercase())
                    && ["USE", "MANAGE", "ADMIN", "CREATE"].contains(&right)
            });
        if !is_right {
            let message = format!(
                "`{right}` is not a right: expected `OBJECT:RIGHT` with one of USE, MANAGE, ADMIN, CREATE, or one of `oneadmin`, `oneadmin-group`"
            );
            found.push(Diagnostic::new(codes::BAD_NAME, &node.key("auth").item(index), message).help("`VM:MANAGE`, for instance"));
        }
    }
    rights.to_vec()
}

/// Methods of one object need names of their own.
fn distinct(objects: &BTreeMap<String, Vec<Method>>, found: &mut Diagnostics) {
    for (object, methods) in objects {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for method in methods {
            if let Some(other) = seen.insert(&method.name, &method.wire_name) {
                let message = format!("`{}` and `{other}` would both be `{}` of `{object}`", method.wire_name, method.name);
                found.push(Diagnostic::of_key(codes::NAME_CLASH, &method.node, message).help("give one of them another `name`"));
            }
        }
    }
}
