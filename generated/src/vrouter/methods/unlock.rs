// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VirtualRouterId};
use crate::vrouter::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Takes the lock off the router.
///
/// Only who locked it can do this, and administrators.
///
/// **Answer:** The router.
///
/// # On the wire
///
/// `one.vrouter.unlock` needs the right `VROUTER:MANAGE`.
///
/// Since OpenNebula 5.6.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vrouter` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Unlock {
    /// The router.
    pub vrouter: VirtualRouterId,
}

impl Unlock {
    /// The call.
    pub fn new(vrouter: VirtualRouterId) -> Self {
        Self { vrouter }
    }
}

impl Method for Unlock {
    const NAME: &'static str = "one.vrouter.unlock";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(5, 6));
    type Output = VirtualRouterId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vrouter", &self.vrouter)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Unlock {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vrouter: params.arg("vrouter")?,
        })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Takes the lock off the router.
    ///
    /// [`Unlock`](struct@Unlock) tells more.
    pub fn unlock(&self) -> Call<'c, C, Unlock> {
        Call::new(self.client, Unlock::new(self.id))
    }
}

impl<'c, C> crate::families::Unlock<'c, C> for Handle<'c, C> {
    type Call = Unlock;

    fn unlock(&self) -> Call<'c, C, Unlock> {
        self.unlock()
    }
}
