// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::Template;

/// Free huge pages of one size in a NUMA node.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HugePagesMonitoring {
    /// Size of a page, in kibibytes.
    pub size: Option<i64>,
    /// How many are free.
    pub free: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<HugePagesMonitoring> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: HugePagesMonitoring) -> Self {
        view.to_template()
    }
}

impl Attributes for HugePagesMonitoring {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "SIZE" => fill(&mut self.size, text),
            "FREE" => fill(&mut self.free, text),
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

impl View for HugePagesMonitoring {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.size {
            template.push("SIZE", to_text(value));
        }
        if let Some(value) = &self.free {
            template.push("FREE", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
