//! Waiting until an object is as wanted: most calls of OpenNebula only begin something, and whoever needs its end has to look again.

use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind};

/// Lets this much time pass.
#[cfg(feature = "async")]
pub async fn sleep(time: Duration) {
    tokio::time::sleep(time).await;
}

/// How often to look, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The pause between two looks.
    pub every: Duration,
    /// When to give up.
    pub at_most: Duration,
}

/// Every two seconds, for ten minutes.
impl Default for Schedule {
    fn default() -> Self {
        Self { every: Duration::from_secs(2), at_most: Duration::from_mins(10) }
    }
}

/// What follows from a look.
#[derive(Debug)]
pub enum Step<T> {
    /// The end of waiting: what was waited for, or why it cannot come.
    Done(Result<T, Error>),
    /// A pause, and another look.
    Again(Duration),
}

/// A wait that is under way.
#[derive(Debug)]
pub struct Waiting {
    method: &'static str,
    schedule: Schedule,
    began: Instant,
}

impl Waiting {
    /// Begins to wait, by calls of this method.
    pub fn begin(method: &'static str, schedule: Schedule) -> Self {
        Self { method, schedule, began: Instant::now() }
    }

    /// Judges what a look came to. A connection that breaks once does not end the wait; any other error does.
    pub fn after<T>(&self, look: Result<T, Error>, ready: impl FnOnce(&T) -> bool) -> Step<T> {
        self.judge(look, ready, self.began.elapsed())
    }

    fn judge<T>(&self, look: Result<T, Error>, ready: impl FnOnce(&T) -> bool, passed: Duration) -> Step<T> {
        let failure = match look {
            Ok(found) if ready(&found) => return Step::Done(Ok(found)),
            Ok(_) => None,
            Err(error) if error.is_transient() => Some(error),
            Err(error) => return Step::Done(Err(error)),
        };
        if passed + self.schedule.every > self.schedule.at_most {
            let too_long = || Error::new(Some(self.method), ErrorKind::WaitedTooLong(self.schedule.at_most));
            return Step::Done(Err(failure.unwrap_or_else(too_long)));
        }
        Step::Again(self.schedule.every)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::HttpStatus;

    const SCHEDULE: Schedule = Schedule { every: Duration::from_secs(2), at_most: Duration::from_secs(10) };

    fn step(look: Result<i32, Error>, seconds: u64) -> Step<i32> {
        Waiting::begin("one.vm.info", SCHEDULE).judge(look, |state| *state == 3, Duration::from_secs(seconds))
    }

    fn gateway(code: u16) -> Error {
        Error::new(Some("one.vm.info"), ErrorKind::Status(HttpStatus::new("http://one/RPC2", code, None, "")))
    }

    #[test]
    fn a_wait_ends_with_what_was_waited_for_or_with_its_time() {
        assert!(matches!(step(Ok(3), 100), Step::Done(Ok(3))));
        assert!(matches!(step(Ok(1), 8), Step::Again(pause) if pause == SCHEDULE.every));
        let Step::Done(Err(error)) = step(Ok(1), 9) else { panic!("it goes on") };
        assert_eq!(error.to_string(), "one.vm.info: what was waited for did not come within 10s");
    }

    #[test]
    fn a_gateway_that_stumbles_is_waited_out_and_any_other_error_is_not() {
        assert!(matches!(step(Err(gateway(503)), 1), Step::Again(_)));
        assert!(matches!(step(Err(gateway(404)), 1), Step::Done(Err(error)) if error.status() == Some(404)));
        // At the end, why there was no answer says more than that time ran out.
        assert!(matches!(step(Err(gateway(503)), 9), Step::Done(Err(error)) if error.status() == Some(503)));
    }
}
