//! Links of the catalogue's prose, as rustdoc has them.

use opennebula_catalogue::model::{Link, Prose, Target};

use super::rust_type::RustType;

/// The text as Markdown whose links lead to items of the crate.
pub(crate) fn rustdoc(prose: &Prose) -> String {
    prose.render(|link| format!("[`{link}`]({})", path(link)))
}

fn path(link: &Link) -> String {
    let ty = match &link.target {
        Target::BuiltIn(built_in) => super::built_in::rust_type(*built_in),
        Target::Declared(named) => RustType::declared(named),
    };
    let path = match ty {
        RustType::Path { module, name } => format!("{module}::{name}"),
        other => other.to_string(),
    };
    match &link.member {
        Some(member) => format!("{path}::{member}"),
        None => path,
    }
}
