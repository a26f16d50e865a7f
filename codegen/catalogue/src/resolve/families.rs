//! Families: what generic code can rely on in every resource that has them.

use std::collections::BTreeMap;

use super::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::family::ANY_ID;
use crate::load::raw::RawParam;
use crate::load::{Entry, FamilyEntry, Placed};
use crate::model::{Fallback, Family, FamilyArgument, Form, Method, Resource, Type};
use crate::spelling::camel_case;

/// The families with what they have in common.
pub(super) fn families(entries: &[Entry<FamilyEntry>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Family> {
    let mut families = Vec::new();
    for Entry { name, node, raw: FamilyEntry { raw, params } } in entries {
        let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
        let arguments = params.iter().filter_map(|param| argument(param, scope, found)).collect();
        families.push(Family { name: name.clone(), docs, arguments });
    }
    distinct_traits(&families, found);
    families
}

/// The traits of families stand together, beside the types of all their arguments.
fn distinct_traits(families: &[Family], found: &mut Diagnostics) {
    let arguments = families.iter().flat_map(|family| &family.arguments);
    let mut seen: BTreeMap<String, String> = arguments
        .filter_map(|argument| match &argument.ty {
            Type::Named(named) => Some((named.name.clone(), "a type that families take".to_owned())),
            _ => None,
        })
        .collect();
    for family in families {
        let name = camel_case(&family.name);
        if let Some(other) = seen.insert(name.clone(), format!("that of `{}`", family.name)) {
            let message = format!("the trait of this family and {other} would both be named `{name}`");
            let help = "rename the family, and give its methods a `name`";
            found.push(Diagnostic::of_key(codes::NAME_CLASH, &family.docs.node, message).help(help));
        }
    }
}

/// A parameter of a family, unless it is the object of the call or past.
fn argument(param: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<FamilyArgument> {
    let Placed { node, raw } = param;
    let is_object = raw.ty.as_ref().is_some_and(|ty| ty.name == ANY_ID);
    if is_object || raw.until.is_some() {
        return None;
    }
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), None, node, found)?;
    let is_option = raw.none.is_some();
    let has_default = is_option || raw.default.is_some();
    let argument = FamilyArgument { name: raw.name.clone()?, ty, form, has_default, is_option };
    Some(argument).filter(|argument| !is_flag(&argument.ty, &argument.form, raw.optional))
}

/// A flag that may be left off says nothing where it is called.
fn is_flag(ty: &Type, form: &Form, optional: bool) -> bool {
    optional && *ty == Type::Bool && *form == Form::One
}

/// A method that takes other arguments than its family is none of it to callers.
pub(super) fn keep_members(families: &[Family], resources: &mut [Resource]) {
    for method in resources.iter_mut().flat_map(|resource| &mut resource.objects).flat_map(|object| &mut object.methods) {
        let arguments = arguments(method);
        let is_member = |family: &Family| {
            method.family.as_ref() == Some(&family.name) && method.function == family.name && family.arguments == arguments
        };
        if !families.iter().any(is_member) {
            method.family = None;
        }
    }
}

/// What a method takes, in the terms of its family.
fn arguments(method: &Method) -> Vec<FamilyArgument> {
    let params = method
        .params
        .iter()
        .enumerate()
        .filter(|(index, param)| method.subject != Some(*index) && !is_flag(&param.ty, &param.form, param.optional));
    let argument = |(_, param): (_, &crate::model::Param)| FamilyArgument {
        name: param.name.clone(),
        ty: param.ty.clone(),
        form: param.form.clone(),
        has_default: param.fallback != Fallback::Required,
        is_option: matches!(param.fallback, Fallback::NoneIs(_)),
    };
    params.map(argument).collect()
}
