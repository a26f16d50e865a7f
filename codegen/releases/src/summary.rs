//! What is new and what is gone, release by release.

use opennebula_catalogue::model::{Catalogue, History};

use crate::markdown::{code, count, link, listed, table};
use crate::things::{Kind, Section, Thing};

/// The table, the newest release first.
pub(crate) fn summary(catalogue: &Catalogue, sections: &[Section<'_>]) -> String {
    let before = [None].into_iter().chain(catalogue.releases.iter().copied().map(Some));
    let mut rows: Vec<_> = catalogue
        .releases
        .iter()
        .zip(before)
        .map(|(release, before)| {
            let methods = catalogue.methods().filter(|method| method.history.has(*release)).count();
            let is_new = |history: History| history.since == Some(*release);
            let is_gone = |history: History| before.is_some() && history.until == before;
            let new = if before.is_some() { changes(sections, is_new) } else { "the catalogue begins with it".to_owned() };
            [release.to_string(), methods.to_string(), new, changes(sections, is_gone)]
        })
        .collect();
    rows.reverse();
    table(["release", "methods", "new in it", "gone in it"], rows)
}

/// What has such a history: resources and methods by their names, and how many of the rest there are.
fn changes(sections: &[Section<'_>], is_such: impl Fn(History) -> bool) -> String {
    let (whole, rest): (Vec<_>, Vec<_>) = sections.iter().partition(|section| is_such(section.history));
    let methods = |section: &&Section<'_>| things(section, Kind::Method, &is_such).count();
    let resources = whole.iter().map(|section| format!("{} with {}", link(section.name), count(methods(section), Kind::Method.noun())));
    let named = rest.iter().flat_map(|section| things(section, Kind::Method, &is_such)).map(|thing| code(&thing.name));
    let counted = [Kind::Parameter, Kind::Value, Kind::Element].into_iter().filter_map(|kind| {
        let number = sections.iter().flat_map(|section| things(section, kind, &is_such)).count();
        (number > 0).then(|| count(number, kind.noun()))
    });
    let changes = [resources.collect::<Vec<_>>().join(", "), named.collect::<Vec<_>>().join(", "), listed(counted.collect())];
    changes.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn things<'t, 'c>(section: &'t Section<'c>, kind: Kind, is_such: &impl Fn(History) -> bool) -> impl Iterator<Item = &'t Thing<'c>> {
    section.things.iter().filter(move |thing| thing.kind == kind && is_such(thing.history))
}
