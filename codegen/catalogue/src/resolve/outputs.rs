//! Answers.

use super::earlier;
use super::names::is_element;
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::load::Placed;
use crate::load::raw::RawOutput;
use crate::model::{Form, Literal, Output, OutputKind, Type};
use crate::place::Node;

/// What a method answers; `method` is its place, for one that does not say.
pub(super) fn output(output: Option<&Placed<RawOutput>>, method: &Node, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<Output> {
    let Some(Placed { node, raw }) = output else {
        let message = "the method has no `output`";
        found.push(
            Diagnostic::of_key(codes::MISSING_KEY, method, message).help("`output: { type: VmId, summary: … }`, or `{ constant: 0 }`"),
        );
        return None;
    };
    let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
    if let Some(constant) = &raw.constant {
        let key = node.key("constant");
        if raw.ty.is_some() || raw.element.is_some() {
            found.push(Diagnostic::of_key(codes::CONTRADICTION, &key, "an answer that is always the same has no type"));
        }
        return match &constant.0 {
            value @ (Literal::Int(_) | Literal::Text(_)) => {
                Some(Output { docs, kind: OutputKind::Constant(value.clone()), earlier: Vec::new() })
            }
            _ => {
                found.push(Diagnostic::new(codes::BAD_OUTPUT, &key, "expected a whole number or a text"));
                None
            }
        };
    }
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), None, scope.resource, node, found)?;
    if let Some(element) = raw.element.as_deref().filter(|element| !element.split('/').all(is_element)) {
        let message = format!("`{element}` is not the name of an element, nor two with `/` between");
        found.push(Diagnostic::new(codes::BAD_NAME, &node.key("element"), message).help("capital letters, digits and `_`: `VM_POOL/VM`"));
        return None;
    }
    let kind = match kind(&ty, &form, raw.element.as_deref()) {
        Ok(kind) => kind,
        Err((key, message)) => {
            found.push(Diagnostic::new(codes::BAD_OUTPUT, &node.key(key), message));
            return None;
        }
    };
    let earlier = earlier::answers(raw.was.as_deref(), &kind, node, scope, found);
    Some(Output { docs, kind, earlier })
}

/// The form of an answer; an error names the key that is at fault.
fn kind(ty: &Type, form: &Form, element: Option<&str>) -> Result<OutputKind, (&'static str, &'static str)> {
    if ty.shape().is_none() {
        return Err(("type", "the type is for parameters only"));
    }
    let is_document = ty.is_document();
    let ty = ty.clone();
    match (form, element) {
        (Form::One, None) if is_document => Err(("element", "a document comes in an element: say in which")),
        (Form::One, None) => Ok(OutputKind::Scalar(ty)),
        (Form::One, Some(_)) if !is_document => Err(("element", "a single value does not come in an element")),
        (Form::One, Some(root)) if root.contains('/') => Err(("element", "of a single document, only the root element is named")),
        (Form::One, Some(root)) => Ok(OutputKind::Document { ty, root: root.to_owned() }),
        (_, None) if !is_document => Ok(OutputKind::Array(ty)),
        (_, element) => match element.and_then(|element| element.split_once('/')) {
            Some((root, item)) if !item.contains('/') => Ok(OutputKind::List { ty, root: root.to_owned(), item: item.to_owned() }),
            _ => Err(("element", "a list comes as the root element with one element for each: `VM_POOL/VM`")),
        },
    }
}
