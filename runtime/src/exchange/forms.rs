//! What is sent where the release of the server is not known yet: one form for all releases, or one for each.

use crate::params::EncodeError;
use crate::release::Release;

/// What a call is for each release.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Forms<T> {
    pub(super) newest: Result<T, EncodeError>,
    /// By release, the oldest first, where they differ; none where they do not.
    pub(super) by_release: Vec<(Release, Result<T, EncodeError>)>,
}

impl<T> Forms<T> {
    /// The same for all.
    pub(super) fn same(form: T) -> Self {
        Self { newest: Ok(form), by_release: Vec::new() }
    }

    /// Whether it matters which release the server has.
    pub(super) fn differ(&self) -> bool {
        !self.by_release.is_empty()
    }

    /// The form for a server of this release; `None` for the newest that the catalogue knows.
    ///
    /// A release that the catalogue does not know is taken for the one before it, and a newer one for the newest.
    pub(super) fn of(&self, release: Option<Release>) -> Result<&T, EncodeError> {
        let (Some(release), Some((oldest, _))) = (release, self.by_release.first()) else {
            return self.newest.as_ref().map_err(Clone::clone);
        };
        match self.by_release.iter().rev().find(|(known, _)| *known <= release) {
            Some((_, form)) => form.as_ref().map_err(Clone::clone),
            None => Err(EncodeError::of_call(format!(
                "what OpenNebula {release} reads is not known, for the catalogue begins with {oldest}; name the release to take the server for: \
                 `release` of the builder"
            ))),
        }
    }

    /// Says of the releases that have no form what the call is.
    pub(super) fn naming(mut self, method: &str) -> Self {
        for form in self.by_release.iter_mut().map(|(_, form)| form).chain([&mut self.newest]) {
            if let Err(error) = form {
                *error = EncodeError::of_call(format!("{method}: {error}"));
            }
        }
        self
    }

    /// Makes something else of each form.
    pub(super) fn map<U>(self, mut make: impl FnMut(T) -> U) -> Forms<U> {
        let by_release = self.by_release.into_iter().map(|(release, form)| (release, form.map(&mut make))).collect();
        Forms { newest: self.newest.map(&mut make), by_release }
    }
}
