use opennebula_catalogue::check;

use super::super::tokens::tokens;
use super::*;

const SPEC: &str = "
resource: vm
summary: Machines.
noun: machine
id: VmId
pool: vmpool
ids: { VmId: { summary: It. } }
enums:
  Mode:
    summary: How.
    wire: int
    values: { Zero: { value: 0, summary: No. }, One: { value: 1, summary: Yes. } }
methods:
  one.vm.same:
    summary: Does it.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: mode, type: Mode, default: One, optional: true, summary: How. }
      - { name: extra, type: Template, default: empty, optional: true, summary: More. }
    output: { type: VmId, summary: It. }
  one.vm.other:
    summary: Does it.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: flag, type: bool, default: false, summary: Whether. }
      - { name: mode, type: Mode, default: Zero, summary: How. }
      - { name: text, type: text, none: '', optional: true, summary: More. }
      - { name: last, type: bool, default: false, optional: true, summary: Whether. }
    output: { type: VmId, summary: It. }
  one.vm.gone: { summary: Does it., access: read, auth: [], until: '1.0', output: { type: int, summary: It. } }
  one.vm.past: { summary: Does it., access: read, auth: [], until: '1.0', output: { type: int, summary: It. } }
  one.vm.lost: { summary: Does it., access: read, auth: [], output: { type: int, summary: It. } }
  one.vm.blind: { summary: Does it., access: read, auth: [], output: { type: int, summary: It. } }
";

const CODE: &str = r#"
class Same : Base { Same() : Base("one.vm.same", "does it", "A:siis") {} };
class Other : Base { Other() : Base("one.vm.other", "does it", "A:s") {} };
void Same::request_execute(paramList const& pl, Attributes& att) {
    go(pl.getInt(1), pl.size() > 2 ? pl.getInt(2) : 1, pl.size() > 3 ? pl.getString(3) : "");
}
void Other::request_execute(paramList const& pl, Attributes& att) {
    go(pl.getInt(1), pl.getInt(2), pl.size() > 3 ? pl.getInt(3) : 0, pl.size() > 4 ? pl.getString(4) : "x");
}
void Past::request_execute(paramList const& pl, Attributes& att) { go(); }
void start() {
    r.addMethod("one.vm.same", new Same());
    r.addMethod("one.vm.other", new Other());
    r.addMethod("one.vm.past", new Past());
    r.addMethod("one.vm.blind", new Blind());
    r.addMethod("one.vmpool.new", new Same());
    r.addMethod("one.zone.a", new Same());
    r.addMethod("one.zonepool.b", new Same());
}
"#;

#[test]
fn methods_and_positions_that_differ_are_told() {
    let releases = "releases: ['1.0', '2.0']\n".to_owned();
    let sources = [("spec/a.yaml".to_owned(), releases), ("spec/vm.yaml".to_owned(), SPEC.to_owned())].into();
    let catalogue = check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    let mut report = Report::default();
    let files = [File { path: "a.cc", tokens: tokens(CODE) }];
    compare(&catalogue, catalogue.newest().unwrap(), &files, &Classes::of(&files), &mut report);
    let found: Vec<_> = report.differences.iter().map(|one| (one.kind, one.subject.as_str(), one.places.len())).collect();
    let expected = [
        (Kind::HandlerMissing, "one.vm.blind", 1),
        (Kind::MethodUnknown, "one.vm.lost", 1),
        (Kind::Signature, "one.vm.other", 2),
        (Kind::WireType, "one.vm.other 2", 2),
        (Kind::Optional, "one.vm.other 3", 2),
        (Kind::Default, "one.vm.other 4", 2),
        (Kind::PositionUnread, "one.vm.other 5", 2),
        (Kind::MethodPast, "one.vm.past", 2),
        (Kind::MethodMissing, "one.vmpool.new", 1),
        (Kind::ResourceMissing, "zone", 1),
    ];
    assert_eq!(found, expected);
    assert_eq!(report.counts, [("methods", 4), ("positions", 8)]);
    assert_eq!(report.examined, ["one.vm.blind", "one.vm.other", "one.vm.past", "one.vm.same"].map(str::to_owned).into());
}

const GUARDED: &str = "
resource: vm
summary: Machines.
noun: machine
id: VmId
ids: { VmId: { summary: It. } }
methods:
  one.vm.start:
    summary: Does it.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: hold, type: bool, default: false, optional: true, summary: Whether. }
      - { name: extra, type: text, default: '', optional: true, together: { with: hold, until: '1.0' }, summary: More. }
    output: object
  one.vm.resize:
    summary: Does it.
    access: write
    auth: []
    params:
      - { name: vm, type: VmId, summary: It. }
      - { name: check, type: bool, until: '1.0', from: skip, values: { true: false, false: true }, optional: true, summary: Whether. }
      - { name: skip, type: bool, default: false, optional: true, since: '2.0', required_until: '2.0', summary: Whether. }
    output: object
";

/// What differs for a release whose two handlers have these bodies.
fn differences(release: &str, start: &str, resize: &str) -> Vec<(Kind, String)> {
    let releases = "releases: ['1.0', '2.0', '3.0']\n".to_owned();
    let sources = [("spec/a.yaml".to_owned(), releases), ("spec/vm.yaml".to_owned(), GUARDED.to_owned())].into();
    let catalogue = check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    let code = format!(
        "void Start::request_execute(paramList const& pl) {{ a(pl.getInt(1)); {start} }}
         void Resize::request_execute(paramList const& pl) {{ a(pl.getInt(1)); bool flag = true; {resize} }}
         void start() {{ r.addMethod(\"one.vm.start\", new Start()); r.addMethod(\"one.vm.resize\", new Resize()); }}"
    );
    let files = [File { path: "a.cc", tokens: tokens(&code) }];
    let mut report = Report::default();
    compare(&catalogue, release.parse().unwrap(), &files, &Classes::of(&files), &mut report);
    report.differences.into_iter().map(|one| (one.kind, format!("{}: {}", one.subject, one.message))).collect()
}

#[test]
fn what_is_read_together_or_demanded_is_held_against_each_release() {
    let together = "bool hold = false; string extra; if (pl.size() > 2) { hold = pl.getBoolean(2); extra = pl.getString(3); }";
    let apart = "b(pl.size() > 2 ? pl.getBoolean(2) : false, pl.size() > 3 ? pl.getString(3) : \"\");";
    let (spared, demanded) =
        ("if (pl.size() > 2) { flag = pl.getBoolean(2); }", "if (pl.size() > 1 && admin()) { flag = pl.getBoolean(2); }");
    let negated = "if (pl.size() > 2) { flag = !pl.getBoolean(2); }";
    for (release, start, resize) in [("1.0", together, spared), ("2.0", apart, demanded), ("3.0", apart, negated)] {
        assert_eq!(differences(release, start, resize), [], "{release}");
    }
    let told = |kind, text: &str| (kind, text.to_owned());
    let expected = [
        told(Kind::Optional, "one.vm.resize 2: `check` is optional, and the source reads it as soon as the call has position 1"),
        told(Kind::Optional, "one.vm.start 3: `extra` is read together with `hold`, and the source can do without it"),
    ];
    assert_eq!(differences("1.0", apart, demanded), expected);
    let expected = [
        told(Kind::Optional, "one.vm.resize 2: `skip` is not optional, and the source can do without it"),
        told(Kind::Optional, "one.vm.start 3: `extra` is optional, and the source reads it as soon as the call has position 2"),
    ];
    assert_eq!(differences("2.0", together, spared), expected);
    let expected = [told(Kind::Default, "one.vm.resize 2: `check` is true when left off, and false in the source")];
    assert_eq!(differences("1.0", together, negated), expected);
}
