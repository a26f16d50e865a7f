//! All that has a history: methods, parameters, values and elements, each with the releases that have it.

use opennebula_catalogue::model::{Catalogue, History, Method, Release, Resource, TypeDef, TypeKind};

use crate::span::{hull, is_empty, within};

/// The kinds of things, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A method.
    Method,
    /// What a caller can say with a method.
    Parameter,
    /// A value of an enumeration.
    Value,
    /// An element of a document.
    Element,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::Method, Self::Parameter, Self::Value, Self::Element];

    /// What one of it is called.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Value => "value",
            Self::Element => "element",
        }
    }
}

/// A thing that not every release has.
#[derive(Clone, Debug)]
pub(crate) struct Thing<'c> {
    pub(crate) kind: Kind,
    /// The method, enumeration or document that it belongs to; of a method, the method.
    pub(crate) owner: &'c str,
    /// Its name: a method's is its name on the wire, an element's is its path.
    pub(crate) name: String,
    /// The releases that have it, of those that have what it belongs to.
    pub(crate) history: History,
}

/// A resource, or the types that all of them share, with what of it not every release has.
#[derive(Clone, Debug)]
pub(crate) struct Section<'c> {
    /// The heading.
    pub(crate) name: &'c str,
    /// The resource; shared types have none.
    pub(crate) resource: Option<&'c Resource>,
    /// The releases that have any of its methods.
    pub(crate) history: History,
    /// In the order of kinds, and of the catalogue.
    pub(crate) things: Vec<Thing<'c>>,
}

/// The heading of the types that no resource declares.
const SHARED: &str = "Shared types";

/// All sections, the shared types first.
pub(crate) fn sections(catalogue: &Catalogue) -> Vec<Section<'_>> {
    let shared =
        Section { name: SHARED, resource: None, history: History::default(), things: of_types(&catalogue.shared, History::default()) };
    [shared].into_iter().chain(catalogue.resources.iter().map(section)).collect()
}

fn section(resource: &Resource) -> Section<'_> {
    let history = span(resource);
    let mut things: Vec<_> = resource.methods().flat_map(of_method).chain(of_types(&resource.types, history)).collect();
    things.sort_by_key(|thing| thing.kind);
    Section { name: &resource.name, resource: Some(resource), history, things }
}

/// The releases that have any method of a resource. Those that have none do not have its types either.
pub(crate) fn span(resource: &Resource) -> History {
    hull(resource.methods().map(|method| method.history))
}

/// A method, and what of it not every release has that has the method.
fn of_method(method: &Method) -> impl Iterator<Item = Thing<'_>> {
    let thing = |kind, name: &str, history| Thing { kind, owner: &method.wire_name, name: name.to_owned(), history };
    let itself = (!method.history.is_whole()).then(|| thing(Kind::Method, &method.wire_name, method.history));
    let params = method.params().map(|param| (param, within(param.history, method.history)));
    let params = params.filter(|(_, history)| *history != method.history && !is_empty(*history));
    itself.into_iter().chain(params.map(move |(param, history)| thing(Kind::Parameter, &param.name, history)))
}

/// The values and elements that some of these releases do not have.
fn of_types(types: &[TypeDef], outer: History) -> Vec<Thing<'_>> {
    let members = types.iter().flat_map(|def| members(def).into_iter().map(move |member| (def, member)));
    let things = members.map(|(def, (kind, name, history))| Thing { kind, owner: &def.name, name, history: within(history, outer) });
    things.filter(|thing| thing.history != outer && !is_empty(thing.history)).collect()
}

/// The values of an enumeration, the elements of a document.
fn members(def: &TypeDef) -> Vec<(Kind, String, History)> {
    match &def.kind {
        TypeKind::Enum(of) => of.values.iter().map(|value| (Kind::Value, value.name.clone(), value.history)).collect(),
        TypeKind::Document(document) => document.fields.iter().map(|field| (Kind::Element, field.path(), field.history)).collect(),
        TypeKind::Id(_) | TypeKind::Number(_) | TypeKind::String { .. } => vec![],
    }
}

impl Section<'_> {
    /// Whether a release has any of it.
    pub(crate) fn is_in(&self, release: Release) -> bool {
        self.history.has(release)
    }
}
