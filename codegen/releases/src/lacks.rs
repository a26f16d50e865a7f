//! What a client cannot do on a server of an older release.

use std::collections::BTreeSet;

use opennebula_catalogue::model::{Catalogue, Method, Release, Resource, Sent, Type};

use crate::instead::unsayable;
use crate::markdown::{code, codes, link};
use crate::things::{Kind, Section, Thing};

/// A section for each release but the newest, which comes last in the catalogue and would come first here.
pub(crate) fn lacks(catalogue: &Catalogue, sections: &[Section<'_>]) -> String {
    let Some((newest, older)) = catalogue.releases.split_last() else { return String::new() };
    let sections = |release: &Release| Older { catalogue, sections, newest: *newest, release: *release }.section();
    older.iter().rev().map(sections).collect()
}

/// An older release beside the newest one.
struct Older<'c> {
    catalogue: &'c Catalogue,
    sections: &'c [Section<'c>],
    newest: Release,
    release: Release,
}

impl Older<'_> {
    fn section(&self) -> String {
        let parts = [
            ("Resources that it does not have", self.resources()),
            ("Methods that it does not have", self.methods()),
            ("Parameters that it does not read", self.parameters()),
            ("Values that it does not know", self.values()),
            ("Values that have no older form", self.unsayable()),
        ];
        let parts = parts.into_iter().filter(|(_, items)| !items.is_empty());
        let parts = parts.map(|(what, items)| format!("{what}:\n\n{}\n", bullets(&items))).collect::<Vec<_>>().concat();
        format!("### {}\n\n{}", self.release, if parts.is_empty() { "Nothing is missing.\n\n" } else { &parts })
    }

    /// Whether it lacks what the newest has.
    fn lacks(&self, thing: &Thing<'_>) -> bool {
        thing.history.has(self.newest) && !thing.history.has(self.release)
    }

    /// Resources that it has nothing of, though the newest has.
    fn resources(&self) -> Vec<String> {
        let sections = self.sections.iter().filter(|section| section.is_in(self.newest) && !section.is_in(self.release));
        let names: Vec<_> = sections.map(|section| link(section.name)).collect();
        if names.is_empty() { names } else { vec![names.join(", ")] }
    }

    /// Methods that it lacks, of resources that it has.
    fn methods(&self) -> Vec<String> {
        let here = self.sections.iter().filter(|section| section.is_in(self.release));
        let of_section = here.map(|section| {
            let methods = section.resource.into_iter().flat_map(Resource::methods);
            methods.filter(|method| self.is_refused(method)).map(|method| method.wire_name.as_str()).collect::<Vec<_>>()
        });
        of_section.filter(|names| !names.is_empty()).map(codes).collect()
    }

    /// Whether a call of a method cannot be made at all. What only servers call is nothing that a client misses.
    fn is_refused(&self, method: &Method) -> bool {
        let is_here = method.history.has(self.release) || method.earlier.iter().any(|earlier| self.release <= earlier.until);
        method.history.has(self.newest) && !is_here && !method.internal
    }

    /// Parameters of its methods that it does not read in any form. Many methods have the same ones.
    fn parameters(&self) -> Vec<String> {
        let is_in_both = |method: &&Method| method.history.has(self.release) && method.history.has(self.newest);
        let methods = self.catalogue.methods().filter(|method| is_in_both(method) && !method.internal);
        let missing = methods.flat_map(|method| {
            let missing = method.params().filter(|param| param.history.has(self.newest) && !param.history.has(self.release));
            let missing = missing.filter(|param| !self.has_older_form(method, &param.name));
            missing.map(|param| (param.name.as_str(), method.wire_name.as_str()))
        });
        by_first(missing).into_iter().map(|(name, methods)| format!("{} of {}", code(name), codes(methods))).collect()
    }

    /// Whether it reads a parameter in another form.
    fn has_older_form(&self, method: &Method, param: &str) -> bool {
        method.slots_in(self.release).any(|slot| matches!(&slot.sent, Sent::Older { of, .. } if of == param))
    }

    /// Values that it does not know, of enumerations that callers of its methods name.
    fn values(&self) -> Vec<String> {
        let slots = self.catalogue.methods().flat_map(|method| method.slots_in(self.release)).filter(|slot| slot.is_param());
        let sent: BTreeSet<&str> =
            slots.filter_map(|slot| if let Type::Declared(named) = &slot.ty { Some(named.name.as_str()) } else { None }).collect();
        let values =
            self.sections.iter().flat_map(|section| &section.things).filter(|thing| thing.kind == Kind::Value && self.lacks(thing));
        let values = values.filter(|value| sent.contains(value.owner)).map(|value| (value.owner, value.name.as_str()));
        by_first(values).into_iter().map(|(owner, names)| format!("{} of {}", codes(names), code(owner))).collect()
    }

    /// Values that it has no older form of.
    fn unsayable(&self) -> Vec<String> {
        let slots = self
            .catalogue
            .methods()
            .filter(|method| method.history.has(self.newest))
            .flat_map(|method| method.slots_in(self.release).map(move |slot| (method, slot)));
        let none = slots.filter_map(|(method, slot)| {
            let Sent::Older { of, .. } = &slot.sent else { return None };
            let values = unsayable(self.catalogue, method, slot);
            (!values.is_empty())
                .then(|| format!("{} as {} of {}", codes(values.iter().map(String::as_str)), code(of), code(&method.wire_name)))
        });
        none.collect()
    }
}

/// The second things of those that have the same first one, in the order of their first appearance.
fn by_first<'t>(pairs: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<(&'t str, Vec<&'t str>)> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (first, second) in pairs {
        match groups.iter_mut().find(|(known, _)| *known == first) {
            Some((_, seconds)) => seconds.push(second),
            None => groups.push((first, vec![second])),
        }
    }
    groups
}

/// A list with a line for each item.
fn bullets(items: &[String]) -> String {
    items.iter().map(|item| format!("- {item}\n")).collect::<Vec<_>>().concat()
}
