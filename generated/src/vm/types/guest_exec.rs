// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

use crate::Template;
use crate::vm::{GuestCommand, GuestExecStatus, GuestInput};

/// A command that was run in a machine.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GuestExec {
    /// The command.
    pub command: Option<GuestCommand>,
    /// What it was given to read.
    pub stdin: Option<GuestInput>,
    /// What becomes of it.
    pub status: Option<GuestExecStatus>,
    /// Number of its process in the guest.
    pub pid: Option<i32>,
    /// What it ended with.
    pub exit_code: Option<i32>,
    /// What it wrote to its standard output, in base64.
    pub stdout: Option<String>,
    /// What it wrote to its standard error, in base64.
    pub stderr: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<GuestExec> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: GuestExec) -> Self {
        view.to_template()
    }
}

impl View for GuestExec {
    fn from_template(mut template: Template) -> Self {
        Self {
            command: template.take_text("COMMAND", from_text),
            stdin: template.take_text("STDIN", from_text),
            status: template.take_text("STATUS", from_text),
            pid: template.take_text("PID", from_text),
            exit_code: template.take_text("RETURN_CODE", from_text),
            stdout: template.take_text("STDOUT", from_text),
            stderr: template.take_text("STDERR", from_text),
            more: template,
        }
    }

    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.command {
            template.push("COMMAND", to_text(value));
        }
        if let Some(value) = &self.stdin {
            template.push("STDIN", to_text(value));
        }
        if let Some(value) = &self.status {
            template.push("STATUS", to_text(value));
        }
        if let Some(value) = &self.pid {
            template.push("PID", to_text(value));
        }
        if let Some(value) = &self.exit_code {
            template.push("RETURN_CODE", to_text(value));
        }
        if let Some(value) = &self.stdout {
            template.push("STDOUT", to_text(value));
        }
        if let Some(value) = &self.stderr {
            template.push("STDERR", to_text(value));
        }
        template.extend(self.more.clone());
        template
    }
}
