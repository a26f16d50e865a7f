// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

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

impl View for HostSystem {
    fn from_template(mut template: Template) -> Self {
        Self {
            cpu_speed: template.take_text("CPU_SPEED", from_text),
            received: template.take_text("NETRX", from_text),
            sent: template.take_text("NETTX", from_text),
            receive_rate: template.take_text("NETRX_BW", from_text),
            send_rate: template.take_text("NETTX_BW", from_text),
            receive_rate_forecast: template.take_text("NETRX_BW_FORECAST", from_text),
            receive_rate_forecast_far: template
                .take_text("NETRX_BW_FORECAST_FAR", from_text),
            send_rate_forecast: template.take_text("NETTX_BW_FORECAST", from_text),
            send_rate_forecast_far: template
                .take_text("NETTX_BW_FORECAST_FAR", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
