//! What was measured, and the table that shows it.

use std::fmt::Write;
use std::time::Duration;

/// Rows that are compared with one another.
#[derive(Debug)]
pub(crate) struct Group {
    /// What all of them do: `vmpool.infoextended, 10,000 machines`.
    pub(crate) title: String,
    /// The row that the first ratio is taken to: a floor, or what one would do without us.
    pub(crate) floor: &'static str,
    /// The row that the second ratio is taken to: ours.
    pub(crate) ours: &'static str,
    /// In the order they are shown.
    pub(crate) rows: Vec<Row>,
}

/// A way to do it.
#[derive(Debug)]
pub(crate) struct Row {
    /// Its name, the same in all groups.
    pub(crate) name: &'static str,
    /// Shown beside what was measured, and never enforced.
    pub(crate) aim: Option<Aim>,
    /// What came of it.
    pub(crate) outcome: Outcome,
}

/// What a time should be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Aim {
    /// At most so many times the floor's.
    OfFloor(f64),
    /// At least so many times ours: that of a peer.
    OfOurs(f64),
}

/// What came of a row.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It was measured.
    Measured(Measure),
    /// It could not be, and why: `there is no python3 here`.
    Skipped(String),
}

/// The figures of a row.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    /// The time of one round: the median of all.
    pub(crate) time: Duration,
    /// How much was done in that time, and of what.
    pub(crate) amount: Amount,
    /// The most memory the process has held, in bytes, where the system tells.
    pub(crate) peak: Option<u64>,
    /// The memory it holds in the end, with what it was given and what it made of it both alive.
    pub(crate) held: Option<u64>,
}

/// How much was done in a round.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Amount {
    /// Bytes of a body: the rate is in MB/s, and memory is shown as a multiple of it.
    Bytes(u64),
    /// Calls: the rate is in calls a second.
    Calls(u64),
    /// Generated lines or methods: the rate is per second.
    Of(u64, &'static str),
}

impl Amount {
    fn number(self) -> u64 {
        match self {
            Self::Bytes(number) | Self::Calls(number) | Self::Of(number, _) => number,
        }
    }
}

impl Group {
    fn time_of(&self, name: &str) -> Option<Duration> {
        self.rows.iter().find(|row| row.name == name).and_then(Row::measure).map(|measure| measure.time)
    }

    /// The group as a table of Markdown, which reads well on a terminal too.
    pub(crate) fn to_table(&self) -> String {
        let (floor, ours) = (self.time_of(self.floor), self.time_of(self.ours));
        let mut lines = vec![["", "time", "rate", "peak memory", "÷ floor", "÷ ours", "aim"].map(str::to_owned)];
        lines.extend(self.rows.iter().map(|row| row.to_cells(floor, ours)));
        // The reason of a row that was skipped may be long: it stands out over the columns that it leaves empty.
        let measured = |line: &&[String; 7]| line.iter().skip(1).any(|cell| !cell.is_empty());
        let shown: Vec<_> = lines.iter().filter(measured).collect();
        let widths: Vec<usize> = (0..7)
            .map(|column| shown.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0))
            .collect();
        let mut table = format!("### {}\n\n", self.title);
        for (number, line) in lines.iter().enumerate() {
            write_line(&mut table, line, &widths);
            if number == 0 {
                let rules: Vec<String> = widths.iter().map(|&width| "-".repeat(width.max(3))).collect();
                table.push_str(&format!("| {} |\n", rules.join(" | ")));
            }
        }
        table
    }
}

fn write_line(table: &mut String, cells: &[String], widths: &[usize]) {
    for (number, (cell, &width)) in cells.iter().zip(widths).enumerate() {
        let width = width.max(3);
        // Names to the left, figures to the right. Nothing fails that writes to a string.
        let _ = if number == 0 { write!(table, "| {cell:<width$} ") } else { write!(table, "| {cell:>width$} ") };
    }
    table.push_str("|\n");
}

impl Row {
    /// What was measured, if it was.
    pub(crate) fn measure(&self) -> Option<&Measure> {
        match &self.outcome {
            Outcome::Measured(measure) => Some(measure),
            Outcome::Skipped(_) => None,
        }
    }

    fn to_cells(&self, floor: Option<Duration>, ours: Option<Duration>) -> [String; 7] {
        let measure = match &self.outcome {
            Outcome::Measured(measure) => measure,
            Outcome::Skipped(why) => return [&format!("{}: skipped, {why}", self.name), "", "", "", "", "", ""].map(str::to_owned),
        };
        let ratio = |to: Option<Duration>| to.map_or_else(String::new, |to| figure(measure.time.as_secs_f64() / to.as_secs_f64()));
        [
            self.name.to_owned(),
            duration(measure.time),
            measure.rate(),
            measure.memory(),
            ratio(floor),
            ratio(ours),
            self.aim.map_or_else(String::new, Aim::to_cell),
        ]
    }
}

impl Aim {
    fn to_cell(self) -> String {
        match self {
            Self::OfFloor(most) => format!("÷ floor ≤ {}", figure(most)),
            Self::OfOurs(least) => format!("÷ ours ≥ {}", figure(least)),
        }
    }
}

impl Measure {
    /// Without figures of memory.
    pub(crate) fn new(time: Duration, amount: Amount) -> Self {
        Self { time, amount, peak: None, held: None }
    }

    /// With the most memory the process has held.
    pub(crate) fn peak(self, peak: Option<u64>) -> Self {
        Self { peak, ..self }
    }

    /// With the memory that it holds in the end.
    pub(crate) fn held(self, held: Option<u64>) -> Self {
        Self { held, ..self }
    }

    /// How much a second.
    #[expect(clippy::cast_precision_loss, reason = "figures are shown with three digits")]
    pub(crate) fn per_second(&self) -> f64 {
        self.amount.number() as f64 / self.time.as_secs_f64()
    }

    fn rate(&self) -> String {
        match self.amount {
            Amount::Bytes(_) => format!("{} MB/s", figure(self.per_second() / 1e6)),
            Amount::Calls(_) => format!("{} calls/s", figure(self.per_second())),
            Amount::Of(_, what) => format!("{} {what}/s", figure(self.per_second())),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "figures are shown with three digits")]
    fn memory(&self) -> String {
        let megabytes = |bytes: u64| format!("{} MB", figure(bytes as f64 / 1e6));
        let memory = match (self.peak, self.amount) {
            (None, _) => return String::new(),
            (Some(peak), Amount::Bytes(body)) => format!("{}, {} bodies", megabytes(peak), figure(peak as f64 / body as f64)),
            (Some(peak), _) => megabytes(peak),
        };
        match self.held {
            Some(held) => format!("{memory} (in the end {})", megabytes(held)),
            None => memory,
        }
    }
}

/// A figure with three digits or all before the point.
pub(crate) fn figure(value: f64) -> String {
    match value {
        _ if value >= 100.0 => format!("{value:.0}"),
        _ if value >= 10.0 => format!("{value:.1}"),
        _ if value >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    }
}

/// A time in the unit that suits it.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        _ if seconds >= 1.0 => format!("{} s", figure(seconds)),
        _ if seconds >= 1e-3 => format!("{} ms", figure(seconds * 1e3)),
        _ => format!("{} µs", figure(seconds * 1e6)),
    }
}

/// A number with a comma between its thousands.
pub(crate) fn thousands(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", thousands(number / 1000), number % 1000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &'static str, milliseconds: u64, peak: Option<u64>) -> Row {
        let measure = Measure::new(Duration::from_millis(milliseconds), Amount::Bytes(20_000_000)).peak(peak);
        Row { name, aim: None, outcome: Outcome::Measured(measure) }
    }

    #[test]
    fn a_table_has_the_ratios_to_the_floor_and_to_ours() {
        let ours = Measure::new(Duration::from_millis(50), Amount::Bytes(20_000_000)).peak(Some(60_000_000)).held(Some(58_000_000));
        let rows = vec![
            row("floor", 100, None),
            Row { name: "ours", aim: Some(Aim::OfFloor(0.5)), outcome: Outcome::Measured(ours) },
            Row { aim: Some(Aim::OfOurs(70.0)), ..row("pyone", 3_500, Some(200_000_000)) },
            Row { name: "npm", aim: None, outcome: Outcome::Skipped("there is no node".to_owned()) },
        ];
        let table = Group { title: "A pool".to_owned(), floor: "floor", ours: "ours", rows }.to_table();
        let expected = "\
### A pool

|       |    time |      rate |                               peak memory | ÷ floor | ÷ ours |            aim |
| ----- | ------- | --------- | ----------------------------------------- | ------- | ------ | -------------- |
| floor |  100 ms |  200 MB/s |                                           |    1.00 |   2.00 |                |
| ours  | 50.0 ms |  400 MB/s | 60.0 MB, 3.00 bodies (in the end 58.0 MB) |    0.50 |   1.00 | ÷ floor ≤ 0.50 |
| pyone |  3.50 s | 5.71 MB/s |                       200 MB, 10.0 bodies |    35.0 |   70.0 |  ÷ ours ≥ 70.0 |
| npm: skipped, there is no node |         |           |                                           |         |        |                |
";
        assert_eq!(table, expected);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([0.048_71, 0.487, 4.87, 48.7, 487.0].map(figure), ["0.0487", "0.49", "4.87", "48.7", "487"]);
        assert_eq!([999, 1_975, 1_000_000].map(thousands), ["999", "1,975", "1,000,000"]);
    }
}
