// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

use crate::Template;

/// Free and used memory of a NUMA node.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NumaMemoryMonitoring {
    /// What is free, in kibibytes.
    pub free: Option<i64>,
    /// What is used, in kibibytes.
    pub used: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<NumaMemoryMonitoring> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: NumaMemoryMonitoring) -> Self {
        view.to_template()
    }
}

impl View for NumaMemoryMonitoring {
    fn from_template(mut template: Template) -> Self {
        Self {
            free: template.take_text("FREE", from_text),
            used: template.take_text("USED", from_text),
            more: template,
        }
    }

    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.free {
            template.push("FREE", to_text(value));
        }
        if let Some(value) = &self.used {
            template.push("USED", to_text(value));
        }
        template.extend(self.more.clone());
        template
    }
}
