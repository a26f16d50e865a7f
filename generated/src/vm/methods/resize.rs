// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes how much CPU and memory the machine has.
///
/// For a machine that does not run; not while it is stopped or suspended. One that runs can be
/// resized if its driver can, within `VCPU_MAX` and `MEMORY_MAX`, and without pinned CPUs: wait
/// until it has left [`LcmState::HotplugResize`](crate::vm::LcmState::HotplugResize).
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.resize` needs the right `VM:MANAGE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `capacity` |  |
/// | 3 | boolean | `enforce` | `true`; left off at the end; always sent in OpenNebula 7.0 only; since 7.0 |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 5.8 `enforce`, boolean: taken from `enforce`.
///
/// The server's introspection declares `A:siis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Resize {
    /// The machine.
    pub vm: VmId,
    /// `CPU` in cores, `MEMORY` in mebibytes, `VCPU`; what is not named stays as it is.
    pub capacity: Template,
    /// Whether to fail if the host has promised too much already.
    ///
    /// Only administrators may forgo this: for others it is always checked. From 5.10 to 6.10 servers
    /// read nothing here and always checked. 7.0 refuses an administrator's call without this position,
    /// and reads it of nobody else.
    ///
    /// Since OpenNebula 7.0.
    ///
    /// Always sent in OpenNebula 7.0 only.
    pub enforce: bool,
}

impl Resize {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, capacity: impl Into<Template>) -> Self {
        Self {
            vm,
            capacity: capacity.into(),
            enforce: true,
        }
    }
}

impl Method for Resize {
    const NAME: &'static str = "one.vm.resize";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("capacity", &self.capacity)?;
        params.until(Release::new(5, 8)).instead("enforce", Some(self.enforce))?;
        params
            .since(Release::new(7, 0))
            .required_until(Release::new(7, 0))
            .arg_unless("enforce", &self.enforce, &true)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Resize {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let vm = params.arg("vm")?;
        let capacity = params.arg("capacity")?;
        let enforce_until_5_8 = if params.until(Release::new(5, 8)) {
            Some(params.arg::<bool>("enforce")?)
        } else {
            None
        };
        let enforce = match enforce_until_5_8 {
            Some(older) => params.meaning("enforce", Some(older))?,
            None => {
                if params.since(Release::new(7, 0)) {
                    params
                        .required_until(Release::new(7, 0))
                        .arg_or_default("enforce", true)?
                } else {
                    true
                }
            }
        };
        Ok(Self { vm, capacity, enforce })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Resize> {
    /// Whether to fail if the host has promised too much already.
    ///
    /// Only administrators may forgo this: for others it is always checked. From 5.10 to 6.10 servers
    /// read nothing here and always checked. 7.0 refuses an administrator's call without this position,
    /// and reads it of nobody else.
    ///
    /// Since OpenNebula 7.0.
    ///
    /// Always sent in OpenNebula 7.0 only.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.method.enforce = enforce;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes how much CPU and memory the machine has.
    ///
    /// [`Resize`](struct@Resize) tells more.
    pub fn resize(&self, capacity: impl Into<Template>) -> Call<'c, C, Resize> {
        Call::new(self.client, Resize::new(self.id, capacity))
    }
}
