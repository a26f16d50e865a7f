//! What can be wrong with any catalogue, whatever is made of it.

crate::codes! {
    // The files themselves.
    /// The file is not YAML.
    NOT_YAML = "E0101": "a text with a colon, a bracket or a quote in it needs quotes, and what belongs together is indented alike",
    /// The file is empty, or not a mapping of keys.
    NOT_ACATALOGUE = "E0102": "spec/README.md has the language",
    /// The language has no such key there.
    UNKNOWN_KEY = "E0103": "remove it; spec/README.md has the keys that there are",
    /// The value of a key is of the wrong kind: a list where there should be a text.
    WRONG_KIND = "E0104": "spec/README.md shows what the key takes",
    /// A key that must be there is missing.
    MISSING_KEY = "E0105": "add it; spec/README.md shows what it takes",
    /// A key stands twice in one mapping, as a method that is described twice does.
    DUPLICATE_KEY = "E0106": "remove one of the two, or give it its own name",
    /// Lists and mappings are nested too deeply.
    TOO_DEEP = "E0107": "the language needs a tenth of that; look for a bracket that is never closed",
    /// A file, or a name in it, is too long.
    TOO_LARGE = "E0108": "shorten it",

    // Names and what they stand for.
    /// A name is declared twice, in one file or in two.
    DUPLICATE_NAME = "E0201": "rename one of the two, or remove it",
    /// A name is not spelled as names of its kind are.
    BAD_NAME = "E0202": "give it another name",
    /// There is no type of this name.
    UNKNOWN_TYPE = "E0203": "correct the name, or declare it under `ids`, `numbers`, `strings`, `enums` or `documents`",
    /// Two things would have the same name.
    NAME_CLASH = "E0205": "rename one of the two",
    /// There is no family of this name.
    UNKNOWN_FAMILY = "E0206": "correct the name, or declare it under `families`",
    /// A family has a `$word` that stands for nothing, or for a key that the resource lacks.
    UNKNOWN_PLACEHOLDER = "E0207": "there are `$resource`, `$id`, `$noun` and `$acl`",
    /// The type belongs to another resource.
    FOREIGN_TYPE = "E0208": "move it to a shared file, one without `resource`",
    /// There is no such release, or a thing would end before it begins.
    BAD_RELEASE = "E0209": "releases stand in their order, oldest first, and what has a history begins before it ends",
    /// The method is not one of the resource that the file is about.
    FOREIGN_METHOD = "E0210": "move it to the file of its resource",
    /// There is no resource of this name.
    UNKNOWN_RESOURCE = "E0211": "correct the name, or describe the resource in a file with `resource:`",
    /// What a list of fields includes is not there, or does not have what is asked of it.
    UNKNOWN_GROUP = "E0212": "name a group of `field_groups`, or a document",
    /// There is no method of this name.
    UNKNOWN_METHOD = "E0213": "name a method of the catalogue, spelled whole",

    // Parameters.
    /// A parameter that must be sent comes after one that may be left off.
    REQUIRED_AFTER_OPTIONAL = "E0301": "make it `optional` too, or check the order",
    /// A default, or what stands for none, is not a value of the type.
    BAD_VALUE = "E0302": "write a value of the type",
    /// Keys contradict each other: both `default` and `none`, `optional` without either.
    CONTRADICTION = "E0303": "remove one of the keys",
    /// A flag without default would be an argument, and say nothing where it is called.
    POSITIONAL_FLAG = "E0304": "`default: false`; it is then a setter by its name",
    /// A type of several positions needs a name for each.
    POSITION_COUNT = "E0305": "`positions: [start, end]`, for a type that takes two",
    /// The type cannot stand there: a document as a parameter, a range in a document.
    MISPLACED_TYPE = "E0306": "use another type; spec/README.md says which types can stand where",
    /// A parameter is said to be optional together with one that does not stand before it, or that must be sent.
    NOT_TOGETHER = "E0307": "name the parameter before it, which is `optional` too",

    // Documents, enumerations, answers.
    /// Two fields are read from one element.
    DUPLICATE_ELEMENT = "E0401": "remove one of the two fields, or correct its `element`",
    /// A field has a form that its document cannot have.
    BAD_FIELD = "E0402": "spec/README.md says what a field of a document may have",
    /// Two values of an enumeration are the same on the wire.
    DUPLICATE_VALUE = "E0403": "remove one of the two, or correct its `value`",
    /// A value of an enumeration is not of its wire type, or what `other` holds is not.
    BAD_ENUM_VALUE = "E0404": "write values of the type that `wire` says, or correct `wire`",
    /// An answer is neither one value nor a document in an element.
    BAD_OUTPUT = "E0405": "`{ type: VmId }`, `{ type: Vm, element: VM }`, `{ type: [Vm], element: VM_POOL/VM }` or `{ constant: 0 }`, for instance",

    // What is allowed and yet refused.
    /// Something has no summary.
    MISSING_SUMMARY = "E0501": "say what it is, in one sentence",
    /// A summary is not a sentence.
    BAD_SUMMARY = "E0502": "write one sentence: a capital letter first, a full stop last, and all that is more in `details`",
    /// Two arguments could be swapped unnoticed.
    SWAPPABLE_ARGUMENTS = "E0503": "give each a type of its own, under `ids`, `numbers` or `strings`; or a `default`, which makes it a setter",
    /// A link in prose leads nowhere.
    BROKEN_LINK = "E0504": "write it without brackets if it is not a link",
    /// A quirk of the server is none, or is one no more.
    STALE_QUIRK = "E0505": "remove the quirk",
}
