//! Things that would have the same name in the crate, though the catalogue tells them apart.

use std::collections::BTreeMap;

use opennebula_catalogue::codes::NAME_CLASH;
use opennebula_catalogue::{Diagnostic, Diagnostics};

use super::methods::Method;
use super::shape::{Plan, Resource, TypeItem};

/// Refuses every second one.
pub(super) fn check(plan: &Plan<'_>, found: &mut Diagnostics) {
    distinct_modules(&plan.shared, found);
    distinct_traits(plan, found);
    distinct_field_traits(plan, found);
    for resource in &plan.resources {
        distinct_modules(&resource.types, found);
        distinct_methods(resource, found);
        apart_from_types(resource, found);
        for method in resource.objects.iter().flat_map(|object| &object.methods) {
            shadowing(method, found);
        }
    }
}

/// Types that stand side by side have a module each.
fn distinct_modules(types: &[TypeItem<'_>], found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &TypeItem<'_>> = BTreeMap::new();
    for item in types {
        let Some(other) = seen.get(item.module.as_str()) else {
            seen.insert(&item.module, item);
            continue;
        };
        let names = (&item.source.name, &other.source.name);
        if names.0 != names.1 {
            let message = format!("the modules of `{}` and `{}` would both be `{}`", names.0, names.1, item.module);
            found.push(Diagnostic::of_key(NAME_CLASH, &item.source.node, message).help("rename one of the two"));
        }
    }
}

/// The traits of families stand together, beside the types of all their arguments.
fn distinct_traits(plan: &Plan<'_>, found: &mut Diagnostics) {
    let arguments = plan.families.iter().flat_map(|family| &family.arguments);
    let mut seen: BTreeMap<String, String> =
        arguments.filter_map(|argument| Some((argument.ty.name()?.to_owned(), "a type that families take".to_owned()))).collect();
    for family in &plan.families {
        if let Some(other) = seen.insert(family.name.clone(), format!("that of `{}`", family.source.name)) {
            let message = format!("the trait of this family and {other} would both be named `{}`", family.name);
            let help = "rename the family, and give its methods a `name`";
            found.push(Diagnostic::of_key(NAME_CLASH, &family.source.docs.node, message).help(help));
        }
    }
}

/// The traits of groups of fields stand together, beside the types of all their fields.
fn distinct_field_traits(plan: &Plan<'_>, found: &mut Diagnostics) {
    let given = plan.fields.iter().flat_map(|group| &group.functions).filter_map(|function| function.gives.as_ref());
    let mut seen: BTreeMap<String, String> =
        given.filter_map(|given| Some((given.ty.name()?.to_owned(), "a type that fields of groups have".to_owned()))).collect();
    for group in &plan.fields {
        if let Some(other) = seen.insert(group.name.clone(), format!("that of `{}`", group.source.name)) {
            let message = format!("the trait of this group of fields and {other} would both be named `{}`", group.name);
            found.push(Diagnostic::of_key(NAME_CLASH, &group.source.docs.node, message).help("rename the group"));
        }
    }
}

/// The structs of one module need names of their own, and so do the functions on one handle.
fn distinct_methods(resource: &Resource<'_>, found: &mut Diagnostics) {
    let mut seen: BTreeMap<(String, &str), (usize, &Method<'_>)> = BTreeMap::new();
    for (index, object) in resource.objects.iter().enumerate() {
        for method in &object.methods {
            let places = [
                (format!("the module `{}`", object.source.name), method.structure.as_str()),
                (handle(method), method.source.name.as_str()),
            ];
            let clashes = places.into_iter().filter_map(|(place, name)| {
                let (of, other) = seen.insert((place.clone(), name), (index, method))?;
                // That two methods of one object have one name is said by the language.
                let is_said = of == index && other.source.name == method.source.name;
                let message = format!("`{}` and `{}` would both be `{name}` of {place}", method.source.wire_name, other.source.wire_name);
                (!is_said).then_some(message)
            });
            // One of them is enough to be told.
            if let Some(message) = clashes.collect::<Vec<_>>().into_iter().next() {
                found.push(Diagnostic::of_key(NAME_CLASH, &method.source.node, message).help("give one of them another `name`"));
            }
        }
    }
}

fn handle(method: &Method<'_>) -> String {
    let id = if method.handle.id.is_some() { "id" } else { "" };
    format!("the handle `{}({id})`", method.handle.module)
}

/// The types of a resource stand beside the structs of its methods.
fn apart_from_types(resource: &Resource<'_>, found: &mut Diagnostics) {
    let name = &resource.source.name;
    let structures = resource.objects.iter().filter(|object| object.is_resource).flat_map(|object| &object.methods);
    let methods: BTreeMap<&str, &Method<'_>> = structures.map(|method| (method.structure.as_str(), method)).collect();
    for item in &resource.types {
        let def = item.source;
        if let Some(method) = methods.get(def.name.as_str()) {
            let message = format!("the type and the method `{}` would both be `{name}::{}`", method.source.wire_name, def.name);
            found.push(Diagnostic::of_key(NAME_CLASH, &def.node, message).help("rename the type, or give the method another `name`"));
        }
    }
}

/// In the file of a method its struct hides a type of the same name.
fn shadowing(method: &Method<'_>, found: &mut Diagnostics) {
    let mut types = method.fields.iter().map(|field| &field.ty).chain([&method.output]);
    if types.any(|ty| ty.name() == Some(&method.structure)) {
        let message = format!("the method and a type that it uses would both be named `{}`", method.structure);
        found.push(Diagnostic::of_key(NAME_CLASH, &method.source.node, message).help("give the method another `name`"));
    }
}
