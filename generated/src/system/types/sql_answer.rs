// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::Template;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What the database answered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SqlAnswer {
    /// The statement.
    pub query: String,
    /// The rows, each with an attribute per column.
    ///
    /// A value that begins with `<`, like the documents OpenNebula stores of its objects, comes in
    /// base64, and `64` is added to the name of its column.
    pub rows: Vec<Template>,
}

impl FromDocument for SqlAnswer {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut query = None;
        let mut rows = None;
        while cursor.child()? {
            match cursor.name() {
                "QUERY" => cursor.value(&mut query)?,
                "RESULT" => cursor.elements(&mut rows, "ROW")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            query: cursor.required(query, "QUERY")?,
            rows: rows.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for SqlAnswer {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("QUERY", &self.query);
        out.elements("RESULT", "ROW", &self.rows);
    }
}
