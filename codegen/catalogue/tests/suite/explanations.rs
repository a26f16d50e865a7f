//! The explanation of each code has a bad example that provokes the code, and a good one that is fine.

use crate::common::explanation::{assert_examples, assert_texts};
use opennebula_catalogue::{Code, check, codes};

#[test]
fn a_wrong_example_provokes_its_code_and_a_right_one_nothing() {
    assert_examples(codes::ALL, check);
}

#[test]
fn explanations_are_whole_and_none_is_left_over() {
    assert_texts(codes::ALL, "src/diagnostic/explanations");
}

#[test]
fn a_code_is_found_by_its_name_and_a_misspelled_one_suggested() {
    assert_eq!(Code::named("E0203", codes::ALL), Ok(codes::UNKNOWN_TYPE));
    assert_eq!(Code::named("e0203", codes::ALL), Ok(codes::UNKNOWN_TYPE));
    assert_eq!(Code::named("E203", codes::ALL), Err(Some(codes::UNKNOWN_TYPE)));
    assert_eq!(Code::named("unknown type", codes::ALL), Err(None));
}
