//! Families: what the methods that follow one have in common.

use super::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::load::family::ANY_ID;
use crate::load::raw::RawParam;
use crate::load::{Entry, FamilyEntry, Placed};
use crate::model::{Family, FamilyParam};

/// The families with what they have in common.
pub(super) fn families(entries: &[Entry<FamilyEntry>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<Family> {
    let mut families = Vec::new();
    for Entry { name, node, raw: FamilyEntry { raw, params } } in entries {
        let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
        let params = params.iter().filter_map(|param| self::param(param, scope, found)).collect();
        families.push(Family { name: name.clone(), docs, params });
    }
    families
}

/// A parameter of a family, unless it is the object of the call or past.
fn param(param: &Placed<RawParam>, scope: &Scope<'_>, found: &mut Diagnostics) -> Option<FamilyParam> {
    let Placed { node, raw } = param;
    let is_object = raw.ty.as_ref().is_some_and(|ty| ty.name == ANY_ID);
    if is_object || raw.until.is_some() {
        return None;
    }
    let (ty, form) = scope.types.formed(raw.ty.as_ref(), raw.separator.as_deref(), None, node, found)?;
    let is_none_able = raw.none.is_some();
    let has_default = is_none_able || raw.default.is_some();
    Some(FamilyParam { name: raw.name.clone()?, ty, form, has_default, is_none_able, optional: raw.optional })
}
