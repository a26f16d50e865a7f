// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

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

impl View for ZoneServer {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("ID", from_text),
            name: template.take_text("NAME", from_text),
            endpoint: template.take_text("ENDPOINT", from_text),
            grpc_endpoint: template.take_text("ENDPOINT_GRPC", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
