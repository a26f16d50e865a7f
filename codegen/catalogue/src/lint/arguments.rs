//! Arguments that could be swapped unnoticed: two of one type, or of types that take the same expression.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{BuiltIn, Catalogue, Form, Method, Slot, Type};

/// Looks at the arguments of every method.
pub(super) fn check(catalogue: &Catalogue, found: &mut Diagnostics) {
    catalogue.methods().for_each(|method| check_method(method, found));
}

fn check_method(method: &Method, found: &mut Diagnostics) {
    let mut seen: BTreeMap<Taken<'_>, &Slot> = BTreeMap::new();
    for argument in method.params().filter(|param| param.is_required()) {
        let Some(earlier) = seen.get(&taken(argument)) else {
            seen.insert(taken(argument), argument);
            continue;
        };
        let message =
            format!("`{}` and `{}` of `{}` could be swapped, and it would compile", earlier.name, argument.name, method.wire_name);
        found.push(Diagnostic::new(codes::SWAPPABLE_ARGUMENTS, &argument.node, message));
    }
}

/// What an argument takes: two that take the same take the same expression.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Taken<'s> {
    is_list: bool,
    of: Of<'s>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Of<'s> {
    /// A literal is whatever number is wanted.
    Number,
    BuiltIn(&'static str),
    Declared(&'s str),
}

fn taken(argument: &Slot) -> Taken<'_> {
    let of = match &argument.ty {
        Type::BuiltIn(BuiltIn::Int | BuiltIn::Long | BuiltIn::Float) => Of::Number,
        Type::BuiltIn(built_in) => Of::BuiltIn(built_in.name()),
        Type::Declared(named) => Of::Declared(&named.name),
    };
    Taken { is_list: argument.form != Form::One, of }
}
