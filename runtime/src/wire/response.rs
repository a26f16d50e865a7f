//! Answers as bytes: OpenNebula's envelope in an XML-RPC response.

use std::fmt;

use super::escaped::Escaped;
use super::raw::RawValue;
use super::value::Value;
use super::write_value::write_value;
use super::xml::{MalformedXml, Tag, Tags};

/// What a server answers to a call.
#[derive(Clone, Debug, PartialEq)]
pub enum Response<'x> {
    /// It was done; what came of it.
    Done(RawValue<'x>),
    /// OpenNebula refused.
    Failure(Failure),
    /// The XML-RPC layer below OpenNebula refused.
    Fault(Fault),
}

/// OpenNebula's refusal: the call was understood and not done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The kind of error, as a number of the API's error codes.
    pub code: i32,
    /// What the server says.
    pub message: String,
    /// The object the error is about, where the server names one (since 5.4).
    pub object: Option<i32>,
}

impl Failure {
    /// The message without the method that it begins with, `[one.vm.info] `: for who has named that method already.
    pub(crate) fn message_after(&self, method: &str) -> &str {
        let message = self.message.trim();
        let rest = message.strip_prefix('[').and_then(|rest| rest.strip_prefix(method)).and_then(|rest| rest.strip_prefix(']'));
        rest.map_or(message, str::trim_start)
    }

    pub(crate) fn show(&self, f: &mut fmt::Formatter<'_>, message: &str) -> fmt::Result {
        // Some messages are nothing but the method's name.
        let space = if message.is_empty() { "" } else { " " };
        write!(f, "{message}{space}(error 0x{:04x})", self.code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(f, self.message.trim())
    }
}

impl std::error::Error for Failure {}

/// A refusal by the server's XML-RPC layer: the call as such was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The kind of fault: -501 for parameters that do not fit, -503 for XML that it cannot read, -506 for an unknown method.
    pub code: i32,
    /// What the server says.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (fault {})", self.message.trim(), self.code)
    }
}

impl std::error::Error for Fault {}

/// Reads an answer.
pub fn read_response(xml: &str) -> Result<Response<'_>, MalformedXml> {
    match plain_text(xml) {
        Some(text) => Ok(Response::Done(text.into())),
        None => read(xml, envelope),
    }
}

/// The string of an answer that has nothing around it but what servers write around one: tags that are taken as a whole and not one by one.
/// Nearly every reading call is answered so, and most answers are short.
fn plain_text(xml: &str) -> Option<Escaped<'_>> {
    const BEFORE: [&str; 12] = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<methodResponse>",
        "<params>",
        "<param>",
        "<value>",
        "<array>",
        "<data>",
        "<value>",
        "<boolean>1</boolean>",
        "</value>",
        "<value>",
        "<string>",
    ];
    const AFTER: [&str; 10] =
        ["</value>", "<value>", "<i4>0</i4>", "</value>", "</data>", "</array>", "</value>", "</param>", "</params>", "</methodResponse>"];
    let (text, rest) = Escaped::plain_before_tag(after(xml, &BEFORE)?)?;
    let rest = after(rest.strip_prefix("</string>")?, &AFTER)?;
    rest.trim_ascii().is_empty().then_some(text)
}

/// What comes after these pieces, which may have space before them.
fn after<'x>(text: &'x str, pieces: &[&str]) -> Option<&'x str> {
    pieces.iter().try_fold(text, |rest, piece| rest.trim_ascii_start().strip_prefix(piece))
}

fn read<'x>(xml: &'x str, params: fn(&mut Tags<'x>) -> Result<Response<'x>, MalformedXml>) -> Result<Response<'x>, MalformedXml> {
    let mut tags = Tags::new(xml);
    tags.start("methodResponse")?;
    let response = match tags.next()? {
        Tag::Start(name) if name == "params" => params(&mut tags)?,
        Tag::Start(name) if name == "fault" => fault(&mut tags)?,
        found => return Err(tags.expected("<params> or <fault>", &found)),
    };
    tags.end("methodResponse")?;
    match tags.next()? {
        Tag::Eof => Ok(response),
        found => Err(tags.expected("nothing more", &found)),
    }
}

/// Reads an answer that is not in OpenNebula's envelope: the value alone, as the XML-RPC layer answers what it is asked about itself.
pub fn read_plain_response(xml: &str) -> Result<Response<'_>, MalformedXml> {
    read(xml, plain)
}

fn plain<'x>(tags: &mut Tags<'x>) -> Result<Response<'x>, MalformedXml> {
    tags.start("param")?;
    let value = tags.value()?;
    for name in ["param", "params"] {
        tags.end(name)?;
    }
    Ok(Response::Done(value))
}

fn envelope<'x>(tags: &mut Tags<'x>) -> Result<Response<'x>, MalformedXml> {
    for name in ["param", "value", "array"] {
        tags.start(name)?;
    }
    let items = tags.items()?;
    for name in ["value", "param", "params"] {
        tags.end(name)?;
    }
    in_envelope(items).map_err(|reason| tags.malformed(reason))
}

/// What the values in OpenNebula's envelope mean; an error says why it is none.
fn in_envelope(items: Vec<RawValue<'_>>) -> Result<Response<'_>, String> {
    let value = |raw: RawValue<'_>| raw.into_value().map_err(|error| error.reason);
    let count = items.len();
    let mut items = items.into_iter();
    // Failures have grown from three elements to five over the years; what may come after is not ours to refuse.
    let (Some(done), Some(result), Some(code)) = (items.next(), items.next(), items.next()) else {
        return Err(format!("expected three values or more in the answer, found {count}"));
    };
    match value(done)? {
        Value::Bool(true) => Ok(Response::Done(result)),
        Value::Bool(false) => {
            // A number below zero stands for no object.
            let object = match items.next().map(value).transpose()? {
                Some(Value::Int(object)) if object >= 0 => Some(object),
                _ => None,
            };
            match (value(result)?, value(code)?) {
                (Value::String(message), Value::Int(code)) => Ok(Response::Failure(Failure { code, message, object })),
                (message, code) => {
                    let (message, code) = (message.wire_type(), code.wire_type());
                    Err(format!("expected a string and an int in the failure, found {message} and {code}"))
                }
            }
        }
        other => Err(format!("expected a boolean first in the answer, found {}", other.wire_type())),
    }
}

/// Reads an answer among those of `system.multicall`: an array of it alone, or a struct that is a fault. An error says what it is instead.
pub fn read_inner_response(answer: Value, is_in_envelope: bool) -> Result<Response<'static>, String> {
    let mut items = match answer {
        Value::Array(items) => items,
        Value::Struct(members) => return fault_of(members),
        other => return Err(format!("expected an array or a struct, found {}", other.wire_type())),
    };
    match (items.pop(), items.len()) {
        (Some(Value::Array(items)), 0) if is_in_envelope => in_envelope(items.into_iter().map(RawValue::Other).collect()),
        (Some(other), 0) if is_in_envelope => Err(format!("expected an array in the array, found {}", other.wire_type())),
        (Some(other), 0) => Ok(Response::Done(other.into())),
        (None, _) => Err("expected one value in the array, found none".to_owned()),
        (Some(_), others) => Err(format!("expected one value in the array, found {}", others + 1)),
    }
}

fn fault<'x>(tags: &mut Tags<'x>) -> Result<Response<'x>, MalformedXml> {
    let value = tags.value()?.into_value()?;
    tags.end("fault")?;
    let Value::Struct(members) = value else {
        return Err(tags.malformed(format!("expected a struct in the fault, found {}", value.wire_type())));
    };
    fault_of(members).map_err(|reason| tags.malformed(reason))
}

fn fault_of(members: Vec<(String, Value)>) -> Result<Response<'static>, String> {
    let (mut code, mut message) = (None, None);
    for (name, member) in members {
        match (name.as_str(), member) {
            ("faultCode", Value::Int(int)) => code = Some(int),
            ("faultString", Value::String(text)) => message = Some(text),
            _ => {}
        }
    }
    let (Some(code), Some(message)) = (code, message) else {
        return Err("expected faultCode and faultString in the fault".to_owned());
    };
    Ok(Response::Fault(Fault { code, message }))
}

/// Writes the answer to a call that was done.
pub fn write_success(result: Value) -> String {
    response(&Value::Array(vec![Value::Bool(true), result, Value::Int(0)]))
}

/// Writes an answer that is not in OpenNebula's envelope.
pub fn write_plain_success(result: &Value) -> String {
    response(result)
}

/// Writes a refusal of OpenNebula's, in its form since 5.10.
pub fn write_failure(failure: &Failure) -> String {
    response(&Value::Array(vec![
        Value::Bool(false),
        Value::String(failure.message.clone()),
        Value::Int(failure.code),
        Value::Int(failure.object.unwrap_or(-1)),
        Value::Long(-1),
    ]))
}

/// Writes a fault.
pub fn write_fault(fault: &Fault) -> String {
    let members = vec![("faultCode".to_owned(), Value::Int(fault.code)), ("faultString".to_owned(), Value::String(fault.message.clone()))];
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<methodResponse><fault>");
    write_value(&mut out, &Value::Struct(members));
    out.push_str("</fault></methodResponse>\r\n");
    out
}

fn response(value: &Value) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<methodResponse><params><param>");
    write_value(&mut out, value);
    out.push_str("</param></params></methodResponse>\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(string: &str) -> String {
        let before = "<methodResponse>\r\n<params>\r\n<param><value><array><data>\r\n<value><boolean>1</boolean></value>\r\n<value>";
        let after = "</value>\r\n<value><i4>0</i4></value>\r\n</data></array></value></param>\r\n</params>\r\n</methodResponse>\r\n";
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n{before}<string>{string}</string>{after}")
    }

    #[test]
    fn a_plain_text_is_the_same_however_it_is_read() {
        for raw in ["", "&lt;VM&gt;ü&amp;amp;\n&lt;/VM&gt;", "]]", "&nope;", " x "] {
            let xml = answer(raw);
            assert_eq!(plain_text(&xml).unwrap().as_str(), raw);
            assert_eq!(read(&xml, envelope).unwrap(), Response::Done(Escaped::new(raw).into()));
        }
    }

    #[test]
    fn what_is_not_a_plain_text_is_read_tag_by_tag() {
        let good = answer("&lt;VM/&gt;");
        let others = [
            answer("<![CDATA[<VM/>]]>"),
            answer("a\r\nb"),
            answer("a>b"),
            answer("&#97;"),
            answer("a</string><string>b"),
            good.replace("<boolean>1<", "<boolean>0<"),
            good.replace("<i4>0</i4>", "<i4>0</i4></value><value><i4>0</i4>"),
            good.replace("<data>", "<data><!-- -->"),
            good.replace("</methodResponse>", ""),
            format!("{good}<more/>"),
            format!("{good}more"),
        ];
        for xml in others {
            assert_eq!(plain_text(&xml), None, "{xml}");
        }
    }
}
