// @generated from spec/system.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params,
};

use crate::{Call, Template};
use crate::system::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, document};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Reads the settings of the server.
///
/// Every user may. Only members of the group `oneadmin` see secrets; others see `***`.
///
/// **Answer:** The settings.
///
/// # On the wire
///
/// `one.system.config` only reads, and is open to every user.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
///
/// The answer is a document, `<OPENNEBULA_CONFIGURATION>`.
/// Until OpenNebula 5.10 it was `<TEMPLATE>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Config;

impl Config {
    /// The call.
    pub fn new() -> Self {
        Self
    }
}

impl Default for Config {
    fn default() -> Self {
        Self
    }
}

impl Method for Config {
    const NAME: &'static str = "one.system.config";
    const ACCESS: Access = Access::Read;
    type Output = Template;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.document_of(&["OPENNEBULA_CONFIGURATION", "TEMPLATE"])
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Config {
    fn read_params(_params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self)
    }

    fn write_output(output: &Self::Output) -> Value {
        document("OPENNEBULA_CONFIGURATION", output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Reads the settings of the server.
    ///
    /// [`Config`](struct@Config) tells more.
    pub fn config(&self) -> Call<'c, C, Config> {
        Call::new(self.client, Config::new())
    }
}
