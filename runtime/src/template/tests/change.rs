//! Changing, and what has changed.

use super::round_trip::Dice;
use super::{Template, texts, vector};

const MACHINE: &str = "CPU = \"1\"
DISK = [ IMAGE_ID = \"3\", SIZE = \"1024\" ]
DISK = [ IMAGE_ID = \"4\" ]
CONTEXT = [ NETWORK = \"YES\", TOKEN = \"NO\" ]
TAG = \"a\"
TAG = \"b\"
";

fn machine() -> Template {
    Template::parse(MACHINE).unwrap()
}

#[test]
fn merge_replaces_whole_names_as_an_update_that_appends() {
    let mut template = texts(&[("A", "1"), ("B", "1"), ("A", "2")]);
    template.merge(&texts(&[("C", "3"), ("A", "4"), ("A", "5")]));
    assert_eq!(template, texts(&[("B", "1"), ("C", "3"), ("A", "4"), ("A", "5")]));
    template.merge(&Template::new());
    assert_eq!(template.len(), 4);
}

#[test]
fn a_pair_is_set_and_everything_else_stays() {
    let mut template = machine();
    template.set_pair("CONTEXT", "TOKEN", true);
    assert_eq!(template.to_string(), MACHINE.replace("TOKEN = \"NO\"", "TOKEN = \"YES\""));
    // In the first vector of the name, at its end if it has no such pair.
    let mut template = machine();
    template.set_pair("DISK", "DEV_PREFIX", "vd");
    assert_eq!(template.to_string(), MACHINE.replace("\"1024\" ]", "\"1024\", DEV_PREFIX = \"vd\" ]"));
    // A text of the name is no vector.
    let mut template = machine();
    template.set_pair("CPU", "MODEL", 7);
    assert_eq!(template.to_string(), format!("{MACHINE}CPU = [ MODEL = \"7\" ]\n"));
}

#[test]
fn each_vector_of_a_name_is_edited_and_one_without_pairs_goes() {
    let mut template = machine();
    template.edit_vectors("DISK", |disk| match disk.get("IMAGE_ID") {
        Some("4") => disk.set("SIZE", 2048),
        _ => {
            disk.remove("IMAGE_ID");
            disk.remove("SIZE");
            disk.remove("NONE");
        }
    });
    let expected = MACHINE.replace("DISK = [ IMAGE_ID = \"3\", SIZE = \"1024\" ]\n", "").replace("\"4\" ]", "\"4\", SIZE = \"2048\" ]");
    assert_eq!(template.to_string(), expected);
    template.edit_vectors("TAG", |_| panic!("a text is no vector"));
}

#[test]
fn a_difference_is_what_an_update_that_merges_is_told() {
    let mut newer = machine();
    newer.set("CPU", 2);
    newer.push("TAG", "c");
    newer.push("NEW", "1");
    newer.edit_vectors("DISK", |disk| {
        if disk.get("IMAGE_ID") == Some("4") {
            disk.set("SIZE", 1);
        }
    });
    let difference = machine().diff(&newer);
    let changed = "CPU = \"2\"
DISK = [ IMAGE_ID = \"3\", SIZE = \"1024\" ]
DISK = [ IMAGE_ID = \"4\", SIZE = \"1\" ]
TAG = \"a\"
TAG = \"b\"
TAG = \"c\"
NEW = \"1\"
";
    assert_eq!((difference.set().to_string().as_str(), difference.removed().is_empty()), (changed, true));
    let mut merged = machine();
    merged.merge(difference.set());
    assert!(merged.diff(&newer).is_empty() && !difference.is_empty());

    // What is gone cannot be told so.
    let back = newer.diff(&machine());
    assert_eq!(back.removed(), &texts(&[("NEW", "1")]));
    newer.apply(&back);
    assert!(newer.diff(&machine()).is_empty());
    assert!(!texts(&[("A", "1")]).diff(&Template::new()).is_empty());
}

#[test]
fn only_what_a_server_tells_apart_is_a_difference() {
    let one = |first, second| [("A", "1".into()), ("V", vector(&[first, second]))];
    let (b, c) = (("B", "1"), ("C", "2"));
    let ordered: Template = one(b, c).into_iter().collect();
    let turned: Template = one(c, b).into_iter().rev().collect();
    assert_ne!(ordered, turned);
    assert!(ordered.diff(&turned).is_empty());
    for (before, after) in [
        (texts(&[("A", "1"), ("A", "2")]), texts(&[("A", "2"), ("A", "1")])),
        (texts(&[("A", "1"), ("A", "1")]), texts(&[("A", "1")])),
        (texts(&[("A", "1")]), texts(&[("a", "1")])),
        (texts(&[("A", "")]), [("A", vector(&[("B", "")]))].into_iter().collect()),
        ([("V", vector(&[b]))].into_iter().collect(), [("V", vector(&[c]))].into_iter().collect()),
    ] {
        assert_eq!(before.diff(&after).set(), &after, "{before}");
        assert_eq!(after.diff(&before).set(), &before, "{before}");
    }
}

#[test]
fn a_difference_makes_the_newer_of_the_older_whatever_they_are() {
    let mut dice = Dice(0x00dd_ba11_0dd5_eed5);
    let mut removing = 0;
    for _ in 0..2000 {
        let (before, after) = (dice.template(), dice.template());
        let difference = before.diff(&after);
        let mut applied = before.clone();
        applied.apply(&difference);
        assert!(applied.diff(&after).is_empty(), "{before}\n{after}\n{difference:?}");
        // As a server does it: by merging where nothing is gone, and otherwise as a whole.
        let mut merged = before.clone();
        merged.merge(difference.set());
        assert_eq!(merged.diff(&after).is_empty(), difference.removed().is_empty(), "{before}\n{after}");
        removing += usize::from(!difference.removed().is_empty());
        assert!(before.diff(&before).is_empty());
    }
    assert!((500..1900).contains(&removing), "{removing}");
}
