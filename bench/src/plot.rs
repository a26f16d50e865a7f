//! The bar chart of how fast each contender reads.

use crate::decoding::{FLOOR, OURS};
use crate::report::{Amount, Group, Measure, figure};

const WIDTH: f64 = 880.0;
/// Where the bars begin: names stand to the left.
const LEFT: f64 = 250.0;
/// Where the scale ends: figures stand to the right.
const RIGHT: f64 = 770.0;
/// Where the bars begin, below the title.
const TOP: f64 = 96.0;
const ROW: f64 = 36.0;
const BAR: f64 = 22.0;
/// Where the words beside a bar stand, below its upper edge.
const BASELINE: f64 = 16.0;
/// How words look that only explain.
const QUIET: &str = "fill=\"#57606a\"";

/// The largest group of which every row was measured, as an SVG of its own; none where there is no such group.
pub(crate) fn throughput(groups: &[Group]) -> Option<String> {
    let measured = |group: &&Group| {
        group.floor == FLOOR && group.rows.iter().all(|row| matches!(row.measure(), Some(Measure { amount: Amount::Bytes(_), .. })))
    };
    let group = groups.iter().rfind(measured)?;
    let mut bars: Vec<Bar> =
        group.rows.iter().filter_map(|row| Some(Bar { name: row.name, rate: row.measure()?.per_second() / 1e6 })).collect();
    bars.sort_by(|one, other| other.rate.total_cmp(&one.rate));
    let floor = bars.iter().find(|bar| bar.name == FLOOR)?.rate;
    Some(draw(&group.title, &bars, floor))
}

struct Bar {
    name: &'static str,
    /// In MB/s.
    rate: f64,
}

/// A logarithmic scale from the power of ten below all bars to the end of the longest.
struct Scale {
    /// Powers of ten.
    marks: Vec<f64>,
    least: f64,
    most: f64,
}

impl Scale {
    fn of(bars: &[Bar]) -> Self {
        let (least, most) = bars.iter().fold((f64::MAX, f64::MIN), |(least, most), bar| (least.min(bar.rate), most.max(bar.rate)));
        let least = 10_f64.powf(least.log10().floor());
        let marks = std::iter::successors(Some(least), |mark| Some(mark * 10.0)).take_while(|&mark| mark <= most).collect();
        Self { marks, least, most }
    }

    fn x(&self, rate: f64) -> f64 {
        LEFT + (rate / self.least).ln() / (self.most / self.least).ln() * (RIGHT - LEFT)
    }
}

/// A white ground of its own, so that it reads the same on a dark page.
fn draw(title: &str, bars: &[Bar], floor: f64) -> String {
    let scale = Scale::of(bars);
    let bottom = bars.iter().fold(TOP, |bottom, _| bottom + ROW);
    let height = bottom + 56.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"Helvetica, Arial, sans-serif\" font-size=\"14\" fill=\"#1f2328\">\n<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    text(&mut svg, (20.0, 32.0), "font-size=\"18\" font-weight=\"bold\"", "Reading the largest answer: MB of body a second");
    text(&mut svg, (20.0, 56.0), QUIET, title.split(';').next().unwrap_or(title));
    for &mark in &scale.marks {
        line(&mut svg, scale.x(mark), (TOP - 4.0, bottom), "stroke=\"#d0d7de\"");
        text(&mut svg, (scale.x(mark), bottom + 18.0), &format!("text-anchor=\"middle\" {QUIET}"), &scale_figure(mark));
    }
    let mut y = TOP;
    for bar in bars {
        let colour = match bar.name {
            name if name.starts_with("floor") => "#afb8c1",
            name if name.starts_with(OURS) => "#0969da",
            _ => "#bf8700",
        };
        text(&mut svg, (LEFT - 12.0, y + BASELINE), "text-anchor=\"end\"", &bar.name.replace(OURS, "this crate"));
        let length = scale.x(bar.rate) - LEFT;
        svg.push_str(&format!("<rect x=\"{LEFT}\" y=\"{y:.1}\" width=\"{length:.1}\" height=\"{BAR}\" fill=\"{colour}\"/>\n"));
        y += ROW;
    }
    for (rate, name, anchor) in [(floor, "floor", "end"), (2.0 * floor, "aim: twice the floor", "start")] {
        let x = scale.x(rate);
        line(&mut svg, x, (TOP - 14.0, bottom), "stroke=\"#1f2328\" stroke-dasharray=\"5 4\"");
        let aside = if anchor == "end" { x - 5.0 } else { x + 5.0 };
        text(&mut svg, (aside, TOP - 8.0), &format!("font-size=\"12\" text-anchor=\"{anchor}\" {QUIET}"), name);
    }
    let mut y = TOP;
    for bar in bars {
        // With a margin of white, where a line crosses it.
        let halo = "stroke=\"#ffffff\" stroke-width=\"5\" paint-order=\"stroke\"";
        text(&mut svg, (scale.x(bar.rate) + 8.0, y + BASELINE), halo, &figure(bar.rate));
        y += ROW;
    }
    text(&mut svg, (20.0, bottom + 42.0), &format!("font-size=\"12\" {QUIET}"), "The scale is logarithmic.");
    svg.push_str("</svg>\n");
    svg
}

fn text(svg: &mut String, (x, y): (f64, f64), style: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    svg.push_str(&format!("<text x=\"{x:.1}\" y=\"{y:.1}\" {style}>{words}</text>\n"));
}

fn line(svg: &mut String, x: f64, (top, bottom): (f64, f64), style: &str) {
    svg.push_str(&format!("<line x1=\"{x:.1}\" y1=\"{top:.1}\" x2=\"{x:.1}\" y2=\"{bottom:.1}\" {style}/>\n"));
}

fn scale_figure(rate: f64) -> String {
    if rate < 1.0 { rate.to_string() } else { format!("{rate:.0}") }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::report::{Outcome, Row};

    fn group(title: &str, rows: &[(&'static str, Option<u64>)]) -> Group {
        let outcome = |milliseconds: Option<u64>| match milliseconds {
            Some(time) => Outcome::Measured(Measure::new(Duration::from_millis(time), Amount::Bytes(10_000_000))),
            None => Outcome::Skipped("it is not here".to_owned()),
        };
        let rows = rows.iter().map(|&(name, time)| Row { name, aim: None, outcome: outcome(time) }).collect();
        Group { title: title.to_owned(), floor: FLOOR, ours: OURS, rows }
    }

    #[test]
    fn the_largest_that_all_have_done_is_shown() {
        let groups = [
            group("small & whole", &[(FLOOR, Some(100)), (OURS, Some(50))]),
            group("large", &[(FLOOR, Some(1_000)), (OURS, Some(500)), ("a peer", None)]),
        ];
        let svg = throughput(&groups).unwrap();
        assert!(svg.contains(">small &amp; whole<") && svg.contains(">200<"), "{svg}");
        assert_eq!(svg.matches("<rect").count(), 3);
        assert_eq!(throughput(&groups[1..]), None);
    }
}
