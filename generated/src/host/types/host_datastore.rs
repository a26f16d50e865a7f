// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

use crate::{DatastoreId, Template};

/// A system datastore as one host sees it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostDatastore {
    /// The datastore.
    pub id: Option<DatastoreId>,
    /// Its size, in megabytes.
    pub total_mb: Option<i64>,
    /// What is free, in megabytes.
    pub free_mb: Option<i64>,
    /// What is used, in megabytes.
    pub used_mb: Option<i64>,
    /// Where images are kept that were copied to the host ahead of their use.
    pub replica_cache: Option<String>,
    /// How large these copies are.
    pub replica_cache_size: Option<String>,
    /// How many there are.
    pub replica_images: Option<i32>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<HostDatastore> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: HostDatastore) -> Self {
        view.to_template()
    }
}

impl View for HostDatastore {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("ID", from_text),
            total_mb: template.take_text("TOTAL_MB", from_text),
            free_mb: template.take_text("FREE_MB", from_text),
            used_mb: template.take_text("USED_MB", from_text),
            replica_cache: template.take_text("REPLICA_CACHE", from_text),
            replica_cache_size: template.take_text("REPLICA_CACHE_SIZE", from_text),
            replica_images: template.take_text("REPLICA_IMAGES", from_text),
            more: template,
        }
    }

    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.total_mb {
            template.push("TOTAL_MB", to_text(value));
        }
        if let Some(value) = &self.free_mb {
            template.push("FREE_MB", to_text(value));
        }
        if let Some(value) = &self.used_mb {
            template.push("USED_MB", to_text(value));
        }
        if let Some(value) = &self.replica_cache {
            template.push("REPLICA_CACHE", to_text(value));
        }
        if let Some(value) = &self.replica_cache_size {
            template.push("REPLICA_CACHE_SIZE", to_text(value));
        }
        if let Some(value) = &self.replica_images {
            template.push("REPLICA_IMAGES", to_text(value));
        }
        template.extend(self.more.clone());
        template
    }
}
