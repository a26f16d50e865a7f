//! `cargo xtask codegen` as a program, in a workspace that has the real catalogue: whatever happens to it, it harms nothing, and the next run
//! puts things right.

#![cfg(test)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use xtask::files::{self, Files, Links};

/// A text of the generator's that it would write otherwise.
fn outdated(text: &str) -> String {
    format!("{text}outdated\n")
}

/// A workspace with a catalogue, and nothing generated yet.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("codegen-{}-{name}", std::process::id()));
        let workspace = Self(root);
        workspace.write("Cargo.toml", "");
        for (path, text) in xtask::workspace::sources(&xtask::workspace::root().unwrap()).unwrap() {
            workspace.write(&path, &text);
        }
        workspace
    }

    /// The same with everything generated, and what that is.
    fn generated(name: &str) -> (Self, Files) {
        let workspace = Self::new(name);
        assert_success(&workspace.run(&[]));
        let files = workspace.files();
        (workspace, files)
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.join(below)
    }

    fn write(&self, below: &str, text: &str) {
        let path = self.path(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// All that the generator writes, by its path in the workspace. A file that is left over shows here.
    fn files(&self) -> Files {
        let mut files = Files::new();
        for folder in ["generated", "docs", "spec"] {
            let found = files::read(&self.path(folder), Links::Refused, |name| !xtask::workspace::is_catalogue(name)).unwrap();
            files.extend(found.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
            assert!(fs::read_dir(self.path(folder)).unwrap().all(|entry| entry.unwrap().file_name() != ".xtask-partial"), "{folder}");
        }
        files
    }

    fn outdate(&self, files: &Files) {
        for (path, text) in files {
            self.write(path, &outdated(text));
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // Cargo says where this test is, and the program would take that for its own place.
        command.arg("codegen").args(arguments).current_dir(&self.0).env_remove("CARGO_MANIFEST_DIR");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn start(&self) -> Child {
        self.command(&[]).spawn().unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What a run that fails says, which has to leave all of these files alone.
    fn refusal(&self, unharmed: &[PathBuf]) -> String {
        let before: Vec<_> = unharmed.iter().map(|path| fs::read(path).unwrap()).collect();
        let output = self.run(&[]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(unharmed.iter().map(|path| fs::read(path).unwrap()).collect::<Vec<_>>(), before);
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

#[track_caller]
fn assert_success(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Killed at 25 moments, each time over what the last one has left. No file is ever there in part, and in the end all is as it should be.
#[test]
fn a_generator_that_is_killed_leaves_whole_files_and_the_next_one_goes_on() {
    let (workspace, wanted) = Workspace::generated("killed");
    let mut renewed: Vec<&str> = wanted.keys().map(String::as_str).collect();
    for kill in 0..25 {
        for path in renewed {
            workspace.write(path, &outdated(&wanted[path]));
        }
        let mut child = workspace.start();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let lines = 1 + 5 * kill;
        let seen = said.by_ref().take(lines).map(Result::unwrap).filter(|line| line.starts_with("changed")).count();
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(seen, lines, "kill {kill}: it ended by itself: {output:?}");
        renewed = Vec::new();
        for (path, text) in &wanted {
            let found = fs::read_to_string(workspace.path(path)).unwrap();
            if found == *text {
                renewed.push(path);
            } else {
                assert!(found == outdated(text), "kill {kill}: {path} is neither old nor new:\n{found}");
            }
        }
        assert!(renewed.len() >= lines && renewed.len() < wanted.len(), "kill {kill}: {} of {}", renewed.len(), wanted.len());
    }
    assert_success(&workspace.run(&[]));
    assert_eq!(workspace.files(), wanted);
}

#[test]
fn generators_that_run_at_once_take_turns() {
    let (workspace, wanted) = Workspace::generated("at-once");
    workspace.outdate(&wanted);
    let children: Vec<_> = (0..4).map(|_| workspace.start()).collect();
    let mut changed = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert_success(&output);
        changed += String::from_utf8(output.stdout).unwrap().lines().filter(|line| line.starts_with("changed")).count();
    }
    assert_eq!(changed, wanted.len(), "one of them has all of the work, and the others none");
    assert_eq!(workspace.files(), wanted);
}

#[test]
fn a_file_of_somebody_elses_is_kept_and_named() {
    let (workspace, wanted) = Workspace::generated("foreign");
    let notes = "// Notes on what is @generated here by `cargo xtask codegen`.\n";
    workspace.write("generated/src/notes.rs", notes);
    workspace.write("docs/tour.md", "# @generated is what it is not\n");
    let said = workspace.refusal(&[workspace.path("generated/src/notes.rs"), workspace.path("docs/tour.md")]);
    assert_eq!(
        said,
        "error: not written by the generator, and in its way: generated/src/notes.rs, docs/tour.md; move or delete what is listed\n"
    );
    for path in ["generated/src/notes.rs", "docs/tour.md"] {
        fs::remove_file(workspace.path(path)).unwrap();
    }
    // What the generator wrote for a catalogue that has changed since goes by itself.
    workspace.write("generated/src/old/mod.rs", wanted.get("generated/src/lib.rs").unwrap());
    assert_success(&workspace.run(&[]));
    assert_eq!(workspace.files(), wanted);
    assert!(!workspace.path("generated/src/old").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let (workspace, wanted) = Workspace::generated("links");
    let outside = workspace.path("outside");
    let theirs = outside.join("theirs.rs");
    workspace.write("outside/theirs.rs", wanted.get("generated/src/lib.rs").unwrap());
    // A link in the place of a file that is to be written, one that is to be removed, a folder, and the outermost folder.
    let file = workspace.path("generated/src/lib.rs");
    fs::remove_file(&file).unwrap();
    for (link, target) in
        [(file.clone(), &theirs), (workspace.path("generated/src/extra.rs"), &theirs), (workspace.path("generated/src/extra"), &outside)]
    {
        symlink(target, &link).unwrap();
        let said = workspace.refusal(std::slice::from_ref(&theirs));
        assert_eq!(
            said,
            format!("error: {} is a link, which is not followed; put what it leads to in its place, or delete it\n", link.display())
        );
        fs::remove_file(link).unwrap();
    }
    for folder in ["generated", "docs", "spec"] {
        let moved = workspace.path(&format!("moved-{folder}"));
        fs::rename(workspace.path(folder), &moved).unwrap();
        symlink(&moved, workspace.path(folder)).unwrap();
        assert!(workspace.refusal(&[]).contains(" is a link, which is not followed; "));
        fs::remove_file(workspace.path(folder)).unwrap();
        fs::rename(&moved, workspace.path(folder)).unwrap();
    }
    assert_success(&workspace.run(&[]));
    assert_eq!(workspace.files(), wanted);
}

/// A reader of the output that has seen enough is no reason to stop in the middle.
#[test]
fn output_that_nobody_reads_does_not_stop_the_work() {
    let (workspace, wanted) = Workspace::generated("unread");
    workspace.outdate(&wanted);
    let mut child = workspace.start();
    drop(child.stdout.take());
    assert_success(&child.wait_with_output().unwrap());
    assert_eq!(workspace.files(), wanted);
}

/// What a catalogue may not have is told at once, and nothing is written.
#[cfg(unix)]
#[test]
fn a_pipe_among_the_files_of_the_catalogue_is_an_error() {
    let workspace = Workspace::new("pipe");
    let pipe = workspace.path("spec/pipe.yaml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(workspace.refusal(&[]), format!("error: {} is not a regular file; move or delete it\n", pipe.display()));
    assert!(!workspace.path("generated").exists());
}

#[test]
fn mistakes_in_the_catalogue_are_told_as_they_are() {
    let workspace = Workspace::new("mistakes");
    workspace.write("spec/vm.yaml", "resource: vm\n\tsummary: Machines.\n");
    let said = workspace.refusal(&[]);
    assert!(said.starts_with("error[E0101]: this cannot be read as YAML: ") && !said.contains("error: "), "{said}");
    assert!(said.ends_with("\n1 mistake in the catalogue\nfor more: cargo xtask explain E0101\n"), "{said}");
    assert!(!workspace.path("generated").exists());
}

#[test]
fn a_check_writes_nothing_and_overlooks_what_a_killed_run_has_left() {
    let (workspace, wanted) = Workspace::generated("check");
    workspace.write("generated/.xtask-partial", "cut o");
    assert_success(&workspace.run(&["--check"]));
    assert_success(&workspace.run(&[]));
    assert_eq!(workspace.files(), wanted);
    workspace.outdate(&wanted);
    let output = workspace.run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(wanted.iter().all(|(path, text)| fs::read_to_string(workspace.path(path)).unwrap() == outdated(text)));
    assert_success(&workspace.run(&[]));
    assert_eq!(workspace.files(), wanted);
}
