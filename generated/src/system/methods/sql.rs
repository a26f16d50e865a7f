// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::Call;
use crate::system::{Handle, SqlStatement};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes the server's database directly.
///
/// For the user `oneadmin` alone. Nothing checks what is written: objects the server has in memory
/// may overwrite it, and a wrong statement can destroy the zone. It goes through the log of the
/// zone, so that all its servers do the same.
///
/// # On the wire
///
/// `one.system.sql` is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `statement` |  |
/// | 2 | boolean | `federated` | `false` |
///
/// The answer is always `0`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sql {
    /// The statement.
    pub statement: SqlStatement,
    /// Whether all zones of the federation do the same. Only the master zone takes this.
    pub federated: bool,
}

impl Sql {
    /// The call, with defaults for what is not said.
    pub fn new(statement: impl Into<SqlStatement>) -> Self {
        Self {
            statement: statement.into(),
            federated: false,
        }
    }
}

impl Method for Sql {
    const NAME: &'static str = "one.system.sql";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = ();

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("statement", &self.statement)?;
        params.arg("federated", &self.federated)?;
        Ok(())
    }

    fn read_output(_answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        Ok(())
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Sql {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            statement: params.arg("statement")?,
            federated: params.arg("federated")?,
        })
    }

    fn write_output(_output: &Self::Output) -> Value {
        Value::Int(0)
    }
}

impl<C> Call<'_, C, Sql> {
    /// Whether all zones of the federation do the same. Only the master zone takes this.
    pub fn federated(mut self, federated: bool) -> Self {
        self.method.federated = federated;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes the server's database directly.
    ///
    /// [`Sql`](struct@Sql) tells more.
    pub fn sql(&self, statement: impl Into<SqlStatement>) -> Call<'c, C, Sql> {
        Call::new(self.client, Sql::new(statement))
    }
}
