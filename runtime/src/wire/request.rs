//! Calls as bytes.

use super::value::Value;
use super::write_value::{escape, write_value};
use super::xml::{MalformedXml, Tag, Tags};

/// A call as it stands on the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The method's name.
    pub method: String,
    /// Its parameters; of OpenNebula's own methods the first one is the session.
    pub params: Vec<Value>,
}

/// Writes a call; the session comes first where there is one.
pub fn write_call(method: &str, session: Option<&str>, params: &[Value]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodCall><methodName>");
    escape(&mut out, method);
    out.push_str("</methodName><params>");
    if let Some(session) = session {
        out.push_str("<param><value><string>");
        escape(&mut out, session);
        out.push_str("</string></value></param>");
    }
    for param in params {
        out.push_str("<param>");
        write_value(&mut out, param);
        out.push_str("</param>");
    }
    out.push_str("</params></methodCall>\n");
    out
}

/// Reads a call, as a server does.
pub fn read_call(xml: &str) -> Result<Call, MalformedXml> {
    let mut tags = Tags::new(xml);
    tags.start("methodCall")?;
    tags.start("methodName")?;
    let method = tags.text_content("methodName")?;
    let mut params = Vec::new();
    match tags.next()? {
        Tag::End(_) => return Ok(Call { method, params }),
        Tag::Start(name) if name == "params" => {}
        found => return Err(tags.expected("<params> or </methodCall>", &found)),
    }
    loop {
        match tags.next()? {
            Tag::Start(name) if name == "param" => {
                params.push(tags.value()?.into_value()?);
                tags.end("param")?;
            }
            Tag::End(_) => break,
            found => return Err(tags.expected("<param> or </params>", &found)),
        }
    }
    tags.end("methodCall")?;
    Ok(Call { method, params })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_reads_as_it_was_written() {
        let params = vec![
            Value::Int(-1),
            Value::Long(1 << 40),
            Value::Bool(true),
            Value::String("a <b> & \"c\"\r\nü ]]>".into()),
            Value::Array(vec![Value::Int(1), Value::Array(vec![])]),
        ];
        let xml = write_call("one.vm.info", Some("joe:se<cret>"), &params);
        let call = read_call(&xml).unwrap();
        assert_eq!(call.method, "one.vm.info");
        assert_eq!(call.params.first(), Some(&Value::String("joe:se<cret>".into())));
        assert_eq!(call.params.get(1..), Some(&params[..]));
    }

    #[test]
    fn hostile_calls_are_errors() {
        let deep = format!("<methodCall><methodName>m</methodName><params><param>{}", "<value><array><data>".repeat(100_000));
        for xml in ["", "<", "no", "<methodCall>", "<methodCall><methodName>x</methodName><params><param><value>", &deep] {
            assert!(read_call(xml).is_err(), "{}", &xml[..xml.len().min(80)]);
        }
    }
}
