//! The stable code of a kind of mistake.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::closest;

/// A kind of mistake. Its code never changes, and is never used for another kind.
///
/// [`codes!`](macro@crate::codes) declares them: the language has its own in [`codes`](mod@crate::codes), and an output adds what it alone
/// refuses.
#[derive(Clone, Copy)]
pub struct Code {
    name: &'static str,
    title: &'static str,
    help: &'static str,
    explanation: &'static str,
}

impl Code {
    /// A kind of mistake, with its code, the kind in one sentence, what to do in general, and an explanation in Markdown.
    pub const fn new(name: &'static str, title: &'static str, help: &'static str, explanation: &'static str) -> Self {
        Self { name, title, help, explanation }
    }

    /// The code as it is shown: `E0203`.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// The kind in one sentence.
    pub fn title(self) -> &'static str {
        self.title.trim_ascii()
    }

    /// What to do about mistakes of this kind, where no more is known of one.
    pub fn help(self) -> &'static str {
        self.help
    }

    /// What is wrong with mistakes of this kind, with a bad example and a good one, in Markdown.
    pub fn explanation(self) -> &'static str {
        self.explanation
    }

    /// The one of these codes that is spelled so, in small or capital letters; an error is the one that was probably meant.
    pub fn named(name: &str, codes: &[Self]) -> Result<Self, Option<Self>> {
        let find = |name: &str| codes.iter().copied().find(|code| code.name.eq_ignore_ascii_case(name));
        find(name).ok_or_else(|| closest(name, codes.iter().map(|code| code.name)).and_then(find))
    }
}

/// Declares codes as constants, each with its title as documentation, what to do in general, and its explanation in `explanations/CODE.md`
/// beside the file; without any of these it does not compile. `ALL` has all of them.
#[macro_export]
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal: $help:literal,)+) => {
        $(
            $(#[doc = $doc])+
            pub const $name: $crate::Code =
                $crate::Code::new($code, concat!($($doc),+), $help, include_str!(concat!("explanations/", $code, ".md")));
        )+

        /// All of them.
        pub const ALL: &[$crate::Code] = &[$($name),+];
    };
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

// Two codes are the same if they are spelled alike; their texts follow from that.
impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(other.name)
    }
}
