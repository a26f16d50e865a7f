// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, VmId};
use crate::vm::{Handle, RecoverOperation};

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod, scalar};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Gets a machine going again that is stuck.
///
/// `Success` and `Failure` are for a machine that is active, and waits for a driver that will not
/// answer any more, or for images whose copying failed; `Retry`, for one in a state of failure. The
/// other ways are for any machine that is not gone; they take the right to delete, which is
/// `VM:ADMIN` unless the server's settings say otherwise.
///
/// Until 4.12 there was only a flag for success and failure, so older servers take nothing else.
///
/// **Answer:** The machine.
///
/// # On the wire
///
/// `one.vm.recover` needs the right `VM:ADMIN`.
///
/// In every release from 4.10 on.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `vm` |  |
/// | 2 | int | `operation` |  |
///
/// The answer is one value.
///
/// Older releases read something else as well, and get it:
///
/// - until 4.12 `success`, boolean: taken from `operation`, `Failure` as `false`, `Success` as `true`.
#[derive(Clone, Debug, PartialEq)]
pub struct Recover {
    /// The machine.
    pub vm: VmId,
    /// How it goes on.
    ///
    /// Since OpenNebula 4.14.
    pub operation: RecoverOperation,
}

impl Recover {
    /// The call.
    pub fn new(vm: VmId, operation: RecoverOperation) -> Self {
        Self { vm, operation }
    }
}

impl Method for Recover {
    const NAME: &'static str = "one.vm.recover";
    const ACCESS: Access = Access::Write;
    const RELEASES: &'static [Release] = crate::RELEASES;
    type Output = VmId;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &self.vm)?;
        params
            .until(Release::new(4, 12))
            .instead(
                "operation",
                match &self.operation {
                    RecoverOperation::Failure => Some(false),
                    RecoverOperation::Success => Some(true),
                    _ => None,
                },
            )?;
        params.since(Release::new(4, 14)).arg("operation", &self.operation)?;
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.scalar()
    }
}

#[cfg(feature = "server")]
impl ServerMethod for Recover {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        let vm = params.arg("vm")?;
        let success_until_4_12 = if params.until(Release::new(4, 12)) {
            Some(params.arg::<bool>("success")?)
        } else {
            None
        };
        let operation = match success_until_4_12 {
            Some(older) => {
                params
                    .meaning(
                        "operation",
                        if older {
                            Some(RecoverOperation::Success)
                        } else {
                            Some(RecoverOperation::Failure)
                        },
                    )?
            }
            None => {
                if params.since(Release::new(4, 14)) {
                    params.arg("operation")?
                } else {
                    params.meaning("operation", None)?
                }
            }
        };
        Ok(Self { vm, operation })
    }

    fn write_output(output: &Self::Output) -> Value {
        scalar(output)
    }
}

impl<'c, C> Handle<'c, C> {
    /// Gets a machine going again that is stuck.
    ///
    /// [`Recover`](struct@Recover) tells more.
    pub fn recover(&self, operation: RecoverOperation) -> Call<'c, C, Recover> {
        Call::new(self.client, Recover::new(self.id, operation))
    }
}
