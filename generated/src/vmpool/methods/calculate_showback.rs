// @generated from spec/vm.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{
    Access, Answer, DecodeError, EncodeError, Method, Params, Release,
};

use crate::{Call, MonthRange};
use crate::vmpool::Handle;

#[cfg(feature = "server")]
use opennebula_runtime::server::{ArgumentError, Arguments, ServerMethod};

#[cfg(feature = "server")]
use opennebula_runtime::wire::Value;

/// Calculates what machines cost by month.
///
/// For users whose primary group is `oneadmin`. Figures of these months that were calculated before
/// are replaced. This reads all accounting of the months and may take minutes; it is usually done
/// by a timer. Without a first month it begins with the oldest record, without a last one it ends
/// now.
///
/// # On the wire
///
/// `one.vmpool.calculateshowback` is for users whose primary group is `oneadmin`.
///
/// Since OpenNebula 4.12.
///
/// | position | type | parameter | when not said |
/// |---:|---|---|---|
/// | 0 | string | the session | |
/// | 1 | int | `months`: `start_month` | all or nothing said |
/// | 2 | int | `months`: `start_year` | all or nothing said |
/// | 3 | int | `months`: `end_month` | all or nothing said |
/// | 4 | int | `months`: `end_year` | all or nothing said |
///
/// The answer is always `" "`.
///
/// The server's introspection declares `A:siiiii` for it, which is not what it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct CalculateShowback {
    /// From which month to which, both included.
    pub months: MonthRange,
}

impl CalculateShowback {
    /// The call, with defaults for what is not said.
    pub fn new() -> Self {
        Self { months: MonthRange::ALWAYS }
    }
}

impl Default for CalculateShowback {
    fn default() -> Self {
        Self::new()
    }
}

impl Method for CalculateShowback {
    const NAME: &'static str = "one.vmpool.calculateshowback";
    const ACCESS: Access = Access::Write;
    const SINCE: Option<Release> = Some(Release::new(4, 12));
    type Output = ();

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("months", &self.months)?;
        Ok(())
    }

    fn read_output(_answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        Ok(())
    }
}

#[cfg(feature = "server")]
impl ServerMethod for CalculateShowback {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            months: params.arg("months")?,
        })
    }

    fn write_output(_output: &Self::Output) -> Value {
        Value::String(" ".to_owned())
    }
}

impl<C> Call<'_, C, CalculateShowback> {
    /// From which month to which, both included.
    pub fn months(mut self, months: MonthRange) -> Self {
        self.method.months = months;
        self
    }
}

impl<'c, C> Handle<'c, C> {
    /// Calculates what machines cost by month.
    ///
    /// [`CalculateShowback`](struct@CalculateShowback) tells more.
    pub fn calculate_showback(&self) -> Call<'c, C, CalculateShowback> {
        Call::new(self.client, CalculateShowback::new())
    }
}
