// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ClusterId, HostId};
use crate::host::{HostName, ImDriver, VmmDriver};
use crate::hostpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Adds a host.
///
/// The host is in [`HostState::Init`](crate::host::HostState::Init) when this returns: whether it
/// can be reached, and has what the drivers need, shows later. A name that is taken fails with
/// [`ErrorCode::Allocate`](crate::ErrorCode::Allocate).
///
/// **Answer:** The new host.
///
/// # On the wire
///
/// `one.host.allocate` needs the rights `HOST:CREATE` and `CLUSTER:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `name` |  |
/// | 2 | string | `im_driver` |  |
/// | 3 | string | `vmm_driver` |  |
/// | 4 | int | `cluster` | none, sent as `-1` |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 4.14 `network_driver`, string: sent as `"dummy"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// Its name, by which the front-end reaches it.
    pub name: HostName,
    /// Driver that monitors it.
    pub im_driver: ImDriver,
    /// Driver that runs its machines.
    pub vmm_driver: VmmDriver,
    /// The cluster it joins; none is the default cluster.
    pub cluster: Option<ClusterId>,
}

impl Allocate {
    /// The call, with defaults for what is not said.
    pub fn new(name: HostName, im_driver: ImDriver, vmm_driver: VmmDriver) -> Self {
        Self {
            name,
            im_driver,
            vmm_driver,
            cluster: None,
        }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.host.allocate";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = HostId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        params.arg("im_driver", &self.im_driver)?;
        params.arg("vmm_driver", &self.vmm_driver)?;
        params.until(Release::new(4, 14)).fixed("network_driver", &"dummy".to_owned())?;
        params.arg_or("cluster", self.cluster.as_ref(), -1)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let name = params.arg("name")?;
        let im_driver = params.arg("im_driver")?;
        let vmm_driver = params.arg("vmm_driver")?;
        if params.until(Release::new(4, 14)) {
            params.dropped::<String>("network_driver", false)?;
        }
        let cluster = params.arg_or("cluster", &-1)?;
        Ok(Self {
            name,
            im_driver,
            vmm_driver,
            cluster,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<C> Call<'_, C, Allocate> {
    /// The cluster it joins; none is the default cluster.
    pub fn cluster(mut self, cluster: ClusterId) -> Self {
        self.method.cluster = Some(cluster);
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Adds a host.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(
        &self,
        name: HostName,
        im_driver: ImDriver,
        vmm_driver: VmmDriver,
    ) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(name, im_driver, vmm_driver))
    }
}
