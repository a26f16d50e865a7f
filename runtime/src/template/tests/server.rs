//! Recorded facts: each text was sent to a running server as it stands here, and the object was read afterwards.

use super::{Template, parse_error, texts, vector};
use crate::release::Release;

/// The release of the server.
const RECORDED: Release = Release::new(7, 4);

/// What the server stored as one text: sent, name, value.
const STORED: &[(&str, &str, &str)] = &[
    ("K=\"a<b & c>d\"", "K", "a<b & c>d"),
    ("K=\"<![CDATA[x\"", "K", "<![CDATA[x"),
    // Backslashes stay, alone or doubled.
    ("K=\"a\\\\b\\n\"", "K", "a\\\\b\\n"),
    ("K=\"l1\r\nl2\rl3\"", "K", "l1\nl2\nl3"),
    ("K=\"a\tb\"", "K", "a\tb"),
    ("K=\"  x  \"", "K", "x"),
    ("K=\"a # not comment\"", "K", "a # not comment"),
    ("K=\"ü€日本語\u{2028}\u{feff}\"", "K", "ü€日本語\u{2028}\u{feff}"),
    ("K=\"\u{7f}\u{80}\u{a0}\"", "K", "\u{7f}\u{80}\u{a0}"),
    ("K=\"A=[B=1,C=2]\"", "K", "A=[B=1,C=2]"),
    ("K=\"\"", "K", ""),
    ("lower=1", "LOWER", "1"),
    ("1NUM=1", "ONE_1NUM", "1"),
    ("_U=1", "_U", "1"),
    ("  A = \"x\"  ", "A", "x"),
    ("A=-1.5e3", "A", "-1.5e3"),
    ("A=\"#nocomment\"\n", "A", "#nocomment"),
    // What is not between quotes from end to end is taken with its quotes.
    ("A=\"x\"\"y\"", "A", "\"x\"\"y\""),
    ("A=\"unterminated", "A", "\"unterminated"),
    ("A='single'", "A", "'single'"),
    ("<TEMPLATE><K><![CDATA[a<b>&\"']]></K></TEMPLATE>", "K", "a<b>&\"'"),
    ("<TEMPLATE><K>v</K></TEMPLATE>", "K", "v"),
    ("<TEMPLATE><K>a&#9;b&#10;c&#13;d</K></TEMPLATE>", "K", "a\tb\nc\nd"),
    ("<TEMPLATE><K>\"q\" 'r' \\ </K></TEMPLATE>", "K", "\"q\" 'r' \\"),
    ("<ANYROOT><A>1</A></ANYROOT>", "A", "1"),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><T><A>1</A></T>", "A", "1"),
];

/// What the server refused, most of it with no more words than "Parse error".
const REFUSED: &[&str] = &[
    "K=\"a]]>b\"",
    "WITH.DOT=1",
    "WITH SPACE=1",
    "A:B=1",
    "A=",
    "=1",
    "# only a comment",
    "A=1 # trailing",
    "A=[B=1",
    "A=[B=\"1\",]",
    "A=[B=[C=1]]",
    "A=[B=a b]",
    "A=\"1\",B=\"2\"",
    // The backslash takes the closing quote away, and the value ends in the next line.
    "W=\"x\\\"\nB=\"y\"",
];

/// What the server took, and something in it was gone afterwards without a word, or the object could not be read any more.
const LOST: &[&str] = &[
    "ÜML=1",
    "A=[]",
    "<TEMPLATE><K><A><B>1</B><C><D>deep</D></C></A></K></TEMPLATE>",
    "<TEMPLATE><K><![CDATA[a]]]]><![CDATA[>b]]></K></TEMPLATE>",
    "<TEMPLATE><X>a]]&gt;b</X></TEMPLATE>",
    "<TEMPLATE><K></K></TEMPLATE>",
    "<T><A x=\"1\">1</A></T>",
    "<T>text<A>1</A></T>",
    "<TEMPLATE><K>&#x1F680;</K></TEMPLATE>",
];

#[test]
fn what_the_server_stored_is_what_is_read() {
    for &(sent, name, value) in STORED {
        assert_eq!(Template::parse(sent).unwrap().stored_by(RECORDED), texts(&[(name, value)]), "{sent:?}");
    }
    let long = "x".repeat(100_000);
    assert_eq!(Template::parse(&format!("K_LONG=\"{long}\"")).unwrap().get("K_LONG"), Some(long.as_str()));
}

#[test]
fn several_attributes_are_read_as_the_server_did() {
    let both = [("A", vector(&[("B", "1")])), ("A", "2".into())];
    assert_eq!(Template::parse("A=[B=1]\nA=2").unwrap(), both.into_iter().collect());
    assert_eq!(Template::parse("A=1\n#c\nB=2\n").unwrap(), texts(&[("A", "1"), ("B", "2")]));
    let in_one_line = [("A", vector(&[("B", "1"), ("C", "2")])), ("D", "3".into()), ("E", "4".into())];
    assert_eq!(Template::parse("A=[ B = \"1\" , C = \"2\" ] D=\"3\" E=4").unwrap(), in_one_line.into_iter().collect());
    let punctuation = [("A", vector(&[("B", "x, y"), ("C", "z]")]))];
    assert_eq!(Template::parse("A=[B=\"x, y\", C = \"z]\"]").unwrap(), punctuation.into_iter().collect());
    assert_eq!(Template::parse("<TEMPLATE><W>x\\</W><B>y</B></TEMPLATE>").unwrap(), texts(&[("W", "x\\"), ("B", "y")]));
    let comment_between = "<T><A>1</A><A>2</A><!-- c --></T>";
    assert_eq!(Template::parse(comment_between).unwrap(), texts(&[("A", "1"), ("A", "2")]));
    assert!(Template::parse("").unwrap().is_empty());
}

#[test]
fn what_the_server_refused_or_lost_is_an_error() {
    for sent in REFUSED.iter().chain(LOST) {
        parse_error(sent);
    }
}

#[test]
fn what_the_server_stored_can_be_written_and_read_again() {
    for &(_, name, value) in STORED {
        let template = texts(&[(name, value)]);
        let sent = template.to_request_text_for(RECORDED).unwrap_or_else(|error| panic!("{value:?}: {error}"));
        assert_eq!(Template::parse(&sent).unwrap(), template, "{sent:?}");
    }
}
