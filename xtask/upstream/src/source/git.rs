//! A git directory of OpenNebula's source: releases and their files are read out of it, without a checkout.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use opennebula_catalogue::model::Release;

use crate::release::Version;

/// What the tags of releases begin with.
const TAG: &str = "release-";

/// A git directory.
#[derive(Clone, Debug)]
pub(super) struct Repository(PathBuf);

impl Repository {
    /// The git directory in this place, if it is one: a bare repository, or what a checkout has as `.git`.
    pub(super) fn at(path: &Path) -> Option<Self> {
        let is_one = path.join("HEAD").is_file() && path.join("objects").is_dir() && path.join("refs").is_dir();
        is_one.then(|| Self(path.to_owned()))
    }

    /// The tag of a release: that of its last patch release, or of the one that is asked for.
    pub(super) fn tag(&self, release: Release, patch: Option<&Version>) -> Result<String, String> {
        let tags = self.git(&["tag", "--list"])?;
        let tags = tags.lines().filter_map(|tag| Some((Version::of(tag.strip_prefix(TAG)?)?, tag)));
        let found = match patch {
            Some(patch) => tags.filter(|(version, _)| version == patch).max(),
            None => tags.filter(|(version, _)| version.is_of(release)).max(),
        };
        found.map(|(_, tag)| tag.to_owned()).ok_or_else(|| {
            let place = self.0.display();
            format!("{place} has no tag of this release, {TAG}{release}.0 or the like; `git --git-dir={place} fetch --tags` brings them")
        })
    }

    /// The paths of all files of a tag.
    pub(super) fn paths(&self, tag: &str) -> Result<Vec<String>, String> {
        let listed = self.git(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", tag])?;
        Ok(listed.split_terminator('\0').map(str::to_owned).collect())
    }

    /// Some files of a tag, by path.
    pub(super) fn files(&self, tag: &str, paths: &[String]) -> Result<BTreeMap<String, String>, String> {
        let mut child = self.command().args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let child = child.as_mut().map_err(|error| cannot_run(error))?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("git takes no questions".to_owned());
        };
        let questions = paths.iter().fold(String::new(), |questions, path| questions + tag + ":" + path + "\n");
        // Both ways at once: git answers while it is asked, and waits for whoever does not read. It ends when nobody is left to listen.
        let files = thread::scope(move |scope| {
            let mut answers = BufReader::new(stdout);
            // Where git does not take a question, there is no answer, which is told below.
            scope.spawn(move || stdin.write_all(questions.as_bytes()).ok());
            paths.iter().map(|path| Ok((path.clone(), answer(&mut answers, tag, path)?))).collect()
        });
        child.wait().map_err(|error| cannot_run(&error))?;
        files
    }

    /// What git says.
    fn git(&self, arguments: &[&str]) -> Result<String, String> {
        let output = self.command().args(arguments).output().map_err(|error| cannot_run(&error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(format!("git {} in {}: {}", arguments.join(" "), self.0.display(), String::from_utf8_lossy(&output.stderr).trim()))
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command.arg("--git-dir").arg(&self.0);
        command
    }
}

/// One answer of `git cat-file --batch`: a line that ends with the length, the file, and an empty line.
fn answer(answers: &mut impl BufRead, tag: &str, path: &str) -> Result<String, String> {
    let failed = |why: &str| format!("git cannot show {tag}:{path}: {why}");
    let mut head = String::new();
    answers.read_line(&mut head).map_err(|error| failed(&error.to_string()))?;
    let length = head.trim_end().rsplit(' ').next().and_then(|length| length.parse::<usize>().ok());
    let length = length.ok_or_else(|| failed(head.trim_end()))?;
    let mut bytes = vec![0; length + 1];
    answers.read_exact(&mut bytes).map_err(|error| failed(&error.to_string()))?;
    bytes.truncate(length);
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn cannot_run(error: &io::Error) -> String {
    format!("cannot run git: {error}; without it, name a checkout")
}
