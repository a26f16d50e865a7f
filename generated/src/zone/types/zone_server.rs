// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{Template, ZoneServerId};

/// A server of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ZoneServer {
    /// Its number within the zone.
    pub id: Option<ZoneServerId>,
    /// Its name.
    pub name: Option<String>,
    /// Where its XML-RPC server is reached.
    pub endpoint: Option<String>,
    /// Where its gRPC server is reached.
    ///
    /// Since OpenNebula 7.2.
    pub grpc_endpoint: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<ZoneServer> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: ZoneServer) -> Self {
        view.to_template()
    }
}

impl Attributes for ZoneServer {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "NAME" => fill(&mut self.name, text),
            "ENDPOINT" => fill(&mut self.endpoint, text),
            "ENDPOINT_GRPC" => fill(&mut self.grpc_endpoint, text),
            _ => false,
        }
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for ZoneServer {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.name {
            template.push("NAME", to_text(value));
        }
        if let Some(value) = &self.endpoint {
            template.push("ENDPOINT", to_text(value));
        }
        if let Some(value) = &self.grpc_endpoint {
            template.push("ENDPOINT_GRPC", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
