// @generated from spec/host.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, HostId};
use crate::host::{Handle, HostStatus};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Enables or disables the host, or takes it offline.
///
/// Up to 4.14 a host cannot be taken offline.
///
/// **Answer:** The host.
///
/// # On the wire
///
/// `one.host.status` needs the right `HOST:ADMIN`.
///
/// Since OpenNebula 5.0.
///
/// Until OpenNebula 4.14 it was `one.host.enable`, which is called there.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `host` |  |
/// | 2 | int | `status` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 4.14 `enable`, boolean: taken from `status`, `Disabled` as `false`, `Enabled` as `true`.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The host.
    pub host: HostId,
    /// What it shall be.
    ///
    /// Since OpenNebula 5.0.
    pub status: HostStatus,
}

impl Status {
    /// The call.
    pub fn new(host: HostId, status: HostStatus) -> Self {
        Self { host, status }
    }
}

impl Method for Status {
    const NAME: &'static str = "one.host.status";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 0));
    const EARLIER: &'static [(Release, &'static str)] = &[
        (Release::new(4, 14), "one.host.enable"),
    ];

    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = HostId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("host", &self.host)?;
        params
            .until(Release::new(4, 14))
            .instead(
                "status",
                match &self.status {
                    HostStatus::Disabled => Some(false),
                    HostStatus::Enabled => Some(true),
                    _ => None,
                },
            )?;
        params.since(Release::new(5, 0)).arg("status", &self.status)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Status {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let host = params.arg("host")?;
        let enable_until_4_14 = if params.until(Release::new(4, 14)) {
            Some(params.arg::<bool>("enable")?)
        } else {
            None
        };
        let status = match enable_until_4_14 {
            Some(older) => {
                params
                    .meaning(
                        "status",
                        if older {
                            Some(HostStatus::Enabled)
                        } else {
                            Some(HostStatus::Disabled)
                        },
                    )?
            }
            None => {
                if params.since(Release::new(5, 0)) {
                    params.arg("status")?
                } else {
                    params.meaning("status", None)?
                }
            }
        };
        Ok(Self { host, status })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Enables or disables the host, or takes it offline.
    ///
    /// [`Status`](struct@Status) tells more.
    pub fn status(&self, status: HostStatus) -> Call<'c, C, Status> {
        Call::new(self.client, Status::new(self.id, status))
    }
}
