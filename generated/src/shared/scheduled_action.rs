// @generated from spec/schedule.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, fill_joined, join, to_text};

use crate::{
    ScheduleEnd, ScheduleRepeat, ScheduledActionId, ScheduledOperation, Template,
    Timestamp,
};

/// An action planned for a time to come.
///
/// Before 6.8 machines had theirs among their user attributes, and much of this was missing.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ScheduledAction {
    /// Its number.
    pub id: Option<ScheduledActionId>,
    /// Number of the machine or backup job.
    ///
    /// Since OpenNebula 6.8.
    pub parent: Option<i32>,
    /// What has it: `VM` or `BACKUPJOB`.
    ///
    /// Since OpenNebula 6.8.
    pub kind: Option<String>,
    /// What is planned.
    pub operation: Option<ScheduledOperation>,
    /// What goes with the operation, separated by commas.
    pub arguments: Option<String>,
    /// When it is due, the next time if it is repeated.
    pub time: Option<Timestamp>,
    /// How often it is repeated.
    pub repeat: Option<ScheduleRepeat>,
    /// On which days, or after how many hours: see [`ScheduleRepeat`](crate::ScheduleRepeat).
    pub days: Option<Vec<i32>>,
    /// When it is repeated no more.
    pub end: Option<ScheduleEnd>,
    /// How many times are left, or the second since 1970 of the end; else -1.
    pub end_value: Option<i64>,
    /// When it was last carried out.
    pub done: Option<Timestamp>,
    /// Why it failed last time, if it did.
    ///
    /// Since OpenNebula 6.8.
    pub message: Option<String>,
    /// When tools begin to warn of it, in seconds since 1970; 0 if they do not.
    ///
    /// Since OpenNebula 6.10.
    pub warning: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<ScheduledAction> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: ScheduledAction) -> Self {
        view.to_template()
    }
}

impl Attributes for ScheduledAction {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "PARENT_ID" => fill(&mut self.parent, text),
            "TYPE" => fill(&mut self.kind, text),
            "ACTION" => fill(&mut self.operation, text),
            "ARGS" => fill(&mut self.arguments, text),
            "TIME" => fill(&mut self.time, text),
            "REPEAT" => fill(&mut self.repeat, text),
            "DAYS" => fill_joined(&mut self.days, text, ","),
            "END_TYPE" => fill(&mut self.end, text),
            "END_VALUE" => fill(&mut self.end_value, text),
            "DONE" => fill(&mut self.done, text),
            "MESSAGE" => fill(&mut self.message, text),
            "WARNING" => fill(&mut self.warning, text),
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

impl View for ScheduledAction {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.parent {
            template.push("PARENT_ID", to_text(value));
        }
        if let Some(value) = &self.kind {
            template.push("TYPE", to_text(value));
        }
        if let Some(value) = &self.operation {
            template.push("ACTION", to_text(value));
        }
        if let Some(value) = &self.arguments {
            template.push("ARGS", to_text(value));
        }
        if let Some(value) = &self.time {
            template.push("TIME", to_text(value));
        }
        if let Some(value) = &self.repeat {
            template.push("REPEAT", to_text(value));
        }
        if let Some(value) = &self.days {
            template.push("DAYS", join(value, ","));
        }
        if let Some(value) = &self.end {
            template.push("END_TYPE", to_text(value));
        }
        if let Some(value) = &self.end_value {
            template.push("END_VALUE", to_text(value));
        }
        if let Some(value) = &self.done {
            template.push("DONE", to_text(value));
        }
        if let Some(value) = &self.message {
            template.push("MESSAGE", to_text(value));
        }
        if let Some(value) = &self.warning {
            template.push("WARNING", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
