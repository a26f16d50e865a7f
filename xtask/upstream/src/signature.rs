//! What a server's introspection says of a method, against what the catalogue says of it.

use std::collections::BTreeMap;

use opennebula_catalogue::model::{Catalogue, Method};

/// The letters of signatures, and the types they stand for.
const LETTERS: [(char, &str); 11] = [
    ('i', "int"),
    ('b', "boolean"),
    ('d', "double"),
    ('s', "string"),
    ('t', "dateTime.iso8601"),
    ('6', "base64"),
    ('S', "struct"),
    ('A', "array"),
    ('n', "nil"),
    ('I', "i8"),
    ('8', "i8"),
];

/// What introspection says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Declared {
    /// Nothing.
    Undefined,
    /// The result's type and those of the parameters; where there are several such lists, the method takes any of them.
    Types(Vec<Vec<String>>),
}

impl Declared {
    /// Of the server's source: `A:sis`, several of them with commas between.
    pub(crate) fn of_letters(text: &str) -> Self {
        if text == "?" {
            return Self::Undefined;
        }
        let name = |letter: char| {
            LETTERS.iter().find(|(known, _)| *known == letter).map_or_else(|| letter.to_string(), |(_, name)| (*name).to_owned())
        };
        Self::Types(text.split(',').map(|list| list.chars().filter(|letter| *letter != ':').map(name).collect()).collect())
    }

    /// As the server's source writes it.
    fn letters(&self) -> String {
        let letter = |name: &String| LETTERS.iter().find(|(_, known)| known == name).map_or('?', |(letter, _)| *letter);
        match self {
            Self::Undefined => "?".into(),
            Self::Types(lists) => {
                let lists = lists.iter().map(|list| {
                    let mut letters: String = list.iter().map(letter).collect();
                    letters.insert(letters.len().min(1), ':');
                    letters
                });
                lists.collect::<Vec<_>>().join(",")
            }
        }
    }
}

/// What is the matter with what introspection says of a method; `None` where it says what the catalogue says, or expects it to say.
pub(crate) fn difference(method: &Method, declared: &Declared) -> Option<String> {
    let (found, right) = (declared.letters(), method.signature());
    match &method.declared {
        _ if *declared == Declared::Undefined => None,
        None if found == right => None,
        None => Some(format!(
            "introspection says {found}, and the catalogue {right}; if the server is wrong, let `quirks` say `declared: \"{found}\"`"
        )),
        Some(known) if *known == found && found != right => None,
        Some(known) if *known == found => Some(format!("introspection says {found}, which is right, so `declared` is no quirk")),
        Some(known) => Some(format!("introspection says {found}, and the catalogue expects it to say {known}")),
    }
}

/// All methods of the catalogue by name.
pub(crate) fn methods(catalogue: &Catalogue) -> BTreeMap<&str, &Method> {
    catalogue.methods().map(|method| (method.wire_name.as_str(), method)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_read_as_they_are_written() {
        for text in ["A:sib", "A:", "A:sI", "A:s,A:si", "?"] {
            assert_eq!(Declared::of_letters(text).letters(), text);
        }
        let types = [["array", "string", "int"].map(str::to_owned).to_vec()].to_vec();
        assert_eq!(Declared::of_letters("A:si"), Declared::Types(types));
    }
}
