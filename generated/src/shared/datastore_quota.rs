// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{DatastoreId, QuotaLimit, Template};

/// A quota on one datastore.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DatastoreQuota {
    /// The datastore.
    pub id: Option<DatastoreId>,
    /// How many images it may hold.
    pub images: Option<QuotaLimit>,
    /// How many it holds.
    pub images_used: Option<i64>,
    /// How large they may be together, in megabytes.
    pub size: Option<QuotaLimit>,
    /// How large they are together, in megabytes.
    pub size_used: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<DatastoreQuota> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: DatastoreQuota) -> Self {
        view.to_template()
    }
}

impl Attributes for DatastoreQuota {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "IMAGES" => fill(&mut self.images, text),
            "IMAGES_USED" => fill(&mut self.images_used, text),
            "SIZE" => fill(&mut self.size, text),
            "SIZE_USED" => fill(&mut self.size_used, text),
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

impl View for DatastoreQuota {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.images {
            template.push("IMAGES", to_text(value));
        }
        if let Some(value) = &self.images_used {
            template.push("IMAGES_USED", to_text(value));
        }
        if let Some(value) = &self.size {
            template.push("SIZE", to_text(value));
        }
        if let Some(value) = &self.size_used {
            template.push("SIZE_USED", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
