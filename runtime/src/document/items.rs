//! The items of an answer that is a list. One that cannot be read costs that item and no other.

use super::cursor::{Cursor, FromDocument};
use super::error::DecodeError;
use super::left_out::LeftOut;
use super::tokens::{Place, Token};
use crate::growth::make_room;
use crate::scalar::Scalar;

/// The items of a list while it is read.
#[derive(Debug)]
pub struct Items<T> {
    read: Vec<T>,
    /// How many there were, with those that could not be read.
    count: usize,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { read: Vec::new(), count: 0 }
    }
}

impl<T> Items<T> {
    /// Adds what came of the next item.
    pub(crate) fn push(&mut self, item: Result<T, DecodeError>, id: Option<i32>, left_out: &mut LeftOut) -> Result<(), DecodeError> {
        self.count += 1;
        match item {
            Ok(item) => {
                make_room(&mut self.read);
                self.read.push(item);
                left_out.others += 1;
                Ok(())
            }
            Err(error) => left_out.push(self.count, id, error),
        }
    }

    /// Which item comes next, from 1.
    pub(crate) fn next_position(&self) -> usize {
        self.count + 1
    }

    /// Those that could be read, in order.
    pub fn into_vec(self) -> Vec<T> {
        self.read
    }
}

impl<'x> Cursor<'x> {
    /// Reads a child that is one document of a list which is the answer, or one of those that it is made of. One that cannot be read is left
    /// out, and told when the whole document has been read.
    pub fn push_item<T: FromDocument>(&mut self, items: &mut Items<T>) -> Result<(), DecodeError> {
        self.item(items, T::read)
    }

    /// Reads the documents in the children of these names.
    pub(crate) fn document_items<T: FromDocument>(&mut self, names: &[&str]) -> Result<Vec<T>, DecodeError> {
        self.all_items(names, T::read)
    }

    /// Reads the values in the children of this name.
    pub(crate) fn value_items<T: Scalar>(&mut self, name: &str) -> Result<Vec<T>, DecodeError> {
        self.all_items(&[name], |cursor| {
            let text = cursor.text()?;
            cursor.parse(&text)
        })
    }

    fn all_items<T>(&mut self, names: &[&str], read: impl Fn(&mut Self) -> Result<T, DecodeError>) -> Result<Vec<T>, DecodeError> {
        let mut items = Items::default();
        while self.child()? {
            if names.contains(&self.name()) { self.item(&mut items, &read)? } else { self.unknown()? }
        }
        Ok(items.into_vec())
    }

    fn item<T>(&mut self, items: &mut Items<T>, read: impl Fn(&mut Self) -> Result<T, DecodeError>) -> Result<(), DecodeError> {
        self.number(items.next_position());
        let beginning = self.tokens.place();
        let item = read(self);
        let id = if item.is_ok() { None } else { self.pass_over(beginning)? };
        self.leave();
        items.push(item, id, &mut self.left_out)
    }

    /// Passes over an item that could not be read, and gives the `ID` in it. What its texts mean does not matter here; an error says that its
    /// end cannot be found.
    fn pass_over(&mut self, beginning: Place<'x>) -> Result<Option<i32>, DecodeError> {
        self.tokens.go_back(beginning);
        self.peeked = None;
        let mut id = None;
        let item = self.tokens.open().len();
        loop {
            if self.tokens.open().len() == item
                && let Some((name, text)) = self.leaf_element()
            {
                id = id.or_else(|| text.parse().ok().filter(|_| name == "ID"));
                continue;
            }
            match self.token()? {
                Token::Start | Token::Text(_) => {}
                Token::End if self.tokens.open().len() == item => return Ok(id),
                Token::End => self.leave(),
                Token::Eof => return Err(self.error("the document ends in the middle")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::left_out::MOST;
    use super::super::unreadable::Unreadable;
    use super::*;
    use crate::answer::Answer;
    use crate::wire::{Escaped, escape};

    /// A machine as generated code would read it.
    #[derive(Debug, PartialEq)]
    struct Machine(i32, String);

    impl FromDocument for Machine {
        fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
            let (mut owner, mut name) = (None, None);
            while cursor.child()? {
                match cursor.name() {
                    "UID" => cursor.value(&mut owner)?,
                    "NAME" => cursor.value(&mut name)?,
                    _ => cursor.unknown()?,
                }
            }
            Ok(Self(cursor.required(owner, "UID")?, cursor.required(name, "NAME")?))
        }
    }

    fn answer(items: &str) -> Answer<'static> {
        let mut escaped = String::new();
        escape(&mut escaped, &format!("<VM_POOL>{items}</VM_POOL>"));
        Answer::new(Escaped::new(escaped))
    }

    fn whole(items: &str) -> Result<Vec<Machine>, DecodeError> {
        answer(items).documents("VM_POOL", "VM")
    }

    fn lenient(items: &str) -> Result<(Vec<Machine>, Vec<Unreadable>), DecodeError> {
        answer(items).leniently(|answer| answer.documents("VM_POOL", "VM"))
    }

    const GOOD: &str = "<VM><ID>7</ID><UID>1</UID><NAME>a</NAME></VM>";

    const ODD: &str = "<VM><ID>3</ID><UID>abc</UID><NAME>x</NAME></VM>";

    /// However an item fails, wherever the cursor stands then, the ones behind it are read as if it were not there.
    #[test]
    fn an_odd_item_costs_itself_alone() {
        let no_integer = |found: &str| format!("/UID: expected an integer of 32 bits, found {found:?}");
        let cases = [
            (ODD, no_integer("abc"), Some(3)),
            ("<VM><UID>abc</UID><NAME>x</NAME><ID>3</ID></VM>", no_integer("abc"), Some(3)),
            ("<VM><UID>a<B><ID>9</ID></B></UID><ID>3</ID><ID>4</ID></VM>", no_integer("a"), Some(3)),
            ("<VM><ID><![CDATA[3]]></ID><UID a='<'>1</UID><!-- </VM> --></VM>", ": there is no <NAME>".into(), Some(3)),
            ("<VM><ID>x</ID><UID>1</UID></VM>", ": there is no <NAME>".into(), None),
            ("<VM/>", ": there is no <UID>".into(), None),
            ("<VM></VM>", ": there is no <UID>".into(), None),
            ("<VM><UID/></VM>", no_integer(""), None),
            ("<VM><VM><UID>1</UID></VM><ID>3</ID></VM>", ": there is no <UID>".into(), Some(3)),
            // What a reference means is a matter of the item.
            ("<VM><ID>3</ID><NAME>&nope;</NAME><UID>1</UID></VM>", "/NAME: ".into(), Some(3)),
        ];
        for (odd, expected, id) in cases {
            let (machines, unreadable) = lenient(&format!("{GOOD}{odd}{GOOD}\n{odd}{GOOD}")).unwrap();
            assert_eq!(machines, [1, 1, 1].map(|owner| Machine(owner, "a".into())), "{odd}");
            for (item, position) in unreadable.iter().zip([2, 4]) {
                let shown = item.to_string();
                assert!(shown.starts_with(&format!("VM_POOL/VM[{position}]{expected}")), "{shown}");
                assert_eq!((item.position, item.id), (position, id), "{shown}");
                assert_eq!(shown.ends_with(" (ID 3)"), id.is_some(), "{shown}");
            }
            assert_eq!(unreadable.len(), 2, "{odd}");
        }
    }

    #[test]
    fn a_list_as_a_whole_counts_them_and_names_the_first() {
        let error = whole(&format!("{GOOD}{ODD}{}{GOOD}", "<VM/>".repeat(5))).unwrap_err();
        let expected = "VM_POOL/VM[2]/UID: expected an integer of 32 bits, found \"abc\" (ID 3); VM_POOL/VM[3]: there is no <UID>; \
            VM_POOL/VM[4]: there is no <UID>; and 3 more; 6 of 8 items cannot be read, and `lenient()` of the call gives the others";
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.unreadable.iter().map(|item| item.position).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7]);
        assert_eq!(whole("<VM/>").unwrap_err().to_string(), "VM_POOL/VM[1]: there is no <UID>; 1 of 1 items cannot be read");
    }

    #[test]
    fn markup_that_is_broken_beyond_the_item_fails_as_a_whole() {
        for broken in ["<VM><UID>abc</VM>", "<VM><UID>abc<", "<VM><UID>abc</UID><A></B></VM>", "<VM/></HOST>", "<VM>&nope;<UID>abc</UID>"] {
            let error = lenient(&format!("{GOOD}{ODD}{broken}")).unwrap_err();
            assert!(error.unreadable.is_empty() && error.path.starts_with("VM_POOL"), "{broken}: {error}");
        }
        let list = format!("<VM_POOL>{GOOD}{ODD}{GOOD}</VM_POOL>");
        for end in 0..list.len() {
            let mut cut = String::new();
            escape(&mut cut, &list[..end]);
            let read = Answer::new(Escaped::new(cut)).leniently(|answer| answer.documents::<Machine>("VM_POOL", "VM"));
            assert!(read.is_err(), "cut at {end}");
        }
    }

    #[test]
    fn what_is_kept_of_them_is_bounded() {
        let (machines, unreadable) = lenient(&format!("{}{GOOD}", "<VM/>".repeat(MOST))).unwrap();
        assert_eq!((machines.len(), unreadable.len()), (1, MOST));
        let error = lenient(&"<VM/>".repeat(MOST + 1)).unwrap_err().to_string();
        assert!(
            error.starts_with("VM_POOL/VM[1]: there is no <UID>; ") && error.ends_with("; more than 100000 items cannot be read"),
            "{error}"
        );
    }

    #[test]
    fn values_are_items_as_well() {
        let values = || answer("<ID>1</ID><ID>x</ID><ID>3</ID>");
        let (read, unreadable) = values().leniently(|answer| answer.values::<i32>("VM_POOL", "ID")).unwrap();
        assert_eq!(read, [1, 3]);
        assert_eq!(unreadable[0].to_string(), "VM_POOL/ID[2]: expected an integer of 32 bits, found \"x\"");
        assert!(values().values::<i32>("VM_POOL", "ID").unwrap_err().to_string().starts_with("VM_POOL/ID[2]: "));
    }

    /// What is not in the catalogue is told of the items behind it as well.
    #[test]
    fn strict_reading_goes_on_behind_an_odd_item() {
        let mut answer = answer(&format!("{ODD}<VM><NEW/><UID>1</UID><NAME/></VM>")).strict();
        let (machines, unreadable) = answer.leniently(|answer| answer.documents::<Machine>("VM_POOL", "VM")).unwrap();
        assert_eq!((machines.len(), unreadable.len()), (1, 1));
        assert_eq!(answer.into_unknown(), ["VM_POOL/VM[1]/ID: not in the catalogue", "VM_POOL/VM[2]/NEW: not in the catalogue"]);
    }
}
