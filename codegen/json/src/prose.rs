//! What is said of things.

use opennebula_catalogue::model::{self, Docs, Target};

use crate::format::{Piece, Prose};

/// A text. One that has no links is a string.
pub(crate) fn prose(prose: &model::Prose) -> Prose {
    match prose.pieces() {
        [] => Prose::Plain(String::new()),
        [model::Piece::Text(text)] => Prose::Plain(text.clone()),
        pieces => Prose::Linked(pieces.iter().map(piece).collect()),
    }
}

/// The summary and the details of a thing.
pub(crate) fn docs(docs: &Docs) -> (Prose, Option<Prose>) {
    (prose(&docs.summary), docs.details.as_ref().map(prose))
}

fn piece(piece: &model::Piece) -> Piece {
    match piece {
        model::Piece::Text(text) => Piece::Text(text.clone()),
        model::Piece::Link(link) => {
            let name = match &link.target {
                Target::BuiltIn(built_in) => built_in.name(),
                Target::Declared(named) => &named.name,
            };
            Piece::Link { link: name.to_owned(), member: link.member.clone() }
        }
    }
}
