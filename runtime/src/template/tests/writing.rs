//! Writing: which syntax is chosen, and what is refused.

use super::{Template, Value, texts, vector};
use crate::release::Release;

fn sent(template: &Template) -> String {
    template.to_request_text().unwrap()
}

fn one(name: &str, value: Value) -> Template {
    [(name, value)].into_iter().collect()
}

#[test]
fn text_is_written_where_text_can_say_it() {
    let template = Template::parse("K=\"a \\\"q\\\" \\ b\"\nDISK=[A=1,B=2]\nK=\"\"\nK=x").unwrap();
    assert_eq!(sent(&template), "K = \"a \\\"q\\\" \\ b\"\nDISK = [ A = \"1\", B = \"2\" ]\nK = \"\"\nK = \"x\"\n");
    assert_eq!(template.to_text().unwrap(), sent(&template));
    assert_eq!(template.to_string(), sent(&template));
    assert_eq!(sent(&Template::new()), "");
    let only_for_some = Template::parse("NAME=\"a\"\nDISK=[A=1,B=\"\"]\nNAME=x").unwrap();
    let text = "NAME = \"a\"\nDISK = [ A = \"1\", B = \"\" ]\nNAME = \"x\"\n";
    assert_eq!(only_for_some.to_request_text_for(Release::new(7, 4)).as_deref(), Ok(text));
    assert_eq!(only_for_some.to_string(), text);
}

#[test]
fn xml_is_written_where_text_cannot_say_it() {
    let cases = [
        (one("W", "x\\".into()), "<W>x\\</W>", "W: the value ends in a backslash"),
        (one("W", vector(&[("A", "x\\")])), "<W><A>x\\</A></W>", "W/A: the value ends in a backslash"),
        (one("W", vector(&[("a", "1")])), "<W><a>1</a></W>", "W/a: in text names become upper case"),
        (one("A-B", "1".into()), "<A-B>1</A-B>", "A-B: in text a name has only letters"),
        (one("W", vector(&[("Ü", "1")])), "<W><Ü>1</Ü></W>", "W/Ü: in text a name has only letters"),
    ];
    for (template, xml, limit) in cases {
        assert_eq!(sent(&template), format!("<TEMPLATE>{xml}</TEMPLATE>"));
        let error = template.to_text().unwrap_err().to_string();
        assert!(error.starts_with(limit) && error.ends_with("write XML instead"), "{error}");
        assert_eq!(Template::parse(&sent(&template)).unwrap(), template);
    }
    // What makes XML necessary takes the rest along.
    let mixed = texts(&[("E", ""), ("A", "<b>&\"'\t\n]]"), ("W", "\\")]);
    assert_eq!(sent(&mixed), "<TEMPLATE><E><![CDATA[]]></E><A>&lt;b&gt;&amp;\"'\t\n]]</A><W>\\</W></TEMPLATE>");
    assert_eq!(mixed.to_xml().unwrap(), sent(&mixed));
}

#[test]
fn what_would_not_arrive_is_refused_with_the_name_of_the_attribute() {
    let values = [
        ("a]]>b", "holds `]]>`"),
        ("rocket 🚀", "U+1F680 lies beyond"),
        ("bell \u{7}", "U+0007 cannot be sent"),
        ("a\rb", "carriage returns into line feeds"),
        ("a\r\nb", "carriage returns into line feeds"),
        (" a", "begins or ends with white space"),
        ("a\n", "begins or ends with white space"),
        ("\t", "begins or ends with white space"),
    ];
    for (value, reason) in values {
        for (template, place) in
            [(texts(&[("OK", "1"), ("BAD", value)]), "BAD: "), (one("V", vector(&[("OK", "1"), ("BAD", value)])), "V/BAD: ")]
        {
            for written in [template.to_request_text(), template.to_text(), template.to_xml()] {
                let error = written.unwrap_err();
                assert_eq!(error.place, None);
                let error = error.to_string();
                assert!(error.starts_with(place) && error.contains(reason), "{error}");
                assert!(!error.contains("rocket") && !error.contains("bell"), "{error}");
            }
        }
    }
    let (long_value, long_name) = ("x".repeat(10_000_001), "N".repeat(50_001));
    let others = [
        (texts(&[("LONG", &long_value)]), "LONG: the value has 10000001 bytes, and a server loses the whole template"),
        (one("V", vector(&[("LONG", &long_value)])), "V/LONG: the value has 10000001 bytes"),
        (texts(&[(&long_name, "1")]), &format!("{}…: the name has 50001 bytes, and a server loses the whole template", &long_name[..64])),
        (one("V", vector(&[("A", "1"), (&long_name, "1")])), &format!("V/{}…: the name has 50001 bytes", &long_name[..64])),
        (one("V", vector(&[])), "V: the vector is empty"),
        (one("V", vector(&[("A", "1"), ("B", "2"), ("A", "3")])), "V/A: the name is in this vector twice"),
        (texts(&[("lower", "1")]), "lower: the server would store it as `LOWER`"),
        (texts(&[("1ST", "1")]), "1ST: the server would store it as `ONE_1ST`"),
        (texts(&[("XMLISH", "1")]), "XMLISH: the server would store it as `ONE_XMLISH`"),
        (texts(&[("", "1")]), "an attribute has no name"),
        (texts(&[("A B", "1")]), "A B: ' ' cannot stand in a name"),
        (texts(&[("A:B", "1")]), "A:B: ':' cannot stand in a name"),
        (texts(&[("A><B", "1")]), "A><B: '>' cannot stand in a name"),
        (one("V", vector(&[("", "1")])), "V: an attribute has no name"),
        (one("V", vector(&[("1ST", "1")])), "V/1ST: a name must begin with a letter"),
        (one("V", vector(&[("A\nB", "1")])), "V/A\nB: '\\n' cannot stand in a name"),
    ];
    for (template, reason) in others {
        let error = template.to_request_text().unwrap_err().to_string();
        assert!(error.starts_with(reason), "{error}");
    }
}

#[test]
fn what_cannot_be_sent_can_still_be_shown() {
    assert_eq!(texts(&[("lower", " x\\"), ("B", "]]>")]).to_string(), "lower = \" x\\\"\nB = \"]]>\"\n");
}
