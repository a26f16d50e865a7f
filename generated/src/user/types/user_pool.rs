// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument, Items};

use crate::Quotas;
use crate::user::{UserQuotas, UserSummary};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// Users and their quotas.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct UserPool {
    /// The users.
    pub users: Vec<UserSummary>,
    /// Their quotas, each with the number of its user.
    pub quotas: Vec<UserQuotas>,
    /// The quotas that hold where theirs say so.
    pub default_quotas: Option<Quotas>,
}

impl FromDocument for UserPool {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut users = Items::default();
        let mut quotas = Items::default();
        let mut default_quotas = None;
        while cursor.child()? {
            match cursor.name() {
                "USER" => cursor.push_item(&mut users)?,
                "QUOTAS" => cursor.push_item(&mut quotas)?,
                "DEFAULT_USER_QUOTAS" => cursor.element(&mut default_quotas)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            users: users.into_vec(),
            quotas: quotas.into_vec(),
            default_quotas,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for UserPool {
    fn write(&self, out: &mut DocumentWriter) {
        for item in &self.users {
            out.element("USER", item);
        }
        for item in &self.quotas {
            out.element("QUOTAS", item);
        }
        if let Some(default_quotas) = &self.default_quotas {
            out.element("DEFAULT_USER_QUOTAS", default_quotas);
        }
    }
}
