//! The ways to read the answer of `one.vmpool.infoextended` in Rust.
//!
//! All start from the body of the response in memory, as a client has it, and all but the floors end with structs that own what they have.

pub mod by_hand;
pub mod floors;

use std::ops::Add;

use opennebula::vm::Vm;
use opennebula::vmpool::InfoExtended;
use opennebula_runtime::exchange;
use serde::{Deserialize, Serialize};

/// What was read, to see that all have read the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Found {
    /// How many machines.
    pub machines: u64,
    /// The sum of their numbers.
    pub ids: u64,
}

impl Found {
    /// By the numbers of the machines.
    pub fn of(ids: impl Iterator<Item = u64>) -> Self {
        ids.fold(Self::default(), |found, id| found + Self { machines: 1, ids: id })
    }
}

impl Add for Found {
    type Output = Self;

    fn add(self, more: Self) -> Self {
        Self { machines: self.machines + more.machines, ids: self.ids + more.ids }
    }
}

/// Ours, as both clients read the body of a response.
pub fn ours(body: &[u8]) -> Result<Vec<Vm>, String> {
    exchange::read_response::<InfoExtended>(body, false).map_err(|error| error.to_string())
}

/// What ours has read.
pub fn found_by_ours(machines: &[Vm]) -> Found {
    Found::of(machines.iter().map(|machine| u64::from(machine.id.0.unsigned_abs())))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::pool::Pool;

    #[test]
    fn all_read_the_same() {
        let pool = Pool::recorded(&opennebula_tests::workspace::root()).unwrap();
        // The last ones recorded, which have the most, and the first again.
        let machines = pool.recorded_size() - 30..pool.recorded_size() + 10;
        let body = pool.answer(machines.clone());
        let expected = Found::of(pool.ids(machines));
        assert_eq!(expected.machines, 40);
        assert_eq!(found_by_ours(&ours(&body).unwrap()), expected);
        assert_eq!(by_hand::found(&by_hand::read(&body).unwrap()), expected);
        assert_eq!(floors::quick_xml(&body), floors::walk(&body));
    }
}
