//! The explanation of each code: a paragraph, a bad example that provokes the code, and a good one that is fine.

use std::collections::BTreeSet;
use std::fs;

use opennebula_catalogue::{Catalogue, Code, Diagnostics, Sources};

use super::fixture::good;
use super::{file_name, path};

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
    let base = ("base.yaml".to_owned(), fs::read_to_string(good().join("base.yaml")).unwrap());
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

/// What reads and checks a catalogue.
pub(crate) type Check = fn(&Sources) -> Result<Catalogue, Diagnostics>;

/// A wrong example provokes its code and a right one nothing.
pub(crate) fn assert_examples(codes: &[Code], check: Check) {
    let provoked = |sources: &Sources| -> BTreeSet<Code> { check(sources).err().iter().flatten().map(|mistake| mistake.code).collect() };
    for &code in codes {
        let [wrong, right] =
            ["Wrong", "Right"].map(|word| whole(example(code.explanation(), word).unwrap_or_else(|| panic!("{code}: no `{word}:`"))));
        assert_eq!(provoked(&wrong), BTreeSet::from([code]), "{code}");
        assert_eq!(provoked(&right), BTreeSet::new(), "{code}: {}", check(&right).unwrap_err().render(&right));
    }
}

/// An explanation begins with a paragraph and has no long lines; none is left over in the folder.
pub(crate) fn assert_texts(codes: &[Code], folder: &str) {
    for code in codes {
        let text = code.explanation();
        assert!(text.lines().all(|line| line.chars().count() <= 140 && line.trim_end() == line), "{code}");
        assert!(text.starts_with(|c: char| c.is_uppercase() || c == '`') && text.ends_with('\n') && !text.ends_with("\n\n"), "{code}");
        assert!(code.title().ends_with('.'), "{code}: {}", code.title());
        assert!(!code.help().is_empty() && !code.help().ends_with('.'), "{code}: {}", code.help());
    }
    let names: BTreeSet<String> = codes.iter().map(|code| format!("{code}.md")).collect();
    let files: BTreeSet<String> = fs::read_dir(path(folder)).unwrap().map(|entry| file_name(&entry.unwrap().path())).collect();
    assert_eq!(files, names);
}
