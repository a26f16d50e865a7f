//! The language of the catalogue as a JSON Schema, by which editors complete, explain and check the files of `spec/`.
//!
//! The structs that read the files are what it is made of; [`whole`] puts together what is read in parts.

mod values;
mod whole;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use serde_json::Value;

/// What the schema says of itself. It stands first: a file that does not begin so was not written by the generator.
const COMMENT: &str = "@generated from codegen/catalogue/src/load/raw.rs by `cargo xtask codegen`. Do not edit.";

/// The JSON Schema of a file of the catalogue, in draft 7, which all editors take.
pub fn schema() -> String {
    let mut schema =
        SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true).into_generator().into_root_schema_for::<whole::File>();
    RecursiveTransform(|schema: &mut Schema| without_nothing(schema)).transform(&mut schema);
    schema.insert("$comment".to_owned(), COMMENT.into());
    schema.insert("title".to_owned(), "A file of the catalogue".into());
    let mut schema = schema.to_value();
    // Whether keys keep their order depends on what else is built with `serde_json`.
    schema.sort_all_objects();
    format!("{schema:#}\n")
}

/// A key that is there has a value, in this language: what `Option` says of nothing and of defaults is for Rust alone.
fn without_nothing(schema: &mut Schema) {
    schema.remove("default");
    if let Some(Value::Array(kinds)) = schema.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [kind] = kinds.as_slice() {
            let kind = kind.clone();
            schema.insert("type".to_owned(), kind);
        }
    }
    if let Some(Value::Array(forms)) = schema.get_mut("anyOf") {
        forms.retain(|form| form.get("type").is_none_or(|kind| kind != "null"));
        if let [Value::Object(form)] = forms.as_slice() {
            let form = form.clone();
            schema.remove("anyOf");
            for (key, value) in form {
                // What is said of the key goes before what is said of the type.
                if schema.get(&key).is_none() {
                    schema.insert(key, value);
                }
            }
        }
    }
}
