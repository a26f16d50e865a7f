//! The tests of the language, as one program.

#![cfg(test)]

mod common;
mod diagnostics;
mod explanations;
mod schema;
