//! Requests: read as a server does, and written again as a client does.

use opennebula::RELEASES;
use opennebula::dispatch::NEVER_READ;
use opennebula_runtime::params::{Arguments, Params};
use opennebula_runtime::wire::{self, Value};
use opennebula_runtime::{Release, ServerMethod, Template};

use super::found::RequestCheck;
use crate::recording::Outcome;
use crate::xml_tree::debug;

/// Checks a request of the method `M`.
pub(super) fn check<M: ServerMethod>(body: &[u8], outcome: Outcome, release: Option<Release>) -> RequestCheck {
    let (recorded, typed, written) = match again::<M>(body, release) {
        Ok(found) => found,
        Err(reason) => return RequestCheck::Inexpressible(reason),
    };
    let mut found = Vec::new();
    match read::<M>(written.clone(), release) {
        Ok(reread) if reread == typed => {}
        Ok(reread) => found.push(format!("was {typed:?}, and is {reread:?}")),
        Err(reason) => found.push(format!("what was written cannot be read: {reason}")),
    }
    // The server took it, so it is a value that it knows.
    if outcome == Outcome::Success && format!("{typed:?}").contains("Unlisted(") {
        found.push(format!("an enumeration of the catalogue does not list a value in {typed:?}"));
    }
    // What an older release reads in another form is always sent to it.
    if written.len() > recorded.len() && release.is_none() {
        found.push(format!("there were {} parameters, and are {}", recorded.len(), written.len()));
    }
    // A tail that holds the server's own defaults is left off; that it does, the comparison of the typed values has shown.
    for (index, (before, after)) in recorded.iter().zip(&written).enumerate() {
        let is_read = !NEVER_READ.contains(&(M::NAME, index + 1));
        if is_read && !same(before, after, release) {
            let [before, after] = [before, after].map(|value| debug(&value));
            found.push(format!("position {}: was {before}, and is {after}", index + 1));
        }
    }
    if found.is_empty() { RequestCheck::Kept } else { RequestCheck::Differs(found) }
}

/// A request's parameters without the session, what they are as a typed call, and the parameters that are made of that.
fn again<M: ServerMethod>(body: &[u8], release: Option<Release>) -> Result<(Vec<Value>, M, Vec<Value>), String> {
    let recorded = params::<M>(body)?;
    let typed = read::<M>(recorded.clone(), release)?;
    let written = write(&typed, release)?;
    Ok((recorded, typed, written))
}

/// A recorded request as a typed call; an error says why no client can make it.
pub fn typed<M: ServerMethod>(body: &[u8]) -> Result<M, String> {
    typed_for(body, None)
}

/// The same for a server of this release.
pub(super) fn typed_for<M: ServerMethod>(body: &[u8], release: Option<Release>) -> Result<M, String> {
    again(body, release).map(|(_, typed, _)| typed)
}

/// The parameters of a request, without the session.
fn params<M: ServerMethod>(body: &[u8]) -> Result<Vec<Value>, String> {
    let text = std::str::from_utf8(body).map_err(|_| "it is not UTF-8".to_owned())?;
    let call = wire::read_call(text).map_err(|error| format!("it is not XML-RPC: {error}"))?;
    if !M::SESSION {
        return Ok(call.params);
    }
    let mut params = call.params.into_iter();
    match params.next() {
        Some(Value::String(_)) => Ok(params.collect()),
        Some(other) => Err(format!("position 0 (session): expected string, found {}", other.wire_type())),
        None => Err("position 0 (session): expected string, found nothing".into()),
    }
}

fn read<M: ServerMethod>(params: Vec<Value>, release: Option<Release>) -> Result<M, String> {
    let mut arguments = Arguments::for_release(params, release);
    let typed = M::read_params(&mut arguments).map_err(|error| error.to_string())?;
    arguments.finish().map_err(|error| error.to_string())?;
    Ok(typed)
}

fn write<M: ServerMethod>(typed: &M, release: Option<Release>) -> Result<Vec<Value>, String> {
    let mut params = Params::for_release(release);
    typed.write_params(&mut params).map_err(|error| error.to_string())?;
    Ok(params.finish())
}

/// Whether two values mean the same to a server of this release; of texts that differ, whether it stores the same template. That a text which is
/// no template is the same to the letter, the comparison of the typed values shows.
fn same(before: &Value, after: &Value, release: Option<Release>) -> bool {
    let newest = RELEASES.last().copied();
    let stored = |text: &str| Some(Template::parse(text).ok()?.stored_by(release.or(newest)?));
    match (before, after) {
        (Value::String(before), Value::String(after)) if before != after => {
            matches!((stored(before), stored(after)), (Some(before), Some(after)) if before == after)
        }
        _ => before == after,
    }
}

/// The parameters as a client writes them, so that requests which mean the same are equal; `None` where the type has no value for them.
pub(crate) fn canonical<M: ServerMethod>(params: &[Value]) -> Option<Vec<Value>> {
    write(&read::<M>(params.to_vec(), None).ok()?, None).ok()
}
