//! From YAML to what it says: every entry in a struct of its own, with its place, and methods with all that their families give them.

pub(crate) mod family;
mod fields;
mod file;
pub(crate) mod object;
mod parts;
pub(crate) mod raw;
mod read;
mod repeat;
mod spec;
mod syntax;
mod tree;
mod words;

pub(crate) use spec::{Entry, FamilyEntry, GroupEntry, MethodEntry, Placed, Spec, SpecFile, TypeEntry};

use fields::Includable;
use file::{Patterns, head};
use read::duplicates;
use tree::Tree;
use words::Words;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::sources::Sources;

/// Reads all files.
pub(crate) fn load(sources: &Sources) -> Result<Spec, Diagnostics> {
    let mut found = Diagnostics::default();
    if sources.is_empty() {
        found.push(Diagnostic::new(codes::NOT_ACATALOGUE, &Node::root(""), "there are no files"));
    }
    let mut trees = Vec::new();
    for (file, text) in sources {
        trees.extend(parse(file, text, &mut found).map(|tree| (Node::root(file), tree)));
    }
    let mut heads = Vec::new();
    for (node, tree) in &trees {
        heads.extend(head(node, tree, &mut found).map(|head| (node, tree, head)));
    }
    let words = heads.iter().map(|(node, tree, head)| (*node, *tree, Words::of(parts::whole(head, &heads))));
    let includable = Includable::of(words, &mut found);
    let patterns = Patterns { families: family::Families::of(&trees, &mut found), includable };
    let families = patterns.families.entries(&mut found);
    let groups = fields::groups(&trees, &patterns.includable, &Words::of(&family::any()), &mut found);
    let files = parts::files(heads, &patterns, &mut found);
    found.or(Spec { files, families, groups })
}

fn parse(file: &str, text: &str, found: &mut Diagnostics) -> Option<Tree> {
    let node = Node::root(file);
    if let Some(diagnostic) = syntax::line_ends(&node, text) {
        found.push(diagnostic);
        return None;
    }
    match serde_yaml::from_str::<Tree>(text) {
        Ok(Tree::Map(entries)) if !entries.is_empty() => {
            let tree = Tree::Map(entries);
            duplicates(&tree, &node, found);
            Some(tree)
        }
        Ok(Tree::Map(_) | Tree::Scalar(serde_yaml::Value::Null)) => {
            let help = "describe a resource, beginning with `resource:`, or delete the file; spec/README.md has the language";
            let empty = Diagnostic::new(codes::NOT_ACATALOGUE, &node, "the file is empty").help(help);
            found.push(Diagnostic { position: Some((1, 1)), ..empty });
            None
        }
        Ok(other) => {
            let message = format!("expected a mapping of keys, found {}", other.kind());
            found.push(Diagnostic::new(codes::NOT_ACATALOGUE, &node, message).help("spec/README.md has the language"));
            None
        }
        Err(error) => {
            found.push(syntax::error(&error, &node, text));
            None
        }
    }
}
