//! Resources in one piece: a long one is described in several files, of which one says what it is.

use std::collections::BTreeMap;

use super::file::{Declarations, Patterns, declarations};
use super::raw::RawHead;
use super::spec::SpecFile;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::yaml::Tree;

/// Reads all files, each of which comes with what it says of itself; what parts declare goes to the resource that they are part of.
///
/// `is_whole` says that nothing was wrong with any of them so far: what cannot be read may be what a part looks for.
pub(super) fn files(
    trees: Vec<(&Node, &Tree, RawHead)>,
    is_whole: bool,
    patterns: &Patterns<'_>,
    found: &mut Diagnostics,
) -> Vec<SpecFile> {
    let (mut wholes, mut parts) = (Vec::new(), Vec::new());
    for (node, tree, head) in trees {
        if head.part_of.is_some() {
            parts.push((node, tree, head));
        } else {
            wholes.push((node, tree, head));
        }
    }
    let mut files: Vec<SpecFile> = Vec::new();
    for (node, tree, head) in wholes {
        let Declarations { types, methods } = declarations(node, tree, &head, patterns, found);
        files.push(SpecFile { node: node.clone(), head, types, methods });
    }
    let resources = files.iter().enumerate().rev().filter_map(|(index, file)| Some((file.head.resource.clone()?, index)));
    let resources: BTreeMap<String, usize> = resources.collect();
    // Where the methods of each resource that has parts are described.
    let mut described: BTreeMap<usize, BTreeMap<String, String>> = BTreeMap::new();
    for (node, tree, head) in parts {
        nothing_else(node, &head, found);
        let name = head.part_of.unwrap_or_default();
        let whole = resources.get(&name).and_then(|index| Some((*index, files.get_mut(*index)?)));
        let Some((index, whole)) = whole else {
            if is_whole {
                let message = format!("no file describes a resource `{name}`");
                let diagnostic = Diagnostic::new(codes::UNKNOWN_RESOURCE, &node.key("part_of"), message);
                found.push_near(diagnostic, &name, resources.keys().map(String::as_str));
            }
            continue;
        };
        let own = whole.methods.iter().map(|method| (method.name.clone(), method.node.file.clone()));
        let described = described.entry(index).or_insert_with(|| own.collect());
        let part = declarations(node, tree, &whole.head, patterns, found);
        for method in part.methods {
            if let Some(file) = described.get(&method.name) {
                let message = format!("`{}` is described in {file} already", method.name);
                found.push(Diagnostic::of_key(codes::DUPLICATE_NAME, &method.node, message));
            } else {
                described.insert(method.name.clone(), method.node.file.clone());
                whole.methods.push(method);
            }
        }
        whole.types.extend(part.types);
    }
    files
}

/// What files say of the resources that they are about: of a part, what the whole says.
pub(super) fn wholes<'h>(heads: &'h [(&Node, &Tree, RawHead)]) -> impl Iterator<Item = &'h RawHead> {
    let stated = heads.iter().rev().filter_map(|(_, _, head)| Some((head.resource.as_deref()?, head)));
    let stated: BTreeMap<&str, &RawHead> = stated.collect();
    heads.iter().map(move |(_, _, head)| head.part_of.as_deref().and_then(|name| stated.get(name).copied()).unwrap_or(head))
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
