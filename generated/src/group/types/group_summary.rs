// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Template, UserId};
use crate::group::Group;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A group in the pool, without quotas and rules.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupSummary {
    /// Its number.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Its attributes.
    pub attributes: Template,
    /// Its users, also those whose primary group is another.
    pub users: Vec<UserId>,
    /// Those of its users who administer it.
    ///
    /// Since OpenNebula 4.12.
    pub admins: Option<Vec<UserId>>,
}

impl From<Group> for GroupSummary {
    /// All but `providers`, `datastore_quotas`, `network_quotas`, `vm_quotas`, `image_quotas`,
    /// `vlan_rules`, `default_quotas`.
    fn from(value: Group) -> Self {
        Self {
            id: value.id,
            name: value.name,
            attributes: value.attributes,
            users: value.users,
            admins: value.admins,
        }
    }
}

impl crate::fields::Named for GroupSummary {
    type Id = GroupId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for GroupSummary {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut attributes = None;
        let mut users = None;
        let mut admins = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "USERS" => cursor.values(&mut users, "ID")?,
                "ADMINS" => cursor.values(&mut admins, "ID")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            users: users.unwrap_or_default(),
            admins,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for GroupSummary {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.element("TEMPLATE", &self.attributes);
        out.values("USERS", "ID", &self.users);
        if let Some(admins) = &self.admins {
            out.values("ADMINS", "ID", admins);
        }
    }
}
