// @generated from spec/market.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    GroupId, MarketplaceAppId, MarketplaceId, Permissions, Template, UserId, ZoneId,
};

use crate::market::MarketplaceState;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A marketplace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Marketplace {
    /// Its number.
    pub id: MarketplaceId,
    /// Its owner.
    pub owner: UserId,
    /// Its group.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group.
    pub group_name: String,
    /// Its name.
    pub name: String,
    /// Whether it can be used.
    ///
    /// Since OpenNebula 6.0.
    pub state: Option<MarketplaceState>,
    /// Driver that reads and fills it: `one`, `http`, `s3` and so on.
    pub driver: String,
    /// The zone that looks after it.
    pub zone: ZoneId,
    /// Its size, in mebibytes; 0 if that is not known.
    pub total_mb: i64,
    /// What is free, in mebibytes.
    pub free_mb: i64,
    /// What is used, in mebibytes.
    pub used_mb: i64,
    /// Its appliances.
    pub apps: Vec<MarketplaceAppId>,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// Its attributes, among them what the driver needs to know.
    pub attributes: Template,
}

impl crate::fields::Named for Marketplace {
    type Id = MarketplaceId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for Marketplace {
    fn owner(&self) -> UserId {
        self.owner
    }

    fn group(&self) -> GroupId {
        self.group
    }

    fn owner_name(&self) -> &str {
        &self.owner_name
    }

    fn group_name(&self) -> &str {
        &self.group_name
    }
}

impl crate::fields::Protected for Marketplace {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for Marketplace {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut name = None;
        let mut state = None;
        let mut driver = None;
        let mut zone = None;
        let mut total_mb = None;
        let mut free_mb = None;
        let mut used_mb = None;
        let mut apps = None;
        let mut permissions = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "NAME" => cursor.value(&mut name)?,
                "STATE" => cursor.value(&mut state)?,
                "MARKET_MAD" => cursor.value(&mut driver)?,
                "ZONE_ID" => cursor.value(&mut zone)?,
                "TOTAL_MB" => cursor.value(&mut total_mb)?,
                "FREE_MB" => cursor.value(&mut free_mb)?,
                "USED_MB" => cursor.value(&mut used_mb)?,
                "MARKETPLACEAPPS" => cursor.values(&mut apps, "ID")?,
                "PERMISSIONS" => cursor.element(&mut permissions)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            owner: cursor.required(owner, "UID")?,
            group: cursor.required(group, "GID")?,
            owner_name: cursor.required(owner_name, "UNAME")?,
            group_name: cursor.required(group_name, "GNAME")?,
            name: cursor.required(name, "NAME")?,
            state,
            driver: cursor.required(driver, "MARKET_MAD")?,
            zone: cursor.required(zone, "ZONE_ID")?,
            total_mb: cursor.required(total_mb, "TOTAL_MB")?,
            free_mb: cursor.required(free_mb, "FREE_MB")?,
            used_mb: cursor.required(used_mb, "USED_MB")?,
            apps: apps.unwrap_or_default(),
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Marketplace {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("NAME", &self.name);
        if let Some(state) = &self.state {
            out.value("STATE", state);
        }
        out.value("MARKET_MAD", &self.driver);
        out.value("ZONE_ID", &self.zone);
        out.value("TOTAL_MB", &self.total_mb);
        out.value("FREE_MB", &self.free_mb);
        out.value("USED_MB", &self.used_mb);
        out.values("MARKETPLACEAPPS", "ID", &self.apps);
        out.element("PERMISSIONS", &self.permissions);
        out.element("TEMPLATE", &self.attributes);
    }
}
