//! What stands for itself and is no mapping: types by name, and values.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::load::raw::{RawLiteral, RawType};
use crate::model::BuiltIn;

impl JsonSchema for RawType {
    fn schema_name() -> Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = BuiltIn::names().collect();
        // What is declared is spelled in capitals, so of the small ones these are all.
        let small: Vec<&str> = names.iter().copied().filter(|name| name.starts_with(|first: char| first.is_lowercase())).collect();
        let pattern = format!("^(\\$id|{}|[A-Z][A-Za-z0-9]*)$", small.join("|"));
        let name = json_schema!({ "type": "string", "pattern": pattern, "examples": names });
        json_schema!({
            "anyOf": [name, { "type": "array", "items": name, "minItems": 1, "maxItems": 1 }],
        })
    }
}

impl JsonSchema for RawLiteral {
    fn schema_name() -> Cow<'static, str> {
        "Literal".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"] })
    }
}
