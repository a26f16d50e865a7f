//! Calls that leave out of a list what cannot be read.

use crate::answer::Answer;
use crate::document::{DecodeError, Unreadable};
use crate::method::{Access, Method};
use crate::params::{EncodeError, Params};
use crate::release::Release;

/// A method whose answer is a list: a pool, records, measurements.
pub trait ListMethod: Method {}

/// A call that answers a list, without the items that cannot be read, of which it tells.
///
/// By itself such a call fails if there is one item that cannot be read. This one fails where the answer as a whole cannot be: where it is
/// another document, or its markup is broken.
#[derive(Clone, Debug, PartialEq)]
pub struct Lenient<M>(pub M);

/// What could be read of a list.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it says what could not be read"]
pub struct Partial<T> {
    /// The items that could be read, in order.
    pub items: T,
    /// The others, in order.
    pub unreadable: Vec<Unreadable>,
}

impl<T> Partial<T> {
    /// Whether every item could be read.
    pub fn is_complete(&self) -> bool {
        self.unreadable.is_empty()
    }
}

impl<M: ListMethod> Method for Lenient<M> {
    const NAME: &'static str = M::NAME;
    const ACCESS: Access = M::ACCESS;
    const SINCE: Option<Release> = M::SINCE;
    const UNTIL: Option<Release> = M::UNTIL;
    const UNTOLD_UNTIL: Option<Release> = M::UNTOLD_UNTIL;
    const EARLIER: &'static [(Release, &'static str)] = M::EARLIER;
    const RELEASES: &'static [Release] = M::RELEASES;
    const SESSION: bool = M::SESSION;
    type Output = Partial<M::Output>;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        self.0.write_params(params)
    }

    fn object(&self) -> Option<i32> {
        self.0.object()
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Self::Output, DecodeError> {
        let (items, unreadable) = answer.leniently(M::read_output)?;
        Ok(Partial { items, unreadable })
    }

    fn redact_output(output: &mut Self::Output, redact: &dyn Fn(&str) -> String) {
        for item in &mut output.unreadable {
            item.redact(redact);
        }
    }
}
