//! Ranges that take several positions of a call.

use std::ops::RangeInclusive;
use std::time::Duration;

use crate::time::Timestamp;

/// Which objects of a pool to list: all, those with certain numbers, or a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PoolRange {
    start: i32,
    end: i32,
}

impl PoolRange {
    /// All of them.
    pub const ALL: Self = Self { start: -1, end: -1 };

    /// Those whose number is this or a greater one. A negative number stands for 0.
    pub fn from(first: i32) -> Self {
        Self { start: first.max(0), end: -1 }
    }

    /// Those whose number lies between these two, both included. A negative first number stands for 0.
    pub fn ids(ids: RangeInclusive<i32>) -> Self {
        match (*ids.start().max(&0), *ids.end()) {
            // A negative end would mean something else; a range that ends before it starts lists nothing.
            (_, end) if end < 0 => Self { start: 1, end: 0 },
            (start, end) => Self { start, end },
        }
    }

    /// `size` objects, after the first `offset` ones of the list.
    ///
    /// The server has no page of one object: a `size` below 2 is taken as 2.
    pub fn page(offset: u32, size: u32) -> Self {
        let int = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        Self { start: int(offset), end: -int(size.max(2)) }
    }

    /// The two numbers on the wire: first and last id, or offset and page size below zero.
    pub fn to_positions(self) -> [i32; 2] {
        [self.start, self.end]
    }

    /// Reads the two numbers on the wire.
    pub fn from_positions([start, end]: [i32; 2]) -> Self {
        Self { start, end }
    }
}

impl Default for PoolRange {
    fn default() -> Self {
        Self::ALL
    }
}

/// A stretch of time, open at either side where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Period {
    /// The first moment.
    pub start: Option<Timestamp>,
    /// The last one.
    pub end: Option<Timestamp>,
}

impl Period {
    /// From the beginning of records to this day.
    pub const ALWAYS: Self = Self { start: None, end: None };

    /// From one moment to another, both included.
    pub fn between(start: Timestamp, end: Timestamp) -> Self {
        Self { start: Some(start), end: Some(end) }
    }

    /// From a moment on.
    pub fn since(start: Timestamp) -> Self {
        Self { start: Some(start), end: None }
    }

    /// The time from so long ago until now, by this machine's clock.
    pub fn last(duration: Duration) -> Self {
        Self::since(Timestamp::now() - duration)
    }

    /// The two numbers on the wire, -1 for an open side; an error where a moment does not fit in 32 bits.
    pub fn to_positions(self) -> Result<[i32; 2], String> {
        let position = |time: Option<Timestamp>| match time {
            None => Ok(-1),
            Some(Timestamp(seconds)) => i32::try_from(seconds)
                .ok()
                .filter(|&seconds| seconds >= 0)
                .ok_or_else(|| format!("{seconds} is not a time that the server can read: it lies before 1970 or after 2038")),
        };
        Ok([position(self.start)?, position(self.end)?])
    }

    /// Reads the two numbers on the wire; negative ones are open sides.
    pub fn from_positions([start, end]: [i32; 2]) -> Self {
        let time = |seconds: i32| (seconds >= 0).then(|| Timestamp(seconds.into()));
        Self { start: time(start), end: time(end) }
    }
}

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: i32,
}

impl Month {
    /// The month of this number, 1 to 12; `None` for any other.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        (year > 0 && (1..=12).contains(&month)).then(|| Self { year, month: month.into() })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number of the month, 1 to 12.
    pub fn month(self) -> i32 {
        self.month
    }
}

/// Some months, open at either side where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonthRange {
    /// The first month.
    pub start: Option<Month>,
    /// The last one.
    pub end: Option<Month>,
}

impl MonthRange {
    /// From the beginning of records to this day.
    pub const ALWAYS: Self = Self { start: None, end: None };

    /// From one month to another, both included.
    pub fn between(start: Month, end: Month) -> Self {
        Self { start: Some(start), end: Some(end) }
    }

    /// One month.
    pub fn of(month: Month) -> Self {
        Self::between(month, month)
    }

    /// The four numbers on the wire: month and year of the first, month and year of the last; -1 for an open side.
    pub fn to_positions(self) -> [i32; 4] {
        let pair = |month: Option<Month>| month.map_or((-1, -1), |month| (month.month, month.year));
        let (start, end) = (pair(self.start), pair(self.end));
        [start.0, start.1, end.0, end.1]
    }

    /// Reads the four numbers on the wire.
    pub fn from_positions([start_month, start_year, end_month, end_year]: [i32; 4]) -> Result<Self, String> {
        let month = |month: i32, year: i32| match (month, year) {
            (-1, -1) => Ok(None),
            _ => match u8::try_from(month).ok().and_then(|month| Month::new(year, month)) {
                Some(month) => Ok(Some(month)),
                None => Err(format!("there is no month {month} of the year {year}")),
            },
        };
        Ok(Self { start: month(start_month, start_year)?, end: month(end_month, end_year)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_say_what_the_server_reads() {
        assert_eq!(PoolRange::ALL.to_positions(), [-1, -1]);
        assert_eq!(PoolRange::from(5).to_positions(), [5, -1]);
        assert_eq!(PoolRange::ids(3..=9).to_positions(), [3, 9]);
        assert_eq!(PoolRange::page(20, 10).to_positions(), [20, -10]);
        assert_eq!(PoolRange::page(0, 1).to_positions(), [0, -2]);
        // Neither may turn into "all" or into a page.
        assert_eq!(PoolRange::ids(-4..=2).to_positions(), [0, 2]);
        let [start, end] = PoolRange::ids(-9..=-3).to_positions();
        assert!(start > end && end >= 0);
    }

    #[test]
    fn a_month_comes_before_its_year() {
        let november = Month::new(2026, 11).unwrap();
        assert_eq!(MonthRange::of(november).to_positions(), [11, 2026, 11, 2026]);
        assert_eq!(MonthRange::from_positions([11, 2026, -1, -1]).unwrap().start, Some(november));
        assert!(MonthRange::from_positions([2026, 11, -1, -1]).is_err());
        assert_eq!(Month::new(2026, 13), None);
    }

    #[test]
    fn a_period_beyond_32_bits_is_refused() {
        assert_eq!(Period::since(Timestamp(5)).to_positions(), Ok([5, -1]));
        assert!(Period::since(Timestamp(1 << 31)).to_positions().unwrap_err().contains("2038"));
        assert!(Period::since(Timestamp(-1)).to_positions().is_err());
    }
}
