//! The stable codes of everything that can be wrong with a catalogue. Each has a file in `explanations/`; without one this does not compile.

use std::fmt;

use super::closest;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// What kind of mistake it is. The code of a kind never changes, and is never used for another.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The code as it is shown: `E0203`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// The kind in one sentence.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+).trim_ascii(),)+
                }
            }

            /// What is wrong with mistakes of this kind, with a bad example and a good one, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("explanations/", $code, ".md")),)+
                }
            }
        }
    };
}

codes! {
    // The files themselves.
    /// The file is not YAML.
    NotYaml = "E0101",
    /// The file is empty, or not a mapping of keys.
    NotACatalogue = "E0102",
    /// The language has no such key there.
    UnknownKey = "E0103",
    /// The value of a key is of the wrong kind: a list where there should be a text.
    WrongKind = "E0104",
    /// A key that must be there is missing.
    MissingKey = "E0105",
    /// A key stands twice in one mapping, as a method that is described twice does.
    DuplicateKey = "E0106",

    // Names and what they stand for.
    /// A name is declared twice, in one file or in two.
    DuplicateName = "E0201",
    /// A name is not spelled as names of its kind are.
    BadName = "E0202",
    /// There is no type of this name.
    UnknownType = "E0203",
    /// The name is a word of Rust's, or one that the generated code needs for itself.
    ReservedName = "E0204",
    /// Two things would have the same name in the generated code.
    NameClash = "E0205",
    /// There is no family of this name.
    UnknownFamily = "E0206",
    /// A family has a `$word` that stands for nothing, or for a key that the resource lacks.
    UnknownPlaceholder = "E0207",
    /// The type belongs to another resource.
    ForeignType = "E0208",
    /// There is no such release, or a thing would end before it begins.
    BadRelease = "E0209",
    /// The method is not one of the resource that the file is about.
    ForeignMethod = "E0210",
    /// There is no resource of this name.
    UnknownResource = "E0211",

    // Parameters.
    /// A parameter that must be sent comes after one that may be left off.
    RequiredAfterOptional = "E0301",
    /// A default, or what stands for none, is not a value of the type.
    BadValue = "E0302",
    /// Keys contradict each other: both `default` and `none`, `optional` without either.
    Contradiction = "E0303",
    /// A flag without default would be an argument, and say nothing where it is called.
    PositionalFlag = "E0304",
    /// A type of several positions needs a name for each.
    PositionCount = "E0305",
    /// The type cannot stand there: a document as a parameter, a range in a document.
    MisplacedType = "E0306",

    // Documents, enumerations, answers.
    /// Two fields are read from one element.
    DuplicateElement = "E0401",
    /// A field has a form that its document cannot have.
    BadField = "E0402",
    /// Two values of an enumeration are the same on the wire.
    DuplicateValue = "E0403",
    /// A value of an enumeration is not of its wire type, or what `other` holds is not.
    BadEnumValue = "E0404",
    /// An answer is neither one value nor a document in an element.
    BadOutput = "E0405",

    // What is allowed and yet refused.
    /// Something has no summary.
    MissingSummary = "E0501",
    /// A summary is not a sentence.
    BadSummary = "E0502",
    /// Two arguments could be swapped unnoticed.
    SwappableArguments = "E0503",
    /// A link in prose leads nowhere.
    BrokenLink = "E0504",
    /// A quirk of the server is none, or is one no more.
    StaleQuirk = "E0505",
}

impl Code {
    /// The code that is spelled so, in small or capital letters; an error is the one that was probably meant.
    pub fn named(name: &str) -> Result<Self, Option<Self>> {
        let find = |name: &str| Self::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(name));
        find(name).ok_or_else(|| closest(name, Self::ALL.iter().map(|code| code.as_str())).and_then(find))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
