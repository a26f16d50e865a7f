// @generated from spec/zone.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{Template, ZoneId};
use crate::zone::{ZoneServer, ZoneState};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A zone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Zone {
    /// Its number.
    pub id: ZoneId,
    /// Its name.
    pub name: String,
    /// What becomes of it.
    ///
    /// Since OpenNebula 6.2.
    pub state: Option<ZoneState>,
    /// Its attributes, among them `ENDPOINT`, where its XML-RPC server is reached, and since 7.2
    /// `ENDPOINT_GRPC`.
    pub attributes: Template,
    /// Its servers, where there are several.
    ///
    /// Since OpenNebula 5.4.
    pub servers: Option<Vec<ZoneServer>>,
}

impl crate::fields::Named for Zone {
    type Id = ZoneId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Zone {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut state = None;
        let mut attributes = None;
        let mut servers = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "STATE" => cursor.value(&mut state)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "SERVER_POOL" => cursor.elements(&mut servers, "SERVER")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            state,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            servers,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Zone {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        if let Some(state) = &self.state {
            out.value("STATE", state);
        }
        out.element("TEMPLATE", &self.attributes);
        if let Some(servers) = &self.servers {
            out.elements("SERVER_POOL", "SERVER", servers);
        }
    }
}
