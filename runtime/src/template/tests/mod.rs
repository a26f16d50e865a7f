//! Templates against what a server (7.4.0) was sent and what it stored.

mod access;
mod builder;
mod by_release;
mod by_release_cases;
mod change;
mod reading;
mod round_trip;
mod server;
mod writing;

use by_release::Outcome;

use super::{Pairs, PairsRef, Template, Value, ValueRef};

/// A template of these texts.
fn texts(pairs: &[(&str, &str)]) -> Template {
    pairs.iter().copied().collect()
}

/// The pairs of a vector.
fn vector(pairs: &[(&str, &str)]) -> Value {
    Value::Vector(pairs.iter().copied().collect::<Pairs>())
}

/// What is wrong with a text.
fn parse_error(text: &str) -> String {
    match Template::parse(text) {
        Ok(template) => panic!("{text:?} was read as {template:?}"),
        Err(error) => error.to_string(),
    }
}
