//! The values of XML-RPC.

use std::fmt;

/// A value of a call or of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `<i4>`.
    Int(i32),
    /// `<i8>`.
    Long(i64),
    /// `<boolean>`.
    Bool(bool),
    /// `<double>`; OpenNebula has none, and other servers of this format may.
    Double(f64),
    /// `<string>`.
    String(String),
    /// `<array>`.
    Array(Vec<Value>),
    /// `<struct>`: members in the order they came.
    Struct(Vec<(String, Value)>),
}

impl Value {
    /// Its type.
    pub fn wire_type(&self) -> WireType {
        match self {
            Self::Int(_) => WireType::Int,
            Self::Long(_) => WireType::Long,
            Self::Bool(_) => WireType::Boolean,
            Self::Double(_) => WireType::Double,
            Self::String(_) => WireType::String,
            Self::Array(_) => WireType::Array,
            Self::Struct(_) => WireType::Struct,
        }
    }
}

/// The types of XML-RPC, shown as OpenNebula's documentation names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireType {
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// 0 or 1.
    Boolean,
    /// A decimal number.
    Double,
    /// A text.
    String,
    /// A list.
    Array,
    /// Named members.
    Struct,
    /// Whichever of these.
    Any,
}

impl WireType {
    /// Whether a value of the type `found` can stand where this type is asked for.
    pub fn takes(self, found: Self) -> bool {
        self == Self::Any || self == found
    }
}

impl fmt::Display for WireType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Int => "int",
            Self::Long => "i8",
            Self::Boolean => "boolean",
            Self::Double => "double",
            Self::String => "string",
            Self::Array => "array",
            Self::Struct => "struct",
            Self::Any => "any",
        })
    }
}
