//! What was found: each difference with its places, those that are known taken out, and the counts.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use opennebula_catalogue::model::{History, Release};
use opennebula_catalogue::{Locations, Node, Sources};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// The kinds of differences, by the names that the list of known ones uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// The source registers a method that the catalogue does not have.
    MethodMissing,
    /// The same for all methods of an object.
    ResourceMissing,
    /// The catalogue has a method that the source does not register.
    MethodUnknown,
    /// The source registers a method that is gone, as the catalogue says.
    MethodPast,
    /// The source registers a method, and what answers it was not found.
    HandlerMissing,
    /// What answers a method does something that was not understood.
    HandlerOdd,
    /// The source reads a position that the catalogue does not have.
    PositionMissing,
    /// The catalogue has a position that the source does not read.
    PositionUnread,
    /// A position is of another type.
    WireType,
    /// One can do without a position, the other cannot.
    Optional,
    /// A position is left out for another value.
    Default,
    /// Introspection says something else of a method than the catalogue.
    Signature,
    /// gRPC has no call for a method, or it is not clear which.
    GrpcMissing,
    /// gRPC has a call for no method of the catalogue.
    GrpcUnknown,
    /// The call has another name than the source says where it names both.
    GrpcName,
    /// A position has no field, or a field no position.
    GrpcField,
    /// A field is of another type than its position.
    GrpcType,
    /// A field has the name of another position of its type.
    GrpcOrder,
    /// The source has no enumeration, function or text where it is looked for.
    EnumLost,
    /// The source has a value that the catalogue does not have.
    ValueMissing,
    /// The catalogue has a value that the source does not have.
    ValueUnknown,
    /// The source has a value that is gone, as the catalogue says.
    ValuePast,
    /// A value has another name.
    ValueName,
    /// It is not clear which schema a document follows.
    SchemaUnclear,
    /// A schema has an element that the catalogue does not have.
    ElementMissing,
    /// The catalogue has an element that the schema does not have.
    ElementUnknown,
    /// An element has children for the one and none for the other.
    ElementForm,
    /// A live server refuses so many parameters, though the catalogue says that it reads them.
    LengthRefused,
    /// A live server reads so many parameters, though the catalogue says that it needs more, or others with them.
    LengthRead,
    /// A live server has done what it was asked in such a way that it could not be done.
    ProbeDone,
    /// A live server does not understand a call for another reason than its parameters.
    ProbeFault,
    /// A live server gave no answer.
    ProbeUnanswered,
    /// Something in the data files of this check is about nothing.
    Stale,
}

impl Kind {
    /// Its name.
    fn name(self) -> &'static str {
        match self {
            Self::MethodMissing => "method-missing",
            Self::ResourceMissing => "resource-missing",
            Self::MethodUnknown => "method-unknown",
            Self::MethodPast => "method-past",
            Self::HandlerMissing => "handler-missing",
            Self::HandlerOdd => "handler-odd",
            Self::PositionMissing => "position-missing",
            Self::PositionUnread => "position-unread",
            Self::WireType => "wire-type",
            Self::Optional => "optional",
            Self::Default => "default",
            Self::Signature => "signature",
            Self::GrpcMissing => "grpc-missing",
            Self::GrpcUnknown => "grpc-unknown",
            Self::GrpcName => "grpc-name",
            Self::GrpcField => "grpc-field",
            Self::GrpcType => "grpc-type",
            Self::GrpcOrder => "grpc-order",
            Self::EnumLost => "enum-lost",
            Self::ValueMissing => "value-missing",
            Self::ValueUnknown => "value-unknown",
            Self::ValuePast => "value-past",
            Self::ValueName => "value-name",
            Self::SchemaUnclear => "schema-unclear",
            Self::ElementMissing => "element-missing",
            Self::ElementUnknown => "element-unknown",
            Self::ElementForm => "element-form",
            Self::LengthRefused => "length-refused",
            Self::LengthRead => "length-read",
            Self::ProbeDone => "probe-done",
            Self::ProbeFault => "probe-fault",
            Self::ProbeUnanswered => "probe-unanswered",
            Self::Stale => "stale",
        }
    }
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// In the catalogue.
    Node(Node),
    /// In another file.
    Line(String, usize),
}

/// Something that is not the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    /// What it is about, `one.vm.deploy 3`. The first word is the method, enumeration or schema.
    pub subject: String,
    pub kind: Kind,
    /// What is the matter.
    pub message: String,
    /// Where both stand, as far as they do.
    pub places: Vec<Place>,
}

/// A difference that there is a reason for, as the data file says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quirk {
    pub kind: Kind,
    /// What they are about; `*` at the end stands for anything.
    pub subjects: Vec<String>,
    /// The first release that it is so in, where that is not the oldest.
    #[serde(default, deserialize_with = "release")]
    pub since: Option<Release>,
    /// The last one, where that is not the newest.
    #[serde(default, deserialize_with = "release")]
    pub until: Option<Release>,
    /// Why it is so.
    pub reason: String,
}

fn release<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Release>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(|()| D::Error::custom(format!("`{text}` is no release: one is written as \"5.12\"")))
}

/// What a check has found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub differences: BTreeSet<Difference>,
    /// The methods, enumerations and schemas that were compared.
    pub examined: BTreeSet<String>,
    /// What was not compared, and why.
    pub notes: Vec<String>,
    /// How many of what were compared.
    pub counts: Vec<(&'static str, usize)>,
    /// How many differences were known.
    pub known: usize,
}

impl Report {
    /// Takes note of a difference.
    pub(crate) fn add(&mut self, kind: Kind, subject: impl Into<String>, message: impl Into<String>, places: Vec<Place>) {
        self.differences.insert(Difference { subject: subject.into(), kind, message: message.into(), places });
    }

    /// Takes the differences out that are known of a release. One that is known and was not found, though what it is about was compared,
    /// is a difference itself.
    pub(crate) fn apply(&mut self, quirks: &[Quirk], release: Release, file: &str) {
        for quirk in quirks.iter().filter(|quirk| History { since: quirk.since, until: quirk.until }.has(release)) {
            for subject in &quirk.subjects {
                let before = self.differences.len();
                self.differences.retain(|difference| difference.kind != quirk.kind || !fits(&difference.subject, subject));
                self.known += before - self.differences.len();
                let scope = subject.split(' ').next().unwrap_or_default();
                if before == self.differences.len() && self.examined.contains(scope) {
                    let message = format!(
                        "{file} knows this as {}, and there is no such difference any more; its reason was: {}",
                        quirk.kind.name(),
                        quirk.reason
                    );
                    self.add(Kind::Stale, subject, message, vec![Place::Line(file.to_owned(), 0)]);
                }
            }
        }
    }

    /// All of it as text.
    pub(crate) fn render(&self, sources: &Sources) -> String {
        let mut out = String::new();
        let places = self.differences.iter().flat_map(|difference| &difference.places);
        let nodes = places.filter_map(|place| if let Place::Node(node) = place { Some(node) } else { None });
        let locations = Locations::find(sources, nodes);
        // Writing to a string cannot fail.
        for Difference { subject, kind, message, places } in &self.differences {
            let _ = writeln!(out, "{}: {subject}: {message}", kind.name());
            for place in places {
                let _ = writeln!(out, "  --> {}", shown(place, &locations));
            }
        }
        for note in &self.notes {
            let _ = writeln!(out, "{note}");
        }
        let counts: Vec<_> = self.counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
        let (different, known) = (self.differences.len(), self.known);
        let _ = writeln!(out, "compared {}: {different} differences, and {known} known ones", counts.join(", "));
        out
    }
}

/// Whether a known subject means this one.
fn fits(subject: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(subject == known, |beginning| subject.starts_with(beginning))
}

fn shown(place: &Place, locations: &Locations) -> String {
    match place {
        Place::Line(file, 0) => file.clone(),
        Place::Line(file, line) => format!("{file}:{line}"),
        Place::Node(node) => match locations.key(node) {
            Some((line, _)) => format!("{}:{line}", node.file),
            None => node.file.clone(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quirk(subject: &str) -> Quirk {
        Quirk { kind: Kind::WireType, subjects: vec![subject.into()], since: None, until: None, reason: "it is so".into() }
    }

    fn release(major: u32, minor: u32) -> Release {
        Release { major, minor }
    }

    #[test]
    fn known_differences_are_none_and_known_ones_that_are_gone_are() {
        let mut report = Report::default();
        report.add(Kind::WireType, "one.a.b 1", "int and string", vec![]);
        report.add(Kind::Optional, "one.a.b 1", "", vec![]);
        report.examined.insert("one.a.b".into());
        report.add(Kind::WireType, "a.xsd /A/B/C", "", vec![]);
        report.apply(&[quirk("one.a.b 1"), quirk("one.a.b 2"), quirk("one.c.d 1"), quirk("a.xsd /A/B/*")], release(7, 4), "quirks.yaml");
        let left: Vec<_> = report.differences.iter().map(|difference| (difference.kind, difference.subject.as_str())).collect();
        assert_eq!(left, [(Kind::Optional, "one.a.b 1"), (Kind::Stale, "one.a.b 2")]);
        assert_eq!(report.known, 2);
    }

    #[test]
    fn a_known_difference_is_one_in_its_releases_alone() {
        let quirk: Quirk =
            serde_yaml::from_str("{ kind: wire-type, subjects: [one.a.b 1], since: '5.2', until: '6.0', reason: it is so }").unwrap();
        let left = |minor_of_5: u32, is_found: bool| {
            let mut report = Report::default();
            report.examined.insert("one.a.b".into());
            if is_found {
                report.add(Kind::WireType, "one.a.b 1", "", vec![]);
            }
            report.apply(std::slice::from_ref(&quirk), release(5, minor_of_5), "quirks.yaml");
            report.differences.into_iter().map(|difference| difference.kind).collect::<Vec<_>>()
        };
        assert_eq!((left(0, true), left(0, false)), (vec![Kind::WireType], vec![]));
        assert_eq!((left(12, true), left(12, false)), (vec![], vec![Kind::Stale]));
        let error = serde_yaml::from_str::<Quirk>("{ kind: stale, subjects: [], since: 5, reason: it }").unwrap_err().to_string();
        assert!(error.contains("is no release"), "{error}");
    }

    #[test]
    fn both_places_are_shown() {
        let sources = Sources::from([("spec/a.yaml".to_owned(), "a:\n  b: 1\n".to_owned())]);
        let node = Node { file: "spec/a.yaml".into(), steps: ["a", "b"].map(|key| opennebula_catalogue::Step::Key(key.into())).into() };
        let mut report = Report::default();
        report.add(Kind::Default, "one.a.b 1", "is 0, and -1 there", vec![Place::Node(node), Place::Line("src/a.cc".into(), 7)]);
        report.counts.push(("methods", 3));
        let expected = "default: one.a.b 1: is 0, and -1 there\n  --> spec/a.yaml:2\n  --> src/a.cc:7\n\
                        compared 3 methods: 1 differences, and 0 known ones\n";
        assert_eq!(report.render(&sources), expected);
    }
}
