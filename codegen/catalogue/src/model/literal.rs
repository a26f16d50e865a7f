//! Values in the catalogue.

/// A value in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A decimal number.
    Float(f64),
    /// A text.
    Text(String),
    /// A value of the parameter's own enumeration, by its name.
    Variant(String),
    /// The type's own default: an empty template or list, all of a range.
    Empty,
}
