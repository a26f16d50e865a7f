//! Groups of fields: what the documents that include one have in common.

use super::documents;
use super::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::load::family::ANY_ID;
use crate::load::raw::RawField;
use crate::load::{Entry, GroupEntry, Placed};
use crate::model::{FieldGroup, GroupField};

/// The groups, in order of name.
pub(super) fn groups(entries: &[Entry<GroupEntry>], scope: &Scope<'_>, found: &mut Diagnostics) -> Vec<FieldGroup> {
    let group = |entry: &Entry<GroupEntry>, found: &mut Diagnostics| {
        let Entry { name, node, raw: GroupEntry { raw, fields } } = entry;
        let docs = scope.docs(raw.summary.as_ref(), raw.details.as_ref(), node, found);
        FieldGroup { name: name.clone(), docs, fields: fields.iter().filter_map(|field| self::field(field, scope)).collect() }
    };
    let mut groups: Vec<FieldGroup> = entries.iter().map(|entry| group(entry, found)).collect();
    groups.sort_by(|one, other| one.name.cmp(&other.name));
    groups
}

/// A field of a group. What is wrong with it is said of the documents that have it.
fn field(field: &Placed<RawField>, scope: &Scope<'_>) -> Option<GroupField> {
    let mut quiet = Diagnostics::default();
    let is_id = field.raw.ty.as_ref().is_some_and(|ty| ty.name == ANY_ID);
    let known = if is_id {
        // Whatever type it is: it is that of the resource.
        let ty = crate::load::raw::RawType { name: "int".to_owned(), list: false };
        Placed { node: field.node.clone(), raw: RawField { ty: Some(ty), ..field.raw.clone() } }
    } else {
        field.clone()
    };
    let resolved = documents::field(&known, false, scope, &mut quiet)?;
    Some(GroupField { is_id, field: resolved })
}
