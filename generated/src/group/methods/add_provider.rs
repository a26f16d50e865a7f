// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, ClusterId, GroupId, ZoneId};
use crate::group::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Lets the group use a cluster of a zone.
///
/// Since 4.12 `one.vdc.addcluster` does this.
///
/// **Answer:** The group.
///
/// # On the wire
///
/// `one.group.addprovider` needs the right `GROUP:ADMIN`.
///
/// Until OpenNebula 4.10.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `group` |  |
/// | 2 | int | `zone` |  |
/// | 3 | int | `cluster` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct AddProvider {
    /// The group.
    pub group: GroupId,
    /// The zone.
    pub zone: ZoneId,
    /// The cluster.
    pub cluster: ClusterId,
}

impl AddProvider {
    /// The call.
    pub fn new(group: GroupId, zone: ZoneId, cluster: ClusterId) -> Self {
        Self { group, zone, cluster }
    }
}

impl Method for AddProvider {
    const NAME: &'static str = "one.group.addprovider";
    const ACCESS: Access = Access::Write;
    const UNTIL: Option<Release> = Some(Release::new(4, 10));
    type Output = GroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("group", &self.group)?;
        params.arg("zone", &self.zone)?;
        params.arg("cluster", &self.cluster)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for AddProvider {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            group: params.arg("group")?,
            zone: params.arg("zone")?,
            cluster: params.arg("cluster")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Lets the group use a cluster of a zone.
    ///
    /// [`AddProvider`](struct@AddProvider) tells more.
    pub fn add_provider(
        &self,
        zone: ZoneId,
        cluster: ClusterId,
    ) -> Call<'c, C, AddProvider> {
        Call::new(self.client, AddProvider::new(self.id, zone, cluster))
    }
}
