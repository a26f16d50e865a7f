//! Each rule of templates against what servers of each release did.

use super::Template;
use super::by_release_cases::{Case, READ, REAL, UNREAD};
use crate::release::Release;
use crate::template::ValueRef;

/// What became of a template.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Outcome {
    /// It was stored as this.
    Stored(&'static str),
    /// It was answered by an error.
    Refused,
    /// It was answered as done, and the object could not be written.
    Lost,
    /// The server was gone.
    Crashed,
}

const RELEASES: [&str; 19] = [
    "4.10", "4.12", "4.14", "5.0", "5.2", "5.4", "5.6", "5.8", "5.10", "5.12", "6.0", "6.2", "6.4", "6.6", "6.8", "6.10", "7.0", "7.2",
    "7.4",
];

fn releases() -> impl Iterator<Item = Release> {
    RELEASES.iter().map(|release| release.parse().unwrap())
}

/// What a server of this release did.
fn outcome((_, outcomes): &Case, release: Release) -> Outcome {
    outcomes.iter().find(|(until, _)| release <= until.parse().unwrap()).unwrap().1
}

/// A template as servers give it back: sorted by name, and so are its vectors.
fn sorted(template: &Template) -> String {
    let mut attributes: Vec<_> = template.iter().collect();
    attributes.sort_by_key(|attribute| attribute.name);
    let lines = attributes.iter().map(|attribute| {
        let mut line = Template::new();
        match attribute.value {
            ValueRef::Text(text) => line.push(attribute.name, text),
            ValueRef::Vector(pairs) => {
                let mut pairs: Vec<_> = pairs.iter().collect();
                pairs.sort_unstable();
                line.push(attribute.name, pairs);
            }
        }
        line.to_string()
    });
    lines.collect::<String>().trim_end_matches('\n').to_owned()
}

#[test]
fn a_template_is_stored_as_each_release_stores_it() {
    for case in READ.iter().chain(REAL) {
        let template = Template::parse(case.0).unwrap_or_else(|error| panic!("{:?}: {error}", case.0));
        for release in releases() {
            let accepted = template.accepted_by(release);
            let place = format!("{:?} by {release}: {accepted:?}", case.0);
            let stored = match outcome(case, release) {
                Outcome::Stored(stored) => stored,
                Outcome::Crashed => {
                    assert!(accepted.is_err(), "{place}");
                    continue;
                }
                other => panic!("{place}: {other:?}, though it is read"),
            };
            assert_eq!(sorted(&template.stored_by(release)), stored, "{place}");
            assert_eq!(accepted.is_ok(), sorted(&template) == stored, "{place}");
            let sent = template.to_request_text_for(release);
            assert_eq!(sent.as_ref().err(), accepted.as_ref().err(), "{place}");
            if let Ok(sent) = sent {
                assert_eq!(Template::parse(&sent).as_ref(), Ok(&template), "{place}");
            }
        }
    }
}

#[test]
fn what_no_release_stores_is_not_read() {
    for case in UNREAD {
        let error = Template::parse(case.0).unwrap_err();
        assert!(error.place.is_some(), "{error}");
    }
}

#[test]
fn without_a_release_a_template_must_suit_all() {
    let mut refused = 0;
    for case in READ.iter().chain(REAL) {
        let template = Template::parse(case.0).unwrap();
        let by_all = releases().all(|release| template.accepted_by(release).is_ok());
        for written in [template.to_request_text(), template.to_text(), template.to_xml()] {
            let error = written.err().filter(|error| error.reason.contains("OpenNebula"));
            assert_eq!(error.is_none(), by_all, "{:?}: {error:?}", case.0);
            refused += usize::from(error.is_some());
        }
    }
    assert!(refused > 60, "{refused}");
}

#[test]
fn an_error_says_which_releases_lose_what_and_what_to_do() {
    let trim = "trim it, as `Template::trimmed` does";
    let cases = [
        (
            "S=\"x\n\"",
            "7.4",
            "S: the value begins or ends with white space, which is cut off since OpenNebula 7.4, and the server is 7.4; {trim}",
        ),
        (
            "V=[A=\" x\"]",
            "7.6",
            "V/A: the value begins or ends with white space, which is cut off since OpenNebula 7.4, and the server is 7.6; {trim}",
        ),
        (
            "NAME=\"x \"",
            "6.4",
            "NAME: the name ends with white space, which is cut off until OpenNebula 7.2, and the server is 6.4; {trim}",
        ),
        (
            "NAME=x\nNAME=y",
            "7.2",
            "NAME: of several attributes with this name only the first text is kept until OpenNebula 7.2, and the server is 7.2; leave the others out",
        ),
        ("V=[X=\"\"]", "4.14", "V/X: an empty value in a vector is lost until OpenNebula 4.14, and the server is 4.14; leave it out"),
        (
            "_U=1",
            "5.2",
            "_U: it is stored as `ONE__U` until OpenNebula 5.2, and the server is 5.2; give it a name that begins with a letter",
        ),
        (
            "NAME=[A=1]",
            "5.0",
            "NAME: a vector with this name crashes the server in OpenNebula 5.0 only, and the server is 5.0; leave it out, or give it another name",
        ),
    ];
    for (text, release, expected) in cases {
        let template = Template::parse(text).unwrap();
        let expected = expected.replace("{trim}", trim);
        assert_eq!(template.accepted_by(release.parse().unwrap()).unwrap_err().to_string(), expected);
        // Of a server that is not known, what any of them does.
        let error = template.to_request_text().unwrap_err().to_string();
        let (what, way_out) = expected.split_once(", and the server is").unwrap();
        let way_out = way_out.split_once("; ").unwrap().1;
        assert_eq!(error, format!("{what}; {way_out}, or say what the server is: `Template::to_request_text_for`"));
    }
}

#[test]
fn a_trimmed_template_loses_no_more() {
    for case in READ.iter().chain(REAL) {
        let template = Template::parse(case.0).unwrap();
        let trimmed = template.trimmed();
        assert_eq!(trimmed, trimmed.stored_by(Release::new(7, 4)), "{:?}", case.0);
        assert_eq!(trimmed.accepted_by(Release::new(7, 4)), Ok(()), "{:?}", case.0);
        assert_eq!(trimmed, template.stored_by(Release::new(7, 4)), "{:?}", case.0);
        assert_eq!(trimmed.len(), template.len(), "{:?}", case.0);
    }
}

#[test]
fn line_ends_of_other_systems_are_read_alike() {
    for case in READ.iter().chain(REAL) {
        let template = Template::parse(case.0);
        assert_eq!(Template::parse(&case.0.replace('\n', "\r\n")), template, "{:?}", case.0);
    }
}
