//! Until when a call must be done, the question for the server's release before it included.

use std::time::{Duration, Instant};

use super::failed;
use crate::error::ErrorKind;
use crate::settings::Settings;

/// A hundred years. The libraries add a time to the present, and panic where that overflows.
const FOREVER: Duration = Duration::from_hours(100 * 365 * 24);

/// When the time of a call is up; `None` for never.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    /// The deadline of a call that begins now.
    pub(super) fn from_now(settings: &Settings) -> Self {
        Self(settings.timeout().and_then(|timeout| Instant::now().checked_add(timeout.min(FOREVER))))
    }

    /// How much time is left; `None` for as long as it takes. An error where none is.
    pub(super) fn remaining(self, settings: &Settings) -> Result<Option<Duration>, ErrorKind> {
        let Some(deadline) = self.0 else { return Ok(None) };
        match deadline.checked_duration_since(Instant::now()) {
            Some(time) if !time.is_zero() => Ok(Some(time)),
            _ => Err(failed::timed_out(settings)),
        }
    }
}
