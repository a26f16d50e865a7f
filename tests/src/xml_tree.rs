//! Documents as trees, to see what two of them have not in common.
//!
//! The order of elements of different names is free, and a section of CDATA is the text in it, as is an escaped one. Numbers are equal by
//! their value. All else counts: a missing element, an empty one, a blank.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use crate::decimal::Decimal;

/// How many characters of a text a difference shows.
const SHOWN: usize = 80;

/// An element.
#[derive(Clone, Debug, Default)]
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

    /// The same under the name that another document has, if that is what the name of this one became.
    #[must_use]
    pub fn with_root_of(mut self, other: &Self, earlier: &[(&str, &str)]) -> Self {
        if earlier.contains(&(&self.name, &other.name)) {
            self.name.clone_from(&other.name);
        }
        self
    }

    /// The same with elements of older releases where newer ones have them, as far as another document has them there and not where they were.
    fn modern(&self, other: &Self, same: &Same<'_>) -> Cow<'_, Self> {
        let mut modern = Cow::Borrowed(self);
        for around in same.around {
            if other.at(around).next().is_none() && modern.at(around).any(|child| !child.children.is_empty()) {
                let (taken, rest) = std::mem::take(&mut modern.to_mut().children).into_iter().partition(|child| child.name == *around);
                modern.to_mut().children = rest;
                modern.to_mut().children.extend(Vec::<Self>::into_iter(taken).flat_map(|child| child.children));
            }
        }
        for (old, new, none) in same.earlier {
            if modern.at(old).next().is_some() && other.at(old).next().is_none() {
                modern.to_mut().move_all(old, new, *none);
            }
        }
        modern
    }

    /// The elements at the end of a way of one name, or of two with `/` between.
    fn at<'e>(&'e self, path: &'e str) -> impl Iterator<Item = &'e Self> {
        let (outer, name) = parts(path);
        let parents = self.children.iter().filter(move |child| Some(child.name.as_str()) == outer);
        parents.chain(outer.is_none().then_some(self)).flat_map(|parent| &parent.children).filter(move |child| child.name == name)
    }

    /// Moves elements from where they were to where they are; those that mean none are taken away.
    fn move_all(&mut self, old: &str, new: &str, none: Option<&str>) {
        let ((outer, old), (newer, new)) = (parts(old), parts(new));
        let mut taken = Vec::new();
        self.among(outer, &mut |children| {
            let (found, rest) = std::mem::take(children).into_iter().partition(|child| child.name == old);
            *children = rest;
            taken = found;
        });
        // What only held them is gone with them.
        self.children.retain(|child| Some(child.name.as_str()) != outer || !child.children.is_empty());
        taken.retain(|child| Some(child.text.as_str()) != none);
        for child in &mut taken {
            new.clone_into(&mut child.name);
        }
        self.among(newer, &mut |children| children.append(&mut taken));
    }

    /// Changes the children of the child of this name, which is made if it is not there; without a name, its own.
    fn among(&mut self, name: Option<&str>, change: &mut dyn FnMut(&mut Vec<Self>)) {
        let Some(name) = name else { return change(&mut self.children) };
        if !self.children.iter().any(|child| child.name == name) {
            self.children.push(Self { name: name.to_owned(), ..Self::default() });
        }
        self.children.iter_mut().filter(|child| child.name == name).take(1).for_each(|child| change(&mut child.children));
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
        let by_child = |none: &str| {
            none.split_once('=').is_some_and(|(name, text)| self.children.iter().any(|child| child.name == name && child.text == text))
        };
        let means_none = |none: &str| self.children.is_empty() && self.text == none || by_child(none);
        none_or_missing.iter().any(|(name, none)| *name == self.name && means_none(none))
    }

    /// Goes down a path of names: to the first child of the first name, and so on.
    pub fn find(&self, path: &[&str]) -> Option<&Self> {
        match path {
            [] => Some(self),
            [name, rest @ ..] => self.children.iter().find(|child| child.name == *name)?.find(rest),
        }
    }
}

/// A way of one name, or of two with `/` between.
fn parts(path: &str) -> (Option<&str>, &str) {
    path.split_once('/').map_or((None, path), |(outer, name)| (Some(outer), name))
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

/// What makes no difference between a document and what became of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Same<'s> {
    /// Elements, each with the text that means none, or `CHILD=text` for a child that does: it is the same whether they are missing or there
    /// with it.
    pub none_or_missing: &'s [(&'s str, &'s str)],
    /// Elements of older releases, each with the way to where newer ones have it; of lists also the text that means that there is no item.
    pub earlier: &'s [(&'s str, &'s str, Option<&'s str>)],
    /// Elements of older releases whose children stand in the element around them now.
    pub around: &'s [&'s str],
}

/// All differences between a document and what became of it, each with the way to it.
pub fn differences(before: &Element, after: &Element, same: &Same<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if before.name == after.name {
        compare(&before.name, before, after, same, &mut found);
    } else {
        found.push(format!("the root was <{}>, and is <{}>", before.name, after.name));
    }
    found
}

fn compare(path: &str, before: &Element, after: &Element, same: &Same<'_>, found: &mut Vec<String>) {
    if before.is_none(same.none_or_missing) && after.is_none(same.none_or_missing) {
        return;
    }
    if !same_text(&before.text, &after.text) {
        found.push(format!("{path}: was {}, and is {}", shown(&before.text), shown(&after.text)));
    }
    let before = &*before.modern(after, same);
    let (left, right) = (by_name(before), by_name(after));
    let names: BTreeSet<&str> = left.keys().chain(right.keys()).copied().collect();
    for name in names {
        let none = Vec::new();
        let (left, right) = (left.get(name).unwrap_or(&none), right.get(name).unwrap_or(&none));
        for (index, (before, after)) in left.iter().zip(right).enumerate() {
            let place = if left.len() > 1 { format!("{path}/{name}[{}]", index + 1) } else { format!("{path}/{name}") };
            compare(&place, before, after, same, found);
        }
        let is_none = matches!((left.as_slice(), right.as_slice()), ([only], []) | ([], [only]) if only.is_none(same.none_or_missing));
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

    const SAME: &Same<'_> = &Same {
        none_or_missing: &[("END", "0"), ("MONITORING", ""), ("LOCK", "LOCKED=0")],
        earlier: &[("OLD", "NEW", None), ("CLUSTER", "CLUSTERS/ID", Some("-1")), ("SHARE/FREE", "FREE", None)],
        around: &["BOX"],
    };

    fn between(before: &str, after: &str) -> Vec<String> {
        differences(&Element::parse(before).unwrap(), &Element::parse(after).unwrap(), SAME)
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
        let lock = |locked| format!("<VM><LOCK><LOCKED>{locked}</LOCKED><OWNER/></LOCK></VM>");
        assert_eq!(between(&lock("0"), without), [""; 0]);
        assert_eq!(between(&lock("1"), without), ["VM: there were 1 of <LOCK>, and are 0"]);
        assert_eq!(between("<VM><END>0</END><END>0</END></VM>", without), ["VM: there were 2 of <END>, and are 0"]);
        assert_eq!(between("<VM><MONITORING>0</MONITORING></VM>", without), ["VM: there were 1 of <MONITORING>, and are 0"]);
    }

    #[test]
    fn an_older_form_is_the_same_as_the_newer_one_with_the_same_in_it() {
        let forms = [
            ("<VM><OLD>1</OLD></VM>", "<VM><NEW>1</NEW></VM>"),
            ("<VM><CLUSTER>3</CLUSTER></VM>", "<VM><CLUSTERS><ID>3</ID></CLUSTERS></VM>"),
            ("<VM><CLUSTER>-1</CLUSTER></VM>", "<VM><CLUSTERS/></VM>"),
            ("<VM><SHARE><FREE>1</FREE></SHARE></VM>", "<VM><FREE>1</FREE></VM>"),
            ("<VM><BOX><A>1</A><OLD>2</OLD></BOX></VM>", "<VM><A>1</A><NEW>2</NEW></VM>"),
            ("<VM><OLD>1</OLD></VM>", "<VM><OLD>1</OLD></VM>"),
            ("<VM><BOX><A>1</A></BOX></VM>", "<VM><BOX><A>1</A></BOX></VM>"),
        ];
        for (before, after) in forms {
            assert_eq!(between(before, after), [""; 0], "{before}");
            assert_ne!(between(before, "<VM/>"), [""; 0], "{before}");
            assert_ne!(between(before, &after.replace(['1', '3'], "4").replace("S/>", "S><ID>4</ID></CLUSTERS>")), [""; 0], "{before}");
        }
        assert_eq!(between("<VM><NEW>1</NEW></VM>", "<VM><OLD>1</OLD></VM>").len(), 2);
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
