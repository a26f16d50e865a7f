//! What is asked for once by any number of threads.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// An answer that is kept. Of several threads that need it one asks, and the others wait; where it fails, another one asks again.
#[derive(Debug)]
pub(super) struct AskedOnce<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

#[derive(Clone, Copy, Debug)]
enum State<T> {
    Unasked,
    BeingAsked,
    Answered(T),
}

impl<T> Default for AskedOnce<T> {
    fn default() -> Self {
        Self { state: Mutex::new(State::Unasked), changed: Condvar::new() }
    }
}

impl<T: Copy> AskedOnce<T> {
    /// The answer, if it has come.
    pub(super) fn get(&self) -> Option<T> {
        match *self.lock() {
            State::Answered(answer) => Some(answer),
            State::Unasked | State::BeingAsked => None,
        }
    }

    /// The answer, for which this thread asks unless another one has done so. `None` where another one still waits for it after this time.
    pub(super) fn get_or_ask<E>(&self, time: Option<Duration>, ask: impl FnOnce() -> Result<T, E>) -> Option<Result<T, E>> {
        let being_asked = |state: &mut State<T>| matches!(state, State::BeingAsked);
        let state = self.lock();
        let mut state = match time {
            Some(time) => self.changed.wait_timeout_while(state, time, being_asked).unwrap_or_else(PoisonError::into_inner).0,
            None => self.changed.wait_while(state, being_asked).unwrap_or_else(PoisonError::into_inner),
        };
        match *state {
            State::Answered(answer) => return Some(Ok(answer)),
            State::BeingAsked => return None,
            State::Unasked => *state = State::BeingAsked,
        }
        drop(state);
        let mut asking = Asking { of: self, outcome: State::Unasked };
        let answer = ask();
        if let Ok(answer) = answer {
            asking.outcome = State::Answered(answer);
        }
        Some(answer)
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // A state cannot be left half-changed by a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The question while it is asked. Whatever becomes of it, the others learn of it.
struct Asking<'a, T: Copy> {
    of: &'a AskedOnce<T>,
    outcome: State<T>,
}

impl<T: Copy> Drop for Asking<'_, T> {
    fn drop(&mut self) {
        *self.of.lock() = self.outcome;
        self.of.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    #[test]
    fn an_answer_is_kept_and_a_failure_is_not() {
        let asked = AskedOnce::default();
        assert_eq!(asked.get_or_ask(None, || Err("no")), Some(Err("no")));
        assert_eq!(asked.get(), None);
        assert_eq!(asked.get_or_ask(None, || Ok::<_, &str>(7)), Some(Ok(7)));
        assert_eq!(asked.get_or_ask(None, || Err("again")), Some(Ok(7)));
        assert_eq!(asked.get(), Some(7));
    }

    #[test]
    fn who_waits_too_long_gets_none_and_who_panics_keeps_nobody_waiting() {
        let asked = AskedOnce::<i32>::default();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            asked.get_or_ask(None, || {
                assert_eq!(asked.get_or_ask(Some(Duration::from_millis(1)), || Ok::<_, &str>(1)), None);
                panic!("while it asks") as Result<i32, &str>
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(asked.get_or_ask(None, || Ok::<_, &str>(7)), Some(Ok(7)));
    }
}
