//! What an escaped document means to `quick-xml` once it is unescaped: what [`Tokens`] is held against, in tests and by fuzzing.
#![allow(clippy::missing_panics_doc, reason = "a difference is a panic, which is what a fuzzer looks for")]

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use super::escaped::canonical;
use super::tokens::{Token, Tokens};
use crate::wire::Escaped;

/// A piece of a document; no two texts follow each other, and none is empty.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Start(String),
    End,
    Text(String),
}

/// Demands that an escaped document means the same to [`Tokens`] and to `quick-xml`, or is refused by both.
pub fn compare(raw: &str) {
    let tagged = format!("{raw}<");
    if let Some((plain, _)) = Escaped::plain_before_tag(&tagged) {
        let unknown = Escaped::new(plain.as_str());
        assert!(matches!(canonical(&unknown), Ok(Cow::Borrowed(_))), "{raw:?} is taken for plain");
    }
    let theirs = theirs(raw);
    for steps in [Steps::Tokens, Steps::Leaves, Steps::LeafElements] {
        let ours = ours(raw, steps);
        assert!(ours.is_ok() == theirs.is_ok(), "{raw:?} is read as {ours:?}, and by quick-xml as {theirs:?}");
        if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
            assert_eq!(ours, theirs, "{raw:?}");
        }
    }
}

/// In which steps a document is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Steps {
    /// Token by token.
    Tokens,
    /// Texts that are all of an element at once with its end.
    Leaves,
    /// Elements with nothing but a text at once.
    LeafElements,
}

/// All pieces.
fn ours(raw: &str, steps: Steps) -> Result<Vec<Piece>, String> {
    let escaped = Escaped::new(raw);
    let canonical = canonical(&escaped)?;
    let mut tokens = Tokens::new(&canonical);
    let mut pieces = Vec::new();
    loop {
        while steps == Steps::LeafElements
            && let Some((name, text)) = tokens.leaf_element()
        {
            pieces.push(Piece::Start(name.to_owned()));
            push_text(&mut pieces, text);
            pieces.push(Piece::End);
        }
        match tokens.next()? {
            Token::Start => {
                pieces.push(Piece::Start(tokens.name().to_owned()));
                if steps == Steps::Leaves
                    && let Some(text) = tokens.leaf()
                {
                    tokens.close();
                    push_text(&mut pieces, text);
                    pieces.push(Piece::End);
                }
            }
            Token::End => {
                tokens.close();
                pieces.push(Piece::End);
            }
            Token::Text(text) => {
                let unescaped = text.unescape();
                assert_eq!(text.check().is_ok(), unescaped.is_ok(), "{raw:?}");
                assert!(!text.is_blank() || unescaped.as_ref().is_ok_and(|text| text.trim().is_empty()), "{raw:?}");
                push_text(&mut pieces, &unescaped?);
            }
            Token::Eof => return Ok(pieces),
        }
    }
}

fn theirs(raw: &str) -> Result<Vec<Piece>, String> {
    let escaped = Escaped::new(raw);
    let xml = escaped.unescape().map_err(|error| error.to_string())?;
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().expand_empty_elements = true;
    let mut pieces = Vec::new();
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => pieces.push(Piece::Start(start.name().0.to_owned())),
            Event::End(_) => pieces.push(Piece::End),
            Event::Text(text) => push_text(&mut pieces, &text.into_inner()),
            Event::CData(text) => push_text(&mut pieces, &text.into_inner()),
            Event::GeneralRef(reference) => {
                let reference = format!("&{};", &*reference);
                push_text(&mut pieces, &unescape(&reference).map_err(|error| error.to_string())?);
            }
            Event::DocType(_) => return Err("a document type".into()),
            Event::Eof => return Ok(pieces),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    /// Of what escaped documents are made, and what could be taken for it.
    const PARTS: [&str; 39] = [
        "&lt;",
        "&gt;",
        "&lt;/",
        "/&gt;",
        "&amp;",
        "&quot;",
        "&apos;",
        "&#60;",
        "&#x3E;",
        "&#13;",
        "&#xFEFF;",
        "&#228;",
        "&#0;",
        "&amp;lt;",
        "&amp;#65;",
        "&",
        ";",
        "<",
        ">",
        "'",
        "\"",
        "A",
        "é",
        " ",
        "\r\n",
        "=",
        "!--",
        "--",
        "![CDATA[",
        "]]",
        "?",
        "!DOCTYPE",
        "&lt;A&gt;",
        "&lt;/A&gt;",
        "\u{feff}",
        "&lt;![CDATA[",
        "]]&gt;",
        "&lt;A&amp;lt;&gt;",
        "&lt;/A&lt;&gt;",
    ];

    #[test]
    fn all_short_documents_mean_what_they_mean_to_quick_xml() {
        for first in PARTS {
            compare(first);
            for second in PARTS {
                compare(&[first, second].concat());
                for third in PARTS {
                    compare(&[first, second, third].concat());
                    compare(&["&lt;A&gt;", first, second, third, "&lt;/A&gt;"].concat());
                }
            }
        }
    }

    #[test]
    fn long_documents_of_any_parts_mean_what_they_mean_to_quick_xml() {
        // Numbers by the generator of Marsaglia, the same ones each time.
        let mut state = 0x2545_f491_u32;
        let mut below = |limit: usize| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            usize::try_from(state).unwrap() % limit
        };
        for _ in 0..50_000 {
            let document: String = (0..below(16)).map(|_| PARTS[below(PARTS.len())]).collect();
            compare(&document);
        }
    }
}
