//! Two plans of the crate, thing by thing. What is the same is known by its name on the wire where it has one, by its name in Rust otherwise.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::Node;
use opennebula_catalogue::model::Catalogue;
use opennebula_codegen::plan::{FamilyTrait, FieldTrait, Plan, Resource};

use super::change::{Change, Level, Place};
use super::comparison::Comparison;
use super::{methods, types};

/// What has changed from one plan to the other, most dangerous first.
pub(crate) fn compare(old: &Plan<'_>, new: &Plan<'_>) -> Vec<Change> {
    let mut all = Comparison::of(old, new);
    all.releases();
    all.resources();
    all.handles();
    all.families();
    all.field_groups();
    methods::compare(&mut all);
    types::compare(&mut all);
    all.changes.sort_by(|one, other| (one.level, &one.subject).cmp(&(other.level, &other.subject)));
    all.changes
}

impl<'c> Comparison<'c> {
    fn releases(&mut self) {
        let (old, new) = (self.old.catalogue, self.new.catalogue);
        // Releases have no place of their own that every catalogue has; the first thing of a shared file is near them.
        let node = |catalogue: &Catalogue| {
            let first = catalogue.families.first().map(|family| &family.docs.node).or(catalogue.shared.first().map(|def| &def.node));
            let first = first.or(catalogue.resources.first().map(|resource| &resource.docs.node));
            let mut node = first.cloned().unwrap_or_else(|| Node { file: String::new(), steps: Vec::new() });
            node.steps.clear();
            node
        };
        for release in old.releases.iter().filter(|release| !new.releases.contains(release)) {
            self.add(Level::Wire, "releases", format!("{release} is gone: calls are not written for it any more"), Place::Old(node(old)));
        }
        let newest = new.releases.last();
        for release in new.releases.iter().filter(|release| !old.releases.contains(release)) {
            let assumed = if Some(release) == newest { ", and assumed where none is named" } else { "" };
            self.at(Level::Addition, "releases", format!("{release} is known{assumed}"), &node(new));
        }
    }

    fn resources(&mut self) {
        let (old, new) = (self.old, self.new);
        let find = |plan: &'c Plan<'c>, name: &str| plan.resources.iter().find(|resource| resource.source.name == name);
        for resource in &old.resources {
            match find(new, &resource.source.name) {
                Some(now) => self.resource(resource, now),
                None => self.gone(&format!("feature `{}`", resource.source.name), "is removed", &resource.source.docs.node),
            }
        }
        for resource in new.resources.iter().map(|resource| resource.source).filter(|resource| find(old, &resource.name).is_none()) {
            let subject = format!("feature `{}`", resource.name);
            self.at(Level::Addition, &subject, format!("is new: {}", resource.docs.summary), &resource.docs.node);
        }
    }

    fn resource(&mut self, old: &Resource<'_>, new: &Resource<'_>) {
        let (old, new) = (old.source, new.source);
        self.docs(&new.name, &old.docs, &new.docs);
        if old.noun != new.noun {
            let message = format!("sentences call one “{}”, which was “{}”", new.noun, old.noun);
            self.at(Level::Documentation, &new.name, message, &new.docs.node);
        }
    }

    fn handles(&mut self) {
        let (before, after) = (handles(self.old), handles(self.new));
        for (name, (id, node)) in &before {
            let subject = format!("handle `{name}`");
            match after.get(name) {
                None => self.gone(&subject, "is removed", node),
                Some((now, node)) if id.as_ref().map(|id| self.renamed(id)) != *now => {
                    let said = |id: &Option<String>| id.as_ref().map_or("nothing".to_owned(), |id| format!("`{id}`"));
                    self.at(Level::Build, &subject, format!("took {}, and takes {}", said(id), said(now)), node);
                }
                Some(_) => {}
            }
        }
        for (name, (id, node)) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            self.at(Level::Addition, &format!("handle `{name}`"), format!("is new: `{name}({})`", id.as_deref().unwrap_or_default()), node);
        }
    }

    fn field_groups(&mut self) {
        let (before, after) = (field_traits(self.old), field_traits(self.new));
        for (name, group) in &before {
            let subject = format!("trait `fields::{}`", group.name);
            let Some(now) = after.get(name) else {
                self.gone(&subject, "is removed", &group.source.docs.node);
                continue;
            };
            let functions = |group: &FieldTrait<'_>| group.functions.iter().map(|function| function.field.name.clone()).collect::<Vec<_>>();
            if functions(group) != functions(now) {
                let message = format!("had `{}`, and has `{}`", functions(group).join(", "), functions(now).join(", "));
                self.at(Level::Build, &subject, message, &now.source.docs.node);
            }
            let had: BTreeSet<String> = group.members.iter().map(|member| self.renamed(&member.name)).collect();
            let has: BTreeSet<String> = now.members.iter().map(|member| member.name.clone()).collect();
            for member in group.members.iter().filter(|member| had.contains(&member.name) && !has.contains(&member.name)) {
                self.gone(&subject, format!("`{}` does not have it any more", member.name), &member.node);
            }
            for member in now.members.iter().filter(|member| !had.contains(&member.name)) {
                self.at(Level::Addition, &subject, format!("`{}` has it", member.name), &member.node);
            }
        }
        for (_, group) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            self.at(Level::Addition, &format!("trait `fields::{}`", group.name), "is new", &group.source.docs.node);
        }
    }

    fn families(&mut self) {
        let (before, after) = (families(self.old), families(self.new));
        for (name, family) in &before {
            let subject = format!("family `{name}`");
            let Some(now) = after.get(name) else {
                self.gone(&subject, "is removed", &family.source.docs.node);
                continue;
            };
            let same = |name: &str| name.to_owned();
            let took = arguments(family, &|name| self.renamed(name));
            let takes = arguments(now, &same);
            if took != takes {
                let message = format!("took `({})`, and takes `({takes})`", arguments(family, &same));
                self.at(Level::Build, &subject, message, &now.source.docs.node);
            }
            self.docs(&subject, &family.source.docs, &now.source.docs);
        }
        for (name, family) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            self.at(Level::Addition, &format!("family `{name}`"), "is new", &family.source.docs.node);
        }
    }
}

/// Traits of groups of fields, each with the names of its functions and of the documents that have it.
fn field_traits<'p>(plan: &'p Plan<'_>) -> BTreeMap<&'p str, &'p FieldTrait<'p>> {
    plan.fields.iter().map(|group| (group.source.name.as_str(), group)).collect()
}

/// The handles of the clients, each with the id that it takes and a method that it has.
fn handles<'p>(plan: &'p Plan<'_>) -> BTreeMap<&'p str, (Option<String>, &'p Node)> {
    let handles = plan.objects().filter_map(|(_, object)| Some((object, object.handle.as_ref()?)));
    handles.map(|(object, handle)| (object.source.name.as_str(), (handle.id.as_ref().map(ToString::to_string), handle.node))).collect()
}

fn families<'p>(plan: &'p Plan<'p>) -> BTreeMap<&'p str, &'p FamilyTrait<'p>> {
    plan.families.iter().map(|family| (family.source.name.as_str(), family.as_ref())).collect()
}

fn arguments(family: &FamilyTrait<'_>, rename: &dyn Fn(&str) -> String) -> String {
    // The name of a trait's argument is nobody's business.
    let types = family.arguments.iter().map(|argument| argument.ty.renamed(rename).to_string());
    types.collect::<Vec<_>>().join(", ")
}
