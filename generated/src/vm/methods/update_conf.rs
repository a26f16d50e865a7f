// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, Template, UpdateMode, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Changes how the machine is configured.
///
/// Only `OS`, `FEATURES`, `INPUT`, `GRAPHICS`, `VIDEO`, `RAW`, `CPU_MODEL`, `BACKUP_CONFIG` and
/// `CONTEXT` are heard, and of each but the last only what can be changed. By default what is not
/// named is *removed*, but for `BACKUP_CONFIG` and `CONTEXT`, which stay where they are not named
/// at all. A machine that has no `CONTEXT` cannot get one.
///
/// Not for a machine that is stopped, suspended or about to change its state. If the context of one
/// that runs has changed, the guest gets it at once: wait until the machine has left
/// [`LcmState::Hotplug`](crate::vm::LcmState::Hotplug). The rest waits for the next boot.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.updateconf` needs the right `VM:MANAGE`.
///
/// Since OpenNebula 5.0.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | string | `configuration` |  |
/// | 3 | int | `mode` | `Replace`; left off at the end; since 6.2 |
///
/// The answer is one value.
///
/// The server's introspection declares `A:sis` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateConf {
    /// The machine.
    pub vm: VmId,
    /// The new configuration.
    pub configuration: Template,
    /// What becomes of attributes that are not named.
    ///
    /// Since OpenNebula 6.2.
    pub mode: UpdateMode,
}

impl UpdateConf {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, configuration: impl Into<Template>) -> Self {
        Self {
            vm,
            configuration: configuration.into(),
            mode: UpdateMode::Replace,
        }
    }
}

impl Method for UpdateConf {
    const NAME: &'static str = "one.vm.updateconf";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("configuration", &self.configuration)?;
        params
            .since(Release::new(6, 2))
            .arg_unless("mode", &self.mode, &UpdateMode::Replace)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for UpdateConf {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            configuration: params.arg("configuration")?,
            mode: if params.since(Release::new(6, 2)) {
                params.arg_or_default("mode", UpdateMode::Replace)?
            } else {
                UpdateMode::Replace
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, UpdateConf> {
    /// What becomes of attributes that are not named.
    ///
    /// Since OpenNebula 6.2.
    pub fn mode(mut self, mode: UpdateMode) -> Self {
        self.method.mode = mode;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Changes how the machine is configured.
    ///
    /// [`UpdateConf`](struct@UpdateConf) tells more.
    pub fn update_conf(
        &self,
        configuration: impl Into<Template>,
    ) -> Call<'c, C, UpdateConf> {
        Call::new(self.client, UpdateConf::new(self.id, configuration))
    }
}
