//! Reading the values of XML-RPC.

use super::escaped::Escaped;
use super::raw::RawValue;
use super::value::Value;
use super::xml::{MalformedXml, Tag, Tags};

/// How deep values may stand in one another; OpenNebula's server takes 63.
const MAX_DEPTH: usize = 64;

impl<'x> Tags<'x> {
    /// Reads a value, `<value>` and `</value>` included.
    pub(crate) fn value(&mut self) -> Result<RawValue<'x>, MalformedXml> {
        self.start("value")?;
        self.value_content(0)
    }

    /// Reads the items of an `<array>` up to its end, as they come.
    pub(crate) fn items(&mut self) -> Result<Vec<RawValue<'x>>, MalformedXml> {
        self.items_at(0)
    }

    /// What comes after `<value>`, `</value>` included.
    fn value_content(&mut self, depth: usize) -> Result<RawValue<'x>, MalformedXml> {
        if depth > MAX_DEPTH {
            return Err(self.malformed(format!("values stand more than {MAX_DEPTH} deep in one another")));
        }
        let (text, tag) = self.next_or_text()?;
        let kind = match tag {
            // A value without a type is a string.
            Tag::End(_) => return Ok(RawValue::Other(Value::String(text))),
            Tag::Start(kind) if text.trim().is_empty() => kind,
            found => return Err(self.expected("a value", &found)),
        };
        let value = self.typed(&kind, depth)?;
        self.end("value")?;
        Ok(value)
    }

    fn typed(&mut self, kind: &str, depth: usize) -> Result<RawValue<'x>, MalformedXml> {
        let value = match kind {
            "string" => return Ok(RawValue::Text(Escaped::new(self.raw_content("string")?))),
            "array" => {
                let items = self.items_at(depth)?;
                Value::Array(items.into_iter().map(RawValue::into_value).collect::<Result<_, _>>()?)
            }
            "struct" => self.members(depth)?,
            "i4" | "int" | "i1" | "i2" => Value::Int(self.parsed(kind, "an integer of 32 bits")?),
            "i8" | "ex:i8" => Value::Long(self.parsed(kind, "an integer of 64 bits")?),
            "double" => Value::Double(self.parsed(kind, "a number")?),
            "boolean" => match self.text_content(kind)?.as_str() {
                "0" => Value::Bool(false),
                "1" => Value::Bool(true),
                text => return Err(self.malformed(format!("expected 0 or 1 in <boolean>, found {text:?}"))),
            },
            _ => return Err(self.malformed(format!("values of type <{kind}> are not known"))),
        };
        Ok(RawValue::Other(value))
    }

    fn parsed<T: std::str::FromStr>(&mut self, kind: &str, expected: &str) -> Result<T, MalformedXml> {
        let text = self.text_content(kind)?;
        text.parse().map_err(|_| self.malformed(format!("expected {expected} in <{kind}>, found {text:?}")))
    }

    fn items_at(&mut self, depth: usize) -> Result<Vec<RawValue<'x>>, MalformedXml> {
        self.start("data")?;
        let mut items = Vec::new();
        loop {
            match self.next()? {
                Tag::Start(name) if name == "value" => items.push(self.value_content(depth + 1)?),
                Tag::End(name) if name == "data" => break,
                found => return Err(self.expected("<value> or </data>", &found)),
            }
        }
        self.end("array")?;
        Ok(items)
    }

    fn members(&mut self, depth: usize) -> Result<Value, MalformedXml> {
        let mut members = Vec::new();
        loop {
            match self.next()? {
                Tag::Start(name) if name == "member" => {
                    self.start("name")?;
                    let name = self.text_content("name")?;
                    self.start("value")?;
                    members.push((name, self.value_content(depth + 1)?.into_value()?));
                    self.end("member")?;
                }
                Tag::End(_) => return Ok(Value::Struct(members)),
                found => return Err(self.expected("<member> or </struct>", &found)),
            }
        }
    }
}
