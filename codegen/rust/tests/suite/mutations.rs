//! A catalogue that was damaged at random is refused with a place for every mistake, or gives files that are Rust. It never panics.

use crate::common::{catalogue, generated, spec};
use opennebula_catalogue::{Sources, check};
use opennebula_codegen::{Error, Files, generate};

/// A small generator of pseudo-random numbers (splitmix64): the same ones in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    fn one_of<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        let mut place = self.below(text.len() + 1);
        while !text.is_char_boundary(place) {
            place -= 1;
        }
        place
    }
}

/// What is put into texts: signs of YAML, ends of ranges, characters that are not what they seem.
const ODD: [&str; 22] = [
    "\0", "\t", "\r", "\u{85}", "\u{2028}", "\u{feff}", "\u{202e}", "ß", "💥", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ",
    "*a ", "!t ",
];

/// Words that mean something to the language or to Rust.
const WORDS: [&str; 24] = [
    "type",
    "self",
    "Self",
    "gen",
    "mod",
    "Mod",
    "Unlisted",
    "Option",
    "String",
    "int",
    "text",
    "bool",
    "yes_no",
    "time",
    "float",
    "Template",
    "PoolRange",
    "[int]",
    "~",
    "-1",
    "9223372036854775807",
    ".nan",
    "none",
    "empty",
];

/// One way to damage a file.
fn damage(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(8) {
        0 => drop(lines.remove(one)),
        1 => lines.insert(one, lines[one]),
        2 => lines.swap(one, other),
        3 => lines[one] = lines[other],
        4 => return text[..random.place(text)].to_owned(),
        5 => {
            let place = random.place(text);
            return format!("{}{}{}", &text[..place], random.one_of(&ODD), &text[place..]);
        }
        kind => {
            let is_apart = |c: char| !(c.is_alphanumeric() || c == '_' || c == '.');
            let words: Vec<&str> = text.split(is_apart).filter(|word| !word.is_empty()).collect();
            if words.is_empty() {
                return "words".to_owned();
            }
            let (old, other) = (words[random.below(words.len())], words[random.below(words.len())]);
            let new = if kind == 6 { other } else { random.one_of(&WORDS) };
            let at = offset(text, old);
            return format!("{}{new}{}", &text[..at], &text[at + old.len()..]);
        }
    }
    lines.join("\n") + "\n"
}

/// Where a part of a text begins.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Generates, or only checks.
fn attempt(sources: &Sources, whole: bool) -> Result<Files, Error> {
    if whole { generate(sources) } else { check(sources).map(|_| Files::new()).map_err(Error::Catalogue) }
}

/// What is wrong with the outcome of a damaged catalogue, if anything is.
fn fault(outcome: &Result<Files, Error>, sources: &Sources, undamaged: &Files) -> Result<(), String> {
    match outcome {
        Ok(files) => {
            let new = files.iter().filter(|(path, text)| undamaged.get(*path) != Some(*text));
            for (path, text) in new.filter(|(path, _)| path.starts_with("src/")) {
                syn::parse_file(text).map_err(|error| format!("{path} is not Rust: {error}"))?;
            }
        }
        Err(Error::Emission { path, reason }) => return Err(format!("{path} would not be Rust: {reason}")),
        Err(Error::Catalogue(diagnostics)) => {
            for diagnostic in diagnostics {
                let text = sources.get(&diagnostic.node.file).ok_or_else(|| format!("no such file: {diagnostic:?}"))?;
                let (line, column) = diagnostic.location(sources).ok_or_else(|| format!("no place: {diagnostic:?}"))?;
                let length = text.lines().nth(line - 1).map_or(0, |line| line.chars().count());
                if line > text.lines().count().max(1) || column > length + 1 {
                    return Err(format!("{line}:{column} is outside of the file: {diagnostic:?}"));
                }
            }
            diagnostics.render(sources);
        }
    }
    Ok(())
}

/// Damages one file of a catalogue after the other, so many times. Of what is let through, one in `rarity` is generated as well.
fn survives(sources: &Sources, seed: u64, times: usize, rarity: usize) {
    let mut random = Random(seed);
    let undamaged = generated(sources);
    let names: Vec<&str> = sources.keys().map(String::as_str).collect();
    let mut refused = 0;
    for run in 0..times {
        let name = names[run % names.len()];
        let mut damaged = sources.clone();
        let mut text = sources[name].clone();
        for _ in 0..=random.below(2) {
            text = damage(if text.trim().is_empty() { &sources[name] } else { &text }, &mut random);
        }
        damaged.insert(name.to_owned(), text.clone());
        let outcome = std::panic::catch_unwind(|| attempt(&damaged, run % rarity == 0))
            .unwrap_or_else(|_| panic!("run {run} of {name} panics:\n{text}"));
        refused += usize::from(outcome.is_err());
        if let Err(fault) = fault(&outcome, &damaged, &undamaged) {
            panic!("run {run} of {name}: {fault}\n{text}");
        }
    }
    assert!(refused > times / 4 && refused < times, "{refused} of {times} were refused: the damage is too little, or too much");
}

#[test]
fn a_damaged_small_catalogue_is_refused_or_gives_rust() {
    survives(&catalogue("../catalogue/tests/good"), 1, 600, 1);
}

#[test]
fn a_damaged_real_catalogue_is_refused_or_gives_rust() {
    survives(&spec(), 2, 40, 20);
}
