//! Looking up and changing.

use super::{PairsRef, Template, ValueRef, texts, vector};

fn mixed() -> Template {
    [("A", "1".into()), ("V", vector(&[("X", "1")])), ("A", "2".into()), ("V", "text".into()), ("V", vector(&[("X", "2")]))]
        .into_iter()
        .collect()
}

#[test]
fn names_may_repeat_and_texts_and_vectors_are_told_apart() {
    let template = mixed();
    assert_eq!(template.len(), 5);
    assert_eq!(template.get("A"), Some("1"));
    assert_eq!(template.get_all("A").collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(template.get("V"), Some("text"));
    assert_eq!(template.get("a"), None);
    assert_eq!(template.vector("V").unwrap().iter().collect::<Vec<_>>(), [("X", "1")]);
    assert_eq!(template.vector("V").unwrap().get("X"), Some("1"));
    assert_eq!(template.vector("V").unwrap().get("x"), None);
    assert_eq!(template.vectors("V").count(), 2);
    assert_eq!(template.vector("A"), None);
    let names: Vec<_> = template.iter().map(|attribute| attribute.name).collect();
    assert_eq!(names, ["A", "V", "A", "V", "V"]);
}

#[test]
fn set_takes_the_first_place_and_removes_the_others() {
    let mut template = mixed();
    template.set("A", "3");
    assert_eq!(template.iter().next().unwrap().value, ValueRef::Text("3"));
    assert_eq!(template.get_all("A").count(), 1);
    template.set("NEW", 4);
    assert_eq!(template.iter().last().unwrap().name, "NEW");
}

#[test]
fn remove_gives_back_all_attributes_of_the_name() {
    let mut template = mixed();
    assert_eq!(template.remove("A"), texts(&[("A", "1"), ("A", "2")]));
    assert_eq!(template.remove("A"), Template::new());
    assert_eq!(template.vectors("V").map(PairsRef::len).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(template.len(), 3);
}

#[test]
fn a_vector_holds_no_vectors_and_loses_none() {
    let mut template = Template::new();
    template.push_vector("W", &mixed());
    let vectors = [("W", vector(&[("A", "1"), ("A", "2"), ("V", "text")])), ("V", vector(&[("X", "1")])), ("V", vector(&[("X", "2")]))];
    assert_eq!(template, vectors.into_iter().collect());
}
