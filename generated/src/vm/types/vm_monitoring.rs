// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, begin_next, fill, to_text};

use crate::{Template, Timestamp, VmId};
use crate::vm::DiskUsage;

/// What a machine was measured to use at one time.
///
/// Counters of bytes and operations run since the machine was started; rates are per second.
/// Forecasts are for a near and a far point of time that the driver is set up for. The short form
/// of the pool has `CPU`, `MEMORY` and `STATE` alone. Drivers add more, which is in the rest. Up to
/// 5.10, a list of measurements has `TEMPLATE` there, with the capacity that was set aside.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VmMonitoring {
    /// When.
    ///
    /// Until OpenNebula 5.10 it was `LAST_POLL`.
    pub time: Option<Timestamp>,
    /// The machine.
    pub vm: Option<VmId>,
    /// CPU it uses, in percent of one core.
    pub cpu: Option<f64>,
    /// Memory it uses, in kibibytes.
    pub memory: Option<i64>,
    /// State that the hypervisor reports.
    pub state: Option<String>,
    /// Bytes it has received.
    ///
    /// Until OpenNebula 4.12 it was `NET_RX`.
    pub received: Option<i64>,
    /// Bytes it has sent.
    ///
    /// Until OpenNebula 4.12 it was `NET_TX`.
    pub sent: Option<i64>,
    /// Bytes it has read from its disks.
    pub disk_read: Option<i64>,
    /// Bytes it has written to its disks.
    pub disk_written: Option<i64>,
    /// How often it has read from its disks.
    pub disk_reads: Option<i64>,
    /// How often it has written to its disks.
    pub disk_writes: Option<i64>,
    /// What its disks take up.
    pub disk_sizes: Vec<DiskUsage>,
    /// Bytes it receives per second.
    ///
    /// Since OpenNebula 7.0.
    pub receive_rate: Option<f64>,
    /// Bytes it sends per second.
    ///
    /// Since OpenNebula 7.0.
    pub send_rate: Option<f64>,
    /// Bytes it reads per second.
    ///
    /// Since OpenNebula 7.0.
    pub disk_read_rate: Option<f64>,
    /// Bytes it writes per second.
    ///
    /// Since OpenNebula 7.0.
    pub disk_write_rate: Option<f64>,
    /// How often it reads per second.
    ///
    /// Since OpenNebula 7.0.
    pub disk_reads_rate: Option<f64>,
    /// How often it writes per second.
    ///
    /// Since OpenNebula 7.0.
    pub disk_writes_rate: Option<f64>,
    /// Forecast of CPU.
    ///
    /// Since OpenNebula 7.0.
    pub cpu_forecast: Option<f64>,
    /// Forecast of CPU, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub cpu_forecast_far: Option<f64>,
    /// Forecast of memory.
    ///
    /// Since OpenNebula 7.0.
    pub memory_forecast: Option<f64>,
    /// Forecast of memory, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub memory_forecast_far: Option<f64>,
    /// Forecast of what it receives.
    ///
    /// Since OpenNebula 7.0.
    pub receive_rate_forecast: Option<f64>,
    /// Forecast of what it receives, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub receive_rate_forecast_far: Option<f64>,
    /// Forecast of what it sends.
    ///
    /// Since OpenNebula 7.0.
    pub send_rate_forecast: Option<f64>,
    /// Forecast of what it sends, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub send_rate_forecast_far: Option<f64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VmMonitoring> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VmMonitoring) -> Self {
        view.to_template()
    }
}

impl Attributes for VmMonitoring {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "TIMESTAMP" | "LAST_POLL" => fill(&mut self.time, text),
            "ID" => fill(&mut self.vm, text),
            "CPU" => fill(&mut self.cpu, text),
            "MEMORY" => fill(&mut self.memory, text),
            "STATE" => fill(&mut self.state, text),
            "NETRX" | "NET_RX" => fill(&mut self.received, text),
            "NETTX" | "NET_TX" => fill(&mut self.sent, text),
            "DISKRDBYTES" => fill(&mut self.disk_read, text),
            "DISKWRBYTES" => fill(&mut self.disk_written, text),
            "DISKRDIOPS" => fill(&mut self.disk_reads, text),
            "DISKWRIOPS" => fill(&mut self.disk_writes, text),
            "NETRX_BW" => fill(&mut self.receive_rate, text),
            "NETTX_BW" => fill(&mut self.send_rate, text),
            "DISKRDBYTES_BW" => fill(&mut self.disk_read_rate, text),
            "DISKWRBYTES_BW" => fill(&mut self.disk_write_rate, text),
            "DISKRDIOPS_BW" => fill(&mut self.disk_reads_rate, text),
            "DISKWRIOPS_BW" => fill(&mut self.disk_writes_rate, text),
            "CPU_FORECAST" => fill(&mut self.cpu_forecast, text),
            "CPU_FORECAST_FAR" => fill(&mut self.cpu_forecast_far, text),
            "MEMORY_FORECAST" => fill(&mut self.memory_forecast, text),
            "MEMORY_FORECAST_FAR" => fill(&mut self.memory_forecast_far, text),
            "NETRX_BW_FORECAST" => fill(&mut self.receive_rate_forecast, text),
            "NETRX_BW_FORECAST_FAR" => fill(&mut self.receive_rate_forecast_far, text),
            "NETTX_BW_FORECAST" => fill(&mut self.send_rate_forecast, text),
            "NETTX_BW_FORECAST_FAR" => fill(&mut self.send_rate_forecast_far, text),
            _ => false,
        }
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "DISK_SIZE" => begin_next(&mut self.disk_sizes),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }

    fn has_stood_in(&self, element: &str) -> bool {
        matches!(element, "MONITORING")
    }
}

impl View for VmMonitoring {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.time {
            template.push("TIMESTAMP", to_text(value));
        }
        if let Some(value) = &self.vm {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.cpu {
            template.push("CPU", to_text(value));
        }
        if let Some(value) = &self.memory {
            template.push("MEMORY", to_text(value));
        }
        if let Some(value) = &self.state {
            template.push("STATE", to_text(value));
        }
        if let Some(value) = &self.received {
            template.push("NETRX", to_text(value));
        }
        if let Some(value) = &self.sent {
            template.push("NETTX", to_text(value));
        }
        if let Some(value) = &self.disk_read {
            template.push("DISKRDBYTES", to_text(value));
        }
        if let Some(value) = &self.disk_written {
            template.push("DISKWRBYTES", to_text(value));
        }
        if let Some(value) = &self.disk_reads {
            template.push("DISKRDIOPS", to_text(value));
        }
        if let Some(value) = &self.disk_writes {
            template.push("DISKWRIOPS", to_text(value));
        }
        for value in &self.disk_sizes {
            template.push_vector("DISK_SIZE", &value.to_template());
        }
        if let Some(value) = &self.receive_rate {
            template.push("NETRX_BW", to_text(value));
        }
        if let Some(value) = &self.send_rate {
            template.push("NETTX_BW", to_text(value));
        }
        if let Some(value) = &self.disk_read_rate {
            template.push("DISKRDBYTES_BW", to_text(value));
        }
        if let Some(value) = &self.disk_write_rate {
            template.push("DISKWRBYTES_BW", to_text(value));
        }
        if let Some(value) = &self.disk_reads_rate {
            template.push("DISKRDIOPS_BW", to_text(value));
        }
        if let Some(value) = &self.disk_writes_rate {
            template.push("DISKWRIOPS_BW", to_text(value));
        }
        if let Some(value) = &self.cpu_forecast {
            template.push("CPU_FORECAST", to_text(value));
        }
        if let Some(value) = &self.cpu_forecast_far {
            template.push("CPU_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.memory_forecast {
            template.push("MEMORY_FORECAST", to_text(value));
        }
        if let Some(value) = &self.memory_forecast_far {
            template.push("MEMORY_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.receive_rate_forecast {
            template.push("NETRX_BW_FORECAST", to_text(value));
        }
        if let Some(value) = &self.receive_rate_forecast_far {
            template.push("NETRX_BW_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.send_rate_forecast {
            template.push("NETTX_BW_FORECAST", to_text(value));
        }
        if let Some(value) = &self.send_rate_forecast_far {
            template.push("NETTX_BW_FORECAST_FAR", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
