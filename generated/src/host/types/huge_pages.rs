// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// The huge pages of one size in a NUMA node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HugePages {
    /// Size of a page, in kibibytes.
    pub size: i64,
    /// How many there are.
    pub pages: i64,
    /// How many machines have been promised.
    pub usage: i64,
    /// How many were free when the host was last monitored.
    ///
    /// From OpenNebula 5.10 to 6.2.
    pub free: Option<i64>,
}

impl FromDocument for HugePages {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut size = None;
        let mut pages = None;
        let mut usage = None;
        let mut free = None;
        while cursor.child()? {
            match cursor.name() {
                "SIZE" => cursor.value(&mut size)?,
                "PAGES" => cursor.value(&mut pages)?,
                "USAGE" => cursor.value(&mut usage)?,
                "FREE" => cursor.value(&mut free)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            size: cursor.required(size, "SIZE")?,
            pages: cursor.required(pages, "PAGES")?,
            usage: cursor.required(usage, "USAGE")?,
            free,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HugePages {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("SIZE", &self.size);
        out.value("PAGES", &self.pages);
        out.value("USAGE", &self.usage);
        if let Some(free) = &self.free {
            out.value("FREE", free);
        }
    }
}
