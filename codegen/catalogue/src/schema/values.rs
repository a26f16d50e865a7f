//! What stands for itself and is no mapping: types by name, values, and items that come in two forms.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::load::object::OBJECT;
use crate::load::raw::{RawField, RawInclude, RawLiteral, RawType};
use crate::model::BuiltIn;

impl JsonSchema for RawType {
    fn schema_name() -> Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = BuiltIn::names().collect();
        // What is declared is spelled in capitals, so of the small ones these are all.
        let small: Vec<&str> = names.iter().copied().filter(|name| name.starts_with(|first: char| first.is_lowercase())).collect();
        let pattern = format!("^({}|[A-Z$][A-Za-z0-9$]*)$", small.join("|"));
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

/// An item of a list of fields.
pub(super) struct FieldItem;

impl JsonSchema for FieldItem {
    fn schema_name() -> Cow<'static, str> {
        "FieldItem".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "if": { "required": ["include"] },
            "then": generator.subschema_for::<RawInclude>(),
            "else": generator.subschema_for::<RawField>(),
        })
    }
}

/// What `object` may stand for: a parameter, or an answer.
pub(super) struct OrObject<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for OrObject<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}OrObject", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "if": { "type": "string" }, "then": { "const": OBJECT }, "else": generator.subschema_for::<T>() })
    }
}
