// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{Template, VmGroupId};
use crate::vm::VmGroupRoleName;

/// The place of a machine in a group of machines.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmGroupPlace {
    /// The group.
    pub vm_group: Option<VmGroupId>,
    /// Name of its role there.
    pub role: Option<VmGroupRoleName>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmGroupPlace> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmGroupPlace) -> Self {
        view.to_template()
    }
}

impl Attributes for VmGroupPlace {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "VMGROUP_ID" => fill(&mut self.vm_group, text),
            "ROLE" => fill(&mut self.role, text),
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

impl View for VmGroupPlace {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.vm_group {
            template.push("VMGROUP_ID", to_text(value));
        }
        if let Some(value) = &self.role {
            template.push("ROLE", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
