//! What generated code needs to read calls and write answers, as a server does.

pub use crate::document::{DocumentWriter, ToDocument};
pub use crate::method::ServerMethod;
pub use crate::params::{ArgumentError, Arguments};
pub use crate::scalar::{Repr, Scalar};
pub use crate::wire::Value;

/// One value as the answer to a call.
pub fn scalar<T: Scalar>(value: &T) -> Value {
    value.to_repr().into_value()
}

/// One number as the answer to a call, or -1.
pub fn scalar_or_none<T: Scalar<Repr = i32>>(value: Option<&T>) -> Value {
    Value::Int(value.map_or(-1, Scalar::to_repr))
}

/// Several values as the answer to a call.
pub fn array<T: Scalar>(values: &[T]) -> Value {
    Value::Array(values.iter().map(|value| value.to_repr().into_value()).collect())
}

/// A document in an element of this name, as the answer to a call.
pub fn document<T: ToDocument>(root: &str, document: &T) -> Value {
    answer(|out| out.element(root, document))
}

/// Documents in elements of one name, within the root element, as the answer to a call.
pub fn documents<T: ToDocument>(root: &str, item: &str, documents: &[T]) -> Value {
    answer(|out| out.elements(root, item, documents))
}

/// Values in elements of one name, within the root element, as the answer to a call.
pub fn values<T: Scalar>(root: &str, item: &str, values: &[T]) -> Value {
    answer(|out| out.values(root, item, values))
}

fn answer(write: impl FnOnce(&mut DocumentWriter)) -> Value {
    let mut out = DocumentWriter::default();
    write(&mut out);
    Value::String(out.finish())
}
