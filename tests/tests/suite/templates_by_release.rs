//! Templates that only some releases store as they are: a call with one depends on the release of its server.

use opennebula::template::Update;
use opennebula::{Calls, Release, Template, TemplateId, UpdateMode};
use opennebula_runtime::wire::Value;

use super::asked_release::{Peer, QUESTION, Waiting, by_both};

/// As every file does, the script ends in a line feed.
const SCRIPT: &str = "CONTEXT = [ NETWORK = \"YES\", START_SCRIPT = \"#!/bin/sh\nexit 0\n\" ]\n";
const TRIMMED: &str = "CONTEXT = [ NETWORK = \"YES\", START_SCRIPT = \"#!/bin/sh\nexit 0\" ]\n";
const EMPTY: &str = "OS = [ ARCH = \"x86_64\", BOOT = \"\" ]\n";
const PLAIN: &str = "CPU = \"1\"\nDISK = [ IMAGE_ID = \"3\" ]\n";

fn update(template: &Template) -> Update {
    Update { mode: UpdateMode::Merge, ..Update::new(TemplateId(7), template.clone()) }
}

fn parsed(text: &str) -> Template {
    Template::parse(text).unwrap()
}

/// The templates that came in.
fn stored(peer: &Peer) -> Vec<String> {
    let templates = peer.calls().into_iter().filter_map(|(_, params)| match params.get(1)? {
        Value::String(template) => Some(template.clone()),
        _ => None,
    });
    templates.collect()
}

#[test]
fn a_template_that_some_releases_change_asks_and_goes_to_those_that_keep_it() {
    fn test<C: Waiting>() {
        for (text, version, is_kept) in [
            (SCRIPT, "4.14.0", true),
            (SCRIPT, "6.4.6", true),
            (SCRIPT, "7.2.0", true),
            (SCRIPT, "7.4.0", false),
            (EMPTY, "4.14.0", false),
            (EMPTY, "5.0.2", true),
            (EMPTY, "7.4.0", true),
            ("_COMMENT = \"x\"\n", "5.2.1", false),
            ("_COMMENT = \"x\"\n", "5.4.0", true),
            ("NAME = \"web\"\nNAME = \"db\"\n", "7.2.0", false),
        ] {
            let peer = Peer::of(version);
            let one: C = peer.client();
            let made = one.make(&update(&parsed(text)));
            assert_eq!(made.is_ok(), is_kept, "{text:?} by {version}: {made:?}");
            assert_eq!(stored(&peer), if is_kept { vec![text] } else { vec![] }, "{text:?} by {version}");
            assert_eq!((peer.questions(), peer.names()[0].as_str()), (1, QUESTION));
        }
    }
    by_both!(test);
}

#[test]
fn the_error_says_which_release_changes_what_and_the_way_out_works() {
    fn test<C: Waiting>() {
        let peer = Peer::of("7.4.0");
        let one: C = peer.client();
        let error = one.make(&update(&parsed(SCRIPT))).unwrap_err().to_string();
        let expected = "one.template.update: `attributes` cannot be sent: CONTEXT/START_SCRIPT: the value begins or ends with white space, \
                        which is cut off since OpenNebula 7.4, and the server is 7.4; trim it, as `Template::trimmed` does";
        assert_eq!((error.as_str(), peer.names()), (expected, vec![QUESTION.to_owned()]));
        one.make(&update(&parsed(SCRIPT).trimmed())).unwrap();
        assert_eq!(stored(&peer), [TRIMMED]);
    }
    by_both!(test);
}

#[test]
fn a_template_that_all_releases_keep_asks_nothing() {
    fn test<C: Waiting>() {
        let peer = Peer::of("7.4.0");
        let one: C = peer.client();
        for text in [PLAIN, TRIMMED, ""] {
            one.make(&update(&parsed(text))).unwrap();
        }
        // And one that none takes asks nothing either.
        one.make(&update(&[("BAD", "]]>")].into_iter().collect())).unwrap_err();
        assert_eq!((peer.questions(), stored(&peer)), (0, vec![PLAIN.to_owned(), TRIMMED.to_owned(), String::new()]));
    }
    by_both!(test);
}

#[test]
fn a_client_that_must_not_ask_takes_the_server_for_the_newest() {
    fn test<C: Waiting>() {
        let peer = Peer::of("4.14.0");
        let one: C = peer.server.builder::<C>().unwrap().ask_release(false).build().unwrap();
        let error = one.make(&update(&parsed(SCRIPT))).unwrap_err().to_string();
        assert!(error.ends_with("which is cut off since OpenNebula 7.4; trim it, as `Template::trimmed` does"), "{error}");
        one.make(&update(&parsed(EMPTY))).unwrap();
        // What it is told counts.
        let told = one.named(Release::new(6, 4));
        told.make(&update(&parsed(SCRIPT))).unwrap();
        assert_eq!((peer.questions(), stored(&peer)), (0, vec![EMPTY.to_owned(), SCRIPT.to_owned()]));
    }
    by_both!(test);
}

#[test]
fn a_call_within_a_multicall_is_written_for_its_server_too() {
    fn test<C: Waiting>() {
        let credentials = opennebula::Credentials::password("tester", "secret").unwrap();
        for (version, is_sent) in [("6.10.5", true), ("7.4.0", false)] {
            let peer = Peer::of(version);
            let one: C = peer.client();
            let mut calls = Calls::new();
            calls.add(&update(&parsed(SCRIPT)), &credentials, one.known()).unwrap();
            let made = one.make(&opennebula::system::Multicall::new(calls)).map_err(|error| error.to_string());
            let refused = made.is_err_and(|error| error.contains("cannot be sent: call number 1: one.template.update"));
            assert_eq!(refused, !is_sent, "{version}");
            let sent = if is_sent { vec![QUESTION, "system.multicall"] } else { vec![QUESTION] };
            assert_eq!(peer.names(), sent);
        }
    }
    by_both!(test);
}
