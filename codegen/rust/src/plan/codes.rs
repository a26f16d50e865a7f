//! What the language allows and Rust does not.

opennebula_catalogue::codes! {
    /// The name is a word of Rust's, or one that the generated code needs for itself.
    RESERVED_NAME = "E0204": "give it another name",
}
