//! The tests of the Rust that is written, as one program.

#![cfg(test)]

mod common;
mod diagnostics;
mod generate;
mod mutations;
mod obstacle_course;
mod tour;
