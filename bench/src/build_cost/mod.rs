//! What it costs to compile the generated crate, beside others that a generator has written.

mod crates;
mod lines;

use std::thread::available_parallelism;
use std::time::Duration;

use crate::context::Context;
use crate::generator::catalogue;
use crate::process::median;
use crate::report::{Amount, Group, Measure, Outcome, Row};
use crates::{Crate, Profile};
use lines::Lines;

const ALL: &str = "opennebula, every resource";
const ONE: &str = "opennebula, one resource";
const K8S: &str = "k8s-openapi";
const X11RB: &str = "x11rb-protocol";

const ROUNDS: usize = 3;

/// A crate and what came of it.
struct Contender {
    krate: Crate,
    times: Vec<Duration>,
    lines: Lines,
    /// Why it is not measured.
    skipped: Option<String>,
}

/// Measures this part.
pub(crate) fn measure(context: &Context) -> Result<Vec<Group>, String> {
    let (_, catalogue) = catalogue(context)?;
    let methods = catalogue.methods().filter(|method| !method.internal).count() as u64;
    let mut groups = Vec::new();
    for profile in [Profile::Debug, Profile::Release] {
        let mut contenders = prepared(context, profile)?;
        for _ in 0..if context.quick { 1 } else { ROUNDS } {
            for contender in contenders.iter_mut().filter(|contender| contender.skipped.is_none()) {
                let compiled = contender.krate.compile(profile)?;
                contender.times.push(compiled.time);
                contender.lines = compiled.lines;
            }
        }
        groups.push(whole(&contenders, profile, methods));
        if contenders.len() > 2 {
            groups.push(per_line(&contenders, profile));
        }
    }
    Ok(groups)
}

/// All crates with their dependencies compiled.
fn prepared(context: &Context, profile: Profile) -> Result<Vec<Contender>, String> {
    let mut crates = vec![Crate::ours(context, ALL, "all", None)?, Crate::ours(context, ONE, "one", Some(&["async", "vm"]))?];
    let ours = crates.len();
    if !context.quick {
        crates.push(Crate::peer(context, K8S, "0.29.0", "latest")?);
        crates.push(Crate::peer(context, X11RB, "0.14.0", "all-extensions")?);
    }
    let mut contenders = Vec::new();
    for (index, krate) in crates.into_iter().enumerate() {
        eprintln!("compiling what {} depends on, {}", krate.row, profile.name());
        let skipped = krate.prepare(profile).err();
        match skipped {
            Some(error) if index < ours => return Err(error),
            skipped => contenders.push(Contender { krate, times: Vec::new(), lines: Lines::default(), skipped }),
        }
    }
    Ok(contenders)
}

/// Crates as they are.
fn whole(contenders: &[Contender], profile: Profile, methods: u64) -> Group {
    let cores = available_parallelism().map_or(1, usize::from);
    let lines = contenders.first().map(|ours| ours.lines).unwrap_or_default();
    let per_method = |lines: u64| lines / methods.max(1);
    let aim = if profile == Profile::Debug { "; every resource aims at 8 s on two" } else { "" };
    Group {
        title: format!(
            "A clean {} build with dependencies ready, {cores} cores{aim}. {} lines, {} a method, {} of them code",
            profile.name(),
            lines.all,
            per_method(lines.all),
            per_method(lines.code),
        ),
        floor: ONE,
        ours: ALL,
        rows: contenders.iter().map(|contender| contender.row(|time, lines| (time, lines))).collect(),
    }
}

/// The same for as much of each.
fn per_line(contenders: &[Contender], profile: Profile) -> Group {
    const SOME: u32 = 1000;
    let of_some = |time: Duration, lines: u64| (time * SOME / u32::try_from(lines).unwrap_or(u32::MAX).max(1), u64::from(SOME));
    Group {
        title: format!("The same {} build, for each {SOME} lines that are neither empty nor comments", profile.name()),
        floor: K8S,
        ours: ALL,
        rows: contenders.iter().map(|contender| contender.row(of_some)).collect(),
    }
}

impl Contender {
    fn row(&self, figure: impl Fn(Duration, u64) -> (Duration, u64)) -> Row {
        let outcome = match &self.skipped {
            Some(error) => Outcome::Skipped(error.lines().next().unwrap_or_default().to_owned()),
            None => {
                let (time, lines) = figure(median(self.times.clone()), self.lines.code);
                Outcome::Measured(Measure::new(time, Amount::Of(lines, "lines")))
            }
        };
        Row { name: self.krate.row, aim: None, outcome }
    }
}
