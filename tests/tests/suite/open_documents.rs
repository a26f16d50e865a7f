//! What users add where the server leaves a document open stays, wherever OpenNebula prints an attribute or a template as a whole; and so do
//! elements that have nothing in them.

use std::collections::BTreeSet;

use opennebula::dispatch::{Visitor, dispatch};
use opennebula_catalogue::check;
use opennebula_catalogue::model::{Form, TypeKind};
use opennebula_runtime::ServerMethod;
use opennebula_runtime::exchange::read_response_of;
use opennebula_tests::catalogue;
use opennebula_tests::recording::{self, Exchange, Outcome};
use opennebula_tests::round_trip;

/// An answer, and the ends of the elements in it that users, drivers or administrators can add attributes to.
const OPEN: &[(&str, &[&str])] = &[
    ("one.backupjob.info", &["</SCHED_ACTION>", "</TEMPLATE>"]),
    (
        "one.group.info",
        &["</DATASTORE></DATASTORE_QUOTA>", "</IMAGE></IMAGE_QUOTA>", "</NETWORK></NETWORK_QUOTA>", "</VLAN>", "</VLAN_RULES>"],
    ),
    ("one.groupquota.info", &["</VM></VM_QUOTA>"]),
    ("one.host.info", &["</PCI>", "</CAPACITY>", "</SYSTEM>", "</TEMPLATE>"]),
    ("one.hostpool.monitoring", &["</CAPACITY>", "</SYSTEM>"]),
    ("one.secgroup.info", &["</RULE>", "</TEMPLATE>"]),
    ("one.user.info", &["</DATASTORE></DATASTORE_QUOTA>", "</IMAGE></IMAGE_QUOTA>", "</NETWORK></NETWORK_QUOTA>", "</VM></VM_QUOTA>"]),
    (
        "one.vm.info",
        &[
            "</BACKUP_CONFIG>",
            "</CONTEXT>",
            "</DISK>",
            "</DISK_SIZE>",
            "</GRAPHICS>",
            "</INPUT>",
            "</MONITORING>",
            "</NIC>",
            "</NIC_ALIAS>",
            "</OS>",
            "</PCI>",
            "</QEMU_GA_EXEC>",
            "</SCHED_ACTION>",
            "</SECURITY_GROUP_RULE>",
            "</SNAPSHOT><TEMPLATE_ID>",
            "</TEMPLATE>",
            "</USER_TEMPLATE>",
            "</VMGROUP>",
        ],
    ),
    ("one.vm.monitoring", &["</DISK_SIZE>", "</MONITORING>"]),
    ("one.vmgroup.info", &["</ROLE>", "</TEMPLATE>"]),
    ("one.vmpool.accounting", &["</DISK>", "</NIC>"]),
    ("one.vmpool.info", &["</DISK>", "</NIC>", "</SECURITY_GROUP_RULE>", "</GRAPHICS>"]),
    ("one.vn.info", &["</AR>", "</TEMPLATE>"]),
    ("one.vnpool.info", &["</AR>"]),
    ("one.vntemplate.info", &["</AR>"]),
    ("one.vrouter.info", &["</NIC>", "</TEMPLATE>"]),
];

fn escaped(xml: &str) -> String {
    xml.replace('<', "&lt;").replace('>', "&gt;")
}

/// What an answer is read as, and written again.
struct Written<'e>(&'e Exchange);

impl Visitor for Written<'_> {
    type Output = String;

    fn visit<M: ServerMethod>(self) -> String {
        let call = round_trip::typed::<M>(&self.0.request).ok().and_then(|call| call.object());
        format!("{:?}", M::write_output(&read_response_of::<M>(&self.0.response, call, true).unwrap_or_else(|error| panic!("{error}"))))
    }
}

/// Exchanges of every release that were done.
fn recorded() -> Vec<Exchange> {
    let packs = recording::older().map(|(_, pack)| pack);
    let mut exchanges: Vec<Exchange> =
        [recording::folder()].into_iter().chain(packs).flat_map(|folder| recording::load(&folder).unwrap()).collect();
    exchanges.retain(|exchange| exchange.outcome == Outcome::Success);
    exchanges
}

#[test]
fn what_users_add_stays() {
    let exchanges = recorded();
    for (method, ends) in OPEN {
        for end in *ends {
            let holds =
                |exchange: &&Exchange| exchange.method == *method && String::from_utf8_lossy(&exchange.response).contains(&escaped(end));
            let exchange = exchanges.iter().find(holds).unwrap_or_else(|| panic!("no answer of {method} has {end}"));
            let text = String::from_utf8(exchange.response.clone()).unwrap();
            let added = format!("{}{}", escaped("<NOTE><![CDATA[mine & yours]]></NOTE>").replace("& ", "&amp; "), escaped(end));
            let response = text.replacen(&escaped(end), &added, 1).into_bytes();
            let changed = Exchange { response, ..exchange.clone() };
            assert!(dispatch(method, Written(&changed)).unwrap().contains("mine"), "{method} {end}");
            let report = round_trip::check(&[changed]);
            assert!(report.differences.is_empty(), "{method} {end}: {report}");
        }
    }
}

/// An element around a list, or around values that may all be missing, says something by being there.
#[test]
fn an_empty_container_stays() {
    let sources = catalogue::sources().unwrap();
    let catalogue = check(&sources).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)));
    let documents = catalogue.types().filter_map(|def| match &def.kind {
        TypeKind::Document(document) => Some(document),
        _ => None,
    });
    let lists = documents.flat_map(|document| &document.fields).filter(|field| field.form == Form::List);
    let containers: BTreeSet<&str> = lists.filter_map(|field| field.wrapper.as_deref()).collect();
    let exchanges = recorded();
    let mut seen = BTreeSet::new();
    for exchange in exchanges.iter().filter(|exchange| exchange.method.ends_with("info")) {
        let text = String::from_utf8_lossy(&exchange.response);
        for container in &containers {
            let [begin, end] = [format!("<{container}>"), format!("</{container}>")].map(|tag| escaped(&tag));
            let Some((before, (_, after))) = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?)))
            else {
                continue;
            };
            if !seen.insert((exchange.method.clone(), *container)) {
                continue;
            }
            let response = format!("{before}{begin}{end}{after}").into_bytes();
            let report = round_trip::check(&[Exchange { response, ..exchange.clone() }]);
            assert!(report.differences.is_empty(), "{} {container}: {report}", exchange.method);
        }
    }
    let tested: BTreeSet<&str> = seen.iter().map(|(_, container)| *container).collect();
    assert!(tested.contains("DATASTORES") && tested.len() > 20, "{tested:?}");
}
