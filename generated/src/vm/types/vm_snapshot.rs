// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, YesNo, from_text, to_text};

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

impl View for VmSnapshot {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("SNAPSHOT_ID", from_text),
            name: template.take_text("NAME", from_text),
            taken: template.take_text("TIME", from_text),
            hypervisor_id: template.take_text("HYPERVISOR_ID", from_text),
            size: template.take_text("SYSTEM_DISK_SIZE", from_text),
            in_work: template.take_text("ACTIVE", YesNo::from_text),
            action: template.take_text("ACTION", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
