//! What `docs/tour.md` says of the compiler is what the compiler says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use opennebula_codegen::generate;
use opennebula_tests::catalogue;
use opennebula_tests::scratch::{CALLER, Scratch};
use opennebula_tests::workspace;

/// The compiler whose words are kept. Another one may put them otherwise.
const RELEASE: &str = "rustc 1.95.";

#[test]
fn the_compiler_says_of_each_wrong_call_what_the_tour_says() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tour");
    let calls = fs::read_to_string(tour().join("calls.rs")).unwrap();
    let workspace = Scratch::create(scratch.clone(), &["host", "vm", "vrouter"]).unwrap();
    let catalogue = catalogue::sources().unwrap();
    workspace.write_generated(&generate(&catalogue).unwrap_or_else(|error| panic!("{}", error.render(&catalogue)))).unwrap();
    workspace.write_caller(&calls).unwrap();
    let mut said = BTreeMap::<String, String>::new();
    for error in workspace.errors().unwrap() {
        assert_eq!(error.file, CALLER, "{}", error.rendered);
        said.entry(function(&calls, error.line).to_owned()).or_default().push_str(&normalised(&error.rendered));
    }
    // Where a message has changed, this is what to copy.
    let words = scratch.join("messages");
    fs::create_dir_all(&words).unwrap();
    for (call, message) in &said {
        fs::write(words.join(format!("{call}.txt")), message).unwrap();
    }
    let kept = messages();
    assert_eq!(kept.keys().collect::<Vec<_>>(), said.keys().collect::<Vec<_>>(), "left: the calls with a message; right: those refused");
    if release().starts_with(RELEASE) {
        for (call, message) in &kept {
            assert_eq!(
                &said[call],
                message,
                "the compiler says otherwise of `{call}`: copy {}/{call}.txt to {}",
                words.display(),
                tour().display()
            );
        }
    }
}

/// Where the tour is kept.
fn tour() -> PathBuf {
    workspace::root().join("codegen/rust/src/tour")
}

/// The messages that are kept, by the functions they are about.
fn messages() -> BTreeMap<String, String> {
    let files = fs::read_dir(tour().join("messages")).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())).collect()
}

/// The function that a line is in.
fn function(code: &str, line: usize) -> &str {
    let starts = code.lines().take(line).filter_map(|line| line.strip_prefix("pub fn "));
    starts.last().unwrap().split(['<', '(']).next().unwrap()
}

fn release() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    String::from_utf8(Command::new(rustc).arg("--version").output().unwrap().stdout).unwrap()
}

/// A message without what changes when nothing about the call does: where the workspace is, and which lines of other files are shown.
fn normalised(message: &str) -> String {
    let mut out = String::new();
    let mut is_own = false;
    for line in message.lines() {
        let content = line.trim_start();
        let (number, rest) = content.split_at(content.find(|c: char| !c.is_ascii_digit()).unwrap_or(content.len()));
        let line = if let Some((arrow, place)) = ["--> ", "::: "].iter().find_map(|arrow| Some((arrow, content.strip_prefix(arrow)?))) {
            is_own = place.starts_with(CALLER);
            if is_own { format!("  {arrow}{}", place.replace(CALLER, "calls.rs")) } else { format!("  {arrow}{}", elsewhere(place)) }
        } else if !number.is_empty() && rest.trim_start().starts_with('|') {
            format!("{:<2} {}", if is_own { number } else { "LL" }, rest.trim_start())
        } else if content.starts_with('|') || content.starts_with("= ") {
            format!("   {content}")
        } else {
            line.to_owned()
        };
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A place in a file of the generated crate without its line.
fn elsewhere(place: &str) -> &str {
    let start = place.find("generated/src").unwrap_or_default();
    place[start..].split(':').next().unwrap()
}
