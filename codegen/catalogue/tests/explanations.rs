//! The explanation of each code has a bad example that provokes the code, and a good one that is fine.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::path;
use opennebula_catalogue::{Code, Sources, check, codes};

/// What the resource of an example says of itself, where that is not what the example is about.
const HEAD: &str = "resource: vm\nsummary: Machines.\nnoun: machine\nid: VmId\nacl: VM\npool: vmpool\n";

/// What an example of a method is part of.
const METHOD: &str = "methods:\n  one.vm.example:\n    summary: Does it.\n    access: write\n    auth: []\n";

/// What an example of a document is part of.
const DOCUMENT: &str = "documents:\n  Machine:\n    summary: A machine.\n";

/// The answer of a method whose example is about parameters, and the parameters of one whose example is about the answer.
const OUTPUT: &str = "    output: { type: VmId, summary: The machine. }\n";
const PARAMS: &str = "    params: [{ name: vm, type: VmId, summary: The machine. }]\n";

/// The text after this word and within the fence that follows.
fn example<'e>(explanation: &'e str, word: &str) -> Option<&'e str> {
    let (_, after) = explanation.split_once(&format!("\n{word}:\n\n```yaml\n"))?;
    Some(after.split_once("```\n")?.0)
}

/// An example made a catalogue: its own files, or the parts that it leaves out around it.
fn whole(example: &str) -> Sources {
    let base = ("base.yaml".to_owned(), fs::read_to_string(path("tests/good/base.yaml")).unwrap());
    let mut sources = Sources::from([base]);
    let inner = || example.lines().flat_map(|line| ["    ", line, "\n"]).collect::<String>();
    let first = example.split(':').next().unwrap_or_default();
    let text = match first {
        "params" => format!("{HEAD}{METHOD}{}{OUTPUT}", inner()),
        "output" => format!("{HEAD}{METHOD}{PARAMS}{}", inner()),
        "fields" | "rest" => format!("{HEAD}{DOCUMENT}{}", inner()),
        "ids" | "numbers" | "strings" | "enums" | "documents" | "methods" => format!("{HEAD}{example}"),
        _ => example.to_owned(),
    };
    let mut file = "spec/vm.yaml";
    for line in text.lines() {
        file = line.strip_prefix("# ").filter(|name| name.starts_with("spec/")).unwrap_or(file);
        let text = sources.entry(file.to_owned()).or_default();
        text.push_str(line);
        text.push('\n');
    }
    sources
}

fn provoked(sources: &Sources) -> BTreeSet<Code> {
    check(sources).err().iter().flatten().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn a_wrong_example_provokes_its_code_and_a_right_one_nothing() {
    for &code in codes::ALL {
        let [wrong, right] =
            ["Wrong", "Right"].map(|word| whole(example(code.explanation(), word).unwrap_or_else(|| panic!("{code}: no `{word}:`"))));
        assert_eq!(provoked(&wrong), BTreeSet::from([code]), "{code}");
        assert_eq!(provoked(&right), BTreeSet::new(), "{code}: {}", check(&right).unwrap_err().render(&right));
    }
}

#[test]
fn an_explanation_begins_with_a_paragraph_and_has_no_long_lines() {
    for code in codes::ALL {
        let text = code.explanation();
        assert!(text.lines().all(|line| line.chars().count() <= 140 && line.trim_end() == line), "{code}");
        assert!(text.starts_with(|c: char| c.is_uppercase() || c == '`') && text.ends_with('\n') && !text.ends_with("\n\n"), "{code}");
        assert!(code.title().ends_with('.'), "{code}: {}", code.title());
    }
}

#[test]
fn no_explanation_is_left_over() {
    let codes: BTreeSet<String> = codes::ALL.iter().map(|code| format!("{code}.md")).collect();
    let files: BTreeSet<String> =
        fs::read_dir(path("src/diagnostic/explanations")).unwrap().map(|entry| common::file_name(&entry.unwrap().path())).collect();
    assert_eq!(files, codes);
}

#[test]
fn a_code_is_found_by_its_name_and_a_misspelled_one_suggested() {
    assert_eq!(Code::named("E0203", codes::ALL), Ok(codes::UNKNOWN_TYPE));
    assert_eq!(Code::named("e0203", codes::ALL), Ok(codes::UNKNOWN_TYPE));
    assert_eq!(Code::named("E203", codes::ALL), Err(Some(codes::UNKNOWN_TYPE)));
    assert_eq!(Code::named("unknown type", codes::ALL), Err(None));
}
