//! Types of Rust.

use std::fmt;

use opennebula_catalogue::model::{Document, Field, Form, Named, OutputKind, Slot, Type};

use super::built_in;

/// A type as generated code names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// One that needs no `use`: `i32`, `String`, `()`.
    Plain(&'static str),
    /// One that is brought into the file.
    Path {
        /// Where it is.
        module: Module,
        /// Its name.
        name: String,
    },
    /// A list of another.
    Vec(Box<Self>),
    /// Another, or none.
    Option(Box<Self>),
}

/// Where a type can be named from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The root of the crate.
    Root,
    /// The module of a resource.
    Resource(String),
    /// The values of XML-RPC.
    Wire,
}

impl RustType {
    /// A type of the catalogue.
    pub fn of(ty: &Type) -> Self {
        match ty {
            Type::BuiltIn(built_in) => built_in::rust_type(*built_in),
            Type::Declared(named) => Self::declared(named),
        }
    }

    /// A declared type.
    pub fn declared(named: &Named) -> Self {
        let module = match &named.resource {
            Some(resource) if !named.is_id => Module::Resource(resource.clone()),
            _ => Module::Root,
        };
        Self::Path { module, name: named.name.clone() }
    }

    /// A type of the catalogue, or a list of it.
    pub fn formed(ty: &Type, form: &Form) -> Self {
        let ty = Self::of(ty);
        if *form == Form::One { ty } else { Self::Vec(Box::new(ty)) }
    }

    /// What a parameter is in the struct of its method.
    pub fn of_param(slot: &Slot) -> Self {
        Self::formed(&slot.ty, &slot.form).optional(slot.is_none_able())
    }

    /// What a field of a document is.
    pub fn of_field(field: &Field, document: &Document) -> Self {
        Self::formed(&field.ty, &field.form).optional(document.is_optional(field))
    }

    /// What a method gives.
    pub fn of_output(kind: &OutputKind) -> Self {
        match kind {
            OutputKind::Scalar(ty) | OutputKind::Document { ty, .. } => Self::of(ty),
            OutputKind::List { ty, .. } | OutputKind::Array(ty) => Self::Vec(Box::new(Self::of(ty))),
            OutputKind::Constant(_) => Self::Plain("()"),
        }
    }

    /// The name of what is brought into a file for it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::Path { name, .. } => Some(name),
            Self::Vec(inner) | Self::Option(inner) => inner.name(),
        }
    }

    /// The type in an `Option`, if it may be none.
    #[must_use]
    pub fn optional(self, may_be_none: bool) -> Self {
        if may_be_none { Self::Option(Box::new(self)) } else { self }
    }

    /// The type with another name for each declared one.
    #[must_use]
    pub fn renamed(&self, rename: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Plain(_) => self.clone(),
            Self::Path { module, name } => Self::Path { module: module.clone(), name: rename(name) },
            Self::Vec(item) => Self::Vec(Box::new(item.renamed(rename))),
            Self::Option(inner) => Self::Option(Box::new(inner.renamed(rename))),
        }
    }
}

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(name) => f.write_str(name),
            Self::Path { name, .. } => f.write_str(name),
            Self::Vec(item) => write!(f, "Vec<{item}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
        }
    }
}

/// As code within the crate names it.
impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("crate"),
            Self::Resource(resource) => write!(f, "crate::{resource}"),
            Self::Wire => f.write_str("opennebula_runtime::wire"),
        }
    }
}
