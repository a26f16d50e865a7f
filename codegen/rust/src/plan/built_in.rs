//! What the types of the language are in Rust.

use opennebula_catalogue::model::BuiltIn;

use super::rust_type::{Module, RustType};

/// The Rust type of a built-in one.
pub(super) fn rust_type(built_in: BuiltIn) -> RustType {
    let root = |name: &str| RustType::Path { module: Module::Root, name: name.to_owned() };
    match built_in {
        BuiltIn::Int => RustType::Plain("i32"),
        BuiltIn::Long => RustType::Plain("i64"),
        BuiltIn::Float => RustType::Plain("f64"),
        BuiltIn::Bool | BuiltIn::YesNo => RustType::Plain("bool"),
        BuiltIn::Text => RustType::Plain("String"),
        BuiltIn::Time => root("Timestamp"),
        BuiltIn::Value => RustType::Path { module: Module::Wire, name: "Value".to_owned() },
        // These have in the crate the name that they have in the catalogue.
        BuiltIn::Template
        | BuiltIn::PoolRange
        | BuiltIn::Period
        | BuiltIn::MonthRange
        | BuiltIn::PermissionChange
        | BuiltIn::Calls
        | BuiltIn::AclUser
        | BuiltIn::AclResources
        | BuiltIn::AclRights
        | BuiltIn::AclZone
        | BuiltIn::Permissions => root(built_in.name()),
    }
}

/// The constant that is the default of a type whose one default is a word; the others have `new`.
pub(crate) fn empty_constant(built_in: BuiltIn) -> Option<&'static str> {
    match built_in {
        BuiltIn::PoolRange => Some("ALL"),
        BuiltIn::Period | BuiltIn::MonthRange => Some("ALWAYS"),
        BuiltIn::PermissionChange => Some("KEEP"),
        BuiltIn::Int
        | BuiltIn::Long
        | BuiltIn::Float
        | BuiltIn::Bool
        | BuiltIn::YesNo
        | BuiltIn::Text
        | BuiltIn::Time
        | BuiltIn::Value
        | BuiltIn::Template
        | BuiltIn::Calls
        | BuiltIn::AclUser
        | BuiltIn::AclResources
        | BuiltIn::AclRights
        | BuiltIn::AclZone
        | BuiltIn::Permissions => None,
    }
}
