//! Writing the values of XML-RPC.

use super::value::Value;

/// Appends `<value>…</value>`.
pub(crate) fn write_value(out: &mut String, value: &Value) {
    out.push_str("<value>");
    match value {
        Value::Int(int) => element(out, "i4", &int.to_string()),
        Value::Long(long) => element(out, "i8", &long.to_string()),
        Value::Bool(bool) => element(out, "boolean", if *bool { "1" } else { "0" }),
        Value::Double(double) => element(out, "double", &double.to_string()),
        Value::String(text) => {
            out.push_str("<string>");
            escape(out, text);
            out.push_str("</string>");
        }
        Value::Array(items) => {
            out.push_str("<array><data>");
            for item in items {
                write_value(out, item);
            }
            out.push_str("</data></array>");
        }
        Value::Struct(members) => {
            out.push_str("<struct>");
            for (name, member) in members {
                out.push_str("<member><name>");
                escape(out, name);
                out.push_str("</name>");
                write_value(out, member);
                out.push_str("</member>");
            }
            out.push_str("</struct>");
        }
    }
    out.push_str("</value>");
}

fn element(out: &mut String, name: &str, text: &str) {
    for part in ["<", name, ">", text, "</", name, ">"] {
        out.push_str(part);
    }
}

/// Appends a text with the characters escaped that XML would take for something else.
pub(crate) fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A bare one would be read as a line feed.
            '\r' => out.push_str("&#13;"),
            _ => out.push(character),
        }
    }
}
