//! What is written reads as it was, for templates made at random.

use super::{Template, Value, texts, vector};
use crate::release::Release;

/// It keeps what the templates made here hold, and the oldest do not.
const NEWEST: Release = Release::new(7, 4);

/// Numbers that look random and are the same in each run (xorshift).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).unwrap()).unwrap()
    }

    fn pick<'s>(&mut self, from: &[&'s str]) -> &'s str {
        from[self.below(from.len())]
    }

    /// Some of these pieces behind each other.
    fn pieces(&mut self, from: &[&str], most: usize) -> String {
        (0..self.below(most + 1)).map(|_| self.pick(from)).collect()
    }

    /// A value that may be sent, made of all that means something in one of the syntaxes.
    fn value(&mut self) -> String {
        const PIECES: &[&str] = &[
            "a",
            "b c",
            "\"",
            "\\",
            "\\\"",
            "\\\\",
            "'",
            "=",
            "#",
            ",",
            "[",
            "]",
            "]]",
            ">",
            "<",
            "&",
            "&amp;",
            "<![CDATA[",
            "<!--",
            "\n",
            "\t",
            " ",
            "é",
            "日本",
            "\u{a0}",
            "\u{feff}",
            "\u{2028}",
            "$NAME",
            "A=1",
            "%",
            "\u{7f}",
        ];
        let value = self.pieces(PIECES, 8).replace("]]>", "");
        value.trim_matches([' ', '\t', '\n']).replace("]]>", "")
    }

    fn attribute_name(&mut self) -> String {
        format!("{}{}", self.pick(&["A", "NAME", "_", "K9", "AÜ", "A-"]), self.pieces(&["B", "_", "7", "X_Y"], 3))
    }

    fn vector(&mut self) -> Value {
        let mut pairs = Vec::<(String, String)>::new();
        for _ in 0..=self.below(4) {
            let name = format!("{}{}", self.pick(&["A", "IMAGE_ID", "_x", "low", "P-Q", "É"]), self.pieces(&["B", "c", "_", "7"], 3));
            if pairs.iter().all(|(other, _)| *other != name) {
                pairs.push((name, self.value()));
            }
        }
        pairs.into()
    }

    pub(super) fn template(&mut self) -> Template {
        (0..self.below(6))
            .map(|_| {
                let name = self.attribute_name();
                let value = if self.below(3) == 0 { self.vector() } else { self.value().into() };
                (name, value)
            })
            .collect()
    }
}

#[test]
fn random_templates_are_read_as_they_were_written() {
    let mut dice = Dice(0x5eed_0f0e_0d0c_0b0a);
    let (mut as_text, mut as_xml) = (0, 0);
    for _ in 0..4000 {
        let template = dice.template();
        let sent = template.to_request_text_for(NEWEST).unwrap_or_else(|error| panic!("{template:?}: {error}"));
        assert_eq!(Template::parse(&sent).as_ref(), Ok(&template), "{sent}");
        if let Ok(xml) = template.to_xml() {
            assert_eq!(Template::parse(&xml).as_ref(), Ok(&template));
        }
        *if sent.starts_with('<') { &mut as_xml } else { &mut as_text } += 1;
    }
    // Both syntaxes have been tried, and text is not given up without need.
    assert!(as_text > 500 && as_xml > 500, "{as_text} as text, {as_xml} as XML");
}

#[test]
fn random_texts_never_panic_and_what_is_read_can_be_written() {
    const PIECES: &[&str] = &[
        "A",
        "b",
        "1",
        "=",
        " = ",
        "\"",
        "\\\"",
        "\\",
        "[",
        "]",
        "]]>",
        ",",
        "#",
        "\n",
        " ",
        "<",
        ">",
        "/",
        "</A>",
        "<A>",
        "<T>",
        "</T>",
        "&lt;",
        "&#13;",
        "&#x41;",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE T>",
        "é",
        "\r",
        "\t",
    ];
    let mut dice = Dice(0x0123_4567_89ab_cdef);
    let mut read = 0;
    for round in 0..20_000 {
        let start = ["", "<T><A>", "<T>", "A=", "A=[B="][round % 5];
        let text = format!("{start}{}", dice.pieces(PIECES, 10));
        if let Ok(template) = Template::parse(&text) {
            read += 1;
            for release in [NEWEST, Release::new(7, 2), Release::new(4, 14)] {
                let stored = template.stored_by(release);
                assert_eq!(template.accepted_by(release).is_ok(), stored == template, "{text:?} {release}");
                let sent = stored.to_request_text_for(release).unwrap_or_else(|error| panic!("{text:?}: {error}"));
                assert_eq!(Template::parse(&sent).as_ref(), Ok(&stored), "{text:?} {sent:?}");
            }
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn values_that_are_hard_to_quote_are_read_as_they_were_written() {
    for value in [
        "\\\"",
        "\\\\\"",
        "\"",
        "\"\"",
        "a\"",
        "\"a",
        "\\\"\\",
        "\\",
        "\\\\",
        "x\\\"\nB=\"y",
        "]]",
        "]",
        "[",
        "<",
        "<A>",
        "#",
        "&amp;",
        "\"]]\"",
    ] {
        for template in [texts(&[("A", value), ("B", value)]), [("V", vector(&[("A", value), ("B", value)]))].into_iter().collect()] {
            let sent = template.to_request_text().unwrap();
            assert_eq!(Template::parse(&sent).as_ref(), Ok(&template), "{sent}");
        }
    }
}
