//! A running server, and what it answers.

use std::collections::BTreeSet;

use opennebula_runtime::client::{BlockingClient, Builder};
use opennebula_runtime::settings::Credentials;
use opennebula_runtime::wire::{Response, Value, read_response, write_call};

use crate::signature::Declared;
use crate::xml::{self, Element};

/// A running server.
pub(super) struct Server(BlockingClient);

impl Server {
    /// One that is asked of itself alone, which takes no session.
    pub(super) fn at(url: &str) -> Result<Self, String> {
        // Introspection asks for no credentials, but a client does.
        let credentials = Credentials::password("introspection", "none").map_err(|error| error.to_string())?;
        let client = BlockingClient::builder().endpoint(url).credentials(credentials).build();
        client.map(Self).map_err(|error| error.to_string())
    }

    /// One that is called as whom the environment names: `ONE_AUTH`, `~/.one/one_auth`, as everywhere.
    pub(super) fn with_session(url: &str) -> Result<Self, String> {
        let client = Builder::<BlockingClient>::from_env().endpoint(url).build();
        client.map(Self).map_err(|error| error.to_string())
    }

    /// The methods it has.
    pub(super) fn methods(&self) -> Result<BTreeSet<String>, String> {
        let answer = self.introspect("system.listMethods", &[])?;
        let names = items(&answer).ok_or("system.listMethods: the answer is no list")?;
        Ok(names.iter().map(|name| text(name)).collect())
    }

    /// What it declares of a method.
    pub(super) fn signature(&self, name: &str) -> Result<Declared, String> {
        let answer = self.introspect("system.methodSignature", &[Value::String(name.to_owned())])?;
        match items(&answer) {
            None if text(&answer) == "undef" => Ok(Declared::Undefined),
            None => Err(format!("system.methodSignature of {name}: the answer is neither a list nor `undef`")),
            Some(lists) => {
                let types =
                    lists.into_iter().map(|list| items(list).unwrap_or_default().into_iter().map(|item| type_name(&text(item))).collect());
                Ok(Declared::Types(types.collect()))
            }
        }
    }

    /// Calls a method with the session and these parameters; the answer is as it came.
    pub(super) fn call(&self, method: &str, params: &[Value]) -> Result<Vec<u8>, String> {
        let request = write_call(method, Some(self.0.settings().credentials().expose_session()), params);
        self.0.post("the call", request.as_bytes()).map_err(|error| error.to_string())
    }

    /// Calls a method of the XML-RPC layer, whose answers have no envelope.
    fn introspect(&self, name: &'static str, params: &[Value]) -> Result<Element, String> {
        let request = write_call(name, None, params);
        let answer = self.0.post(name, request.as_bytes()).map_err(|error| error.to_string())?;
        let answer = String::from_utf8_lossy(&answer);
        if let Ok(Response::Fault(fault)) = read_response(&answer) {
            return Err(format!("{name}: {fault}"));
        }
        let value = xml::read(&answer).map_err(|error| format!("{name}: the answer is no XML: {error}"))?;
        let value = value.descend(&["params", "param", "value"]).cloned();
        value.ok_or_else(|| format!("{name}: the answer is not one of XML-RPC"))
    }
}

/// The items of a value that is an array.
fn items(value: &Element) -> Option<Vec<&Element>> {
    value.descend(&["array", "data"]).map(|data| data.children.iter().filter(|child| child.name == "value").collect())
}

/// The text of a value; a string needs no element of its own.
fn text(value: &Element) -> String {
    value.children.first().unwrap_or(value).text.clone()
}

/// A type as signatures here name it.
fn type_name(name: &str) -> String {
    if name == "i4" { "int".into() } else { name.to_owned() }
}
