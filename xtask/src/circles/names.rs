//! Where the names of a crate lead: to the module that defines what they stand for, through everything that only hands it on.

use super::tree::{Binds, Module};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Target {
    Module(usize),
    /// An item that this module defines.
    Item(usize),
    /// Something of another crate.
    Elsewhere,
}

/// The names of the modules of a crate.
pub(super) struct Names<'c> {
    modules: &'c [Module],
}

impl<'c> Names<'c> {
    pub(super) fn new(modules: &'c [Module]) -> Self {
        Self { modules }
    }

    /// What a path in a module leads to, which may be several things of one name; nothing where no module of the crate has that name.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Vec<Target> {
        self.follow(module, path, &mut Vec::new())
    }

    /// `under_way` are the names that are being looked for already: names can be defined by each other.
    fn follow(&self, module: usize, path: &[String], under_way: &mut Vec<(usize, String)>) -> Vec<Target> {
        let (mut at, mut is_known) = (module, false);
        let mut rest = path;
        while let Some((first, others)) = rest.split_first() {
            at = match (first.as_str(), self.modules[at].parent) {
                ("crate", _) => 0,
                ("self", _) => at,
                ("super", Some(parent)) => parent,
                ("super", None) => return Vec::new(),
                _ => break,
            };
            (rest, is_known) = (others, true);
        }
        let Some((last, way)) = rest.split_last() else { return vec![Target::Module(at)] };
        // What is not found in a module of this crate has been made by a macro there.
        let unknown = |at, is_known| if is_known { vec![Target::Item(at)] } else { Vec::new() };
        for name in way {
            let found = self.look_up(at, name, under_way);
            let module = found.iter().find_map(|target| if let Target::Module(module) = target { Some(*module) } else { None });
            match module {
                Some(module) => (at, is_known) = (module, true),
                // An item of an item: a variant, an associated function.
                None if !found.is_empty() => return found,
                None => return unknown(at, is_known),
            }
        }
        let found = self.look_up(at, last, under_way);
        if found.is_empty() { unknown(at, is_known) } else { found }
    }

    fn look_up(&self, at: usize, name: &str, under_way: &mut Vec<(usize, String)>) -> Vec<Target> {
        let module = &self.modules[at];
        let mut found: Vec<_> = module.children.get(name).copied().map(Target::Module).into_iter().collect();
        let key = (at, name.to_owned());
        if under_way.contains(&key) {
            return found;
        }
        under_way.push(key);
        if module.defined.contains(name) {
            found.push(Target::Item(at));
        }
        for used in module.uses.iter().filter(|used| matches!(&used.binds, Binds::Name(bound) if bound == name)) {
            let handed_on = self.follow(at, &used.path, under_way);
            found.extend(if handed_on.is_empty() { vec![Target::Elsewhere] } else { handed_on });
        }
        // A module and a function can have one name.
        if !found.iter().any(|target| matches!(target, Target::Item(_))) {
            for used in module.uses.iter().filter(|used| used.binds == Binds::All) {
                for target in self.follow(at, &used.path, under_way) {
                    if let Target::Module(source) = target {
                        found.extend(self.look_up(source, name, under_way));
                    }
                }
            }
        }
        under_way.pop();
        found
    }
}
