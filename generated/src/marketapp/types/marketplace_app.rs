// @generated from spec/marketapp.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{
    GroupId, Lock, MarketplaceAppId, MarketplaceId, Permissions, Template, Timestamp,
    UserId, ZoneId,
};

use crate::marketapp::{MarketplaceAppState, MarketplaceAppType};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An appliance in a marketplace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MarketplaceApp {
    /// Its number.
    pub id: MarketplaceAppId,
    /// Its owner.
    pub owner: UserId,
    /// Its group.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group.
    pub group_name: String,
    /// The lock on it, if any.
    ///
    /// Since OpenNebula 5.6.
    pub lock: Option<Lock>,
    /// When it was published.
    pub registered: Timestamp,
    /// Its name.
    pub name: String,
    /// The zone that published it.
    pub zone: ZoneId,
    /// Number of the image or template it was made from, in that zone; none if it was found in the
    /// marketplace.
    pub origin: Option<i32>,
    /// Where it is fetched from: a URL. None until the image is there.
    pub source: Option<String>,
    /// MD5 of its image.
    pub md5: Option<String>,
    /// Size of its image, in mebibytes.
    pub size: i64,
    /// What whoever published it says of it.
    pub description: String,
    /// Its version.
    pub version: String,
    /// Format of its image: `raw`, `qcow2`, …
    pub format: Option<String>,
    /// The template that whoever fetches it gets, of an image or of machines, in base64.
    pub app_template: Option<String>,
    /// The marketplace it is in.
    pub marketplace: MarketplaceId,
    /// Name of that marketplace.
    pub marketplace_name: String,
    /// What becomes of it.
    pub state: MarketplaceAppState,
    /// What it is.
    pub kind: MarketplaceAppType,
    /// Who may do what with it.
    pub permissions: Permissions,
    /// Its attributes, with an `ERROR` if something failed.
    pub attributes: Template,
}

impl crate::fields::Lockable for MarketplaceApp {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for MarketplaceApp {
    type Id = MarketplaceAppId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl crate::fields::Owned for MarketplaceApp {
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

impl crate::fields::Protected for MarketplaceApp {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }
}

impl FromDocument for MarketplaceApp {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut lock = None;
        let mut registered = None;
        let mut name = None;
        let mut zone = None;
        let mut origin = None;
        let mut source = None;
        let mut md5 = None;
        let mut size = None;
        let mut description = None;
        let mut version = None;
        let mut format = None;
        let mut app_template = None;
        let mut marketplace = None;
        let mut marketplace_name = None;
        let mut state = None;
        let mut kind = None;
        let mut permissions = None;
        let mut attributes = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "LOCK" => cursor.element(&mut lock)?,
                "REGTIME" => cursor.value(&mut registered)?,
                "NAME" => cursor.value(&mut name)?,
                "ZONE_ID" => cursor.value(&mut zone)?,
                "ORIGIN_ID" => cursor.value_or_none(&mut origin, "-1")?,
                "SOURCE" => cursor.value_or_none(&mut source, "")?,
                "MD5" => cursor.value_or_none(&mut md5, "")?,
                "SIZE" => cursor.value(&mut size)?,
                "DESCRIPTION" => cursor.value(&mut description)?,
                "VERSION" => cursor.value(&mut version)?,
                "FORMAT" => cursor.value_or_none(&mut format, "")?,
                "APPTEMPLATE64" => cursor.value_or_none(&mut app_template, "")?,
                "MARKETPLACE_ID" => cursor.value(&mut marketplace)?,
                "MARKETPLACE" => cursor.value(&mut marketplace_name)?,
                "STATE" => cursor.value(&mut state)?,
                "TYPE" => cursor.value(&mut kind)?,
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
            lock,
            registered: cursor.required(registered, "REGTIME")?,
            name: cursor.required(name, "NAME")?,
            zone: cursor.required(zone, "ZONE_ID")?,
            origin: cursor.required(origin, "ORIGIN_ID")?,
            source: cursor.required(source, "SOURCE")?,
            md5: cursor.required(md5, "MD5")?,
            size: cursor.required(size, "SIZE")?,
            description: cursor.required(description, "DESCRIPTION")?,
            version: cursor.required(version, "VERSION")?,
            format: cursor.required(format, "FORMAT")?,
            app_template: cursor.required(app_template, "APPTEMPLATE64")?,
            marketplace: cursor.required(marketplace, "MARKETPLACE_ID")?,
            marketplace_name: cursor.required(marketplace_name, "MARKETPLACE")?,
            state: cursor.required(state, "STATE")?,
            kind: cursor.required(kind, "TYPE")?,
            permissions: cursor.required(permissions, "PERMISSIONS")?,
            attributes: cursor.required(attributes, "TEMPLATE")?,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for MarketplaceApp {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.value("REGTIME", &self.registered);
        out.value("NAME", &self.name);
        out.value("ZONE_ID", &self.zone);
        out.value_or_none("ORIGIN_ID", self.origin.as_ref(), "-1");
        out.value_or_none("SOURCE", self.source.as_ref(), "");
        out.value_or_none("MD5", self.md5.as_ref(), "");
        out.value("SIZE", &self.size);
        out.value("DESCRIPTION", &self.description);
        out.value("VERSION", &self.version);
        out.value_or_none("FORMAT", self.format.as_ref(), "");
        out.value_or_none("APPTEMPLATE64", self.app_template.as_ref(), "");
        out.value("MARKETPLACE_ID", &self.marketplace);
        out.value("MARKETPLACE", &self.marketplace_name);
        out.value("STATE", &self.state);
        out.value("TYPE", &self.kind);
        out.element("PERMISSIONS", &self.permissions);
        out.element("TEMPLATE", &self.attributes);
    }
}
