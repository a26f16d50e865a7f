// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{GroupId, UserId, VmId};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// What a machine cost in one month.
///
/// Costs are in the currency, if any, that whoever set the prices had in mind. They are rounded to
/// two digits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ShowbackRecord {
    /// The machine.
    pub vm: VmId,
    /// Its name.
    pub vm_name: String,
    /// Its owner.
    pub owner: UserId,
    /// Its group.
    pub group: GroupId,
    /// Name of its owner.
    pub owner_name: String,
    /// Name of its group.
    pub group_name: String,
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: i32,
    /// What its CPU cost.
    pub cpu_cost: f64,
    /// What its memory cost.
    pub memory_cost: f64,
    /// What its disks cost.
    ///
    /// Since OpenNebula 4.14.
    pub disk_cost: Option<f64>,
    /// All of that.
    pub total_cost: f64,
    /// How many hours it was on a host.
    pub hours: f64,
    /// How many hours of these it ran.
    ///
    /// Since OpenNebula 6.2.
    pub running_hours: Option<f64>,
}

impl crate::fields::Owned for ShowbackRecord {
    fn owner(&self) -> UserId {
        self.owner
    }

    fn group(&self) -> GroupId {
        self.group
    }

    fn owner_name(&self) -> &str {
        &self.owner_name
    }

    fn group_name(&self) -> &str {
        &self.group_name
    }
}

impl FromDocument for ShowbackRecord {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut vm = None;
        let mut vm_name = None;
        let mut owner = None;
        let mut group = None;
        let mut owner_name = None;
        let mut group_name = None;
        let mut year = None;
        let mut month = None;
        let mut cpu_cost = None;
        let mut memory_cost = None;
        let mut disk_cost = None;
        let mut total_cost = None;
        let mut hours = None;
        let mut running_hours = None;
        while cursor.child()? {
            match cursor.name() {
                "VMID" => cursor.value(&mut vm)?,
                "VMNAME" => cursor.value(&mut vm_name)?,
                "UID" => cursor.value(&mut owner)?,
                "GID" => cursor.value(&mut group)?,
                "UNAME" => cursor.value(&mut owner_name)?,
                "GNAME" => cursor.value(&mut group_name)?,
                "YEAR" => cursor.value(&mut year)?,
                "MONTH" => cursor.value(&mut month)?,
                "CPU_COST" => cursor.value(&mut cpu_cost)?,
                "MEMORY_COST" => cursor.value(&mut memory_cost)?,
                "DISK_COST" => cursor.value(&mut disk_cost)?,
                "TOTAL_COST" => cursor.value(&mut total_cost)?,
                "HOURS" => cursor.value(&mut hours)?,
                "RHOURS" => cursor.value(&mut running_hours)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            vm: cursor.required(vm, "VMID")?,
            vm_name: cursor.required(vm_name, "VMNAME")?,
            owner: cursor.required(owner, "UID")?,
            group: cursor.required(group, "GID")?,
            owner_name: cursor.required(owner_name, "UNAME")?,
            group_name: cursor.required(group_name, "GNAME")?,
            year: cursor.required(year, "YEAR")?,
            month: cursor.required(month, "MONTH")?,
            cpu_cost: cursor.required(cpu_cost, "CPU_COST")?,
            memory_cost: cursor.required(memory_cost, "MEMORY_COST")?,
            disk_cost,
            total_cost: cursor.required(total_cost, "TOTAL_COST")?,
            hours: cursor.required(hours, "HOURS")?,
            running_hours,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for ShowbackRecord {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("VMID", &self.vm);
        out.value("VMNAME", &self.vm_name);
        out.value("UID", &self.owner);
        out.value("GID", &self.group);
        out.value("UNAME", &self.owner_name);
        out.value("GNAME", &self.group_name);
        out.value("YEAR", &self.year);
        out.value("MONTH", &self.month);
        out.value("CPU_COST", &self.cpu_cost);
        out.value("MEMORY_COST", &self.memory_cost);
        if let Some(disk_cost) = &self.disk_cost {
            out.value("DISK_COST", disk_cost);
        }
        out.value("TOTAL_COST", &self.total_cost);
        out.value("HOURS", &self.hours);
        if let Some(running_hours) = &self.running_hours {
            out.value("RHOURS", running_hours);
        }
    }
}
