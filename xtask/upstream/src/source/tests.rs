//! A git directory in which all of it comes together.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use opennebula_catalogue::{Sources, check};

use super::*;

/// A repository with a tag for each of some releases; none where there is no git.
struct Repo(PathBuf);

impl Repo {
    fn new(name: &str) -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("opennebula-upstream-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let this = Self(folder);
        this.git(&["init", "--quiet"])?;
        Some(this)
    }

    fn git(&self, arguments: &[&str]) -> Option<()> {
        let author = ["-c", "user.name=nobody", "-c", "user.email=nobody@localhost", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").arg("-C").arg(&self.0).args(author).args(arguments).output().ok()?;
        output.status.success().then_some(())
    }

    /// A release whose one method has this body.
    fn tag(&self, tag: &str, body: &str) {
        let methods = format!(
            "class Info : Base {{ void request_execute(paramList const& pl) {{ {body} }} }};\n\
             void start() {{ r.addMethod(\"one.vm.info\", new Info()); }}\n"
        );
        for (path, text) in [("src/rm/r.cc", methods.as_str()), ("include/a.h", ""), ("share/doc/xsd/vm.xsd", "<schema/>")] {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        self.git(&["add", "--all"]).unwrap();
        self.git(&["commit", "--quiet", "--allow-empty", "--message", tag]).unwrap();
        self.git(&["tag", tag]).unwrap();
    }

    fn directory(&self) -> PathBuf {
        self.0.join(".git")
    }
}

impl Drop for Repo {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

const SPEC: &str = "
releases: ['5.2', '5.10', '6.0']
";

const VM: &str = "
resource: vm
summary: Machines.
noun: machine
methods:
  one.vm.info:
    summary: Reads it.
    access: read
    auth: []
    params:
      - { name: vm, type: int, summary: It. }
      - { name: decrypt, type: bool, default: false, optional: true, since: '5.10', summary: Whether. }
    output: { type: int, summary: It. }
";

fn catalogue() -> Catalogue {
    let sources = Sources::from([("spec/a.yaml".to_owned(), SPEC.to_owned()), ("spec/vm.yaml".to_owned(), VM.to_owned())]);
    check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)))
}

/// The tag that is read for each release, and the subjects that differ.
fn compared(path: &Path, release: Option<&str>) -> Result<Vec<(String, Vec<String>)>, String> {
    let catalogue = catalogue();
    let compared = origins(&catalogue, path, release)?.into_iter().map(|(release, origin)| {
        let source = Source::open(origin)?;
        let name = source.name();
        let report = compare(&catalogue, release, &Data::default(), source)?;
        Ok((name, report.differences.into_iter().map(|difference| difference.subject).collect()))
    });
    compared.collect()
}

const SHORT: &str = "go(pl.getInt(1));";
const LONG: &str = "go(pl.getInt(1), pl.size() > 2 ? pl.getBoolean(2) : false);";

#[test]
fn each_release_is_held_against_its_own_tag() {
    let Some(repo) = Repo::new("tags") else { return };
    for (tag, body) in [
        ("release-5.2.9", LONG),
        ("release-5.2.10", SHORT),
        ("release-5.2.11-beta1", LONG),
        ("release-5.10.0", SHORT),
        ("release-5.10.0.4", LONG),
        ("release-6.0.0", LONG),
        ("release-7.0.0", SHORT),
    ] {
        repo.tag(tag, body);
    }
    let directory = repo.directory();
    let same = |tag: &str| (tag.to_owned(), vec![]);
    let differs = |tag: &str| (tag.to_owned(), vec!["one.vm.info 2".to_owned()]);
    let all = vec![same("release-5.2.10"), same("release-5.10.0.4"), same("release-6.0.0")];
    assert_eq!(compared(&directory, Some("all")), Ok(all));
    assert_eq!(compared(&directory, None), Ok(vec![same("release-6.0.0")]));
    assert_eq!(compared(&directory, Some("5.2")), Ok(vec![same("release-5.2.10")]));
    assert_eq!(compared(&directory, Some("5.2.9")), Ok(vec![differs("release-5.2.9")]));
    assert_eq!(compared(&directory, Some("5.10.0")), Ok(vec![differs("release-5.10.0")]));
    // The files of a checkout are what they are, whatever the tags say.
    let folder = repo.0.display().to_string();
    assert_eq!(compared(&repo.0, Some("5.2")), Ok(vec![same(&folder)]));
    assert_eq!(compared(&repo.0, None), Ok(vec![differs(&folder)]));
}

#[test]
fn a_release_that_is_not_there_is_an_error_that_says_what_is() {
    let Some(repo) = Repo::new("missing") else { return };
    repo.tag("release-5.2.0", SHORT);
    let error = |path: &Path, release| compared(path, Some(release)).unwrap_err();
    assert_eq!(error(&repo.directory(), "7.0"), "there is no release 7.0 in the catalogue, but 5.2, 5.10, 6.0");
    assert_eq!(error(&repo.directory(), "5"), "there is no release 5 in the catalogue, but 5.2, 5.10, 6.0");
    for release in ["6.0", "5.2.1", "all"] {
        let error = error(&repo.directory(), release);
        assert!(error.contains(".git has no tag of this release, release-") && error.contains("fetch --tags"), "{error}");
    }
    assert!(error(&repo.0, "all").ends_with(".git may be one"));
    repo.git(&["rm", "-r", "--quiet", "src"]).unwrap();
    repo.git(&["commit", "--quiet", "--message", "empty"]).unwrap();
    repo.git(&["tag", "release-6.0.0"]).unwrap();
    let error = error(&repo.directory(), "6.0");
    assert!(error.starts_with("release-6.0.0 is no checkout of OpenNebula's source"), "{error}");
}

#[test]
fn a_file_that_git_cannot_show_is_an_error() {
    let Some(repo) = Repo::new("broken") else { return };
    repo.tag("release-5.2.0", SHORT);
    let file = Command::new("git").arg("-C").arg(&repo.0).args(["rev-parse", "HEAD:src/rm/r.cc"]).output().unwrap().stdout;
    let (folder, file) = std::str::from_utf8(&file).unwrap().trim().split_at(2);
    fs::remove_file(repo.directory().join("objects").join(folder).join(file)).unwrap();
    let error = compared(&repo.directory(), Some("5.2")).unwrap_err();
    assert_eq!(error, "git cannot show release-5.2.0:src/rm/r.cc: release-5.2.0:src/rm/r.cc missing");
}
