//! Documents as trees, to see what two of them have not in common.
//!
//! The order of elements of different names is free, and a section of CDATA is the text in it, as is an escaped one. Numbers are equal by
//! their value. All else counts: a missing element, an empty one, a blank.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use crate::decimal::Decimal;

/// How many characters of a text a difference shows.
const SHOWN: usize = 80;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// Reads a document: its root element.
    pub fn parse(xml: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        // The elements that are open, below what holds the root.
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event();
            let at = |reason: String| format!("{reason} (at byte {})", reader.buffer_position());
            match event.map_err(|error| at(error.to_string()))? {
                Event::Start(start) => open.push(Self { name: start.name().0.to_owned(), ..Self::default() }),
                Event::End(_) => close(&mut open),
                Event::Text(text) => append(&mut open, &text.xml10_content()),
                Event::CData(text) => append(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let reference = format!("&{};", &*reference);
                    append(&mut open, &unescape(&reference).map_err(|error| at(error.to_string()))?);
                }
                Event::Eof => break,
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) | Event::DocType(_) => {}
            }
        }
        match (open.pop(), open.is_empty()) {
            (Some(mut top), true) if top.children.len() == 1 && top.text.trim().is_empty() => top.children.pop().ok_or_else(String::new),
            (Some(top), true) => Err(format!("expected one root element, found {} and the text {}", top.children.len(), shown(&top.text))),
            _ => Err("it ends within an element".into()),
        }
    }

    /// The same with each of these elements of older releases where newer ones have it: by the way from its parent.
    #[must_use]
    pub fn modern(mut self, earlier: &[(&str, &str)]) -> Self {
        let name = self.name.clone();
        let rule = |child: &Self| {
            let (_, new) = earlier.iter().find(|(old, _)| *old == child.name)?;
            // What stands where newer releases have it is there already.
            Some(new.split_once('/').unwrap_or(("", new))).filter(|(outer, _)| *outer != name)
        };
        let children = std::mem::take(&mut self.children).into_iter().map(|child| child.modern(earlier));
        let (old, new): (Vec<_>, Vec<_>) = children.partition(|child| rule(child).is_some());
        self.children = new;
        for mut child in old {
            if let Some((outer, inner)) = rule(&child) {
                inner.clone_into(&mut child.name);
                self.within(outer).push(child);
            }
        }
        self
    }

    /// The same under the name that another document has, if that is what the name of this one became.
    #[must_use]
    pub fn with_root_of(mut self, other: &Self, earlier: &[(&str, &str)]) -> Self {
        if earlier.contains(&(&self.name, &other.name)) {
            self.name.clone_from(&other.name);
        }
        self
    }

    /// The children of the child of this name, which is made if it is not there; without a name, its own.
    fn within(&mut self, name: &str) -> &mut Vec<Self> {
        if name.is_empty() {
            return &mut self.children;
        }
        if !self.children.iter().any(|child| child.name == name) {
            self.children.push(Self { name: name.to_owned(), ..Self::default() });
        }
        match self.children.iter_mut().find(|child| child.name == name) {
            Some(child) => &mut child.children,
            None => unreachable!("a child of this name was just pushed"),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text in it, that of its children left out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its children.
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    fn is_none(&self, none_or_missing: &[(&str, &str)]) -> bool {
        self.children.is_empty() && none_or_missing.contains(&(&self.name, &self.text))
    }

    /// Goes down a path of names: to the first child of the first name, and so on.
    pub fn find(&self, path: &[&str]) -> Option<&Self> {
        match path {
            [] => Some(self),
            [name, rest @ ..] => self.children.iter().find(|child| child.name == *name)?.find(rest),
        }
    }
}

fn append(open: &mut [Element], text: &str) {
    if let Some(top) = open.last_mut() {
        top.text.push_str(text);
    }
}

fn close(open: &mut Vec<Element>) {
    if let Some(child) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(child);
    }
}

/// All differences between a document and what became of it, each with the way to it.
///
/// Of the elements in `none_or_missing` it makes no difference whether they are missing or there with the text that means none.
pub fn differences(before: &Element, after: &Element, none_or_missing: &[(&str, &str)]) -> Vec<String> {
    let mut found = Vec::new();
    if before.name == after.name {
        compare(&before.name, before, after, none_or_missing, &mut found);
    } else {
        found.push(format!("the root was <{}>, and is <{}>", before.name, after.name));
    }
    found
}

fn compare(path: &str, before: &Element, after: &Element, none_or_missing: &[(&str, &str)], found: &mut Vec<String>) {
    if !same_text(&before.text, &after.text) {
        found.push(format!("{path}: was {}, and is {}", shown(&before.text), shown(&after.text)));
    }
    let (left, right) = (by_name(before), by_name(after));
    let names: BTreeSet<&str> = left.keys().chain(right.keys()).copied().collect();
    for name in names {
        let none = Vec::new();
        let (left, right) = (left.get(name).unwrap_or(&none), right.get(name).unwrap_or(&none));
        for (index, (before, after)) in left.iter().zip(right).enumerate() {
            let place = if left.len() > 1 { format!("{path}/{name}[{}]", index + 1) } else { format!("{path}/{name}") };
            compare(&place, before, after, none_or_missing, found);
        }
        let is_none = matches!((left.as_slice(), right.as_slice()), ([only], []) | ([], [only]) if only.is_none(none_or_missing));
        if left.len() != right.len() && !is_none {
            found.push(format!("{path}: there were {} of <{name}>, and are {}", left.len(), right.len()));
        }
    }
}

fn by_name(element: &Element) -> BTreeMap<&str, Vec<&Element>> {
    let mut groups: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for child in &element.children {
        groups.entry(&child.name).or_default().push(child);
    }
    groups
}

fn same_text(before: &str, after: &str) -> bool {
    before == after || Decimal::parse(before).is_some_and(|number| Decimal::parse(after) == Some(number))
}

/// A text as reports show it: quoted, its beginning.
fn shown(text: &str) -> String {
    match beginning(text) {
        Some(beginning) => format!("{beginning:?}…"),
        None => format!("{text:?}"),
    }
}

/// Anything as reports show it: how it prints, the beginning of that.
pub(crate) fn debug(value: &impl fmt::Debug) -> String {
    let text = format!("{value:?}");
    beginning(&text).map_or_else(|| text.clone(), |beginning| format!("{beginning}…"))
}

/// The beginning of a long text; `None` for a short one.
fn beginning(text: &str) -> Option<&str> {
    let (end, _) = text.char_indices().nth(SHOWN)?;
    text.get(..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(before: &str, after: &str) -> Vec<String> {
        differences(&Element::parse(before).unwrap(), &Element::parse(after).unwrap(), &[("END", "0"), ("MONITORING", "")])
    }

    #[test]
    fn what_means_the_same_is_no_difference() {
        let before = "<VM><ID>7</ID><CPU>1.00</CPU><A><![CDATA[a<b&c]]></A><E/><N><I>1</I></N><N><I>2</I></N></VM>";
        let after = "<VM><N><I>1</I></N><N><I>2</I></N><E></E><A>a&lt;b&#38;c</A><CPU>1</CPU><ID>7</ID></VM>";
        assert_eq!(between(before, after), [""; 0]);
    }

    #[test]
    fn none_may_be_missing_only_where_that_is_said() {
        let (with, without) = ("<VM><END>0</END><MONITORING/></VM>", "<VM/>");
        assert_eq!((between(with, without), between(without, with)), (vec![], vec![]));
        let told = ["VM: there were 1 of <END>, and are 0"];
        for end in ["<END>7</END>", "<END><X/></END>"] {
            assert_eq!(between(&format!("<VM>{end}</VM>"), without), told);
        }
        assert_eq!(between("<VM><END>0</END><END>0</END></VM>", without), ["VM: there were 2 of <END>, and are 0"]);
        assert_eq!(between("<VM><MONITORING>0</MONITORING></VM>", without), ["VM: there were 1 of <MONITORING>, and are 0"]);
    }

    #[test]
    fn whatever_is_lost_or_changed_is_named_with_its_place() {
        let before = "<P><VM><ID>1</ID></VM><VM><ID>2</ID><E/><T> a</T></VM></P>";
        assert_eq!(between(before, "<P><VM><ID>1</ID></VM></P>"), ["P: there were 2 of <VM>, and are 1"]);
        let swapped = "<P><VM><ID>2</ID><E/><T> a</T></VM><VM><ID>1</ID></VM></P>";
        assert_eq!(between(before, swapped).first().map(String::as_str), Some("P/VM[1]: there were 0 of <E>, and are 1"));
        let changed = "<P><VM><ID>1</ID></VM><VM><ID>02</ID><T>a</T><N/></VM></P>";
        assert_eq!(
            between(before, changed),
            [
                "P/VM[2]: there were 1 of <E>, and are 0",
                "P/VM[2]/ID: was \"2\", and is \"02\"",
                "P/VM[2]: there were 0 of <N>, and are 1",
                "P/VM[2]/T: was \" a\", and is \"a\"",
            ]
        );
        assert_eq!(between("<A/>", "<B/>"), ["the root was <A>, and is <B>"]);
    }

    #[test]
    fn what_is_no_document_is_an_error() {
        for xml in ["", "text", "<a>", "<a/><b/>", "<a></b>", "<a/>x", "</a>", "<a>&no;</a>"] {
            assert!(Element::parse(xml).is_err(), "{xml}");
        }
    }
}
