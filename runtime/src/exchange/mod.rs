//! A call without a connection: the bytes to send, and what the bytes that came back mean.

mod calls;
mod form;
mod forms;
mod question;
mod request;

pub use calls::{Added, Calls};
pub use form::name;
pub use question::{QUESTION, read_release, release_question};
pub use request::{Request, RequestByRelease, request};

use form::form;

use crate::answer::Answer;
use crate::document::DecodeError;
use crate::error::{Error, ErrorKind, MalformedResponse};
use crate::method::Method;
use crate::params::EncodeError;
use crate::release::{self, Release, ServerRelease};
use crate::wire::{self, Failure, Fault, MalformedXml, RawValue, Response, Value};

/// The code of OpenNebula's refusal of what the state of an object does not allow.
const ACTION: i32 = 0x0800;

/// The fault of a server that does not know the method.
const NO_SUCH_METHOD: i32 = -506;

/// Writes the body of a request for a server of this release; `None` for the newest that the catalogue knows.
///
/// An error says what must not be sent, or what that release does not have.
pub fn request_body<M: Method>(method: &M, session: &str, release: Option<Release>) -> Result<Vec<u8>, Error> {
    let session = checked::<M>(session)?;
    Ok(form(method, release).map_err(refused::<M>)?.body(session))
}

/// The session, where the method takes one.
fn checked<M: Method>(session: &str) -> Result<Option<&str>, Error> {
    wire::check(session).map_err(|illegal| refused::<M>(EncodeError::new("session", illegal.to_string())))?;
    Ok(M::SESSION.then_some(session))
}

/// The parameters of a call, without the session, as a server of this release reads them.
pub fn params<M: Method>(method: &M, release: Option<Release>) -> Result<Vec<Value>, Error> {
    form(method, release).map(|form| form.params).map_err(refused::<M>)
}

/// Reads the body of a response. An error can hold whatever the server wrote, the session too.
///
/// `strict` makes an error of everything that the catalogue does not know; otherwise it is passed over.
///
/// Some answers of older releases leave out the number of the object of the call. [`read_response_of`] is told it, and reads those as well.
pub fn read_response<M: Method>(body: &[u8], strict: bool) -> Result<M::Output, Error> {
    read_response_of::<M>(body, None, strict)
}

/// The same for the response to a call whose [object](Method::object) is this.
pub fn read_response_of<M: Method>(body: &[u8], object: Option<i32>, strict: bool) -> Result<M::Output, Error> {
    read_response_from::<M>(body, object, ServerRelease::Newest, strict)
}

/// The same for the response of a server of which so much is known: the answers to some calls mean something else in older releases.
pub fn read_response_from<M: Method>(body: &[u8], object: Option<i32>, server: ServerRelease, strict: bool) -> Result<M::Output, Error> {
    let text = match std::str::from_utf8(body) {
        Ok(text) => text.into(),
        Err(error) if strict => {
            let offset = error.valid_up_to() as u64;
            return Err(malformed::<M>(MalformedXml { reason: "it is not UTF-8".into(), offset }, &String::from_utf8_lossy(body)));
        }
        // One bad name must not hide a whole pool: its bad bytes read as U+FFFD.
        Err(_) => String::from_utf8_lossy(body),
    };
    let response = if M::SESSION { wire::read_response(&text) } else { wire::read_plain_response(&text) };
    output::<M>(response.map_err(|error| malformed::<M>(error, &text))?, object, server, strict)
}

/// Reads the answer to one of the calls of `system.multicall`.
fn read_inner_response<M: Method>(answer: Value, object: Option<i32>, server: ServerRelease) -> Result<M::Output, Error> {
    let response = wire::read_inner_response(answer, M::SESSION);
    output::<M>(response.map_err(|reason| failed::<M>(ErrorKind::Decode(DecodeError::new("", reason))))?, object, server, false)
}

fn output<M: Method>(response: Response<'_>, object: Option<i32>, server: ServerRelease, strict: bool) -> Result<M::Output, Error> {
    let value = match response {
        Response::Done(RawValue::Other(Value::Bool(false))) if object.is_some() => return Err(locked_already::<M>(object)),
        Response::Done(value) => value,
        Response::Failure(failure) => return Err(failed::<M>(ErrorKind::Failure(failure))),
        Response::Fault(fault) => return Err(faulted::<M>(fault)),
    };
    let answer = Answer::new(value).of_object(object).of_server(server);
    let mut answer = if strict { answer.strict() } else { answer };
    let output = M::read_output(&mut answer).map_err(|error| failed::<M>(ErrorKind::Decode(error)))?;
    match answer.into_unknown() {
        unknown if unknown.is_empty() => Ok(output),
        unknown => Err(failed::<M>(ErrorKind::Unknown(unknown))),
    }
}

/// What up to 5.4 was answered by `false`, as newer releases refuse it.
fn locked_already<M: Method>(object: Option<i32>) -> Error {
    let message = "It is locked already, and that lock has not expired".into();
    failed::<M>(ErrorKind::Failure(Failure { code: ACTION, message, object }))
}

/// A fault. Where the server does not know the method, the error says which releases do.
fn faulted<M: Method>(fault: Fault) -> Error {
    let known_by = (fault.code == NO_SUCH_METHOD).then(|| release::span(M::SINCE, M::UNTIL)).flatten();
    failed::<M>(ErrorKind::Fault(fault)).with_note(known_by.map(|span| format!("the method is there {span}")))
}

fn refused<M: Method>(error: EncodeError) -> Error {
    failed::<M>(ErrorKind::Parameter(error))
}

fn malformed<M: Method>(error: MalformedXml, body: &str) -> Error {
    failed::<M>(ErrorKind::Malformed(MalformedResponse::new(error, body)))
}

fn failed<M: Method>(kind: ErrorKind) -> Error {
    Error::new(Some(M::NAME), kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Access;
    use crate::params::Params;

    struct Rename(&'static str);

    impl Method for Rename {
        const NAME: &'static str = "one.vm.rename";
        const ACCESS: Access = Access::Write;
        const SINCE: Option<Release> = Some(Release::new(4, 12));
        type Output = i32;

        fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
            params.arg("name", &self.0.to_owned())
        }

        fn read_output(answer: &mut Answer<'_>) -> Result<i32, DecodeError> {
            answer.scalar()
        }
    }

    #[test]
    fn what_must_not_be_sent_is_an_error_of_the_call() {
        let refused = |name, session, release| request_body(&Rename(name), session, release).unwrap_err().to_string();
        let bell = "the control character U+0007 cannot be sent";
        assert_eq!(refused("\u{7}", "joe:secret", None), format!("one.vm.rename: `name` cannot be sent: {bell}"));
        assert_eq!(refused("web", "joe:\u{7}", None), format!("one.vm.rename: `session` cannot be sent: {bell}"));
        let older = refused("web", "joe:secret", Some(Release::new(4, 10)));
        assert_eq!(older, "one.vm.rename: the method needs OpenNebula 4.12, and the server is 4.10");
    }

    #[test]
    fn what_came_instead_of_an_answer_is_an_error_of_the_call() {
        let read = |body: &str| read_response::<Rename>(body.as_bytes(), true);
        assert_eq!(read(&wire::write_success(Value::Int(7))).unwrap(), 7);
        let failure = wire::Failure { code: 0x400, message: "[one.vm.rename] no".into(), object: Some(7) };
        assert_eq!(read(&wire::write_failure(&failure)).unwrap_err().failure(), Some(&failure));
        let fault = wire::Fault { code: -501, message: "no".into() };
        assert_eq!(read(&wire::write_fault(&fault)).unwrap_err().fault(), Some(&fault));
        let misfit = read(&wire::write_success(Value::Bool(true))).unwrap_err().to_string();
        assert_eq!(misfit, "one.vm.rename: the answer does not fit its type: expected an answer of type int, found boolean");
        let bytes = read_response::<Rename>(b"<methodResponse>\xff", true).unwrap_err().to_string();
        assert_eq!(bytes, "one.vm.rename: the response is not XML-RPC: it is not UTF-8 (at byte 16)");
    }

    const RELEASES: &[Release] = &[Release::new(4, 10), Release::new(4, 14), Release::new(5, 0)];

    /// `one.vmpool.infoextended` in short, with a parameter of 5.0.
    struct Extended(Option<i32>);

    impl Method for Extended {
        const NAME: &'static str = "one.vmpool.infoextended";
        const ACCESS: Access = Access::Read;
        const SINCE: Option<Release> = Some(Release::new(4, 14));
        const RELEASES: &'static [Release] = RELEASES;
        type Output = String;

        fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
            params.since(Release::new(5, 0)).arg_or_omit("query", self.0.as_ref(), -1)
        }

        fn read_output(answer: &mut Answer<'_>) -> Result<String, DecodeError> {
            answer.scalar()
        }
    }

    fn asks<M: Method>(method: &M) -> bool {
        matches!(request(method, "joe:secret", ServerRelease::Unknown), Ok(Request::ByRelease(_)))
    }

    #[test]
    fn a_request_waits_for_the_release_only_where_that_matters() {
        // Those that do not have the method do not matter.
        assert!(!asks(&Extended(None)) && asks(&Extended(Some(7))) && !asks(&Rename("web")));
        let Ok(Request::ByRelease(held)) = request(&Extended(Some(7)), "joe:secret", ServerRelease::Unknown) else { panic!("it is ready") };
        assert!(!format!("{held:?}").contains("secret"));
        for (known, taken_for) in
            [((5, 0), (5, 0)), ((9, 9), (5, 0)), ((4, 14), (4, 14)), ((4, 99), (4, 14)), ((4, 10), (4, 10)), ((4, 8), (4, 8))]
        {
            let [known, taken_for] = [known, taken_for].map(|(major, minor)| Release::new(major, minor));
            let written = |body: Result<Vec<u8>, Error>| body.map_err(|error| error.to_string());
            let at_once = request_body(&Extended(Some(7)), "joe:secret", Some(known));
            assert_eq!(written(held.body(known)), written(request_body(&Extended(Some(7)), "joe:secret", Some(taken_for))), "{known}");
            assert_eq!(at_once.is_ok(), held.body(known).is_ok(), "{known}");
        }
        for server in [ServerRelease::Newest, ServerRelease::Known(Release::new(5, 0))] {
            let Ok(Request::Ready(body)) = request(&Extended(Some(7)), "joe:secret", server) else { panic!("it is not ready") };
            assert_eq!(Ok(body), held.newest().map_err(|error| error.to_string()));
        }
        // What must not be sent to any is no reason to ask.
        assert!(request(&Extended(None), "joe:\u{7}", ServerRelease::Unknown).is_err());
    }

    #[test]
    fn the_question_is_the_same_for_every_release() {
        let question = String::from_utf8(release_question("joe:secret").unwrap()).unwrap();
        assert!(question.contains("<methodName>one.system.version</methodName>") && question.contains("joe:secret"), "{question}");
        let read = |version: &str| read_release(wire::write_success(Value::String(version.into())).as_bytes());
        assert_eq!(read("5.12.0.4").ok(), Some(Release::new(5, 12)));
        let error = read("devel").unwrap_err().to_string();
        assert!(error.starts_with("one.system.version: the answer does not fit its type: \"devel\" is not a release"), "{error}");
    }

    /// Tells a text.
    struct Tell;

    impl Method for Tell {
        const NAME: &'static str = "one.system.version";
        const ACCESS: Access = Access::Read;
        type Output = String;

        fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
            Ok(())
        }

        fn read_output(answer: &mut Answer<'_>) -> Result<String, DecodeError> {
            answer.scalar()
        }
    }

    /// `one.vmpool.calculateshowback` is answered by a blank.
    #[test]
    fn a_text_keeps_its_white_space() {
        for text in [" ", "", "\n", "  a\tb \n", " <a> & ", "\u{a0}"] {
            let body = wire::write_success(Value::String(text.into()));
            // The second has a tag more than servers write, and the third has no type.
            let (before, after) = body.split_once("</string>").unwrap();
            let untyped = format!("{}{after}", before.replace("<string>", ""));
            for body in [body.clone(), body.replace("<methodResponse>", "<methodResponse ><!-- -->"), untyped] {
                assert_eq!(read_response::<Tell>(body.as_bytes(), true).unwrap(), text, "{body}");
            }
        }
    }

    /// Whoever knows the session shows the words of a page, without it.
    #[test]
    fn a_page_that_is_no_answer_is_not_shown_by_itself() {
        let error = read_response::<Rename>(b"<html>user joe:secret", false).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("found an HTML page; is this the XML-RPC endpoint?") && !shown.contains("secret"), "{shown}");
    }
}
