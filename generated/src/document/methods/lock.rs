// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DocumentId, LockLevel};
use crate::document::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Locks the document against changes until it is unlocked.
///
/// Calls that a lock stops fail with [`ErrorCode::Authorization`](crate::ErrorCode::Authorization),
/// for the owner and administrators as well.
///
/// From 4.14 to 5.4 a lock kept nobody from anything but locking again, for two minutes: it named a
/// program that worked with the document. One that is locked already fails with
/// [`ErrorCode::Action`](crate::ErrorCode::Action) here, which such a server answers without an
/// error.
///
/// **Answer:** The document.
///
/// # On the wire
///
/// `one.document.lock` needs the right `DOCUMENT:MANAGE`.
///
/// Since OpenNebula 4.14.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `document` |  |
/// | 2 | int | `level` |  |
/// | 3 | boolean | `test` | `false`; left off at the end; since 6.0 |
///
/// The answer is one value.
/// Until OpenNebula 5.6 it was a value of the type `bool`; the caller gets the number all the same.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.4 `holder`, string: taken from `level`, `Admin` as `"opennebula"`, `All` as `"opennebula"`, `Manage` as `"opennebula"`, `Use` as `"opennebula"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lock {
    /// The document.
    pub document: DocumentId,
    /// What it is locked against.
    ///
    /// Since OpenNebula 5.6.
    pub level: LockLevel,
    /// Whether to fail with [`ErrorCode::Action`](crate::ErrorCode::Action) if it is locked already.
    ///
    /// The error's message is then the time it was locked, in seconds since 1970.
    ///
    /// Since OpenNebula 6.0.
    pub test: bool,
}

impl Lock {
    /// The call, with defaults for what is not said.
    pub fn new(document: DocumentId, level: LockLevel) -> Self {
        Self {
            document,
            level,
            test: false,
        }
    }
}

impl Method for Lock {
    const NAME: &'static str = "one.document.lock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 14));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = DocumentId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("document", &self.document)?;
        params
            .until(Release::new(5, 4))
            .instead(
                "level",
                match &self.level {
                    LockLevel::Admin
                    | LockLevel::All
                    | LockLevel::Manage
                    | LockLevel::Use => Some("opennebula".to_owned()),
                    _ => None,
                },
            )?;
        params.since(Release::new(5, 6)).arg("level", &self.level)?;
        params.since(Release::new(6, 0)).arg_unless("test", &self.test, &false)?;
        Ok(())
    }

    fn object(&self) -> Option<i32> {
        Some(self.document.0)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.object()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Lock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let document = params.arg("document")?;
        let holder_until_5_4 = if params.until(Release::new(5, 4)) {
            Some(params.arg::<String>("holder")?)
        } else {
            None
        };
        let level = match holder_until_5_4 {
            Some(older) => {
                params
                    .meaning(
                        "level",
                        if older == "opennebula" { Some(LockLevel::Admin) } else { None },
                    )?
            }
            None => {
                if params.since(Release::new(5, 6)) {
                    params.arg("level")?
                } else {
                    params.meaning("level", None)?
                }
            }
        };
        let test = if params.since(Release::new(6, 0)) {
            params.arg_or_default("test", false)?
        } else {
            false
        };
        Ok(Self { document, level, test })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Lock> {
    /// Whether to fail with [`ErrorCode::Action`](crate::ErrorCode::Action) if it is locked already.
    ///
    /// The error's message is then the time it was locked, in seconds since 1970.
    ///
    /// Since OpenNebula 6.0.
    pub fn test(mut self, test: bool) -> Self {
        self.method.test = test;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Locks the document against changes until it is unlocked.
    ///
    /// [`Lock`](struct@Lock) tells more.
    pub fn lock(&self, level: LockLevel) -> Call<'c, C, Lock> {
        Call::new(self.client, Lock::new(self.id, level))
    }
}

impl<'c, C> crate::families::Lock<'c, C> for Handle<'c, C> {
    type Call = Lock;

    fn lock(&self, level: LockLevel) -> Call<'c, C, Lock> {
        self.lock(level)
    }
}
