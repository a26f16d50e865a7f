// @generated from spec/user.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, Template, UserId};
use crate::user::{AuthDriver, StoredPassword, Token, User};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A user in the pool, without quotas.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct UserSummary {
    /// Their number.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// Their primary group.
    pub group: GroupId,
    /// Name of their primary group.
    pub group_name: String,
    /// All groups they are in, the primary one among them.
    pub groups: Vec<GroupId>,
    /// Driver that checks who they are.
    pub auth_driver: AuthDriver,
    /// What the server keeps of their password.
    pub password: StoredPassword,
    /// Whether they can log in.
    pub enabled: bool,
    /// Their login tokens.
    pub tokens: Vec<Token>,
    /// Their attributes.
    pub attributes: Template,
}

impl From<User> for UserSummary {
    /// All but `datastore_quotas`, `network_quotas`, `vm_quotas`, `image_quotas`, `default_quotas`.
    fn from(value: User) -> Self {
        Self {
            id: value.id,
            name: value.name,
            group: value.group,
            group_name: value.group_name,
            groups: value.groups,
            auth_driver: value.auth_driver,
            password: value.password,
            enabled: value.enabled,
            tokens: value.tokens,
            attributes: value.attributes,
        }
    }
}

impl crate::fields::Named for UserSummary {
    type Id = UserId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for UserSummary {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut group = None;
        let mut group_name = None;
        let mut groups = None;
        let mut auth_driver = None;
        let mut password = None;
        let mut enabled = None;
        let mut tokens = Vec::new();
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "GID" => cursor.value(&mut group)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "GROUPS" => cursor.values(&mut groups, "ID")?,
                "AUTH_DRIVER" => cursor.value(&mut auth_driver)?,
                "PASSWORD" => cursor.value(&mut password)?,
                "ENABLED" => cursor.value(&mut enabled)?,
                "LOGIN_TOKEN" => cursor.push_element_or_none(&mut tokens)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            group: cursor.required(group, "GID")?,
            group_name: cursor.required(group_name, "GNAME")?,
            groups: groups.unwrap_or_default(),
            auth_driver: cursor.required(auth_driver, "AUTH_DRIVER")?,
            password: cursor.required(password, "PASSWORD")?,
            enabled: cursor.required(enabled, "ENABLED")?,
            tokens,
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for UserSummary {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.value("GID", &self.group);
        out.value("GNAME", &self.group_name);
        out.values("GROUPS", "ID", &self.groups);
        out.value("AUTH_DRIVER", &self.auth_driver);
        out.value("PASSWORD", &self.password);
        out.value("ENABLED", &self.enabled);
        for item in &self.tokens {
            out.element("LOGIN_TOKEN", item);
        }
        out.element("TEMPLATE", &self.attributes);
    }
}
