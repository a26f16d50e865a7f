//! Methods: where each belongs, and what it is called.

use std::collections::BTreeMap;

use super::names::{self, Use};
use super::params::Params;
use super::{Scope, outputs, params};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::{Entry, MethodEntry, SpecFile};
use crate::model::{Access, Fallback, Form, Handle, History, Method, Named, Object, OutputKind, Param, Slot, Type};
use crate::place::Node;
use crate::spelling::camel_case;

/// The objects of a resource with their methods, in order of name.
pub(super) fn objects(file: &SpecFile, id: Option<&Named>, scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Object> {
    let resource = file.head.resource.as_deref().unwrap_or_default();
    let pool = file.head.pool.as_deref();
    let mut objects: BTreeMap<String, Vec<Method>> = BTreeMap::new();
    objects.insert(resource.to_owned(), Vec::new());
    for entry in &file.methods {
        let Some((object, function)) = wire_name(entry, found) else { continue };
        if object != resource && Some(object) != pool && !names::check(object, Use::Module, &entry.node, true, found) {
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
        let owner = Owner { resource, pool, object, id };
        if let Some(method) = method(entry, function, &owner, scope, found) {
            objects.entry(object.to_owned()).or_default().push(method);
        }
    }
    if let Some(pool) = pool {
        objects.entry(pool.to_owned()).or_default();
    }
    distinct(&objects, found);
    objects.into_iter().map(|(name, methods)| Object { name, methods }).collect()
}

/// What a method belongs to.
struct Owner<'s> {
    resource: &'s str,
    pool: Option<&'s str>,
    object: &'s str,
    id: Option<&'s Named>,
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
            found.push(Diagnostic::of_key(codes::BAD_NAME, &entry.node, message));
            None
        }
    }
}

/// Whether a part of a wire name is one: letters, digits and `_`.
fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn method(entry: &Entry<MethodEntry>, function: &str, owner: &Owner<'_>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Method> {
    let Entry { name: wire_name, node, raw } = entry;
    let MethodEntry { raw, params, output } = raw;
    let (history, _) = scope.releases.history(raw.since.as_deref(), raw.until.as_deref(), node, found);
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    let function = match &raw.name {
        Some(name) => names::check(name, Use::Function, &node.key("name"), false, found).then_some(name.as_str()),
        None => names::check(function, Use::Function, node, true, found).then_some(function),
    };
    let access = access(raw.access.as_deref(), node, found);
    let auth = rights(raw.auth.as_deref(), node, found);
    let Params { params, sequence } = params::params(params, scope, found);
    let output = outputs::output(output.as_ref(), node, scope, found);
    let (function, output) = (function?, output?);
    let subject = params.iter().position(|param| is_subject(param, owner.id));
    let handle = match (subject, owner.id) {
        (Some(_), Some(id)) => Handle::One(id.clone()),
        // What is done to no object in particular is done to all of them.
        _ if owner.object == owner.resource => Handle::All(owner.pool.unwrap_or(owner.object).to_owned()),
        _ => Handle::All(owner.object.to_owned()),
    };
    let structure = camel_case(function);
    names::check(&structure, Use::Structure, node, true, found);
    shadowing(&structure, &params, &output.kind, node, found);
    if structure == "Release" && has_history(&history, &params, &sequence) {
        let message = "the generated code needs the name `Release` for itself where a method or one of its parameters has a history";
        found.push(Diagnostic::of_key(codes::RESERVED_NAME, node, message).help("give it another name with `name:`"));
    }
    Some(Method {
        wire_name: wire_name.clone(),
        function: function.to_owned(),
        structure,
        docs,
        history,
        access: access?,
        auth,
        internal: raw.internal,
        session: raw.session.unwrap_or(true),
        declared: raw.quirks.as_ref().and_then(|quirks| quirks.declared.clone()),
        family: raw.family.clone(),
        params,
        sequence,
        subject,
        handle,
        output,
        node: node.clone(),
    })
}

/// Whether a parameter is the object of the call.
fn is_subject(param: &Param, id: Option<&Named>) -> bool {
    param.form == Form::One && param.fallback == Fallback::Required && matches!(&param.ty, Type::Named(named) if Some(named) == id)
}

fn access(access: Option<&str>, node: &Node, found: &mut Diagnostics) -> Option<Access> {
    match access {
        Some("read") => Some(Access::Read),
        Some("write") => Some(Access::Write),
        Some(other) => {
            let message = format!("`{other}` is no access: expected `read` or `write`");
            found.push(Diagnostic::new(codes::WRONG_KIND, &node.key("access"), message).suggest(other, ["read", "write"]));
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
            found.push(Diagnostic::new(codes::BAD_NAME, &node.key("auth").item(index), message));
        }
    }
    rights.to_vec()
}

/// Whether the file of a method names releases.
fn has_history(method: &History, params: &[Param], sequence: &[Slot]) -> bool {
    let parts = sequence.iter().map(|slot| match slot {
        Slot::Param(param) => params.get(*param).map(|param| &param.history),
        Slot::Fixed(fixed) => Some(&fixed.history),
    });
    parts.flatten().chain([method]).any(|history| history.since.is_some() || history.until.is_some())
}

/// In the file of a method its struct hides a type of the same name.
fn shadowing(structure: &str, params: &[Param], output: &OutputKind, node: &Node, found: &mut Diagnostics) {
    let answer = match output {
        OutputKind::Scalar(ty) | OutputKind::Array(ty) | OutputKind::Document { ty, .. } | OutputKind::List { ty, .. } => Some(ty),
        OutputKind::Constant(_) => None,
    };
    let types = params.iter().map(|param| &param.ty).chain(answer);
    if types.into_iter().any(|ty| matches!(ty, Type::Named(named) if named.name == structure)) {
        let message = format!("the method and a type that it uses would both be named `{structure}`");
        found.push(Diagnostic::of_key(codes::NAME_CLASH, node, message).help("give the method another `name`"));
    }
}

/// Methods of one object need names of their own, and so do those on one handle.
fn distinct(objects: &BTreeMap<String, Vec<Method>>, found: &mut Diagnostics) {
    let mut seen: BTreeMap<(String, &str), &str> = BTreeMap::new();
    for (object, methods) in objects {
        for method in methods {
            let handle = match &method.handle {
                Handle::One(_) => format!("{object}(id)"),
                Handle::All(all) => format!("{all}()"),
            };
            let module = format!("the module `{object}`");
            let names =
                [(module.clone(), &method.function), (module, &method.structure), (format!("the handle `{handle}`"), &method.function)];
            let clashes = names.into_iter().filter_map(|(place, name)| {
                let other = seen.insert((place.clone(), name), &method.wire_name)?;
                Some(format!("`{}` and `{other}` would both be `{name}` of {place}", method.wire_name))
            });
            // One of them is enough to be told.
            if let Some(message) = clashes.collect::<Vec<_>>().into_iter().next() {
                found.push(Diagnostic::of_key(codes::NAME_CLASH, &method.node, message).help("give one of them another `name`"));
            }
        }
    }
}
