//! How long `cargo xtask codegen` takes, and how that grows with the catalogue.

mod enlarge;
mod workspace;

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

use opennebula_catalogue::Sources;
use opennebula_catalogue::model::Catalogue;

use crate::context::Context;
use crate::process::median;
use crate::report::{Aim, Amount, Group, Measure, Outcome, Row};
use workspace::{Generated, Slot, Through, Workspace};

const RUSTFMT: &str = "rustfmt, the same files";
const START: &str = "cargo xtask, starting alone";
const FRESH: &str = "cargo xtask codegen, nothing changes";
const CHANGED: &str = "cargo xtask codegen, all changes";
const FRESH_ALONE: &str = "without cargo, nothing changes";
const CHANGED_ALONE: &str = "without cargo, all changes";

/// The catalogues: how many times the real one, in how many rounds, and what the row is called.
const GROWTH: [(usize, usize, &str); 3] = [(1, 11, "the catalogue"), (10, 11, "10 times as much"), (100, 3, "100 times as much")];

/// Rounds of what takes a moment.
const ROUNDS: usize = 11;

/// Measures this part.
pub(crate) fn measure(context: &Context) -> Result<Vec<Group>, String> {
    let (sources, real) = catalogue(context)?;
    let methods = real.methods().count() as u64;
    let workspace = Workspace::copy(context)?;
    let mut slots = Vec::new();
    for (times, rounds, name) in GROWTH {
        if context.quick && times > 10 {
            continue;
        }
        let slot = workspace.slot(context, times, &enlarge::enlarged(&sources, &real, times))?;
        slots.push((slot, if context.quick { 1 } else { rounds }, name));
    }
    let (first, ..) = slots.first().ok_or("there is no catalogue to measure with")?;
    eprintln!("building a copy of xtask");
    workspace.build(first)?;
    let commands = commands(context, &workspace, first, methods)?;
    let growth = growth(&workspace, &slots, methods)?;
    for (slot, ..) in slots {
        slot.remove()?;
    }
    Ok(vec![commands, growth, mistakes(&sources, &real, context.quick)])
}

/// Every summary is a mistake: how long it takes to find all of them, each with its place, and to say what to do.
fn mistakes(sources: &Sources, real: &Catalogue, quick: bool) -> Group {
    let mut rows = Vec::new();
    for (times, rounds, name) in GROWTH.into_iter().filter(|(times, ..)| !quick || *times <= 10) {
        let mut wrong = enlarge::enlarged(sources, real, times);
        for text in wrong.values_mut() {
            *text = text.replace("summary:", "sumary:");
        }
        let (mut spent, mut count) = (Vec::new(), 0);
        for _ in 0..if quick { 1 } else { rounds } {
            let start = Instant::now();
            if let Err(found) = opennebula_catalogue::check(&wrong) {
                found.render(&wrong);
                count = found.len() as u64;
            }
            spent.push(start.elapsed());
        }
        rows.push(Row { name, aim: linear(times), outcome: Outcome::Measured(Measure::new(median(spent), Amount::Of(count, "mistakes"))) });
    }
    Group {
        title: "The generator, as the mistakes in a catalogue grow: reading alone, optimised".to_owned(),
        floor: GROWTH[0].2,
        ours: GROWTH[0].2,
        rows,
    }
}

/// So many times as much takes so many times as long.
fn linear(times: usize) -> Option<Aim> {
    u32::try_from(times).ok().filter(|times| *times > 1).map(|times| Aim::OfFloor(times.into()))
}

/// The catalogue: its texts, and what they say.
pub(crate) fn catalogue(context: &Context) -> Result<(Sources, Catalogue), String> {
    let folder = context.root.join("spec");
    let cannot_read = |error| format!("cannot read {}: {error}", folder.display());
    let mut sources = Sources::new();
    for entry in fs::read_dir(&folder).map_err(cannot_read)? {
        let path = entry.map_err(cannot_read)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.insert(format!("spec/{name}"), fs::read_to_string(&path).map_err(cannot_read)?);
        }
    }
    let catalogue =
        opennebula_catalogue::check(&sources).map_err(|found| format!("the catalogue has mistakes\n\n{}", found.render(&sources)))?;
    Ok((sources, catalogue))
}

/// The command as its users wait for it.
fn commands(context: &Context, workspace: &Workspace, slot: &Slot, methods: u64) -> Result<Group, String> {
    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    // Whatever there was is brought up to date, and all files are in memory.
    let files = workspace.generate(slot, Through::Cargo)?.files;
    let mut formatted = workspace.format(slot).map(drop);
    for _ in 0..if context.quick { 1 } else { ROUNDS } {
        times.entry(START).or_default().push(workspace.start(slot)?);
        if formatted.is_ok() {
            match workspace.format(slot) {
                Ok(time) => times.entry(RUSTFMT).or_default().push(time),
                Err(error) => formatted = Err(error),
            }
        }
        for (through, fresh, changed) in [(Through::Cargo, FRESH, CHANGED), (Through::Nothing, FRESH_ALONE, CHANGED_ALONE)] {
            times.entry(changed).or_default().push(all_changes(workspace, slot, through)?);
            times.entry(fresh).or_default().push(nothing_changes(workspace, slot, through)?);
        }
    }
    let row = |name: &'static str| {
        let outcome = match (&formatted, times.get(name)) {
            (Err(error), _) if name == RUSTFMT => Outcome::Skipped(error.lines().next().unwrap_or_default().to_owned()),
            (_, times) => {
                let amount = if name == START { Amount::Of(1, "starts") } else { Amount::Of(methods, "methods") };
                Outcome::Measured(Measure::new(median(times.cloned().unwrap_or_default()), amount))
            }
        };
        Row { name, aim: None, outcome }
    };
    Ok(Group {
        title: format!("The generator: {methods} methods, {files} files; xtask in the dev profile, as its users build it"),
        floor: RUSTFMT,
        ours: FRESH,
        rows: [START, FRESH, CHANGED, FRESH_ALONE, CHANGED_ALONE, RUSTFMT].map(row).into(),
    })
}

/// Everything again, for catalogues of several sizes.
fn growth(workspace: &Workspace, slots: &[(Slot, usize, &'static str)], methods: u64) -> Result<Group, String> {
    let mut times = vec![Vec::new(); slots.len()];
    for (slot, ..) in slots {
        workspace.generate(slot, Through::Nothing)?;
    }
    for round in 0..slots.iter().map(|(_, rounds, _)| *rounds).max().unwrap_or_default() {
        for ((slot, rounds, _), times) in slots.iter().zip(&mut times) {
            if round < *rounds {
                times.push(all_changes(workspace, slot, Through::Nothing)?);
            }
        }
    }
    let rows = slots.iter().zip(times).map(|((slot, _, name), times)| {
        let measure = Measure::new(median(times), Amount::Of(methods * slot.times as u64, "methods"));
        Row { name, aim: linear(slot.times), outcome: Outcome::Measured(measure) }
    });
    Ok(Group {
        title: "The generator, as the catalogue grows: everything changes, without cargo".to_owned(),
        floor: GROWTH[0].2,
        ours: GROWTH[0].2,
        rows: rows.collect(),
    })
}

fn all_changes(workspace: &Workspace, slot: &Slot, through: Through) -> Result<Duration, String> {
    slot.outdate()?;
    let Generated { time, files, changed } = workspace.generate(slot, through)?;
    if files == changed { Ok(time) } else { Err(format!("all of {files} files were outdated, and {changed} of them were written")) }
}

fn nothing_changes(workspace: &Workspace, slot: &Slot, through: Through) -> Result<Duration, String> {
    let Generated { time, changed, .. } = workspace.generate(slot, through)?;
    if changed == 0 { Ok(time) } else { Err(format!("nothing was outdated, and {changed} files were written")) }
}
