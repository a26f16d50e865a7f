// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::Template;

/// Network and clock of a host at one time.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HostSystem {
    /// Clock of its CPUs, in megahertz.
    pub cpu_speed: Option<i64>,
    /// Bytes it has received.
    pub received: Option<i64>,
    /// Bytes it has sent.
    pub sent: Option<i64>,
    /// What it receives, in bytes per second.
    ///
    /// Since OpenNebula 7.0.
    pub receive_rate: Option<f64>,
    /// What it sends, in bytes per second.
    ///
    /// Since OpenNebula 7.0.
    pub send_rate: Option<f64>,
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

impl From<HostSystem> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: HostSystem) -> Self {
        view.to_template()
    }
}

impl Attributes for HostSystem {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "CPU_SPEED" => fill(&mut self.cpu_speed, text),
            "NETRX" => fill(&mut self.received, text),
            "NETTX" => fill(&mut self.sent, text),
            "NETRX_BW" => fill(&mut self.receive_rate, text),
            "NETTX_BW" => fill(&mut self.send_rate, text),
            "NETRX_BW_FORECAST" => fill(&mut self.receive_rate_forecast, text),
            "NETRX_BW_FORECAST_FAR" => fill(&mut self.receive_rate_forecast_far, text),
            "NETTX_BW_FORECAST" => fill(&mut self.send_rate_forecast, text),
            "NETTX_BW_FORECAST_FAR" => fill(&mut self.send_rate_forecast_far, text),
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

impl View for HostSystem {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.cpu_speed {
            template.push("CPU_SPEED", to_text(value));
        }
        if let Some(value) = &self.received {
            template.push("NETRX", to_text(value));
        }
        if let Some(value) = &self.sent {
            template.push("NETTX", to_text(value));
        }
        if let Some(value) = &self.receive_rate {
            template.push("NETRX_BW", to_text(value));
        }
        if let Some(value) = &self.send_rate {
            template.push("NETTX_BW", to_text(value));
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
