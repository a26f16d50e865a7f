// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{HookExecutionId, HookId, Timestamp};
use crate::hook::Base64;

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// An execution of a hook.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HookExecution {
    /// The hook.
    pub hook: HookId,
    /// Its number within the hook.
    pub id: HookExecutionId,
    /// When it was over.
    pub end: Timestamp,
    /// The arguments of the command; a document among them is in base64.
    pub arguments: String,
    /// The command, with its arguments unless it got them on its standard input.
    pub command: String,
    /// What it wrote to its standard output.
    pub stdout: Base64,
    /// What it wrote to its standard error.
    pub stderr: Base64,
    /// Its exit status; 255 also where it was killed or could not be run.
    pub code: i32,
    /// The host it ran on, if not on the front-end.
    pub remote_host: Option<String>,
    /// `yes` if `one.hook.retry` caused it.
    pub retry: Option<String>,
}

impl FromDocument for HookExecution {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut hook = None;
        let mut id = None;
        let mut end = None;
        let mut arguments = None;
        let mut command = None;
        let mut stdout = None;
        let mut stderr = None;
        let mut code = None;
        let mut remote_host = None;
        let mut retry = None;
        while cursor.child()? {
            match cursor.name() {
                "HOOK_ID" => cursor.value(&mut hook)?,
                "EXECUTION_ID" => cursor.value(&mut id)?,
                "TIMESTAMP" => cursor.value(&mut end)?,
                "ARGUMENTS" => cursor.value(&mut arguments)?,
                "EXECUTION_RESULT" => {
                    while cursor.child()? {
                        match cursor.name() {
                            "COMMAND" => cursor.value(&mut command)?,
                            "STDOUT" => cursor.value(&mut stdout)?,
                            "STDERR" => cursor.value(&mut stderr)?,
                            "CODE" => cursor.value(&mut code)?,
                            _ => cursor.unknown()?,
                        }
                    }
                    cursor.leave();
                }
                "REMOTE_HOST" => cursor.value(&mut remote_host)?,
                "RETRY" => cursor.value(&mut retry)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            hook: cursor.required(hook, "HOOK_ID")?,
            id: cursor.required(id, "EXECUTION_ID")?,
            end: cursor.required(end, "TIMESTAMP")?,
            arguments: cursor.required(arguments, "ARGUMENTS")?,
            command: cursor.required(command, "COMMAND")?,
            stdout: cursor.required(stdout, "STDOUT")?,
            stderr: cursor.required(stderr, "STDERR")?,
            code: cursor.required(code, "CODE")?,
            remote_host,
            retry,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for HookExecution {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("HOOK_ID", &self.hook);
        out.value("EXECUTION_ID", &self.id);
        out.value("TIMESTAMP", &self.end);
        out.value("ARGUMENTS", &self.arguments);
        out.nested(
            "EXECUTION_RESULT",
            |out| {
                out.value("COMMAND", &self.command);
                out.value("STDOUT", &self.stdout);
                out.value("STDERR", &self.stderr);
                out.value("CODE", &self.code);
            },
        );
        if let Some(remote_host) = &self.remote_host {
            out.value("REMOTE_HOST", remote_host);
        }
        if let Some(retry) = &self.retry {
            out.value("RETRY", retry);
        }
    }
}
