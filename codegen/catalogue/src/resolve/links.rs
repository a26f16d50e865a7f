//! Links in prose: ``[`ErrorCode::Action`]`` names a type of the catalogue, wherever that is.

use super::types::Types;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Node;

/// The text with a path behind each link.
pub(super) fn resolved(text: &str, types: &Types<'_>, node: &Node, found: &mut Diagnostics) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        out.push_str(before);
        out.push_str("[`");
        let Some((target, behind)) = after.split_once("`]") else {
            rest = after;
            continue;
        };
        out.push_str(target);
        out.push_str("`]");
        rest = behind;
        if behind.starts_with(['(', '[']) {
            continue;
        }
        match types.path(target) {
            Ok(path) => out.push_str(&format!("({path})")),
            Err(closest) => {
                let diagnostic =
                    Diagnostic::new(codes::BROKEN_LINK, node, format!("the link [`{target}`] leads to no type or value of the catalogue"));
                found.push(match closest {
                    Some(closest) => diagnostic.help(format!("did you mean [`{closest}`]?")),
                    None => diagnostic.help("write it without brackets if it is not one"),
                });
            }
        }
    }
    out.push_str(rest);
    out
}
