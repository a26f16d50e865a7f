//! Documents as other programs get them, with the feature `serde`.
use opennebula::attributes::Pairs;
use opennebula::{Template, vm};
use opennebula_runtime::exchange;
use opennebula_tests::recording;
use serde_json::{json, to_value};

#[test]
fn a_template_is_a_list_because_names_repeat() {
    let template = Template::builder()
        .set("CPU", 0.5)
        .push("TAG", "a")
        .push("TAG", "")
        .vector("DISK", Pairs::new().with("IMAGE", "web").with("IMAGE", "db"))
        .vector("NIC", Pairs::new())
        .build();
    let expected = json!([["CPU", "0.5"], ["TAG", "a"], ["TAG", ""], ["DISK", [["IMAGE", "web"], ["IMAGE", "db"]]], ["NIC", []]]);
    assert_eq!(to_value(&template).unwrap(), expected);
}

#[test]
fn a_document_has_its_fields_by_their_names_in_rust() {
    let body = recording::response(&recording::folder(), "0281-one.vm.info").unwrap();
    let machine = exchange::read_response::<vm::Info>(&body, true).unwrap();
    let value = to_value(&machine).unwrap();
    assert_eq!(value["id"], machine.id.0);
    assert_eq!(value["name"], machine.name);
    let context = machine.template.context.first().unwrap();
    assert!(!context.is_empty());
    assert_eq!(value["template"]["context"][0], to_value(context).unwrap());
    assert_eq!(value["template"]["context"][0].as_array().unwrap().len(), context.len());
}
