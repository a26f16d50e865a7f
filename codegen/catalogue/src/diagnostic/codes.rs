//! What can be wrong with any catalogue, whatever is made of it.

crate::codes! {
    // The files themselves.
    /// The file is not YAML.
    NOT_YAML = "E0101",
    /// The file is empty, or not a mapping of keys.
    NOT_ACATALOGUE = "E0102",
    /// The language has no such key there.
    UNKNOWN_KEY = "E0103",
    /// The value of a key is of the wrong kind: a list where there should be a text.
    WRONG_KIND = "E0104",
    /// A key that must be there is missing.
    MISSING_KEY = "E0105",
    /// A key stands twice in one mapping, as a method that is described twice does.
    DUPLICATE_KEY = "E0106",

    // Names and what they stand for.
    /// A name is declared twice, in one file or in two.
    DUPLICATE_NAME = "E0201",
    /// A name is not spelled as names of its kind are.
    BAD_NAME = "E0202",
    /// There is no type of this name.
    UNKNOWN_TYPE = "E0203",
    /// Two things would have the same name.
    NAME_CLASH = "E0205",
    /// There is no family of this name.
    UNKNOWN_FAMILY = "E0206",
    /// A family has a `$word` that stands for nothing, or for a key that the resource lacks.
    UNKNOWN_PLACEHOLDER = "E0207",
    /// The type belongs to another resource.
    FOREIGN_TYPE = "E0208",
    /// There is no such release, or a thing would end before it begins.
    BAD_RELEASE = "E0209",
    /// The method is not one of the resource that the file is about.
    FOREIGN_METHOD = "E0210",
    /// There is no resource of this name.
    UNKNOWN_RESOURCE = "E0211",
    /// What a list of fields includes is not there, or does not have what is asked of it.
    UNKNOWN_GROUP = "E0212",

    // Parameters.
    /// A parameter that must be sent comes after one that may be left off.
    REQUIRED_AFTER_OPTIONAL = "E0301",
    /// A default, or what stands for none, is not a value of the type.
    BAD_VALUE = "E0302",
    /// Keys contradict each other: both `default` and `none`, `optional` without either.
    CONTRADICTION = "E0303",
    /// A flag without default would be an argument, and say nothing where it is called.
    POSITIONAL_FLAG = "E0304",
    /// A type of several positions needs a name for each.
    POSITION_COUNT = "E0305",
    /// The type cannot stand there: a document as a parameter, a range in a document.
    MISPLACED_TYPE = "E0306",

    // Documents, enumerations, answers.
    /// Two fields are read from one element.
    DUPLICATE_ELEMENT = "E0401",
    /// A field has a form that its document cannot have.
    BAD_FIELD = "E0402",
    /// Two values of an enumeration are the same on the wire.
    DUPLICATE_VALUE = "E0403",
    /// A value of an enumeration is not of its wire type, or what `other` holds is not.
    BAD_ENUM_VALUE = "E0404",
    /// An answer is neither one value nor a document in an element.
    BAD_OUTPUT = "E0405",

    // What is allowed and yet refused.
    /// Something has no summary.
    MISSING_SUMMARY = "E0501",
    /// A summary is not a sentence.
    BAD_SUMMARY = "E0502",
    /// Two arguments could be swapped unnoticed.
    SWAPPABLE_ARGUMENTS = "E0503",
    /// A link in prose leads nowhere.
    BROKEN_LINK = "E0504",
    /// A quirk of the server is none, or is one no more.
    STALE_QUIRK = "E0505",
}
