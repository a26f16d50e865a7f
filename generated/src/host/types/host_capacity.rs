// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::Template;

/// CPU and memory of a host at one time.
///
/// CPU is in hundredths of a core, memory in kibibytes. Forecasts are for a near and a far point of
/// time that the driver is set up for.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostCapacity {
    /// CPU that idles, in hundredths of a core.
    pub free_cpu: Option<i64>,
    /// CPU that is busy, in hundredths of a core.
    pub used_cpu: Option<i64>,
    /// Memory that is free, in kibibytes.
    pub free_memory: Option<i64>,
    /// Memory that is used, in kibibytes.
    pub used_memory: Option<i64>,
    /// Forecast of idle CPU.
    ///
    /// Since OpenNebula 7.0.
    pub free_cpu_forecast: Option<f64>,
    /// Forecast of idle CPU, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub free_cpu_forecast_far: Option<f64>,
    /// Forecast of busy CPU.
    ///
    /// Since OpenNebula 7.0.
    pub used_cpu_forecast: Option<f64>,
    /// Forecast of busy CPU, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub used_cpu_forecast_far: Option<f64>,
    /// Forecast of free memory.
    ///
    /// Since OpenNebula 7.0.
    pub free_memory_forecast: Option<f64>,
    /// Forecast of free memory, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub free_memory_forecast_far: Option<f64>,
    /// Forecast of used memory.
    ///
    /// Since OpenNebula 7.0.
    pub used_memory_forecast: Option<f64>,
    /// Forecast of used memory, farther ahead.
    ///
    /// Since OpenNebula 7.0.
    pub used_memory_forecast_far: Option<f64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<HostCapacity> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: HostCapacity) -> Self {
        view.to_template()
    }
}

impl Attributes for HostCapacity {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "FREE_CPU" => fill(&mut self.free_cpu, text),
            "USED_CPU" => fill(&mut self.used_cpu, text),
            "FREE_MEMORY" => fill(&mut self.free_memory, text),
            "USED_MEMORY" => fill(&mut self.used_memory, text),
            "FREE_CPU_FORECAST" => fill(&mut self.free_cpu_forecast, text),
            "FREE_CPU_FORECAST_FAR" => fill(&mut self.free_cpu_forecast_far, text),
            "USED_CPU_FORECAST" => fill(&mut self.used_cpu_forecast, text),
            "USED_CPU_FORECAST_FAR" => fill(&mut self.used_cpu_forecast_far, text),
            "FREE_MEMORY_FORECAST" => fill(&mut self.free_memory_forecast, text),
            "FREE_MEMORY_FORECAST_FAR" => fill(&mut self.free_memory_forecast_far, text),
            "USED_MEMORY_FORECAST" => fill(&mut self.used_memory_forecast, text),
            "USED_MEMORY_FORECAST_FAR" => fill(&mut self.used_memory_forecast_far, text),
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

impl View for HostCapacity {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.free_cpu {
            template.push("FREE_CPU", to_text(value));
        }
        if let Some(value) = &self.used_cpu {
            template.push("USED_CPU", to_text(value));
        }
        if let Some(value) = &self.free_memory {
            template.push("FREE_MEMORY", to_text(value));
        }
        if let Some(value) = &self.used_memory {
            template.push("USED_MEMORY", to_text(value));
        }
        if let Some(value) = &self.free_cpu_forecast {
            template.push("FREE_CPU_FORECAST", to_text(value));
        }
        if let Some(value) = &self.free_cpu_forecast_far {
            template.push("FREE_CPU_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.used_cpu_forecast {
            template.push("USED_CPU_FORECAST", to_text(value));
        }
        if let Some(value) = &self.used_cpu_forecast_far {
            template.push("USED_CPU_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.free_memory_forecast {
            template.push("FREE_MEMORY_FORECAST", to_text(value));
        }
        if let Some(value) = &self.free_memory_forecast_far {
            template.push("FREE_MEMORY_FORECAST_FAR", to_text(value));
        }
        if let Some(value) = &self.used_memory_forecast {
            template.push("USED_MEMORY_FORECAST", to_text(value));
        }
        if let Some(value) = &self.used_memory_forecast_far {
            template.push("USED_MEMORY_FORECAST_FAR", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
