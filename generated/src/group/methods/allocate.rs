// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, GroupId};
use crate::group::GroupName;
use crate::grouppool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Creates a group.
///
/// It has no users. Since 4.12 it joins the virtual data centre 0, and may use what that one
/// offers.
///
/// **Answer:** The new group.
///
/// # On the wire
///
/// `one.group.allocate` needs the right `GROUP:CREATE`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | string | `name` |  |
///
/// The answer is one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocate {
    /// The name.
    pub name: GroupName,
}

impl Allocate {
    /// The call.
    pub fn new(name: impl Into<GroupName>) -> Self {
        Self { name: name.into() }
    }
}

impl Method for Allocate {
    const NAME: &'static str = "one.group.allocate";
    const ACCESS: Access = Access::Write;
    type Output = GroupId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("name", &self.name)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Allocate {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self { name: params.arg("name")? })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Creates a group.
    ///
    /// [`Allocate`](struct@Allocate) tells more.
    pub fn allocate(&self, name: impl Into<GroupName>) -> Call<'c, C, Allocate> {
        Call::new(self.client, Allocate::new(name))
    }
}
