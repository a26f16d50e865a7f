// @generated from spec/document.yaml by `cargo xtask codegen`. Do not edit.

mod document;
mod document_kind;

pub use document::Document;
pub use document_kind::DocumentKind;
