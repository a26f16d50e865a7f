// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{ImageId, QuotaLimit, Template};

/// A quota on one image.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ImageQuota {
    /// The image.
    pub id: Option<ImageId>,
    /// How many virtual machines may use it at once.
    pub vms: Option<QuotaLimit>,
    /// How many use it.
    pub vms_used: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<ImageQuota> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: ImageQuota) -> Self {
        view.to_template()
    }
}

impl Attributes for ImageQuota {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "RVMS" => fill(&mut self.vms, text),
            "RVMS_USED" => fill(&mut self.vms_used, text),
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

impl View for ImageQuota {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.vms {
            template.push("RVMS", to_text(value));
        }
        if let Some(value) = &self.vms_used {
            template.push("RVMS_USED", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
