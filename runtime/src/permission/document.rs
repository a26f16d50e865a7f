//! Permissions in documents.

use super::bits::{PermissionBits, Permissions};
use crate::document::{Cursor, DecodeError, FromDocument};
#[cfg(feature = "server")]
use crate::document::{DocumentWriter, ToDocument};

/// The bits of one class of users while they are read.
#[derive(Default)]
struct Slots {
    use_: Option<bool>,
    manage: Option<bool>,
    admin: Option<bool>,
}

impl Slots {
    fn take(self, cursor: &Cursor<'_>, names: [&str; 3]) -> Result<PermissionBits, DecodeError> {
        let [use_, manage, admin] = names;
        Ok(PermissionBits {
            use_: cursor.required(self.use_, use_)?,
            manage: cursor.required(self.manage, manage)?,
            admin: cursor.required(self.admin, admin)?,
        })
    }
}

impl FromDocument for Permissions {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let (mut owner, mut group, mut other) = (Slots::default(), Slots::default(), Slots::default());
        while cursor.child()? {
            match cursor.name() {
                "OWNER_U" => cursor.value(&mut owner.use_)?,
                "OWNER_M" => cursor.value(&mut owner.manage)?,
                "OWNER_A" => cursor.value(&mut owner.admin)?,
                "GROUP_U" => cursor.value(&mut group.use_)?,
                "GROUP_M" => cursor.value(&mut group.manage)?,
                "GROUP_A" => cursor.value(&mut group.admin)?,
                "OTHER_U" => cursor.value(&mut other.use_)?,
                "OTHER_M" => cursor.value(&mut other.manage)?,
                "OTHER_A" => cursor.value(&mut other.admin)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            owner: owner.take(cursor, ["OWNER_U", "OWNER_M", "OWNER_A"])?,
            group: group.take(cursor, ["GROUP_U", "GROUP_M", "GROUP_A"])?,
            other: other.take(cursor, ["OTHER_U", "OTHER_M", "OTHER_A"])?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Permissions {
    fn write(&self, out: &mut DocumentWriter) {
        let classes = [
            (self.owner, ["OWNER_U", "OWNER_M", "OWNER_A"]),
            (self.group, ["GROUP_U", "GROUP_M", "GROUP_A"]),
            (self.other, ["OTHER_U", "OTHER_M", "OTHER_A"]),
        ];
        for (bits, [use_, manage, admin]) in classes {
            out.value(use_, &bits.use_);
            out.value(manage, &bits.manage);
            out.value(admin, &bits.admin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;

    const PERMISSIONS: &str = "<OWNER_U>1</OWNER_U><OWNER_M>1</OWNER_M><OWNER_A>0</OWNER_A><GROUP_U>1</GROUP_U><GROUP_M>0</GROUP_M>\
        <GROUP_A>0</GROUP_A><OTHER_U>0</OTHER_U><OTHER_M>0</OTHER_M><OTHER_A>1</OTHER_A>";

    fn read(children: &str) -> (Result<Permissions, DecodeError>, Vec<String>) {
        let mut escaped = String::new();
        crate::wire::escape(&mut escaped, &format!("<PERMISSIONS>{children}</PERMISSIONS>"));
        let mut answer = Answer::new(crate::wire::Escaped::new(escaped)).strict();
        (answer.document("PERMISSIONS"), answer.into_unknown())
    }

    #[test]
    fn a_document_is_read_whole() {
        assert_eq!(read(PERMISSIONS), (Ok(Permissions::from_octal(0o641).unwrap()), vec![]));
        let (permissions, unknown) = read(&format!("<NEW/>{PERMISSIONS}"));
        assert!(permissions.is_ok());
        assert_eq!(unknown, ["PERMISSIONS/NEW: not in the catalogue"]);
    }

    #[test]
    fn every_bit_is_needed_once() {
        for class in ["OWNER", "GROUP", "OTHER"] {
            for bit in ["U", "M", "A"] {
                let name = format!("{class}_{bit}");
                let renamed = PERMISSIONS.replace(&name, "X");
                assert_eq!(read(&renamed).0.unwrap_err().to_string(), format!("PERMISSIONS: there is no <{name}>"));
                let (_, unknown) = read(&format!("{PERMISSIONS}<{name}>1</{name}>"));
                assert_eq!(unknown, [format!("PERMISSIONS/{name}: there more than once")]);
            }
        }
        let error = read(&PERMISSIONS.replace("<OTHER_A>1", "<OTHER_A>2")).0.unwrap_err();
        assert_eq!(error.to_string(), "PERMISSIONS/OTHER_A: expected 0 or 1, found \"2\"");
    }

    #[cfg(feature = "server")]
    #[test]
    fn a_document_is_written_as_the_server_does() {
        let mut out = DocumentWriter::default();
        Permissions::from_octal(0o641).unwrap().write(&mut out);
        assert_eq!(out.finish(), PERMISSIONS);
    }
}
