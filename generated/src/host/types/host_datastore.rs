// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

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

impl Attributes for HostDatastore {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "TOTAL_MB" => fill(&mut self.total_mb, text),
            "FREE_MB" => fill(&mut self.free_mb, text),
            "USED_MB" => fill(&mut self.used_mb, text),
            "REPLICA_CACHE" => fill(&mut self.replica_cache, text),
            "REPLICA_CACHE_SIZE" => fill(&mut self.replica_cache_size, text),
            "REPLICA_IMAGES" => fill(&mut self.replica_images, text),
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

impl View for HostDatastore {
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
        template.extend(&self.more);
        template
    }
}
