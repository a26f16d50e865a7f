// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, DatastoreId, HostId, VmId};
use crate::vm::{Handle, MigrationKind};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Moves the machine to another host, another system datastore, or both.
///
/// For a machine that runs, is powered off or suspended, or of which nothing is known. Its networks
/// and datastores must be there in the other host's cluster too. Wait until it is back in the state
/// it was in.
///
/// A machine with PCI devices cannot be moved with its memory: that takes one of the other
/// [`MigrationKind`](crate::vm::MigrationKind)s.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.migrate` needs the rights `VM:ADMIN`, `HOST:MANAGE` and `DATASTORE:USE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `host` |  |
/// | 3 | boolean | `live` | `false` |
/// | 4 | boolean | `enforce` | `false`; left off at the end |
/// | 5 | int | `datastore` | none, sent as `-1`; left off at the end; since 4.14 |
/// | 6 | int | `kind` | `Save`; left off at the end; since 5.8 |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Migrate {
    /// The machine.
    pub vm: VmId,
    /// Where it goes. With another datastore this may be the host it is on.
    pub host: HostId,
    /// Whether it keeps running meanwhile.
    ///
    /// Not both host and datastore can be changed so, and not with pinned CPUs or file systems as
    /// disks. A machine that does not run is moved as it is.
    pub live: bool,
    /// Whether to fail if the host has promised too much already.
    pub enforce: bool,
    /// The system datastore; none leaves it where it is.
    ///
    /// Since OpenNebula 4.14.
    pub datastore: Option<DatastoreId>,
    /// How it is put to rest on the way, if it runs and is not moved live.
    ///
    /// Since OpenNebula 5.8.
    pub kind: MigrationKind,
}

impl Migrate {
    /// The call, with defaults for what is not said.
    pub fn new(vm: VmId, host: HostId) -> Self {
        Self {
            vm,
            host,
            live: false,
            enforce: false,
            datastore: None,
            kind: MigrationKind::Save,
        }
    }
}

impl Method for Migrate {
    const NAME: &'static str = "one.vm.migrate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params.arg("host", &self.host)?;
        params.arg("live", &self.live)?;
        params.arg_unless("enforce", &self.enforce, &false)?;
        params
            .since(Release::new(4, 14))
            .arg_or_omit("datastore", self.datastore.as_ref(), -1)?;
        params
            .since(Release::new(5, 8))
            .arg_unless("kind", &self.kind, &MigrationKind::Save)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Migrate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            host: params.arg("host")?,
            live: params.arg("live")?,
            enforce: params.arg_or_default("enforce", false)?,
            datastore: if params.since(Release::new(4, 14)) {
                params.arg_or_omitted("datastore", &-1)?
            } else {
                None
            },
            kind: if params.since(Release::new(5, 8)) {
                params.arg_or_default("kind", MigrationKind::Save)?
            } else {
                MigrationKind::Save
            },
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Migrate> {
    /// Whether it keeps running meanwhile.
    ///
    /// Not both host and datastore can be changed so, and not with pinned CPUs or file systems as
    /// disks. A machine that does not run is moved as it is.
    pub fn live(mut self, live: bool) -> Self {
        self.method.live = live;
        self
    }

    /// Whether to fail if the host has promised too much already.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.method.enforce = enforce;
        self
    }

    /// The system datastore; none leaves it where it is.
    ///
    /// Since OpenNebula 4.14.
    pub fn datastore(mut self, datastore: DatastoreId) -> Self {
        self.method.datastore = Some(datastore);
        self
    }

    /// How it is put to rest on the way, if it runs and is not moved live.
    ///
    /// Since OpenNebula 5.8.
    pub fn kind(mut self, kind: MigrationKind) -> Self {
        self.method.kind = kind;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Moves the machine to another host, another system datastore, or both.
    ///
    /// [`Migrate`](struct@Migrate) tells more.
    pub fn migrate(&self, host: HostId) -> Call<'c, C, Migrate> {
        Call::new(self.client, Migrate::new(self.id, host))
    }
}
