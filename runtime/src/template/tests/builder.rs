//! Templates made by hand.

use super::{Template, texts, vector};
use crate::template::{Pairs, Value};

#[test]
fn set_replaces_and_push_and_vector_add() {
    let template = Template::builder()
        .set("CPU", 1)
        .set("CPU", 0.5)
        .push("TAG", "a")
        .push("TAG", 'b')
        .vector("NIC", [("NETWORK", "private")])
        .vector("NIC", Pairs::new().with("NETWORK_ID", 3).with("VIP", true))
        .build();
    assert_eq!(template.get_all("CPU").collect::<Vec<_>>(), ["0.5"]);
    assert_eq!(template.get_all("TAG").collect::<Vec<_>>(), ["a", "b"]);
    let nics: Vec<_> = template.iter().filter(|attribute| attribute.name == "NIC").map(|attribute| Value::from(attribute.value)).collect();
    assert_eq!(nics, [vector(&[("NETWORK", "private")]), vector(&[("NETWORK_ID", "3"), ("VIP", "YES")])]);
}

#[test]
fn values_are_written_as_the_server_reads_them() {
    let template = Template::builder()
        .set("YES", true)
        .set("NO", false)
        .set("BIG", u64::MAX)
        .set("SMALL", -1_i8)
        .set("STRING", String::from("s"))
        .build();
    assert_eq!(template, texts(&[("YES", "YES"), ("NO", "NO"), ("BIG", "18446744073709551615"), ("SMALL", "-1"), ("STRING", "s")]));
}

#[test]
fn a_builder_takes_anything_and_writing_refuses_it() {
    let error = Template::builder().vector("DISK", Pairs::new()).build().to_request_text().unwrap_err();
    assert_eq!(error.attribute.as_deref(), Some("DISK"));
    let twice = Pairs::new().with("A", 1).with("A", 2);
    assert!(Template::builder().vector("DISK", twice).build().to_request_text().is_err());
}
