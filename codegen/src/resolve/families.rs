//! Families: what generic code can rely on in every resource that has them.

use std::collections::BTreeMap;

use super::Scope;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::family::ANY_ID;
use crate::load::{Entry, FamilyEntry};
use crate::model::{Fallback, Family, Form, Method, Resource, Type};
use crate::names::camel_case;
use crate::place::Node;

/// The families with what they have in common.
pub(super) fn families(entries: &[Entry<FamilyEntry>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Family> {
    let mut resolve = |entry: &Entry<FamilyEntry>| {
        let Entry { name, node, raw: FamilyEntry { raw, params } } = entry;
        let mut arguments = Vec::new();
        for param in params {
            let raw = &param.raw;
            let is_argument = raw.default.is_none() && raw.none.is_none() && raw.until.is_none();
            let is_object = raw.ty.as_ref().is_some_and(|ty| ty.name == ANY_ID);
            if !is_argument || is_object {
                continue;
            }
            let formed = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), None, &param.node, found)?;
            arguments.push((raw.name.clone().unwrap_or_default(), formed.0, formed.1));
        }
        Some(Family { name: name.clone(), docs: scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found), arguments })
    };
    let families: Vec<(Family, &Node)> = entries.iter().filter_map(|entry| Some((resolve(entry)?, &entry.node))).collect();
    distinct_traits(&families, found);
    families.into_iter().map(|(family, _)| family).collect()
}

/// The traits of families stand together, beside the types of all their arguments.
fn distinct_traits(families: &[(Family, &Node)], found: &mut Diagnostics) {
    let arguments = families.iter().flat_map(|(family, _)| &family.arguments);
    let mut seen: BTreeMap<String, String> = arguments
        .filter_map(|(_, ty, _)| match ty {
            Type::Named(named) => Some((named.name.clone(), "a type that families take".to_owned())),
            _ => None,
        })
        .collect();
    for (family, node) in families {
        let name = camel_case(&family.name);
        if let Some(other) = seen.insert(name.clone(), format!("that of `{}`", family.name)) {
            let message = format!("the trait of this family and {other} would both be named `{name}`");
            found.push(Diagnostic::of_key(Code::NameClash, node, message).help("rename the family, and give its methods a `name`"));
        }
    }
}

/// A method that takes other arguments than its family is none of it to callers.
pub(super) fn keep_members(families: &[Family], resources: &mut [Resource]) {
    for resource in resources {
        for method in resource.objects.iter_mut().flat_map(|object| &mut object.methods) {
            let arguments = arguments(method);
            let is_member = |family: &Family| method.family.as_ref() == Some(&family.name) && method.function == family.name && family.arguments == arguments;
            if !families.iter().any(is_member) {
                method.family = None;
            }
        }
    }
}

fn arguments(method: &Method) -> Vec<(String, Type, Form)> {
    let required = method.params.iter().enumerate().filter(|(index, param)| param.fallback == Fallback::Required && method.subject != Some(*index));
    required.map(|(_, param)| (param.name.clone(), param.ty.clone(), param.form.clone())).collect()
}
