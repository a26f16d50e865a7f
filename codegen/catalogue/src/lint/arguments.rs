//! Arguments that could be swapped unnoticed: two of one type, or of types that take the same expression.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{BuiltIn, Catalogue, Form, Method, Slot, Type};

/// Looks at the arguments of every method.
pub(super) fn check(catalogue: &Catalogue, found: &mut Diagnostics) {
    catalogue.methods().for_each(|method| check_method(method, found));
}

fn check_method(method: &Method, found: &mut Diagnostics) {
    let arguments: Vec<&Slot> = method.params().filter(|param| param.is_required()).collect();
    for (index, argument) in arguments.iter().enumerate() {
        let Some(earlier) = arguments.iter().take(index).find(|earlier| takes_the_same(earlier, argument)) else { continue };
        let message =
            format!("`{}` and `{}` of `{}` could be swapped, and it would compile", earlier.name, argument.name, method.wire_name);
        let help = "give each a type of its own, under `ids`, `numbers` or `strings`; or a `default`, which makes it a setter";
        found.push(Diagnostic::new(codes::SWAPPABLE_ARGUMENTS, &argument.node, message).help(help));
    }
}

/// Whether some expression would do for both.
fn takes_the_same(one: &Slot, other: &Slot) -> bool {
    // A literal is whatever number is wanted.
    let is_number = |param: &Slot| matches!(param.ty, Type::BuiltIn(BuiltIn::Int | BuiltIn::Long | BuiltIn::Float));
    let is_list = |param: &Slot| param.form != Form::One;
    is_list(one) == is_list(other) && (one.ty == other.ty || (is_number(one) && is_number(other)))
}
