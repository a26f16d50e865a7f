//! A call as it is sent to a server of some release.

use super::forms::Forms;
use crate::method::Method;
use crate::params::{EncodeError, Params};
use crate::release::{self, Release};
use crate::wire::{self, Value};

/// What is sent of a call: what the server calls its method, and its parameters without the session.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) params: Vec<Value>,
    /// Whether the answer tells what is asked for: what it means depends on the release then, though the call may be the same.
    is_told: bool,
}

impl Form {
    pub(super) fn body(&self, session: Option<&str>) -> Vec<u8> {
        wire::write_call(self.name, session, &self.params).into_bytes()
    }
}

/// What a server of this release calls the method.
pub fn name<M: Method>(release: Option<Release>) -> &'static str {
    release.map(taken_for::<M>).and_then(earlier::<M>).unwrap_or(M::NAME)
}

/// A development version is taken for the release before it.
fn taken_for<M: Method>(release: Release) -> Release {
    let is_between = M::RELEASES.last().is_some_and(|newest| release < *newest);
    let before = M::RELEASES.iter().rev().find(|known| is_between && **known <= release);
    before.copied().unwrap_or(release)
}

/// The method that a release has in the place of this one.
fn earlier<M: Method>(release: Release) -> Option<&'static str> {
    let in_its_place = M::EARLIER.iter().filter(|(until, _)| release <= *until);
    in_its_place.min_by_key(|(until, _)| *until).map(|(_, name)| *name)
}

/// The call as a server of this release reads it.
pub(super) fn form<M: Method>(method: &M, release: Option<Release>) -> Result<Form, EncodeError> {
    let release = release.map(taken_for::<M>);
    release.map_or(Ok(()), has::<M>)?;
    if let (Some(release), Some(oldest)) = (release, M::RELEASES.first())
        && release < *oldest
    {
        return forms(method)?.of(Some(release)).cloned();
    }
    let mut params = Params::for_release(release);
    method.write_params(&mut params)?;
    let is_told = release.is_none_or(|release| M::UNTOLD_UNTIL.is_none_or(|until| release > until));
    Ok(Form { name: name::<M>(release), params: params.finish(), is_told })
}

/// Whether a release has the method, or another in its place; an error says which does.
pub(super) fn has<M: Method>(release: Release) -> Result<(), EncodeError> {
    let release = taken_for::<M>(release);
    if earlier::<M>(release).is_some() {
        return Ok(());
    }
    release::check("the method", M::SINCE, M::UNTIL, release).map_err(EncodeError::of_call)
}

/// What is sent of a call to each release.
///
/// Releases without the method do not count: such a server says that it does not know it, and nothing is read otherwise than it was meant.
pub(super) fn forms<M: Method>(method: &M) -> Result<Forms<Form>, EncodeError> {
    let newest = form(method, None);
    let written = |release: &Release| (*release, form(method, Some(*release)));
    let having = || M::RELEASES.iter().filter(|release| has::<M>(**release).is_ok()).map(written);
    if having().all(|(_, form)| form == newest) {
        return newest.map(Forms::same);
    }
    match having().last() {
        // None takes it, so there is nothing to ask.
        Some((_, Err(error))) if having().all(|(_, form)| form.is_err()) => Err(error),
        _ => Ok(Forms { newest, by_release: M::RELEASES.iter().map(written).collect() }),
    }
}
