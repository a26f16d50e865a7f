//! Links in prose: ``[`ErrorCode::Action`]`` names a type of the catalogue, wherever that is.

use super::types::Types;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Piece, Prose};
use crate::place::Node;

/// The text with its links taken out of it.
pub(super) fn prose(text: &str, types: &Types<'_>, node: &Node, found: &mut Diagnostics) -> Prose {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        plain.push_str(before);
        let Some((target, behind)) = after.split_once("`]") else {
            plain.push_str("[`");
            rest = after;
            continue;
        };
        rest = behind;
        // With an address behind it, it is a link of Markdown's own.
        let link = if behind.starts_with(['(', '[']) { None } else { link(target, types, node, found) };
        match link {
            Some(link) => {
                pieces.extend((!plain.is_empty()).then(|| Piece::Text(std::mem::take(&mut plain))));
                pieces.push(Piece::Link(link));
            }
            None => plain.push_str(&format!("[`{target}`]")),
        }
    }
    plain.push_str(rest);
    pieces.extend((!plain.is_empty()).then_some(Piece::Text(plain)));
    Prose(pieces)
}

fn link(target: &str, types: &Types<'_>, node: &Node, found: &mut Diagnostics) -> Option<crate::model::Link> {
    let closest = match types.link(target, found) {
        Ok(link) => return Some(link),
        Err(closest) => closest,
    };
    let message = format!("the link [`{target}`] leads to no type or value of the catalogue");
    let help = match closest {
        Some(closest) => format!("did you mean [`{closest}`]?"),
        None => "write it without brackets if it is not one".to_owned(),
    };
    found.push(Diagnostic::new(codes::BROKEN_LINK, node, message).help(help));
    None
}
