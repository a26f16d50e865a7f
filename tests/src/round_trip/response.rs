//! Responses: read as a client does, strictly, and written again as a server does.

use opennebula::ErrorCode;
use opennebula::dispatch::{EARLIER, EARLIER_AROUND, EARLIER_ROOTS, NONE_OR_MISSING, TELLS_NOTHING};
use opennebula_runtime::exchange::read_response_from;
use opennebula_runtime::release::ServerRelease;
use opennebula_runtime::scalar::Scalar;
use opennebula_runtime::wire::{self, Failure, Fault, RawValue, Response, Value};
use opennebula_runtime::{ErrorKind, Release, ServerMethod};

use super::found::ResponseCheck;
use super::request::typed_for;
use crate::recording::{Exchange, Outcome};
use crate::xml_tree::{Element, Same, debug, differences};

/// What means the same to the structs.
const SAME: &Same<'_> = &Same { none_or_missing: NONE_OR_MISSING, earlier: EARLIER, around: EARLIER_AROUND };

/// Checks a response of the method `M`.
pub(super) fn check<M: ServerMethod>(exchange: &Exchange, release: Option<Release>) -> ResponseCheck {
    if exchange.http_status != 200 {
        return ResponseCheck::NoAnswer;
    }
    let object = typed_for::<M>(&exchange.request, release).ok().and_then(|call| call.object());
    let is_untold = release.zip(M::UNTOLD_UNTIL).is_some_and(|(release, until)| release <= until);
    let server = release.map_or(ServerRelease::Newest, ServerRelease::Known);
    let (outcome, found) = match read_response_from::<M>(&exchange.response, object, server, true) {
        // It is the number of the object of the call.
        Ok(_) if is_untold => (Outcome::Success, Ok(Vec::new())),
        Ok(output) => (Outcome::Success, written_again::<M>(&exchange.response, M::write_output(&output))),
        Err(error) => match error.kind() {
            // Up to 5.4 a lock was refused by a `false`, which is read as the refusal that it is.
            ErrorKind::Failure(_) if object.is_some() && says_false(&exchange.response) => (Outcome::Success, Ok(Vec::new())),
            ErrorKind::Failure(failure) => (Outcome::Failure(failure.code), failure_again(&exchange.response, failure)),
            ErrorKind::Fault(fault) => (Outcome::Fault(fault.code), fault_again(&exchange.response, fault)),
            ErrorKind::Unknown(unknown) => return ResponseCheck::Differs(unknown.clone()),
            _ => return ResponseCheck::Differs(vec![error.to_string()]),
        },
    };
    let mut found = found.unwrap_or_else(|error| vec![error]);
    // An answer without OpenNebula's envelope is recorded as another one than its.
    let expected = if M::SESSION || exchange.outcome != Outcome::Other { exchange.outcome } else { Outcome::Success };
    if outcome != expected {
        found.push(format!("was a call with the outcome {:?}, and is one with {:?}", exchange.outcome.to_string(), outcome.to_string()));
    }
    if found.is_empty() { ResponseCheck::Kept(outcome) } else { ResponseCheck::Differs(found) }
}

/// The differences between the value in a response and the one that was made of it.
fn written_again<M: ServerMethod>(body: &[u8], after: Value) -> Result<Vec<String>, String> {
    let before = value::<M>(text(body)?)?;
    let response = if M::SESSION { wire::write_success(after.clone()) } else { wire::write_plain_success(&after) };
    let mut found = Vec::new();
    if value::<M>(&response)? != after {
        found.push("what was written is not what is read of it".to_owned());
    }
    match (before, after) {
        (before, after) if before == after => {}
        _ if TELLS_NOTHING.contains(&M::NAME) => {}
        (Value::String(before), Value::String(after)) if before.starts_with('<') => {
            let after = Element::parse(&after)?;
            let before = Element::parse(&before)?.with_root_of(&after, EARLIER_ROOTS);
            found.extend(differences(&before, &after, SAME));
        }
        (before, after) => {
            let [before, after] = [before, after].map(|value| debug(&value));
            found.push(format!("was {before}, and is {after}"));
        }
    }
    Ok(found)
}

/// Whether a call was done and its answer is `false`.
fn says_false(body: &[u8]) -> bool {
    let response = text(body).and_then(|body| wire::read_response(body).map_err(|error| error.to_string()));
    response == Ok(Response::Done(RawValue::Other(Value::Bool(false))))
}

/// The differences between a refusal on the wire and the typed one.
fn failure_again(body: &[u8], failure: &Failure) -> Result<Vec<String>, String> {
    let document = Element::parse(text(body)?)?;
    let items = document.find(&["params", "param", "value", "array", "data"]).map(Element::children).unwrap_or_default();
    let item = |index: usize| items.get(index).and_then(|value| value.children().first()).map(Element::text);
    let object = item(3).and_then(|object| object.parse().ok()).filter(|&object: &i32| object >= 0);
    let mut found = Vec::new();
    if item(1) != Some(failure.message.as_str()) || item(2) != Some(failure.code.to_string().as_str()) || object != failure.object {
        let recorded: Vec<_> = (1..items.len()).map(item).collect();
        found.push(format!("was the failure {recorded:?}, and is {failure:?}"));
    }
    if !ErrorCode::from_repr(failure.code).is_listed() {
        found.push(format!("the error code 0x{:x} is not in the catalogue", failure.code));
    }
    let response = wire::write_failure(failure);
    if wire::read_response(&response).ok() != Some(Response::Failure(failure.clone())) {
        found.push("what was written is not what is read of it".to_owned());
    }
    Ok(found)
}

/// The differences between a fault on the wire and the typed one.
fn fault_again(body: &[u8], fault: &Fault) -> Result<Vec<String>, String> {
    let document = Element::parse(text(body)?)?;
    let members = document.find(&["fault", "value", "struct"]).map(Element::children).unwrap_or_default();
    let member = |name: &str| {
        let member = members.iter().find(|member| member.find(&["name"]).is_some_and(|found| found.text() == name))?;
        member.find(&["value"])?.children().first().map(Element::text)
    };
    let mut found = Vec::new();
    if member("faultString") != Some(fault.message.as_str()) || member("faultCode") != Some(fault.code.to_string().as_str()) {
        found.push(format!("was the fault {:?} {:?}, and is {fault:?}", member("faultCode"), member("faultString")));
    }
    let response = wire::write_fault(fault);
    if wire::read_response(&response).ok() != Some(Response::Fault(fault.clone())) {
        found.push("what was written is not what is read of it".to_owned());
    }
    Ok(found)
}

/// The value in the answer to a call that was done.
fn value<M: ServerMethod>(response: &str) -> Result<Value, String> {
    let response = if M::SESSION { wire::read_response(response) } else { wire::read_plain_response(response) };
    match response.map_err(|error| error.to_string())? {
        Response::Done(RawValue::Other(value)) => Ok(value),
        // The runtime keeps it escaped; here it is taken out by other means, so that an error of one side shows.
        Response::Done(RawValue::Text(escaped)) => {
            Element::parse(&format!("<string>{}</string>", escaped.as_str())).map(|string| Value::String(string.text().to_owned()))
        }
        Response::Failure(_) | Response::Fault(_) => Err("it is not the answer to a call that was done".into()),
    }
}

fn text(body: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(body).map_err(|_| "it is not UTF-8".into())
}
