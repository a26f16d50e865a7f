//! Everything has a summary, and every summary is a sentence: they become the documentation.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Catalogue, Docs, OutputKind, Resource, TypeDef, TypeKind};

/// Looks at all summaries.
pub(super) fn check(catalogue: &Catalogue, found: &mut Diagnostics) {
    catalogue.shared.iter().for_each(|def| type_def(def, found));
    catalogue.resources.iter().for_each(|resource| self::resource(resource, found));
}

fn resource(resource: &Resource, found: &mut Diagnostics) {
    summary("the resource", &resource.docs, found);
    resource.types.iter().for_each(|def| type_def(def, found));
    for method in resource.objects.iter().flat_map(|object| &object.methods) {
        summary("the method", &method.docs, found);
        method.params().for_each(|param| summary("the parameter", &param.docs, found));
        if !matches!(method.output.kind, OutputKind::Constant(_)) {
            summary("the answer", &method.output.docs, found);
        }
    }
}

fn type_def(def: &TypeDef, found: &mut Diagnostics) {
    summary("the type", &def.docs, found);
    match &def.kind {
        TypeKind::Enum(of) => {
            of.values.iter().for_each(|value| summary("the value", &value.docs, found));
            of.other.iter().for_each(|other| summary("`other`", &other.docs, found));
        }
        TypeKind::Document(of) => of.fields.iter().for_each(|field| summary("the field", &field.docs, found)),
        TypeKind::Id(known) => known.iter().for_each(|known| summary("the number", &known.docs, found)),
        TypeKind::Number(_) | TypeKind::String { .. } => {}
    }
}

fn summary(what: &str, docs: &Docs, found: &mut Diagnostics) {
    let Docs { node, summary, .. } = docs;
    if summary.is_empty() {
        found.push(Diagnostic::of_key(codes::MISSING_SUMMARY, node, format!("{what} has no `summary`")));
        return;
    }
    let text = summary.to_string();
    let begins = text.starts_with(|first: char| !first.is_lowercase() && !first.is_whitespace());
    let problem = if !begins {
        "it begins with a small letter"
    } else if !text.ends_with(['.', '…', '!', '?']) {
        "it does not end like one"
    } else if text.contains('\n') {
        "it has several lines; `details` is for more"
    } else if docs.details.iter().chain([summary]).any(|text| text.to_string().chars().any(is_unprintable)) {
        "it, or what follows it, has characters that do not print"
    } else {
        return;
    };
    found.push(Diagnostic::new(codes::BAD_SUMMARY, &node.key("summary"), format!("a summary is a sentence: {problem}")));
}

/// Whether the character would hide what the text says.
fn is_unprintable(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
