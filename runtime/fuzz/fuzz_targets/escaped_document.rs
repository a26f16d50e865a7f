//! Escaped documents of any kind mean the same to us and to `quick-xml`, or are refused by both.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|raw: &str| opennebula_runtime::document::oracle::compare(raw));
