//! Rules as a server (7.4.0) lists them, and what nobody lists.

use std::collections::HashSet;
use std::str::FromStr;

use super::*;
use crate::scalar::Scalar;

/// User, resources, rights and zone on the wire, and the rule as text.
const RULES: [(&str, &str, &str, &str, &str); 20] = [
    ("100000002", "8400000000", "1", "100000000", "#2 IMAGE/* USE #0"),
    ("100000003", "10200000064", "f", "400000000", "#3 USER/@100 USE+MANAGE+ADMIN+CREATE *"),
    (
        "100000003",
        "12542d200000064",
        "3",
        "400000000",
        "#3 VM+NET+IMAGE+TEMPLATE+DOCUMENT+SECGROUP+VROUTER+VMGROUP+BACKUPJOB/@100 USE+MANAGE *",
    ),
    ("100000003", "4000400000000", "8", "400000000", "#3 VROUTER/* CREATE *"),
    ("100000003", "40100000064", "2", "400000000", "#3 GROUP/#100 MANAGE *"),
    ("200000001", "121429400000000", "8", "400000000", "@1 VM+IMAGE+TEMPLATE+DOCUMENT+SECGROUP+VMGROUP+BACKUPJOB/* CREATE *"),
    ("200000001", "2400000000", "2", "100000000", "@1 HOST/* MANAGE #0"),
    ("200000001", "4400000000", "1", "100000000", "@1 NET/* USE #0"),
    ("200000001", "100400000000", "1", "100000000", "@1 DATASTORE/* USE #0"),
    ("200000064", "2400000000", "2", "100000000", "@100 HOST/* MANAGE #0"),
    ("200000064", "4400000000", "1", "100000000", "@100 NET/* USE #0"),
    ("200000064", "100400000000", "1", "100000000", "@100 DATASTORE/* USE #0"),
    ("200000064", "20400000000", "9", "100000000", "@100 TEMPLATE/* USE+CREATE #0"),
    ("200000065", "2400000000", "2", "100000000", "@101 HOST/* MANAGE #0"),
    ("200000065", "4400000000", "1", "100000000", "@101 NET/* USE #0"),
    ("200000065", "100400000000", "1", "100000000", "@101 DATASTORE/* USE #0"),
    ("400000000", "800400000000", "1", "400000000", "* ZONE/* USE *"),
    ("400000000", "18000400000000", "1", "400000000", "* MARKETPLACE+MARKETPLACEAPP/* USE *"),
    ("400000000", "2100000000", "3", "100000000", "* HOST/#0 USE+MANAGE #0"),
    // Not recorded: the bits of include/PoolObjectSQL.h.
    ("400000000", "42200800000005", "1", "100000000", "* CLUSTER+VDC+VNTEMPLATE/%5 USE #0"),
];

fn of_wire<T: Scalar<Repr = String>>(text: &str) -> T {
    T::from_repr(text.to_owned())
}

#[test]
fn rules_of_a_server_are_read_and_written() {
    for (user, resources, rights, zone, text) in RULES {
        let rule = AclRule { user: of_wire(user), resources: of_wire(resources), rights: of_wire(rights), zone: Some(of_wire(zone)) };
        assert_eq!(rule.to_string(), text);
        let read: AclRule = text.parse().unwrap();
        assert_eq!(read, rule);
        let written = (read.user.to_repr(), read.resources.to_repr(), read.rights.to_repr(), read.zone.unwrap().to_repr());
        assert_eq!(written, (user.into(), resources.into(), rights.into(), zone.into()));
        assert!(rule.user.is_listed() && rule.resources.is_listed() && rule.rights.is_listed() && rule.zone.unwrap().is_listed());
    }
}

#[test]
fn parts_are_made_by_their_meaning() {
    assert_eq!(AclUser::user(2).to_repr(), "100000002");
    assert_eq!(AclUser::group(100).to_repr(), "200000064");
    assert_eq!(AclUser::ALL.to_repr(), "400000000");
    assert_eq!(AclResources::all(AclKind::Image).to_repr(), "8400000000");
    assert_eq!(AclResources::one([AclKind::Host], 0).to_repr(), "2100000000");
    assert_eq!(AclResources::group([AclKind::User].as_slice(), 100).to_repr(), "10200000064");
    assert_eq!(AclResources::cluster(AclKind::Host | AclKind::Net | AclKind::Datastore, 1).to_repr(), "106800000001");
    assert_eq!(AclRights::from([AclRight::Use, AclRight::Create]).to_repr(), "9");
    assert_eq!((AclRight::Use | AclRight::Manage | AclRight::Admin).to_repr(), "7");
    assert_eq!(AclZone::zone(0).to_repr(), "100000000");
    assert_eq!(AclZone::ALL.to_repr(), "400000000");
    let greatest = AclUser::user(i32::MAX);
    assert_eq!((greatest.to_repr(), greatest.selector()), ("17fffffff".into(), Some(AclSelector::One(i32::MAX))));
}

#[test]
fn parts_tell_what_they_mean() {
    let resources: AclResources = of_wire("12542d200000064");
    assert_eq!(resources.selector(), Some(AclSelector::Group(100)));
    assert!(resources.contains(AclKind::BackupJob) && !resources.contains(AclKind::Host));
    assert_eq!(resources.kinds().iter().count(), 9);
    assert_eq!(AclResources::new(resources.kinds(), AclSelector::Group(100)), resources);
    let rights: AclRights = of_wire("9");
    assert_eq!(rights.iter().collect::<Vec<_>>(), [AclRight::Use, AclRight::Create]);
    assert_eq!(rights.number(), Some(9));
    assert_eq!(format!("{:?}", AclUser::group(1)), "AclUser(@1)");
    assert_eq!(format!("{:>4}|{:<4}|", AclUser::group(1), AclZone::ALL), "  @1|*   |");
}

#[test]
fn other_spellings_of_a_number_are_kept_and_mean_the_same() {
    for text in ["0x100000002", "0X100000002", "0000000100000002", "0x0100000002"] {
        let user: AclUser = of_wire(text);
        assert_eq!(user, AclUser::user(2), "{text}");
        assert_eq!(user.to_repr(), text);
        assert_eq!(HashSet::from([user, AclUser::user(2)]).len(), 1);
    }
    let rights: AclRights = of_wire("F");
    assert_eq!((rights.to_string(), rights.to_repr()), ("USE+MANAGE+ADMIN+CREATE".into(), "F".into()));
    assert!(rights.is_listed());
}

#[test]
fn what_is_not_known_is_kept_and_written_unchanged() {
    fn kept<T: Scalar<Repr = String> + std::fmt::Display + PartialEq>(texts: &[&str]) {
        let common = ["", "0", "0x", "x", "+1", "-1", " 1", "1 ", "0x0x1", "1.5", "ffffffffffffffff", "10000000000000000", "é", "*"];
        for text in common.iter().chain(texts) {
            let part: T = of_wire(text);
            assert!(!part.is_listed(), "{text}");
            assert_eq!((part.to_repr(), part.to_string()), ((*text).into(), (*text).into()));
            assert!(part == of_wire(text));
        }
    }
    // No selector, two, an impossible number, a number with `*`, and more bits.
    let selectors = ["5", "300000001", "180000000", "400000001", "1100000001"];
    kept::<AclUser>(&selectors);
    kept::<AclUser>(&["800000001"]);
    kept::<AclZone>(&selectors);
    kept::<AclZone>(&["200000001", "800000001"]);
    // No kind, no selector, two, an impossible number, a number with `*`, and kinds that rules do not have.
    kept::<AclResources>(&["100000005", "1000000000", "1300000001", "1180000000", "1400000001", "80000100000000", "200001400000000"]);
    kept::<AclRights>(&["10", "11", "1f"]);
}

#[test]
fn known_kinds_and_rights_beside_unknown_ones_are_found() {
    let resources: AclResources = of_wire("80001100000005");
    assert!(resources.contains(AclKind::Vm));
    assert_eq!(resources.kinds().to_string(), "VM");
    assert_eq!(format!("{:?} {:?}", resources.kinds(), AclKind::Vm | AclKind::Net), "AclKinds(80001000000000) AclKinds(VM+NET)");
    assert_eq!(AclResources::new(resources.kinds(), AclSelector::One(5)), resources);
    let rights: AclRights = of_wire("11");
    assert_eq!(rights.iter().collect::<Vec<_>>(), [AclRight::Use]);
    assert_eq!((rights | AclRight::Manage).to_repr(), "13");
}

#[test]
fn numbers_below_zero_are_not_taken_for_others() {
    let user = AclUser::user(-1);
    assert_eq!((user.to_repr(), user.selector(), user.is_listed()), ("1ffffffff".into(), None, false));
    let resources = AclResources::one(AclKind::Vm, -5);
    assert_eq!((resources.to_repr(), resources.selector()), ("11fffffffb".into(), None));
    assert_eq!(of_wire::<AclResources>("11fffffffb"), resources);
}

#[test]
fn text_is_read_in_any_case_and_with_names_repeated() {
    assert_eq!("net+vm+VM/#5".parse(), Ok(AclResources::one(AclKind::Vm | AclKind::Net, 5)));
    assert_eq!("manage+use".parse(), Ok(AclRight::Use | AclRight::Manage));
    assert_eq!("ACL/*".parse(), Ok(AclResources::all(AclKind::Acl)));
    let rule: AclRule = "  @1\tVM/*  USE ".parse().unwrap();
    assert_eq!((rule.zone.clone(), rule.to_string()), (None, "@1 VM/* USE".into()));
    for kind in AclKind::ALL {
        assert_eq!(kind.to_string().parse(), Ok(kind));
    }
}

#[test]
fn errors_say_what_is_expected() {
    fn error<T: FromStr<Err = InvalidAcl>>(text: &str) -> String {
        text.parse::<T>().err().unwrap_or_else(|| panic!("{text}")).to_string()
    }
    for text in ["", "3", "#", "#-3", "#+3", "#x", "# 3", "#2147483648", "%3", "**", "*3", "é3"] {
        let expected = "expected `#3` for user 3, `@3` for the users of group 3, or `*` for everybody, found ";
        assert_eq!(error::<AclUser>(text), format!("{expected}{text:?}"));
    }
    for text in ["@1", "%1", "", "0"] {
        assert_eq!(error::<AclZone>(text), format!("expected `#0` for zone 0, or `*` for all zones, found {text:?}"));
    }
    assert!(error::<AclResources>("VM").starts_with("expected kinds of objects, `/` and which of them, as in `VM+NET/*`"));
    assert!(error::<AclResources>("VM/5").ends_with("`%5` for those in cluster 5, or `*` for all, after the kinds and `/`, found \"5\""));
    for (text, found) in [("VM+NIC/*", "NIC"), ("/*", ""), ("VM+/*", ""), ("HOOK/*", "HOOK")] {
        let error = error::<AclResources>(text);
        assert!(error.starts_with("expected a kind of objects, one of VM, HOST, NET,"), "{error}");
        assert!(error.ends_with(&format!("BACKUPJOB, found {found:?}")), "{error}");
    }
    assert_eq!(error::<AclRights>("USE+"), "expected a right, one of USE, MANAGE, ADMIN, CREATE, found \"\"");
    for text in ["", "#3", "#3 VM/*", "#3 VM/* USE * *"] {
        let error = error::<AclRule>(text);
        assert!(error.starts_with("expected who, which objects, what is allowed,") && error.ends_with(&format!("{text:?}")), "{error}");
    }
    assert!(error::<AclRule>("#3 VM/* USE @1").ends_with("for all zones, found \"@1\""));
}
