//! The catalogue as one JSON file, for programs that are not written in Rust or do not want to read YAML.
//!
//! Everything is resolved in it: families are applied, names are bound, positions are counted, defaults have their value on the wire. [`json`]
//! writes the file, `spec/catalogue.json`, and [`schema`] its JSON Schema, `spec/catalogue.schema.json`. Both are functions of the catalogue.

mod format;
mod methods;
mod prose;
mod types;

use opennebula_catalogue::Catalogue;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

pub use format::{
    Answer, AnswerWas, Default, Document, Family, FamilyParam, Field, Id, Kind, Known, List, Method, MethodWas, Object, Older, Other,
    Piece, Position, Prose, Resource, Sent, Slot, TypeDef, TypeRef, TypeValue, Was, Whole,
};

/// The version of the form. It grows when a program that reads the file by an older one would misunderstand it; a key more is no such thing.
pub const FORM: u32 = 2;

/// What the files say of themselves.
const COMMENT: &str = "@generated from spec/ by `cargo xtask codegen`. Do not edit.";

/// The file. Each resource, type and method is on a line of its own, so that a change of the catalogue is a short difference.
pub fn json(catalogue: &Catalogue) -> Result<String, serde_json::Error> {
    let Whole { comment, form, releases, resources, families, types, methods } = whole(catalogue);
    let head = [("$comment", Value::from(comment)), ("form", form.into()), ("releases", releases.into())];
    let mut out = String::from("{\n");
    for (key, value) in head {
        out.push_str(&format!("  \"{key}\": {value},\n"));
    }
    let lists =
        [("resources", lines(&resources)?), ("families", lines(&families)?), ("types", lines(&types)?), ("methods", lines(&methods)?)];
    let lists = lists.map(|(key, lines)| format!("  \"{key}\": [\n{lines}\n  ]"));
    out.push_str(&lists.join(",\n"));
    out.push_str("\n}\n");
    Ok(out)
}

fn lines<T: Serialize>(items: &[T]) -> Result<String, serde_json::Error> {
    let lines = items.iter().map(|item| Ok(format!("    {}", serde_json::to_string(item)?)));
    Ok(lines.collect::<Result<Vec<_>, _>>()?.join(",\n"))
}

/// The catalogue in the form of the file.
pub fn whole(catalogue: &Catalogue) -> Whole {
    Whole {
        comment: COMMENT.to_owned(),
        form: FORM,
        releases: catalogue.releases.iter().map(ToString::to_string).collect(),
        resources: catalogue.resources.iter().map(methods::resource).collect(),
        families: catalogue.families.iter().map(methods::family).collect(),
        types: types::types(catalogue),
        methods: methods::methods(catalogue),
    }
}

/// The JSON Schema of the file, in draft 7.
pub fn schema() -> String {
    let mut schema = SchemaSettings::draft07().for_serialize().into_generator().into_root_schema_for::<Whole>();
    schema.insert("$comment".to_owned(), COMMENT.replace("spec/", "codegen/json/src/format.rs").into());
    schema.insert("title".to_owned(), "The catalogue of OpenNebula's XML-RPC API".into());
    let mut schema = schema.to_value();
    // Whether keys keep their order depends on what else is built with `serde_json`.
    schema.sort_all_objects();
    format!("{schema:#}\n")
}
