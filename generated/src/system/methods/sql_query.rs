// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::Call;
use crate::system::{Handle, SqlAnswer, SqlStatement};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Asks the server's database directly.
///
/// For the user `oneadmin` alone. It is meant for maintenance: what tables hold may change with
/// every release. An error of the database comes without a message.
///
/// **Answer:** The rows.
///
/// # On the wire
///
/// `one.system.sqlquery` only reads, and is for the user `oneadmin` alone.
///
/// Since OpenNebula 5.4.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `query` |  |
///
/// The answer is a document, `<SQL_COMMAND>`.
#[derive(Clone, Debug, PartialEq)]
pub struct SqlQuery {
    /// A statement that returns rows.
    pub query: SqlStatement,
}

impl SqlQuery {
    /// The call.
    pub fn new(query: impl Into<SqlStatement>) -> Self {
        Self { query: query.into() }
    }
}

impl Method for SqlQuery {
    const NAME: &'static str = "one.system.sqlquery";
    const ACCESS: Access = Access::Read;
    const SINCE: Option<Release> = Some(Release::new(5, 4));
    type Output = SqlAnswer;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("query", &self.query)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document("SQL_COMMAND")
    }
}

#[cfg(feature = "server")]
impl ServerMethod for SqlQuery {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            query: params.arg("query")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        document("SQL_COMMAND", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Asks the server's database directly.
    ///
    /// [`SqlQuery`](struct@SqlQuery) tells more.
    pub fn sql_query(&self, query: impl Into<SqlStatement>) -> Call<'c, C, SqlQuery> {
        Call::new(self.client, SqlQuery::new(query))
    }
}
