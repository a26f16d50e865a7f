//! The word `object`: in a list of parameters the object of the call, and as an answer its number.

use super::raw::{RawHead, RawOutput, RawParam, RawType};
use super::read::{items, placed};
use super::spec::Placed;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::yaml::Tree;

/// How the catalogue writes it.
pub(crate) const OBJECT: &str = "object";

/// The parameters of a method or a family.
pub(super) fn params(tree: &Tree, node: &Node, head: &RawHead, found: &mut Diagnostics) -> Vec<Placed<RawParam>> {
    let items = tree.get("params").map(|tree| items(tree, &node.key("params"), found)).unwrap_or_default();
    items.into_iter().filter_map(|(tree, node)| param(tree, &node, head, found)).collect()
}

/// A parameter: one that is described, or `object`.
fn param(tree: &Tree, node: &Node, head: &RawHead, found: &mut Diagnostics) -> Option<Placed<RawParam>> {
    if !is_object(tree) {
        return placed(tree, node, found);
    }
    let (ty, summary) = parts(head, node, found)?;
    let raw = RawParam { name: head.resource.clone(), ty: Some(ty), summary: Some(summary), ..RawParam::default() };
    Some(Placed { node: node.clone(), raw })
}

/// An answer: one that is described, or `object`.
pub(super) fn output(tree: &Tree, node: &Node, head: &RawHead, found: &mut Diagnostics) -> Option<Placed<RawOutput>> {
    if !is_object(tree) {
        return placed(tree, node, found);
    }
    let (ty, summary) = parts(head, node, found)?;
    Some(Placed { node: node.clone(), raw: RawOutput { ty: Some(ty), summary: Some(summary), ..RawOutput::default() } })
}

fn is_object(tree: &Tree) -> bool {
    matches!(tree, Tree::Text(text) if text == OBJECT)
}

/// The type of the object, and what is said of it.
fn parts(head: &RawHead, node: &Node, found: &mut Diagnostics) -> Option<(RawType, String)> {
    if let (Some(id), Some(noun)) = (&head.id, &head.noun) {
        return Some((RawType { name: id.clone(), list: false }, format!("The {noun}.")));
    }
    // That there is no `noun`, or no resource at all, is said elsewhere.
    if let (Some(resource), None) = (&head.resource, &head.id) {
        let message = format!("`object` is one {}, and the resource `{resource}` has no `id`", head.noun.as_deref().unwrap_or("of them"));
        let help = "add `id:` to the resource, the type of its number; or describe the parameter";
        found.push(Diagnostic::new(codes::MISSING_KEY, node, message).help(help));
    }
    None
}
