// @generated from spec/vmgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, fill_joined, join, to_text};

use crate::{HostId, Template, VmGroupRoleId, VmId};
use crate::vmgroup::VmGroupPolicy;

/// A role in a group of machines.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmGroupRole {
    /// Its number within the group.
    pub id: Option<VmGroupRoleId>,
    /// Its name, by which machines take it.
    pub name: Option<String>,
    /// How its machines are placed. Without it they are anywhere.
    pub policy: Option<VmGroupPolicy>,
    /// Its machines.
    pub vms: Option<Vec<VmId>>,
    /// The only hosts its machines can be on.
    pub hosts: Option<Vec<HostId>>,
    /// Hosts its machines cannot be on.
    pub avoided_hosts: Option<Vec<HostId>>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmGroupRole> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmGroupRole) -> Self {
        view.to_template()
    }
}

impl Attributes for VmGroupRole {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "NAME" => fill(&mut self.name, text),
            "POLICY" => fill(&mut self.policy, text),
            "VMS" => fill_joined(&mut self.vms, text, ","),
            "HOST_AFFINED" => fill_joined(&mut self.hosts, text, ","),
            "HOST_ANTI_AFFINED" => fill_joined(&mut self.avoided_hosts, text, ","),
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

impl View for VmGroupRole {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.name {
            template.push("NAME", to_text(value));
        }
        if let Some(value) = &self.policy {
            template.push("POLICY", to_text(value));
        }
        if let Some(value) = &self.vms {
            template.push("VMS", join(value, ","));
        }
        if let Some(value) = &self.hosts {
            template.push("HOST_AFFINED", join(value, ","));
        }
        if let Some(value) = &self.avoided_hosts {
            template.push("HOST_ANTI_AFFINED", join(value, ","));
        }
        template.extend(&self.more);
        template
    }
}
