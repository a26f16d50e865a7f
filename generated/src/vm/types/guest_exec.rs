// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

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

impl Attributes for GuestExec {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "COMMAND" => fill(&mut self.command, text),
            "STDIN" => fill(&mut self.stdin, text),
            "STATUS" => fill(&mut self.status, text),
            "PID" => fill(&mut self.pid, text),
            "RETURN_CODE" => fill(&mut self.exit_code, text),
            "STDOUT" => fill(&mut self.stdout, text),
            "STDERR" => fill(&mut self.stderr, text),
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

impl View for GuestExec {
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
        template.extend(&self.more);
        template
    }
}
