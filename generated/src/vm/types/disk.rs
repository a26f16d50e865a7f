// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Attributes, View, YesNo, fill, fill_joined, fill_yes_no, join, to_text,
};

use crate::{
    ClusterId, DatastoreId, DiskId, DiskSnapshotId, ImageId, OrphanSnapshots, Template,
};

/// A disk of a machine.
///
/// It is made from an image, or *volatile*: then it has a `TYPE` of `fs` or `swap` and no image.
/// What drivers and users add is in the rest. The pool has a few of these attributes alone.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Disk {
    /// Its number within the machine.
    pub id: Option<DiskId>,
    /// The image it is made from; none if it is volatile.
    pub image: Option<ImageId>,
    /// Name of the image.
    pub image_name: Option<String>,
    /// Name of the image's owner, where the image was asked for by name.
    pub image_owner_name: Option<String>,
    /// Its size, in mebibytes.
    pub size: Option<i64>,
    /// Size of the image, in mebibytes.
    pub original_size: Option<i64>,
    /// Its size before it was enlarged, in mebibytes, while that lasts.
    pub previous_size: Option<i64>,
    /// How it is stored: `FILE`, `BLOCK`, `RBD`, `CDROM` and so on; `fs` or `swap` if it is volatile.
    pub kind: Option<String>,
    /// How the datastore stores disks: `FILE`, `BLOCK`, `RBD` and so on.
    pub storage: Option<String>,
    /// Format of its content: `raw`, `qcow2`, …
    pub format: Option<String>,
    /// File system that a volatile one is given.
    pub file_system: Option<String>,
    /// Format that the hypervisor takes it for.
    pub driver: Option<String>,
    /// Where the image is.
    pub source: Option<String>,
    /// The device in the guest: `vda`.
    pub target: Option<String>,
    /// Bus it is on, as the beginning of the device's name: `vd`, `sd`, `hd`.
    pub device_prefix: Option<String>,
    /// Its place among what is booted from, from 1.
    pub boot_order: Option<i32>,
    /// The image's datastore, or the system datastore if it is volatile.
    pub datastore: Option<DatastoreId>,
    /// Name of that datastore.
    pub datastore_name: Option<String>,
    /// Clusters of that datastore.
    pub clusters: Option<Vec<ClusterId>>,
    /// Driver of that datastore.
    pub tm_driver: Option<String>,
    /// Driver of the system datastore it needs.
    pub system_tm_driver: Option<String>,
    /// Whether it is a copy of the image, rather than the image itself.
    pub copied: Option<bool>,
    /// Where copies are made: `SYSTEM`, `SELF` or `NONE`.
    pub clone_target: Option<String>,
    /// Where images that are used themselves are linked: `SYSTEM`, `SELF` or `NONE`.
    pub link_target: Option<String>,
    /// Whether it waits for its image to be copied.
    pub waiting: Option<bool>,
    /// Whether its content goes back to the image.
    pub save: Option<bool>,
    /// Whether its image is persistent.
    pub persistent: Option<bool>,
    /// Whether it is read only.
    pub read_only: Option<bool>,
    /// Whether several machines can have it at a time.
    pub shareable: Option<bool>,
    /// Whether a snapshot may lose the one it was made from.
    ///
    /// Since OpenNebula 5.4.
    pub orphans: Option<OrphanSnapshots>,
    /// Whether snapshots go back to a persistent image with it.
    pub persistent_snapshots: Option<bool>,
    /// Size of all its snapshots, in mebibytes.
    pub snapshots_size: Option<i64>,
    /// The snapshot that is worked on.
    pub snapshot_in_work: Option<DiskSnapshotId>,
    /// Whether a snapshot is being worked on.
    pub snapshot_in_progress: Option<bool>,
    /// Whether it is being attached or detached.
    pub attaching: Option<bool>,
    /// Whether it is being enlarged.
    pub resizing: Option<bool>,
    /// Whether it is being copied to an image.
    pub saving: Option<bool>,
    /// The image it is being copied to.
    pub saved_image: Option<ImageId>,
    /// The snapshot that is copied; none for the disk as it is.
    pub saved_snapshot: Option<DiskSnapshotId>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<Disk> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: Disk) -> Self {
        view.to_template()
    }
}

impl Attributes for Disk {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "DISK_ID" => fill(&mut self.id, text),
            "IMAGE_ID" => fill(&mut self.image, text),
            "IMAGE" => fill(&mut self.image_name, text),
            "IMAGE_UNAME" => fill(&mut self.image_owner_name, text),
            "SIZE" => fill(&mut self.size, text),
            "ORIGINAL_SIZE" => fill(&mut self.original_size, text),
            "SIZE_PREV" => fill(&mut self.previous_size, text),
            "TYPE" => fill(&mut self.kind, text),
            "DISK_TYPE" => fill(&mut self.storage, text),
            "FORMAT" => fill(&mut self.format, text),
            "FS" => fill(&mut self.file_system, text),
            "DRIVER" => fill(&mut self.driver, text),
            "SOURCE" => fill(&mut self.source, text),
            "TARGET" => fill(&mut self.target, text),
            "DEV_PREFIX" => fill(&mut self.device_prefix, text),
            "ORDER" => fill(&mut self.boot_order, text),
            "DATASTORE_ID" => fill(&mut self.datastore, text),
            "DATASTORE" => fill(&mut self.datastore_name, text),
            "CLUSTER_ID" => fill_joined(&mut self.clusters, text, ","),
            "TM_MAD" => fill(&mut self.tm_driver, text),
            "TM_MAD_SYSTEM" => fill(&mut self.system_tm_driver, text),
            "CLONE" => fill_yes_no(&mut self.copied, text),
            "CLONE_TARGET" => fill(&mut self.clone_target, text),
            "LN_TARGET" => fill(&mut self.link_target, text),
            "CLONING" => fill_yes_no(&mut self.waiting, text),
            "SAVE" => fill_yes_no(&mut self.save, text),
            "PERSISTENT" => fill_yes_no(&mut self.persistent, text),
            "READONLY" => fill_yes_no(&mut self.read_only, text),
            "SHAREABLE" => fill_yes_no(&mut self.shareable, text),
            "ALLOW_ORPHANS" => fill(&mut self.orphans, text),
            "PERSISTENT_SNAPSHOTS" => fill_yes_no(&mut self.persistent_snapshots, text),
            "DISK_SNAPSHOT_TOTAL_SIZE" => fill(&mut self.snapshots_size, text),
            "DISK_SNAPSHOT_ID" => fill(&mut self.snapshot_in_work, text),
            "DISK_SNAPSHOT_ACTIVE" => fill_yes_no(&mut self.snapshot_in_progress, text),
            "ATTACH" => fill_yes_no(&mut self.attaching, text),
            "RESIZE" => fill_yes_no(&mut self.resizing, text),
            "HOTPLUG_SAVE_AS_ACTIVE" => fill_yes_no(&mut self.saving, text),
            "HOTPLUG_SAVE_AS" => fill(&mut self.saved_image, text),
            "HOTPLUG_SAVE_AS_SNAPSHOT_ID" => fill(&mut self.saved_snapshot, text),
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

impl View for Disk {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("DISK_ID", to_text(value));
        }
        if let Some(value) = &self.image {
            template.push("IMAGE_ID", to_text(value));
        }
        if let Some(value) = &self.image_name {
            template.push("IMAGE", to_text(value));
        }
        if let Some(value) = &self.image_owner_name {
            template.push("IMAGE_UNAME", to_text(value));
        }
        if let Some(value) = &self.size {
            template.push("SIZE", to_text(value));
        }
        if let Some(value) = &self.original_size {
            template.push("ORIGINAL_SIZE", to_text(value));
        }
        if let Some(value) = &self.previous_size {
            template.push("SIZE_PREV", to_text(value));
        }
        if let Some(value) = &self.kind {
            template.push("TYPE", to_text(value));
        }
        if let Some(value) = &self.storage {
            template.push("DISK_TYPE", to_text(value));
        }
        if let Some(value) = &self.format {
            template.push("FORMAT", to_text(value));
        }
        if let Some(value) = &self.file_system {
            template.push("FS", to_text(value));
        }
        if let Some(value) = &self.driver {
            template.push("DRIVER", to_text(value));
        }
        if let Some(value) = &self.source {
            template.push("SOURCE", to_text(value));
        }
        if let Some(value) = &self.target {
            template.push("TARGET", to_text(value));
        }
        if let Some(value) = &self.device_prefix {
            template.push("DEV_PREFIX", to_text(value));
        }
        if let Some(value) = &self.boot_order {
            template.push("ORDER", to_text(value));
        }
        if let Some(value) = &self.datastore {
            template.push("DATASTORE_ID", to_text(value));
        }
        if let Some(value) = &self.datastore_name {
            template.push("DATASTORE", to_text(value));
        }
        if let Some(value) = &self.clusters {
            template.push("CLUSTER_ID", join(value, ","));
        }
        if let Some(value) = &self.tm_driver {
            template.push("TM_MAD", to_text(value));
        }
        if let Some(value) = &self.system_tm_driver {
            template.push("TM_MAD_SYSTEM", to_text(value));
        }
        if let Some(value) = &self.copied {
            template.push("CLONE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.clone_target {
            template.push("CLONE_TARGET", to_text(value));
        }
        if let Some(value) = &self.link_target {
            template.push("LN_TARGET", to_text(value));
        }
        if let Some(value) = &self.waiting {
            template.push("CLONING", YesNo::to_text(*value));
        }
        if let Some(value) = &self.save {
            template.push("SAVE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.persistent {
            template.push("PERSISTENT", YesNo::to_text(*value));
        }
        if let Some(value) = &self.read_only {
            template.push("READONLY", YesNo::to_text(*value));
        }
        if let Some(value) = &self.shareable {
            template.push("SHAREABLE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.orphans {
            template.push("ALLOW_ORPHANS", to_text(value));
        }
        if let Some(value) = &self.persistent_snapshots {
            template.push("PERSISTENT_SNAPSHOTS", YesNo::to_text(*value));
        }
        if let Some(value) = &self.snapshots_size {
            template.push("DISK_SNAPSHOT_TOTAL_SIZE", to_text(value));
        }
        if let Some(value) = &self.snapshot_in_work {
            template.push("DISK_SNAPSHOT_ID", to_text(value));
        }
        if let Some(value) = &self.snapshot_in_progress {
            template.push("DISK_SNAPSHOT_ACTIVE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.attaching {
            template.push("ATTACH", YesNo::to_text(*value));
        }
        if let Some(value) = &self.resizing {
            template.push("RESIZE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.saving {
            template.push("HOTPLUG_SAVE_AS_ACTIVE", YesNo::to_text(*value));
        }
        if let Some(value) = &self.saved_image {
            template.push("HOTPLUG_SAVE_AS", to_text(value));
        }
        if let Some(value) = &self.saved_snapshot {
            template.push("HOTPLUG_SAVE_AS_SNAPSHOT_ID", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
