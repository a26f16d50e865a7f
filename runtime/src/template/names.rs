//! Names: which the server takes, and what it makes of others.

/// The name under which the server stores an attribute that is sent under this one.
pub(super) fn stored(name: &str) -> String {
    let upper = name.to_ascii_uppercase();
    let begins_well = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    // It prefixes what would not be an XML name. `XML` at the start is such; in small letters it is noticed only when the database is read.
    if name.is_empty() || begins_well && !upper.starts_with("XML") { upper } else { format!("ONE_{upper}") }
}

/// The first character that cannot stand in a name, in any syntax.
pub(super) fn illegal_character(name: &str) -> Option<char> {
    name.chars().find(|&character| !is_inner(character))
}

/// Whether a name in a vector may begin with this. In text the server takes digits too, and cannot read the database again.
pub(super) fn may_begin(character: char) -> bool {
    is_first(character)
}

/// Whether text can say the name. Other characters are left out by the server, those beyond ASCII, or end the name.
pub(super) fn fits_text(name: &str) -> bool {
    name.bytes().all(is_text_byte)
}

/// Whether this belongs to a name in text.
pub(super) fn is_text_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// XML's characters for the start of a name, but for the colon, which ends a prefix that nothing explains, and for what lies beyond the Basic
/// Multilingual Plane.
fn is_first(character: char) -> bool {
    matches!(character,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}')
}

fn is_inner(character: char) -> bool {
    is_first(character) || matches!(character, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
