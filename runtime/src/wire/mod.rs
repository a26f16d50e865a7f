//! XML-RPC, as far as OpenNebula speaks it: values, calls and answers as bytes.

mod characters;
mod escaped;
mod raw;
mod read_value;
mod request;
mod response;
mod value;
mod write_value;
mod xml;

pub use characters::{IllegalCharacter, check};
pub use escaped::Escaped;
pub use raw::RawValue;
pub use request::{Call, read_call, write_call};
pub use response::{
    Failure, Fault, Response, read_inner_response, read_plain_response, read_response, write_failure, write_fault, write_plain_success,
    write_success,
};
pub use value::{Value, WireType};
pub use xml::MalformedXml;

pub(crate) use write_value::escape;
