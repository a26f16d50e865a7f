//! What reading costs before anything is built of it.

use std::hint::black_box;

use memchr::memchr;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::pool::document;

/// quick-xml over the document: unescaped first, then each event looked at. The number of elements.
pub fn quick_xml(body: &[u8]) -> Result<u64, String> {
    let answer = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let document = quick_xml::escape::unescape(document(answer)?).map_err(|error| error.to_string())?;
    let mut reader = Reader::from_str(&document);
    let mut elements = 0;
    loop {
        match black_box(reader.read_event().map_err(|error| error.to_string())?) {
            Event::Start(_) | Event::Empty(_) => elements += 1,
            Event::Eof => return Ok(elements),
            _ => {}
        }
    }
}

/// One pass over the document as it stands in the answer, escaped: where the names of its elements and their texts begin and end, and
/// nothing more. The number of elements.
pub fn walk(body: &[u8]) -> Result<u64, String> {
    let answer = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let mut rest = document(answer)?.as_bytes();
    let mut elements = 0;
    while let Some((text, tag)) = split(rest, b'&', b"&lt;") {
        black_box(text);
        let cdata = tag.strip_prefix(b"![CDATA[");
        let end = match cdata {
            Some(text) => split(text, b']', b"]]&gt;"),
            None => split(tag, b'&', b"&gt;"),
        };
        let Some((content, after)) = end else { return Err("the document ends within a tag".to_owned()) };
        elements += u64::from(cdata.is_none() && !content.starts_with(b"/"));
        black_box(content);
        rest = after;
    }
    Ok(elements)
}

/// What stands before and after the first `mark`; `first` is the byte it begins with.
fn split<'b>(bytes: &'b [u8], first: u8, mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut rest = bytes;
    loop {
        let (_, found) = rest.split_at_checked(memchr(first, rest)?)?;
        if let Some(after) = found.strip_prefix(mark) {
            let before = bytes.get(..bytes.len() - found.len())?;
            return Some((before, after));
        }
        rest = found.get(1..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_find_the_same_elements() {
        let document = "&lt;A&gt;&lt;B&gt;1 &amp;amp; 2&lt;/B&gt;&lt;C&gt;&lt;![CDATA[&lt;x&gt;]] ]&gt; &amp;]]&gt;&lt;/C&gt;&lt;/A&gt;";
        let body = format!("<value><string>{document}</string></value>");
        assert_eq!(quick_xml(body.as_bytes()), Ok(3));
        assert_eq!(walk(body.as_bytes()), Ok(3));
    }
}
