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
mod words;

pub(crate) use spec::{Entry, FamilyEntry, GroupEntry, MethodEntry, Placed, Spec, SpecFile, TypeEntry};

use fields::Includable;
use file::{Patterns, head};
use read::duplicates;
use words::{Budget, Words};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;
use crate::sources::Sources;
use crate::yaml::{self, Tree};

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
    let (mut heads, earlier) = (Vec::new(), found.len());
    for (node, tree) in &trees {
        heads.extend(head(node, tree, &mut found).map(|head| (node, tree, head)));
    }
    // What cannot be read, or says wrongly what it is about, may be what others look for.
    let all_are_read = trees.len() == sources.len();
    let are_heads_right = all_are_read && found.len() == earlier;
    let budget = Budget::of(sources);
    let files = heads.iter().zip(parts::wholes(&heads)).map(|((node, tree, _), whole)| (*node, *tree, Words::of(whole, &budget)));
    let includable = Includable::of(files, all_are_read, &budget, &mut found);
    let families = family::Families::of(&trees, all_are_read, &budget, &mut found);
    let patterns = Patterns { families, includable, budget };
    let families = patterns.families.entries(&mut found);
    let groups = fields::groups(&trees, &patterns.includable, &mut found);
    let files = parts::files(heads, are_heads_right, &patterns, &mut found);
    if let Some(exceeded) = patterns.budget.exceeded() {
        // Whatever else is wrong now may be so because of that.
        found = Diagnostics::default();
        found.push(exceeded);
    }
    found.or(Spec { files, families, groups })
}

fn parse(file: &str, text: &str, found: &mut Diagnostics) -> Option<Tree> {
    let node = Node::root(file);
    match yaml::parse(text) {
        Ok(Tree::Map(entries)) if !entries.is_empty() => {
            let tree = Tree::Map(entries);
            duplicates(&tree, &node, found);
            Some(tree)
        }
        Ok(Tree::Map(_) | Tree::Null) => {
            let help = "describe a resource, beginning with `resource:`, or delete the file; spec/README.md has the language";
            let empty = Diagnostic::new(codes::NOT_ACATALOGUE, &node, "the file is empty").help(help);
            found.push(Diagnostic { position: Some((1, 1)), ..empty });
            None
        }
        Ok(other) => {
            let message = format!("expected a mapping of keys, found {}", other.kind());
            found.push(Diagnostic::new(codes::NOT_ACATALOGUE, &node, message));
            None
        }
        Err(error) => {
            found.push(syntax::error(error, &node, text));
            None
        }
    }
}
