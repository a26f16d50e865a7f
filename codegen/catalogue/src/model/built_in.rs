//! The types that the language has by itself.
//!
//! A new one is a variant here and an arm of [`BuiltIn::about`]; what an output makes of it the compiler asks for there.

use super::literal::Literal;
use super::wire::{Repr, Shape, Wire};

macro_rules! built_in {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// A type that no file declares.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum BuiltIn {
            $($(#[doc = $doc])+ $name,)+
        }

        impl BuiltIn {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

built_in! {
    /// A whole number of 32 bits.
    Int,
    /// A whole number of 64 bits.
    Long,
    /// A decimal number.
    Float,
    /// A flag; `0` and `1` in documents.
    Bool,
    /// A flag, as `YES` and `NO`.
    YesNo,
    /// A text.
    Text,
    /// A point in time, in seconds since 1970.
    Time,
    /// Free-form attributes.
    Template,
    /// Any value of XML-RPC, as it is.
    Value,
    /// Which objects of a pool: ids or a page.
    PoolRange,
    /// A time from one second to another.
    Period,
    /// A time from one month to another.
    MonthRange,
    /// What becomes of each of the nine permissions of an object.
    PermissionChange,
    /// Calls within a call.
    Calls,
    /// Whom an access rule is for.
    AclUser,
    /// What an access rule is about.
    AclResources,
    /// What an access rule allows.
    AclRights,
    /// Where an access rule holds.
    AclZone,
    /// The nine permissions of an object.
    Permissions,
}

/// What the language knows of a built-in type.
struct About {
    /// Its name in the catalogue.
    name: &'static str,
    /// What it is at each of its positions as a parameter; without any, it cannot be one.
    positions: &'static [Wire],
    /// What it is in a document and in an answer; nothing where it is a parameter only.
    shape: Option<Shape>,
    /// The one default that a parameter of it can have: its word in the catalogue, and the number that is sent at each position, or else an
    /// empty text. Without it, a default is a value.
    default: Option<(&'static str, Option<i64>)>,
}

impl BuiltIn {
    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|built_in| built_in.name() == name)
    }

    /// The names of all of them.
    pub fn names<'n>() -> impl Iterator<Item = &'n str> {
        Self::ALL.iter().map(|built_in| -> &str { built_in.name() })
    }

    #[rustfmt::skip]
    fn about(self) -> About {
        let about = |name, positions, shape, default| About { name, positions, shape, default };
        let value = |repr| Some(Shape::Scalar(repr));
        match self {
            Self::Int => about("int", &[Wire::Int], value(Repr::Int), None),
            Self::Long => about("long", &[Wire::Long], value(Repr::Long), None),
            Self::Float => about("float", &[], value(Repr::Float), None),
            Self::Bool => about("bool", &[Wire::Boolean], value(Repr::Bool), None),
            Self::YesNo => about("yes_no", &[], value(Repr::Text), None),
            Self::Text => about("text", &[Wire::String], value(Repr::Text), None),
            Self::Time => about("time", &[], value(Repr::Int), None),
            Self::Template => about("Template", &[Wire::String], Some(Shape::Open), Some(("empty", None))),
            Self::Value => about("value", &[Wire::Any], value(Repr::Any), None),
            Self::PoolRange => about("PoolRange", &[Wire::Int; 2], None, Some(("all", Some(-1)))),
            Self::Period => about("Period", &[Wire::Int; 2], None, Some(("always", Some(-1)))),
            Self::MonthRange => about("MonthRange", &[Wire::Int; 4], None, Some(("always", Some(-1)))),
            Self::PermissionChange => about("PermissionChange", &[Wire::Int; 9], None, Some(("keep", Some(-1)))),
            Self::Calls => about("Calls", &[Wire::Array], None, None),
            Self::AclUser => about("AclUser", &[Wire::String], value(Repr::Text), None),
            Self::AclResources => about("AclResources", &[Wire::String], value(Repr::Text), None),
            Self::AclRights => about("AclRights", &[Wire::String], value(Repr::Text), None),
            Self::AclZone => about("AclZone", &[Wire::String], value(Repr::Text), None),
            Self::Permissions => about("Permissions", &[], Some(Shape::Closed), None),
        }
    }

    /// Its name in the catalogue.
    pub fn name(self) -> &'static str {
        self.about().name
    }

    /// What it is at each of its positions as a parameter; without any, it cannot be one.
    pub fn positions(self) -> &'static [Wire] {
        self.about().positions
    }

    /// What it is in a document and in an answer; nothing where it is a parameter only.
    pub fn shape(self) -> Option<Shape> {
        self.about().shape
    }

    /// The word for the one default that a parameter of it can have. Without it, a default is a value.
    pub fn default_word(self) -> Option<&'static str> {
        self.about().default.map(|(word, _)| word)
    }

    /// What is sent at each position for that default.
    pub fn default_value(self) -> Option<Literal> {
        self.about().default.map(|(_, number)| number.map_or_else(|| Literal::Text(String::new()), Literal::Int))
    }
}
