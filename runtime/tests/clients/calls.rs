//! A method written as generated code is, and calls of it by both clients.

use std::error::Error as _;
use std::time::Duration;

use opennebula_runtime::client::{AsyncClient, BlockingClient, Builder};
use opennebula_runtime::codec::{Access, Answer, Cursor, DecodeError, EncodeError, FromDocument, Method, Params, Scalar};
use opennebula_runtime::settings::{Credentials, Settings};
use opennebula_runtime::wire::{Value, write_success};
use opennebula_runtime::{Error, Unlisted};

pub(crate) const USER: &str = "joe";
/// With characters that XML and HTML escape, and errors too.
pub(crate) const PASSWORD: &str = "s3cr<t & \"pass\\w0rd\"";

/// Lists machines.
pub(crate) struct Pool {
    pub(crate) filter: String,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Machine {
    pub(crate) id: i32,
    pub(crate) name: String,
    pub(crate) state: State,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum State {
    Active,
    Unknown(Unlisted<i32>),
}

impl Method for Pool {
    const NAME: &'static str = "one.vmpool.info";
    const ACCESS: Access = Access::Read;
    type Output = Vec<Machine>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("filter", &self.filter)
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Vec<Machine>, DecodeError> {
        answer.documents("VM_POOL", "VM")
    }
}

impl FromDocument for Machine {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let (mut id, mut name, mut state) = (None, None, None);
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "STATE" => cursor.value(&mut state)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self { id: cursor.required(id, "ID")?, name: cursor.required(name, "NAME")?, state: cursor.required(state, "STATE")? })
    }
}

impl Scalar for State {
    type Repr = i32;

    fn from_repr(repr: i32) -> Self {
        if repr == 3 { Self::Active } else { Self::Unknown(Unlisted::keep(repr)) }
    }

    fn to_repr(&self) -> i32 {
        match self {
            Self::Active => 3,
            Self::Unknown(state) => *state.get(),
        }
    }

    fn is_listed(&self) -> bool {
        *self == Self::Active
    }
}

/// The call that all tests make.
pub(crate) fn pool() -> Pool {
    Pool { filter: "all <of> them".into() }
}

/// A document as the server sends it after a success.
pub(crate) fn success(document: &str) -> String {
    write_success(Value::String(document.into()))
}

/// A pool that both clients can read.
pub(crate) const GOOD: &str = "<VM_POOL><VM><ID>7</ID><NAME>web</NAME><STATE>3</STATE></VM></VM_POOL>";

pub(crate) fn builder(endpoint: &str) -> Builder<Settings> {
    let credentials = Credentials::password(USER, PASSWORD).unwrap();
    Settings::builder().endpoint(endpoint).credentials(credentials).timeout(Duration::from_secs(20))
}

pub(crate) fn on_tokio<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(future)
}

/// What the call comes to, by each client. Neither shows the session, whatever comes.
pub(crate) fn call_both(settings: &Settings) -> [Result<Vec<Machine>, Error>; 2] {
    let blocking = BlockingClient::new(settings.clone()).unwrap();
    let unblocking = AsyncClient::new(settings.clone()).unwrap();
    show_no_secret(&format!("{blocking:?} {unblocking:?} {settings:?} {settings}"));
    let outcomes = [blocking.call(&pool()), on_tokio(unblocking.call(&pool()))];
    for error in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
        show_no_secret(&format!("{error}\n{error:?}\n{error:#?}"));
        let mut source = error.source();
        while let Some(below) = source {
            show_no_secret(&format!("{below}\n{below:?}"));
            source = below.source();
        }
    }
    outcomes
}

/// The error of the call, by each client, which must be of a method.
pub(crate) fn errors(settings: &Settings) -> [Error; 2] {
    call_both(settings).map(|outcome| {
        let error = outcome.unwrap_err();
        assert_eq!(error.method(), Some("one.vmpool.info"));
        assert!(error.to_string().starts_with("one.vmpool.info: "), "{error}");
        error
    })
}

/// Demands that no part of the password that could help anybody is in a text.
pub(crate) fn show_no_secret(text: &str) {
    for part in ["s3cr", "pass\\", "w0rd"] {
        assert!(!text.contains(part), "a part of the session is in: {text}");
    }
}
