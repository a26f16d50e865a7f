//! Types of the catalogue as types of Rust.

use opennebula_catalogue::model::{Document, Field, Form, Named, OutputKind, Slot, Type};

use super::built_in;
use super::rust_type::{Module, RustType};

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
}
