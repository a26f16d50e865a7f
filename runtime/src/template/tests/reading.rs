//! Reading: what an error says, and texts that were cut off or made to harm.

use super::{Template, parse_error, vector};

#[test]
fn an_error_says_where_it_is_and_what_to_do() {
    let cases = [
        ("A=1\nWEB PAGE=2", "line 2, column 5: WEB: `=` is missing after a name", "needs quotes"),
        ("A=1\n  B=\"x]]>y\"", "line 2, column 5: B: `]]>` follows in this line", "break it up"),
        ("A=1\nB=", "line 2, column 3: B: the text ends where a value is expected", "write `\"\"`"),
        ("DISK=[IMAGE_ID=3", "line 1, column 17: DISK: the text ends in a vector", "close it with `]`"),
        ("DISK=[IMAGE=[ID=3]]", "line 1, column 14: DISK/IMAGE: a vector cannot hold a vector", ""),
        ("DISK=[A=1,B=2,a=3]", "line 1, column 1: DISK/A: the name is in this vector twice", "leave one out"),
        ("DISK=[1=1]", "line 1, column 7: DISK/1: a name must begin with a letter", ""),
        ("DISK=[]", "line 1, column 1: DISK: the vector is empty", "leave it out"),
        ("A=🚀", "line 1, column 3: the character U+1F680 lies beyond", "leave it out"),
        ("<T><A>1</A>\n<B/></T>", "line 2, column 5: B: the element is empty", "`<![CDATA[]]>`"),
        ("<T><A a='secret'>1</A></T>", "line 1, column 4: A: the server drops XML attributes; remove `a`", ""),
        ("<T><A>1<![CDATA[2]]></A></T>", "line 1, column 21: A: the server loses a value made of text and CDATA", ""),
        ("<T><A>1<!-- c -->2</A></T>", "line 1, column 19: A: the server loses a value made of text and CDATA, or with a comment", ""),
        ("<T><A><B>1</B>x</A></T>", "line 1, column 16: A: there is text beside the elements", "remove it"),
        ("<T><A><B>1</B><B>2</B></A></T>", "line 1, column 23: A/B: the name is in this vector twice", ""),
        ("<T><A><B><C>1</C></B></A></T>", "line 1, column 10: A/B/C: the server drops elements below two levels", ""),
        ("<T><A>&nbsp;</A></T>", "line 1, column 7: A: `&nbsp;` stands for no character", "`&amp;`"),
        ("<T><a:b>1</a:b></T>", "line 1, column 4: a:b: ':' cannot stand in a name", ""),
        ("<T><A>1</B></T>", "this is not well-formed XML", ""),
        ("<!DOCTYPE T [<!ENTITY a 'b'>]><T><A>&a;</A></T>", "line 1, column 1: a template has no document type", ""),
        ("<?xml version='1.0' encoding='ISO-8859-1'?><T/>", "must say version 1.0 and UTF-8", ""),
        ("<T/><T/>", "there is a second root element", ""),
        ("<T/>x", "there is text outside of attributes", ""),
    ];
    for (text, what, way_out) in cases {
        let error = parse_error(text);
        assert!(error.contains(what) && error.contains(way_out), "{text:?}: {error}");
        assert!(!error.contains("secret"), "{error}");
    }
}

#[test]
fn long_names_and_values_do_not_fill_an_error() {
    let long = "N".repeat(10_000);
    let secret = "secret".repeat(1000);
    for text in [
        format!("{long}=[{long}=[]]"),
        format!("<T><{long} {long}='1'/></T>"),
        format!("A=\"{secret}]]>\""),
        format!("<T><A>{secret}]]&gt;</A></T>"),
    ] {
        let error = parse_error(&text);
        assert!(error.len() < 400 && !error.contains("secret"), "{error}");
    }
}

#[test]
fn truncated_texts_are_read_or_refused_without_a_panic() {
    let text = "# comment é\nNAME = \"a \\\"q\\\" é\"\r\nDISK = [ IMAGE_ID = 3, SIZE = \"10 24\" ]\n1X=bare\\\nB=\"\"\n";
    let xml = "<?xml version=\"1.0\"?>\n<T><!-- é --><A>é &lt;&#233;</A><D><I><![CDATA[3]]></I><S>1</S></D></T>";
    for whole in [text, xml] {
        Template::parse(whole).unwrap();
        for (end, _) in whole.char_indices() {
            // Of text a part can be a template too.
            let part = Template::parse(&whole[..end]);
            assert!(part.is_err() || end == 0 || whole == text, "cut at {end}: {part:?}");
        }
        for (start, _) in whole.char_indices() {
            let _ = Template::parse(&whole[start..]);
        }
    }
}

#[test]
fn large_hostile_texts_are_done_with_soon() {
    const MANY: usize = 100_000;
    let texts = [
        "A=\"\\\"".repeat(MANY),
        format!("A={}", "\\\"".repeat(MANY)),
        "A=\"x ".repeat(MANY),
        format!("A=[{}", "B=1,".repeat(MANY)),
        format!("A={}", "[B=".repeat(MANY)),
        "#".repeat(MANY),
        format!("A=\"]]{}", ">".repeat(MANY)),
        "A=1 ".repeat(MANY),
        format!("<T>{}", "<A>".repeat(MANY)),
        format!("<T><A>{}</A></T>", "&amp;".repeat(MANY)),
        format!("<T><A>{}</A></T>", "<![CDATA[a]]>".repeat(MANY)),
    ];
    for text in &texts {
        let _ = Template::parse(text);
    }
    let pairs: Vec<_> = (0..MANY).map(|number| format!("N{number}=\"]]\"")).collect();
    let wide = Template::parse(&format!("A=[{}]", pairs.join(","))).unwrap();
    assert_eq!(wide.vector("A").unwrap().len(), MANY);
    assert_eq!(Template::parse(&wide.to_request_text().unwrap()).unwrap(), wide);
}

#[test]
fn names_in_a_vector_become_upper_case_in_text_and_stay_in_xml() {
    let text = Template::parse("disk=[image_id=3]").unwrap();
    assert_eq!(text, [("DISK", vector(&[("IMAGE_ID", "3")]))].into_iter().collect());
    let xml = Template::parse("<T><disk><image_id>3</image_id></disk></T>").unwrap();
    assert_eq!(xml, [("DISK", vector(&[("image_id", "3")]))].into_iter().collect());
}
