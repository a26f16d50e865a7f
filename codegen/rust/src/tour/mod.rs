//! The tour: a template with the places where pieces of the catalogue and of the generated crate are put, cut from the real ones.
//!
//! A line of `tour.md` that begins with `@` names the piece that takes its place:
//!
//! - `@yaml spec/vm.yaml methods one.vm.info`: a node of the catalogue, by the keys that lead to it; an item of a list by its number;
//! - `@rust src/vm/methods/info.rs | pub struct Info | impl Info`: items of a generated file, each by how it begins;
//! - `@call fn swapped`: a function of `calls.rs`;
//! - `@message swapped`: what the compiler says of it. `tests/tests/tour.rs` holds that against what it really says.

mod cut;

use std::fmt;

use opennebula_catalogue::{Node, Sources, Step};

use crate::Files;

const TEMPLATE: &str = include_str!("tour.md");

/// The calls that the tour shows, right ones and wrong ones.
const CALLS: &str = include_str!("calls.rs");

/// What the compiler says of the wrong ones.
const MESSAGES: [(&str, &str); 5] = [
    ("template_of_machines", include_str!("messages/template_of_machines.txt")),
    ("machine_to_action", include_str!("messages/machine_to_action.txt")),
    ("host_with_network_driver", include_str!("messages/host_with_network_driver.txt")),
    ("host_with_swapped_drivers", include_str!("messages/host_with_swapped_drivers.txt")),
    ("recovered_by_flag", include_str!("messages/recovered_by_flag.txt")),
];

const HEAD: &str = "<!-- @generated from codegen/rust/src/tour and spec/ by `cargo xtask codegen`. Do not edit. -->\n\n";

/// What the tour shows, and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingPiece(String);

impl fmt::Display for MissingPiece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "codegen/rust/src/tour/tour.md has `@{}`, and there is no such thing; show something else there", self.0)
    }
}

impl std::error::Error for MissingPiece {}

/// The tour of this catalogue, whose files are named as they are from the root of the workspace, and of what was generated from it.
pub fn tour(sources: &Sources, generated: &Files) -> Result<String, MissingPiece> {
    let mut tour = HEAD.to_owned();
    for line in TEMPLATE.lines() {
        match line.strip_prefix('@') {
            Some(wanted) => {
                let piece = piece(wanted, sources, generated).ok_or_else(|| MissingPiece(wanted.to_owned()))?;
                tour.push_str(&piece);
            }
            None => tour.push_str(line),
        }
        tour.push('\n');
    }
    Ok(tour)
}

/// A piece as Markdown.
fn piece(wanted: &str, sources: &Sources, generated: &Files) -> Option<String> {
    let (kind, what) = wanted.split_once(' ')?;
    match kind {
        "yaml" => {
            let (file, way) = what.split_once(' ')?;
            let step = |word: &str| word.parse().map_or_else(|_| Step::Key(word.to_owned()), Step::Item);
            let node = Node { file: file.to_owned(), steps: way.split(' ').map(step).collect() };
            Some(linked(file, &format!(", `{way}`")) + &fenced("yaml", &cut::node(sources, &node)?))
        }
        "rust" => {
            let mut parts = what.split(" | ");
            let file = parts.next()?;
            let text = generated.get(file)?;
            let items: Option<Vec<String>> = parts.map(|start| cut::item(text, start)).collect();
            Some(linked(&format!("generated/{file}"), "") + &fenced("rust", &items?.join("\n\n")))
        }
        "call" => Some(fenced("rust", &cut::item(CALLS, &format!("pub {what}"))?)),
        "message" => {
            let (_, message) = MESSAGES.iter().find(|(name, _)| *name == what)?;
            Some(fenced("text", message.trim_end()))
        }
        _ => None,
    }
}

/// The file that a piece is from, and where in it.
fn linked(file: &str, place: &str) -> String {
    format!("[`{file}`](../{file}){place}:\n\n")
}

fn fenced(language: &str, text: &str) -> String {
    format!("```{language}\n{text}\n```")
}
