//! What a call comes to: its output, or an error that says what the client knows about it.

use crate::error::{Error, ErrorKind};
use crate::exchange::{self, QUESTION};
use crate::method::Method;
use crate::release::ServerRelease;
use crate::settings::{Setting, Settings, Source};

/// The code of OpenNebula's refusal of the credentials themselves.
const NOT_AUTHENTICATED: i32 = 0x0100;
/// How much of a response that cannot be read is looked at, to show its beginning.
const BEGINNING: usize = 16 << 10;

/// Reads what came back for a call on this object from a server of which so much is known, or says why nothing did.
pub(super) fn outcome<M: Method>(
    settings: &Settings,
    object: Option<i32>,
    server: ServerRelease,
    reply: Result<Vec<u8>, Error>,
) -> Result<M::Output, Error> {
    let body = reply?;
    let mut output = exchange::read_response_from::<M>(&body, object, server, settings.is_strict()).map_err(|error| {
        let shown = || settings.credentials().redact(&String::from_utf8_lossy(body.get(..BEGINNING).unwrap_or(&body)));
        explained(settings, error.showing(shown))
    })?;
    M::redact_output(&mut output, &|text| settings.credentials().redact(text));
    Ok(output)
}

/// A call that was not sent, for it depends on the server's release and the question for that came to this.
pub(super) fn without_release(settings: &Settings, method: &'static str, error: Error) -> Error {
    let reason = format!(
        "this came of asking by {QUESTION} for the server's release, which the call depends on; the call was not sent, and `release` of the \
         builder spares the question"
    );
    explained(settings, error.of_method(method)).with_note(Some(reason))
}

/// A call that was not answered.
pub(super) fn unanswered(settings: &Settings, method: &'static str, kind: ErrorKind) -> Error {
    explained(settings, Error::new(Some(method), kind))
}

/// An error of a call, without the session and with what the settings tell about it.
fn explained(settings: &Settings, error: Error) -> Error {
    let error = error.redacted(settings.credentials());
    let note = note(settings, error.kind());
    error.with_note(note)
}

fn note(settings: &Settings, kind: &ErrorKind) -> Option<String> {
    match kind {
        ErrorKind::Failure(failure) if failure.code == NOT_AUTHENTICATED => {
            let source = settings.source(Setting::Credentials);
            Some(format!("the credentials are those of user {:?} ({source})", settings.credentials().user()))
        }
        ErrorKind::Connect(_) | ErrorKind::Tls(_) => {
            let by = |setting| match settings.source(setting) {
                Source::Given => None,
                source => Some(format!("{setting} by {source}")),
            };
            let proxy = settings.proxy().map(|proxy| format!("through the proxy {proxy}"));
            let parts: Vec<String> = [by(Setting::Endpoint), proxy].into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        _ => None,
    }
}
