// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

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

impl View for HostCapacity {
    fn from_template(mut template: Template) -> Self {
        Self {
            free_cpu: template.take_text("FREE_CPU", from_text),
            used_cpu: template.take_text("USED_CPU", from_text),
            free_memory: template.take_text("FREE_MEMORY", from_text),
            used_memory: template.take_text("USED_MEMORY", from_text),
            free_cpu_forecast: template.take_text("FREE_CPU_FORECAST", from_text),
            free_cpu_forecast_far: template
                .take_text("FREE_CPU_FORECAST_FAR", from_text),
            used_cpu_forecast: template.take_text("USED_CPU_FORECAST", from_text),
            used_cpu_forecast_far: template
                .take_text("USED_CPU_FORECAST_FAR", from_text),
            free_memory_forecast: template.take_text("FREE_MEMORY_FORECAST", from_text),
            free_memory_forecast_far: template
                .take_text("FREE_MEMORY_FORECAST_FAR", from_text),
            used_memory_forecast: template.take_text("USED_MEMORY_FORECAST", from_text),
            used_memory_forecast_far: template
                .take_text("USED_MEMORY_FORECAST_FAR", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
