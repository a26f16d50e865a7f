// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{DiskId, Template};

/// What a disk takes up.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DiskUsage {
    /// The disk.
    pub disk: Option<DiskId>,
    /// What it takes up, in mebibytes.
    pub size: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<DiskUsage> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: DiskUsage) -> Self {
        view.to_template()
    }
}

impl Attributes for DiskUsage {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.disk, text),
            "SIZE" => fill(&mut self.size, text),
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

impl View for DiskUsage {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.disk {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.size {
            template.push("SIZE", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
