//! Where catalogues come from, and what people get to read.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::super::Form;
use super::super::change::Level;
use super::super::changelog;
use super::super::origin::Origin;
use super::super::render::Report;
use super::super::version::{Verdict, Version};
use super::{KIND, LIVE, checked, compare, compared, edited, sources};

fn root() -> PathBuf {
    xtask::workspace::root().unwrap()
}

/// A report of a removal, an addition and prose.
fn report(markdown: bool) -> String {
    let sources = sources();
    let kept = sources.iter().map(|(name, text)| (format!("HEAD:{name}"), text.clone())).collect();
    let more = format!("{LIVE}      - {{ name: hard, type: bool, default: false, summary: Whether it is hard. }}\n");
    let new = edited(
        &sources,
        &[
            ("auth: []\n", "auth: [oneadmin]\n"),
            (LIVE, &more),
            ("Lists disks.", "Lists `A<B>` & <disks>."),
            (", optional: true, since: \"5.8\", summary: Request", ", summary: Request"),
        ],
    );
    let changes = compare(&checked(&kept), &checked(&new));
    let [released, needed] = ["0.1.0", "0.2.0"].map(|version| Version::read(version).unwrap());
    let verdict = Verdict::Refused { released, needed, version: released };
    let report = Report { with: "HEAD", changes: &changes, old: &kept, new: &new, verdict };
    if markdown { report.markdown() } else { report.text() }
}

#[test]
fn text_names_every_place_and_says_what_to_do() {
    let text = report(false);
    let begin =
        "Breaks on the wire (1)\n\n  one.vm.migrate: position 4, `hard`, is inserted, and what follows moves on\n    --> spec/vm.yaml:60\n";
    assert!(text.starts_with(begin), "{text}");
    assert!(
        text.contains("\nBreaks the build (1)\n\n  History.request: was `Option<String>`, and is `String`\n    --> spec/vm.yaml:43\n"),
        "{text}"
    );
    assert!(text.ends_with("in Cargo.toml, and with it those of `workspace.dependencies`.\n"), "{text}");
}

#[test]
fn markdown_folds_prose_and_has_no_tags_of_its_own() {
    let text = report(true);
    assert!(
        text.starts_with("## The catalogue, compared with `HEAD`\n\nThis breaks programs: after 0.1.0 it needs 0.2.0 or higher"),
        "{text}"
    );
    assert!(text.contains("\n### Breaks on the wire (1)\n\n- **`one.vm.migrate`**: position 4, `hard`"), "{text}");
    assert!(text.contains("\n<details><summary>Documentation (1)</summary>\n\n"), "{text}");
    assert!(text.contains("“Lists `A<B>` &amp; &lt;disks>.”"), "{text}");
    assert!(text.contains("A field more counts as an addition"), "{text}");
}

#[test]
fn the_changelog_gets_what_callers_notice_under_the_usual_headings() {
    let hard = format!(
        "{LIVE}      - {{ name: hard, type: bool, default: false, optional: true, since: \"7.4\", summary: Whether it is hard. }}\n"
    );
    let text = changelog::section(&compared(&[
        (LIVE, &hard),
        (KIND, ""),
        ("auth: []\n", "auth: [oneadmin]\n"),
        ("Lists disks.", "Lists all disks."),
    ]));
    let expected = "\
## [Unreleased]

### Added

- `one.vm.migrate`: has the new setter `hard: bool`.

### Changed

- **Breaking:** `one.vm.migrate`: position 6, `kind`, is removed, for 5.8 to 7.4.
- **Breaking:** `one.vm.migrate`: position 4, `hard`, is inserted, and what follows moves on, for 7.4.
- `one.vmpool.disks`: took no rights, and takes `oneadmin`.

### Removed

- **Breaking:** `one.vm.migrate`: the setter `kind: MigrationKind` is removed.
";
    assert_eq!(text, expected);
}

#[test]
fn the_real_catalogue_is_compared_as_well() {
    let sources = xtask::workspace::sources(&root()).unwrap();
    let text = sources.get("spec/vm.yaml").unwrap();
    // The first two parameters change places, whatever is said of them.
    let start = text.find("\n  one.vm.migrate:").unwrap();
    let first = start + text[start..].find("      - object\n").unwrap();
    let second = first + text[first..].find('\n').unwrap() + 1;
    let end = second + text[second..].find('\n').unwrap() + 1;
    let swapped = format!("{}{}{}{}", &text[..first], &text[second..end], &text[first..second], &text[end..]);
    let mut new = sources.clone();
    new.insert("spec/vm.yaml".into(), swapped);
    let old = checked(&sources);
    let found = compare(&old, &checked(&new));
    let levels: Vec<_> = found.iter().map(|change| (change.level, change.subject.as_str())).collect();
    assert_eq!(levels, [(Level::Wire, "one.vm.migrate"), (Level::Wire, "one.vm.migrate"), (Level::Build, "one.vm.migrate")]);
    assert_eq!(compare(&old, &old), []);
}

#[test]
fn a_revision_is_read_without_a_checkout() {
    // Without git, or in a copy without history, there is none.
    let Ok(origin) = Origin::open(&root(), "HEAD") else { return };
    assert!(origin.version.is_some());
    assert!(origin.sources.contains_key("HEAD:spec/vm.yaml"), "{:?}", origin.sources.keys());
    let missing = Origin::open(&root(), "no-such-revision").unwrap_err();
    assert!(missing.contains("there is no revision `no-such-revision`"), "{missing}");
    assert_eq!(Origin::open(&root(), "--all").unwrap_err(), missing.replace("no-such-revision", "--all"));
}

#[test]
fn a_folder_is_a_catalogue_or_a_checkout() {
    let folder = |name: &str| Origin::open(&root(), root().join(name).to_str().unwrap());
    let (spec, checkout) = (folder("spec").unwrap(), folder("").unwrap());
    assert_eq!(spec.version, checkout.version);
    assert!(spec.version.is_some());
    assert_eq!(spec.sources.len(), checkout.sources.len());
    assert!(folder("xtask/src").unwrap_err().contains("there is no catalogue in"));
    assert_eq!(folder("xtask/tests/data/diff").unwrap().version, None);
}

#[test]
fn what_is_not_understood_is_told_in_short() {
    let sources = xtask::workspace::sources(&root()).unwrap();
    let error = super::super::report(&root(), root().join("xtask/upstream").to_str().unwrap(), &sources, Form::Text).unwrap_err();
    assert!(error.contains("is no catalogue in today's language; compare with a later revision"), "{error}");
    assert_eq!(error.matches("error[").count(), 3, "{error}");
}

/// A workspace of its own under git, with the small catalogue committed; none where there is no git.
struct Workspace(PathBuf);

impl Workspace {
    fn new() -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("opennebula-xtask-diff-{}", std::process::id()));
        fs::create_dir_all(folder.join("spec")).unwrap();
        let this = Self(folder);
        this.git(&["init", "--quiet"])?;
        this.version("0.1.0");
        this.commit("empty");
        for (path, text) in sources() {
            fs::write(this.0.join(path), text).unwrap();
        }
        this.commit("a catalogue");
        Some(this)
    }

    fn git(&self, arguments: &[&str]) -> Option<()> {
        let author = ["-c", "user.name=nobody", "-c", "user.email=nobody@localhost", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").arg("-C").arg(&self.0).args(author).args(arguments).output().ok()?;
        output.status.success().then_some(())
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]).unwrap();
        self.git(&["commit", "--quiet", "--message", message]).unwrap();
    }

    fn version(&self, version: &str) {
        fs::write(self.0.join("Cargo.toml"), format!("[workspace.package]\nversion = \"{version}\"\n")).unwrap();
    }

    /// What is said of the small catalogue with one thing removed.
    fn judged(&self, with: &str) -> Result<String, String> {
        let (text, verdict) = super::super::report(&self.0, with, &edited(&sources(), &[(KIND, "")]), Form::Text)?;
        let name = match verdict {
            Verdict::Unreleased { .. } => "unreleased",
            Verdict::Allowed { .. } => "allowed",
            Verdict::Refused { .. } => "refused",
        };
        Ok(format!("{name}: {}", text.trim_end().lines().last().unwrap()))
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn a_version_with_a_tag_is_what_changes_count_against() {
    let Some(workspace) = Workspace::new() else { return };
    let said = |with| workspace.judged(with).unwrap();
    assert!(said("HEAD").starts_with("unreleased: This breaks programs; 0.1.0 was never released (it has no tag)"), "{}", said("HEAD"));
    workspace.git(&["tag", "v0.1.0"]).unwrap();
    assert!(said("HEAD").starts_with("refused: This breaks programs: after 0.1.0 it needs 0.2.0 or higher"), "{}", said("HEAD"));
    workspace.version("0.1.9");
    assert!(said("HEAD").starts_with("refused"), "{}", said("HEAD"));
    workspace.version("0.2.0");
    assert!(said("HEAD").starts_with("allowed: This breaks programs: after 0.1.0 it needs 0.2.0 or higher, and the workspace has 0.2.0"));
    assert!(said("v0.1.0").starts_with("allowed"), "{}", said("v0.1.0"));
    let before = workspace.judged("HEAD~1").unwrap_err();
    assert!(before.starts_with("there is no catalogue in `HEAD~1`: no .yaml file in its spec/"), "{before}");
    fs::write(workspace.0.join("spec/vm.yaml"), "resource: vm\nsummary: Machines.\nnown: machine\n").unwrap();
    workspace.commit("another language");
    let unknown = workspace.judged("HEAD").unwrap_err();
    assert!(unknown.contains("unknown key `nown`\n  --> HEAD:spec/vm.yaml:3:1"), "{unknown}");
}
