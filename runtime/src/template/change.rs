//! Changing a template without losing what stays, and finding out what has changed.

use std::collections::{HashMap, HashSet};
use std::mem::take;

use super::{Attribute, Pairs, PairsRef, Template, ToText, ValueRef};

impl Template {
    /// Adds the attributes of `other`, in the place of those that have their names: what an update that merges does.
    ///
    /// A name is replaced as a whole. A `CONTEXT` with one pair takes the place of the whole `CONTEXT`, and one `DISK` that of all disks;
    /// [`Template::set_pair`] and [`Template::edit_vectors`] keep the rest.
    pub fn merge(&mut self, other: &Self) {
        let names = names(other);
        *self = self.iter().filter(|attribute| !names.contains(attribute.name)).chain(other).collect();
    }

    /// Sets one pair in the first vector of this name, and keeps its other pairs and the other vectors. Without such a vector one is added.
    pub fn set_pair(&mut self, vector: &str, name: &str, value: impl ToText) {
        let text = value.to_text();
        let mut is_set = false;
        self.edit_vectors(vector, |pairs| {
            if !is_set {
                pairs.set(name, &*text);
                is_set = true;
            }
        });
        if !is_set {
            self.push(vector, Pairs::new().with(name, &*text));
        }
    }

    /// Changes each vector of this name. One that is left without pairs is removed: no server keeps it.
    pub fn edit_vectors(&mut self, name: &str, mut edit: impl FnMut(&mut Pairs)) {
        for attribute in &take(self) {
            let Some(pairs) = attribute.value.as_vector().filter(|_| attribute.name == name) else {
                self.extend([attribute]);
                continue;
            };
            let mut pairs = Pairs::from(pairs);
            edit(&mut pairs);
            if !pairs.as_ref().is_empty() {
                self.push(name, pairs);
            }
        }
    }

    /// What makes `newer` of this template.
    ///
    /// Only what a server tells apart counts: not the order of different names, nor that of the pairs in a vector.
    ///
    /// ```
    /// use opennebula_runtime::template::Template;
    ///
    /// let before = Template::parse("CPU = 1\nCONTEXT = [ NETWORK = YES, TOKEN = NO ]")?;
    /// let mut after = before.clone();
    /// after.set_pair("CONTEXT", "TOKEN", true);
    /// let difference = before.diff(&after);
    /// // This is all that an update that merges has to be told.
    /// assert_eq!(difference.set().to_string(), "CONTEXT = [ NETWORK = \"YES\", TOKEN = \"YES\" ]\n");
    /// assert!(difference.removed().is_empty());
    /// # Ok::<(), opennebula_runtime::template::TemplateError>(())
    /// ```
    #[must_use]
    pub fn diff(&self, newer: &Self) -> Difference {
        let (before, after) = (by_name(self), by_name(newer));
        let is_other = |attribute: &Attribute<'_>| {
            let (before, after) = (before.get(attribute.name), after.get(attribute.name));
            !before.zip(after).is_some_and(|(before, after)| are_same(before, after))
        };
        Difference {
            set: newer.iter().filter(is_other).collect(),
            removed: self.iter().filter(|attribute| !after.contains_key(attribute.name)).collect(),
        }
    }

    /// Makes the changes that [`Template::diff`] has found, in this template or in another one, such as what the server has by now.
    pub fn apply(&mut self, difference: &Difference) {
        let removed = names(&difference.removed);
        *self = self.iter().filter(|attribute| !removed.contains(attribute.name)).collect();
        self.merge(&difference.set);
    }
}

/// What has changed between two templates, name by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    set: Template,
    removed: Template,
}

impl Difference {
    /// The attributes that are new or have another value, each with all that have its name: what an update that merges is told.
    pub fn set(&self) -> &Template {
        &self.set
    }

    /// The attributes whose name is gone. An update that merges keeps them; only one that replaces, with the whole newer template, does not.
    pub fn removed(&self) -> &Template {
        &self.removed
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty() && self.removed.is_empty()
    }
}

fn names(template: &Template) -> HashSet<&str> {
    template.iter().map(|attribute| attribute.name).collect()
}

fn by_name(template: &Template) -> HashMap<&str, Vec<ValueRef<'_>>> {
    template.iter().fold(HashMap::new(), |mut by_name, Attribute { name, value }| {
        by_name.entry(name).or_insert_with(Vec::new).push(value);
        by_name
    })
}

/// Whether the values of a name are the same for a server, which keeps their order.
fn are_same(before: &[ValueRef<'_>], after: &[ValueRef<'_>]) -> bool {
    let is_same = |(before, after): (&ValueRef<'_>, &ValueRef<'_>)| match (before, after) {
        (ValueRef::Vector(before), ValueRef::Vector(after)) => sorted(*before) == sorted(*after),
        _ => before == after,
    };
    before.len() == after.len() && before.iter().zip(after).all(is_same)
}

/// The pairs as a server keeps them.
fn sorted(pairs: PairsRef<'_>) -> Vec<(&str, &str)> {
    let mut sorted: Vec<_> = pairs.iter().collect();
    sorted.sort_unstable();
    sorted
}
