//! Made-up crates that have circles, and some that only look as if they had.

use std::collections::BTreeMap;

use super::graph::{Circle, Unit, circles};
use super::layers::{against_the_order, table};
use super::tree;

/// The circles of a crate of these files, each with its path below `src`.
fn found(files: &[(&str, &str)]) -> Vec<Circle> {
    of_units(files, Unit::Folder)
}

fn of_units(files: &[(&str, &str)], unit: Unit) -> Vec<Circle> {
    let files: BTreeMap<String, &str> = files.iter().map(|(path, text)| (format!("src/{path}"), *text)).collect();
    let read = |path: &str| files.get(path).map(|text| (*text).to_owned());
    circles(&tree::modules("src/lib.rs", &read).unwrap(), unit)
}

#[track_caller]
fn has(files: &[(&str, &str)], circles: &[&str]) {
    let found = found(files);
    assert_eq!(found.iter().map(|circle| circle.name.as_str()).collect::<Vec<_>>(), circles, "{found:#?}");
}

const A_AND_B: &str = "src/lib.rs: a.rs, b.rs";
const DECLARED: (&str, &str) = ("lib.rs", "mod a; mod b;");

#[test]
fn two_files_that_import_each_other_are_named_with_the_lines() {
    let files = [DECLARED, ("a.rs", "use crate::b::B;\npub struct A(B);"), ("b.rs", "\n\nuse super::a::A;\npub struct B(Box<A>);")];
    has(&files, &[A_AND_B]);
    let way = &found(&files)[0].way;
    assert_eq!(*way, ["src/a.rs:1 imports `B` of src/b.rs", "src/b.rs:3 imports `A` of src/a.rs"]);
}

#[test]
fn one_direction_is_no_circle() {
    has(&[DECLARED, ("a.rs", "use crate::b::B; pub struct A(B);"), ("b.rs", "pub struct B;")], &[]);
}

#[test]
fn a_longer_circle_is_one_circle_and_two_are_two() {
    let mut files = vec![
        ("lib.rs", "mod a; mod b; mod c; mod d; mod e;"),
        ("a.rs", "fn f() { crate::b::f() }"),
        ("b.rs", "fn f() { crate::c::f() }"),
        ("c.rs", "fn f() { crate::a::f() }"),
        ("d.rs", "fn f() { crate::e::f() }"),
        ("e.rs", "fn f() { crate::d::f() }"),
    ];
    has(&files, &["src/lib.rs: a.rs, b.rs, c.rs", "src/lib.rs: d.rs, e.rs"]);
    assert_eq!(found(&files)[0].way.len(), 3);
    // One that is imported by a circle, and imports none of it, is no part of it.
    (files[1].1, files[4].1) = ("fn f() { crate::b::f(); crate::d::f() }", "fn f() {}");
    has(&files, &["src/lib.rs: a.rs, b.rs, c.rs"]);
}

/// Every way to write an import, in `a.rs`; `b.rs` imports from that in turn.
#[test]
fn imports_are_seen_however_they_are_written() {
    for import in [
        "use crate::b::B;",
        "use super::b::B;",
        "use crate::{b::{self as other, B as Renamed}};",
        "use super::{b}; type T = b::B;",
        "use crate::b::*; struct S(B);",
        "use crate::b; fn f() { b::f() }",
        "fn f() { crate::b::f() }",
        "fn f() -> super::b::B { todo!() }",
        "fn f() { use crate::b::f as g; g() }",
        "fn f() { println!(\"{}\", crate::b::f()) }",
        "macro_rules! m { () => { $crate::b::f() } }",
        "impl crate::b::T for X {}",
        "use crate::b::T as _;",
        "type T = <X as crate::b::T>::Y;",
        "fn f(at: usize) { 0..crate::b::N; }",
        "mod inner { use super::super::b::B; }",
        "mod inner { mod deeper { fn f() { crate::b::f() } } }",
        "use crate::b::made_by_a_macro;",
        "use crate::r#b::B;",
    ] {
        let a = format!("{import} pub struct A; pub struct X;");
        let b = "use crate::a::A; pub struct B(A); pub fn f() {} pub trait T { type Y; } pub const N: usize = 1;";
        let names: Vec<_> = found(&[DECLARED, ("a.rs", &a), ("b.rs", b)]).into_iter().map(|circle| circle.name).collect();
        assert_eq!(names, [A_AND_B], "{import}");
    }
}

#[test]
fn what_only_looks_like_an_import_is_none() {
    for code in [
        "// use crate::b::B;",
        "/// See [`B`](crate::b::B).\npub struct S;",
        "const TEXT: &str = \"crate::b::B\";",
        "fn f() -> TokenStream { quote!(crate::b::B) }",
        "fn f() -> Item { syn::parse_quote! { use crate::b::B; } }",
        "use ::b::B;",
        "use std::b::B;",
        "fn f(x: X) { x.b() }",
        "fn f<'b>(x: &'b X) {}",
        "#[b::attribute] fn f() {}",
        "macro_rules! m { ($b:ident) => { $b::f() } }",
        "type T = <X as Iterator>::b;",
        "mod b { pub struct B; } use b::B;",
        "mod b {} use crate::a::b::B;",
    ] {
        let a = format!("{code}\npub struct A;");
        has(&[DECLARED, ("a.rs", &a), ("b.rs", "use crate::a::A; pub struct B(A); pub fn f() {}")], &[]);
    }
}

#[test]
fn a_child_that_imports_from_the_file_that_imports_from_it_is_a_circle() {
    let child = ("folder/child.rs", "use super::Item; pub fn child(_: Item) {}");
    let parents = [
        "mod child; pub struct Item; fn f() { child::child(Item) }",
        "mod child; use child::child; pub struct Item; fn f() { child(Item) }",
        // Handed on, and used as well.
        "mod child; pub use child::child; pub struct Item; fn f() { child(Item) }",
        "mod child; pub use child::*; pub struct Item; fn f() { child(Item) }",
    ];
    for parent in parents {
        has(&[("lib.rs", "mod folder;"), ("folder/mod.rs", parent), child], &["src/folder/mod.rs: its own file, child.rs"]);
        // The same where the file lies beside the folder.
        has(&[("lib.rs", "mod folder;"), ("folder.rs", parent), child], &["src/folder.rs: its own file, folder/child.rs"]);
    }
    has(
        &[("lib.rs", "mod child; pub struct Item; fn f() { child::child(Item) }"), ("child.rs", child.1)],
        &["src/lib.rs: its own file, child.rs"],
    );
}

#[test]
fn a_parent_that_declares_its_children_and_hands_them_on_imports_nothing() {
    let child = ("folder/child.rs", "use super::Item; pub fn child(_: Item) {}");
    for parent in [
        "mod child; pub struct Item;",
        "mod child; pub use child::child; pub struct Item;",
        "mod child; pub use child::*; pub struct Item;",
    ] {
        has(&[("lib.rs", "mod folder; pub use folder::child;"), ("folder/mod.rs", parent), child], &[]);
    }
}

#[test]
fn what_is_handed_on_is_of_the_file_that_defines_it() {
    for hand_on in
        ["pub use b::B;", "pub(crate) use b::B;", "pub use b::*;", "use b::B;", "mod c { pub use super::b::*; } pub use c::B as B;"]
    {
        for imported in ["use super::B;", "use crate::folder::B;", "use crate::folder::*; struct S(B);"] {
            let parent = format!("mod a; mod b; {hand_on}");
            let a = format!("{imported} pub struct A;");
            let one_way =
                [("lib.rs", "mod folder;"), ("folder/mod.rs", parent.as_str()), ("folder/a.rs", &a), ("folder/b.rs", "pub struct B;")];
            has(&one_way, &[]);
            let both_ways = [one_way[0], one_way[1], one_way[2], ("folder/b.rs", "use super::a::A; pub struct B(A);")];
            has(&both_ways, &["src/folder/mod.rs: a.rs, b.rs"]);
        }
    }
    // Each hands on what it has from the other.
    has(&[DECLARED, ("a.rs", "pub use crate::b::*; pub use crate::b::X;"), ("b.rs", "pub use crate::a::*; pub use crate::a::X;")], &[]);
}

#[test]
fn a_folder_is_one_module_to_those_outside() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod low; mod high; pub use low::Low;"),
        ("a/low.rs", "pub struct Low;"),
        ("a/high.rs", "use crate::b::B; pub struct High(B);"),
        ("b/mod.rs", "mod child; pub use child::B;"),
        ("b/child.rs", "use crate::a::Low; pub struct B(Low);"),
    ];
    has(&files, &["src/lib.rs: a/, b/"]);
    let way = &found(&files)[0].way;
    assert_eq!(*way, ["src/a/high.rs:1 imports `B` of src/b/child.rs", "src/b/child.rs:1 imports `Low` of src/a/low.rs"]);
    assert!(of_units(&files, Unit::File).is_empty());
}

#[test]
fn where_files_count_alone_their_circles_are_found_across_folders() {
    let files = [
        ("lib.rs", "mod a; mod b; pub use b::child::B;"),
        ("a/mod.rs", "mod child; pub use child::A;"),
        ("a/child.rs", "use crate::B; pub struct A(B);"),
        ("b/mod.rs", "pub mod child;"),
        ("b/child.rs", "use crate::a::A; pub struct B(Box<A>);"),
    ];
    let circles = of_units(&files, Unit::File);
    assert_eq!(circles.iter().map(|circle| circle.name.as_str()).collect::<Vec<_>>(), ["src/lib.rs: a/child.rs, b/child.rs"]);
}

#[test]
fn what_another_crate_defines_is_of_no_file() {
    let root = ("lib.rs", "mod a; pub use other::Thing; fn f() { a::a() }");
    has(&[root, ("a.rs", "use crate::Thing; pub fn a() -> Thing { todo!() }")], &[]);
}

#[test]
fn what_is_compiled_for_tests_alone_does_not_count() {
    let b = ("b.rs", "use crate::a::A; pub struct B(A);");
    for a in [
        "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
        "pub struct A; #[cfg(test)] use crate::b::B;",
        "pub struct A; #[cfg(all(test, feature = \"x\"))] fn f() { crate::b::f() }",
        "pub struct A; #[cfg(any(test, all(unix, test)))] mod tests { use crate::b::B; }",
        "pub struct A; #[cfg(test)] mod tests;",
    ] {
        has(&[DECLARED, ("a.rs", a), b], &[]);
    }
    for a in [
        "#[cfg(any(test, fuzzing))] pub mod oracle { use crate::b::B; }",
        "#[cfg(not(test))] use crate::b::B;",
        "#[cfg(unix)] use crate::b::B;",
    ] {
        has(&[DECLARED, ("a.rs", &format!("{a} pub struct A;")), b], &[A_AND_B]);
    }
}

#[test]
fn a_module_has_its_file_where_its_attribute_says() {
    let files = [
        ("lib.rs", "#[path = \"elsewhere/a.rs\"] mod a; mod b;"),
        ("elsewhere/a.rs", "mod below; use below::Below; pub struct A(Below);"),
        ("elsewhere/below.rs", "use crate::b::B; pub struct Below(B);"),
        ("b.rs", "use crate::a::A; pub struct B(A);"),
    ];
    has(&files, &["src/lib.rs: elsewhere/a.rs, b.rs"]);
}

#[test]
fn files_that_are_missing_or_are_no_rust_are_errors() {
    let read = |text: &'static str| tree::modules("src/lib.rs", &move |path: &str| (path == "src/lib.rs").then(|| text.to_owned()));
    assert_eq!(read("mod gone;").unwrap_err(), "src/gone.rs cannot be read");
    assert!(read("\nfn {").unwrap_err().starts_with("src/lib.rs:2: "));
}

#[test]
fn what_imports_against_the_order_of_a_table_is_named() {
    let text = "# A\n\n## Other\n\n| x | `z` |\n\n## Layers\n\n| layer | modules | what |\n|---|---|---|\n| low | `a`, `b` | `no` |\n| high | `c` | |\n";
    let order = table(text, "Layers");
    assert_eq!(order, ["a", "b", "c"]);
    let files = BTreeMap::from([
        ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
        ("src/a.rs", "use crate::c::C; pub struct A;"),
        ("src/b.rs", "use crate::a::A; pub struct B;"),
        ("src/c.rs", "use crate::{a::A, b::B}; pub struct C;"),
        ("src/d.rs", "use crate::a::A;"),
    ]);
    let modules = tree::modules("src/lib.rs", &|path: &str| files.get(path).map(|text| (*text).to_owned())).unwrap();
    assert_eq!(against_the_order(&modules, &order), ["`d` is in no layer", "src/a.rs:1 imports `C` of src/c.rs"]);
}
