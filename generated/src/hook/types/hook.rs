// @generated from spec/hook.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument};

use crate::{HookId, Lock, Template};
use crate::hook::{HookExecution, HookKind};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// A hook.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Hook {
    /// Its number.
    pub id: HookId,
    /// Its name.
    pub name: String,
    /// What it waits for.
    pub kind: HookKind,
    /// The lock on it, if any.
    pub lock: Option<Lock>,
    /// What it waits for in particular, and what it runs.
    pub attributes: Template,
    /// Its latest executions, the oldest first.
    ///
    /// `one.hookpool.info` leaves them out. How many are kept is a setting of the server.
    pub executions: Option<Vec<HookExecution>>,
}

impl crate::fields::Lockable for Hook {
    fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }
}

impl crate::fields::Named for Hook {
    type Id = HookId;

    fn id(&self) -> Self::Id {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl FromDocument for Hook {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut kind = None;
        let mut lock = None;
        let mut attributes = None;
        let mut executions = None;
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "NAME" => cursor.value(&mut name)?,
                "TYPE" => cursor.value(&mut kind)?,
                "LOCK" => cursor.element(&mut lock)?,
                "TEMPLATE" => cursor.element(&mut attributes)?,
                "HOOKLOG" => cursor.elements(&mut executions, "HOOK_EXECUTION_RECORD")?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            name: cursor.required(name, "NAME")?,
            kind: cursor.required(kind, "TYPE")?,
            lock,
            attributes: cursor.required(attributes, "TEMPLATE")?,
            executions,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for Hook {
    fn write(&self, out: &mut DocumentWriter) {
        out.value("ID", &self.id);
        out.value("NAME", &self.name);
        out.value("TYPE", &self.kind);
        if let Some(lock) = &self.lock {
            out.element("LOCK", lock);
        }
        out.element("TEMPLATE", &self.attributes);
        if let Some(executions) = &self.executions {
            out.elements("HOOKLOG", "HOOK_EXECUTION_RECORD", executions);
        }
    }
}
