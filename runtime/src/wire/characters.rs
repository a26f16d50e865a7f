//! Which characters OpenNebula's server takes.

use std::fmt;

/// Looks for a character that must not be sent.
///
/// The server refuses a call with a character beyond the Basic Multilingual Plane, and where one slips in by other means the object that
/// holds it, and its whole pool, can no longer be read. Control characters other than tab and line ends are not XML.
pub fn check(text: &str) -> Result<(), IllegalCharacter> {
    match text.chars().find(|&character| !is_legal(character)) {
        Some(character) => Err(IllegalCharacter(character)),
        None => Ok(()),
    }
}

fn is_legal(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => character <= '\u{ffff}',
    }
}

/// A character that OpenNebula cannot take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IllegalCharacter(pub char);

impl fmt::Display for IllegalCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = u32::from(self.0);
        if code > 0xffff {
            write!(f, "the character U+{code:04X} lies beyond the Basic Multilingual Plane, which OpenNebula cannot store")
        } else {
            write!(f, "the control character U+{code:04X} cannot be sent")
        }
    }
}

impl std::error::Error for IllegalCharacter {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_basic_plane_passes_and_emoji_and_controls_do_not() {
        assert_eq!(check("Ünïcödé 日本 €\t\r\n"), Ok(()));
        assert_eq!(check("rocket 🚀"), Err(IllegalCharacter('🚀')));
        assert_eq!(check("bell \u{7}"), Err(IllegalCharacter('\u{7}')));
    }
}
