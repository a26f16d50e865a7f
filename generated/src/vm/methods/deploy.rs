// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId, HostId, Template, VmId};
use crate::vm::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Starts the machine on a host of the caller's choice.
///
/// For a machine that is pending, on hold, stopped or undeployed. That it is accepted does not mean
/// that it runs: wait for [`LcmState::Running`](crate::vm::LcmState::Running), or for a state of
/// failure.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.deploy` needs the rights `VM:ADMIN`, `HOST:MANAGE` and `DATASTORE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `host` |  |
/// | 3 | boolean | `enforce` | `false`; left off at the end |
/// | 4 | int | `datastore` | none, sent as `-1`; left off at the end |
/// | 5 | string | `networks` | all or nothing said; left off at the end; since 5.8 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Deploy {
    /// The machine.
    pub vm: VmId,
    /// Where it is started. A host that is disabled will do, one that is offline will not.
    pub host: HostId,
    /// Whether to fail if the host has promised too much already.
    pub enforce: bool,
    /// The system datastore; none is one of the host's cluster, or for a machine that was stopped or
    /// undeployed the one it is in.
    pub datastore: Option<DatastoreId>,
    /// Networks for interfaces that leave the choice to the scheduler: a `NIC` each, of `NIC_ID` and
    /// `NETWORK_ID`.
    ///
    /// Since OpenNebula 5.8.
    pub networks: Template,
}

impl Deploy {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, host: HostId) -> Self {
        Self {
            vm,
            host,
            enforce: false,
            datastore: None,
            networks: Template::new(),
        }
    }
}

impl Method for Deploy {
    const NAME: &'static str = "one.vm.deploy";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("host", &self.host)?;
        params.arg_unless("enforce", &self.enforce, &false)?;
        params.arg_or_omit("datastore", self.datastore.as_ref(), -1)?;
        params
            .since(Release::new(5, 8))
            .arg_unless("networks", &self.networks, &Template::new())?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Deploy {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            host: params.arg("host")?,
            enforce: params.arg_or_default("enforce", false)?,
            datastore: params.arg_or_omitted("datastore", &-1)?,
            networks: if params.since(Release::new(5, 8)) {
                params.arg_or_default("networks", Template::new())?
            } else {
                Template::new()
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Deploy> {
    /// Whether to fail if the host has promised too much already.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.method.enforce = enforce;
        self
    }

    /// The system datastore; none is one of the host's cluster, or for a machine that was stopped or
    /// undeployed the one it is in.
    pub fn datastore(mut self, datastore: DatastoreId) -> Self {
        self.method.datastore = Some(datastore);
        self
    }

    /// Networks for interfaces that leave the choice to the scheduler: a `NIC` each, of `NIC_ID` and
    /// `NETWORK_ID`.
    ///
    /// Since OpenNebula 5.8.
    pub fn networks(mut self, networks: impl Into<Template>) -> Self {
        self.method.networks = networks.into();
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Starts the machine on a host of the caller's choice.
    ///
    /// [`Deploy`](struct@Deploy) tells more.
    pub fn deploy(&self, host: HostId) -> Call<'c, C, Deploy> {
        Call::new(self.client, Deploy::new(self.id, host))
    }
}
