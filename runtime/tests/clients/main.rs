//! Both clients against servers that are hostile, broken or slow, over loopback.
//!
//! Each test demands the same of both, and that no error shows the session.

#![cfg(test)]

mod answers;
mod calls;
mod connections;
mod limits;
mod peer;
mod secrets;
mod tls;
