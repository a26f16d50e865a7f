//! Resources in one piece: a long one is described in several files, of which one says what it is.

use super::file::{Patterns, spec_file};
use super::raw::RawHead;
use super::spec::SpecFile;
use super::tree::Tree;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;

/// Reads all files, each of which comes with what it says of itself; what parts declare goes to the resource that they are part of.
pub(super) fn files(trees: Vec<(&Node, &Tree, RawHead)>, patterns: &Patterns<'_>, found: &mut Diagnostics) -> Vec<SpecFile> {
    let (mut files, mut parts) = (Vec::new(), Vec::new());
    for (node, tree, head) in trees {
        if head.part_of.is_some() {
            parts.push((node, tree, head));
        } else {
            files.push(spec_file(node, tree, head, patterns, found));
        }
    }
    for (node, tree, head) in parts {
        nothing_else(node, &head, found);
        let Some(whole) = files.iter_mut().find(|file: &&mut SpecFile| file.head.resource == head.part_of) else {
            let name = head.part_of.unwrap_or_default();
            let known = files.iter().filter_map(|file| file.head.resource.as_deref());
            let message = format!("no file describes a resource `{name}`");
            found.push(Diagnostic::new(codes::UNKNOWN_RESOURCE, &node.key("part_of"), message).suggest(&name, known));
            continue;
        };
        let part = spec_file(node, tree, whole.head.clone(), patterns, found);
        for method in part.methods {
            if let Some(other) = whole.methods.iter().find(|other| other.name == method.name) {
                let message = format!("`{}` is described in {} already", method.name, other.node.file);
                found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &method.node, message));
            } else {
                whole.methods.push(method);
            }
        }
        whole.types.extend(part.types);
    }
    files
}

/// What the file says of the resource that it is about: of a part, what the whole says.
pub(super) fn whole<'h>(head: &'h RawHead, all: &'h [(&Node, &Tree, RawHead)]) -> &'h RawHead {
    let whole = |part_of| all.iter().map(|(_, _, other)| other).find(|other| other.resource.as_ref() == Some(part_of));
    head.part_of.as_ref().and_then(whole).unwrap_or(head)
}

/// What a resource is, is said once.
fn nothing_else(node: &Node, head: &RawHead, found: &mut Diagnostics) {
    let others = [("releases", head.releases.is_some()), ("resource", head.resource.is_some())];
    let others = others.into_iter().filter(|(_, is_there)| *is_there).map(|(key, _)| key);
    for key in others.chain(head.of_a_resource()) {
        let message = format!("`{key}` does not belong in a part of a resource");
        found
            .push(Diagnostic::of_key(codes::CONTRADICTION, &node.key(key), message).help("say it in the file that describes the resource"));
    }
}
