// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, YesNo, fill, fill_yes_no, to_text};

use crate::{Template, Timestamp, VmSnapshotId};

/// A snapshot of a whole machine: its memory and its disks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmSnapshot {
    /// Its number.
    pub id: Option<VmSnapshotId>,
    /// Its name.
    pub name: Option<String>,
    /// When it was taken.
    pub taken: Option<Timestamp>,
    /// What the hypervisor calls it. Empty while it is being taken.
    pub hypervisor_id: Option<String>,
    /// What it counts for in quotas on system disks, in mebibytes.
    pub size: Option<i64>,
    /// Whether it is being worked on.
    pub in_work: Option<bool>,
    /// What is done with it: `CREATE`, `REVERT` or `DELETE`.
    pub action: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmSnapshot> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmSnapshot) -> Self {
        view.to_template()
    }
}

impl Attributes for VmSnapshot {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "SNAPSHOT_ID" => fill(&mut self.id, text),
            "NAME" => fill(&mut self.name, text),
            "TIME" => fill(&mut self.taken, text),
            "HYPERVISOR_ID" => fill(&mut self.hypervisor_id, text),
            "SYSTEM_DISK_SIZE" => fill(&mut self.size, text),
            "ACTIVE" => fill_yes_no(&mut self.in_work, text),
            "ACTION" => fill(&mut self.action, text),
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

impl View for VmSnapshot {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("SNAPSHOT_ID", to_text(value));
        }
        if let Some(value) = &self.name {
            template.push("NAME", to_text(value));
        }
        if let Some(value) = &self.taken {
            template.push("TIME", to_text(value));
        }
        if let Some(value) = &self.hypervisor_id {
            template.push("HYPERVISOR_ID", to_text(value));
        }
        if let Some(value) = &self.size {
            template.push("SYSTEM_DISK_SIZE", to_text(value));
        }
        if let Some(value) = &self.in_work {
            template.push("ACTIVE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.action {
            template.push("ACTION", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
