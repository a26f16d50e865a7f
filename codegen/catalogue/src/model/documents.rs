//! Documents: XML elements with children.

use super::prose::Docs;
use super::release::{History, Release};
use super::types::{Form, Type};

/// An XML element with children.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its known children, in the order of the catalogue.
    pub fields: Vec<Field>,
    /// The name of the field that keeps all other children, where the document is open.
    pub rest: Option<String>,
    /// The name of the field that keeps all other children of a document that is not open, where users can add some.
    pub keeps: Option<String>,
    /// Of an open document, the elements that its children stood in, in older releases.
    pub was_in: Vec<Earlier>,
    /// The groups of fields and the documents whose fields it includes. It may have its own form of some of them.
    pub includes: Vec<String>,
}

/// Fields that many documents have.
#[derive(Clone, Debug)]
pub struct FieldGroup {
    /// Its name, in `snake_case`.
    pub name: String,
    /// What has these fields.
    pub docs: Docs,
    /// The fields.
    pub fields: Vec<GroupField>,
}

/// A field of a group.
#[derive(Clone, Debug)]
pub struct GroupField {
    /// Whether its type is that of the number of an object, which is another for each resource; the type of `field` says nothing then.
    pub is_id: bool,
    /// The field.
    pub field: Field,
}

impl Document {
    /// Whether a field is a list whose items stand among other children: in the document itself, or in an element that others share.
    pub fn is_among_others(&self, field: &Field) -> bool {
        field.form == Form::List && !field.is_alone
    }

    /// Whether it is nothing but lists of documents, and perhaps some that these have in common: as an answer it is a list of several kinds.
    pub fn is_pool(&self) -> bool {
        let is_item = |field: &Field| field.form == Form::List && field.wrapper.is_none() && field.presence.none.is_none();
        let is_part = |field: &Field| field.ty.is_document() && (is_item(field) || field.presence.optional);
        self.rest.is_none() && self.keeps.is_none() && self.fields.iter().any(is_item) && self.fields.iter().all(is_part)
    }

    /// Whether an answer may lack the field: its value is none then. A list among others may be empty all the same.
    pub fn is_optional(&self, field: &Field) -> bool {
        let may_be_none = field.presence.none.is_some() && field.form != Form::List;
        if self.rest.is_some() { field.form != Form::List } else { field.presence.optional || may_be_none }
    }

    /// The older field of the same element, whose type it had in the releases before this one.
    pub fn older_type(&self, field: &Field) -> Option<&Field> {
        let since = field.history.since?;
        let is_older = |other: &&Field| other.history.until.is_some_and(|until| until < since);
        self.fields.iter().filter(is_older).find(|other| other.element == field.element && other.wrapper == field.wrapper)
    }

    /// The newer field of the same element, which has another type since.
    pub fn newer_type(&self, field: &Field) -> Option<&Field> {
        field.history.until?;
        let same = |newer: &&Field| newer.element == field.element && newer.wrapper == field.wrapper;
        self.fields.iter().filter(same).find(|newer| self.older_type(newer).is_some_and(|older| std::ptr::eq(older, field)))
    }

    /// Whether an answer without the element is wrong. Where a list is missing it is empty.
    pub fn is_required(&self, field: &Field) -> bool {
        self.rest.is_none() && !field.presence.optional && field.form != Form::List
    }
}

/// A known child of a document.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, in `snake_case`.
    pub name: String,
    /// What it is.
    pub docs: Docs,
    /// The releases that send it.
    pub history: History,
    /// The element around it, of `A/B` the `A`.
    pub wrapper: Option<String>,
    /// The element itself.
    pub element: String,
    /// Whether it is the only field in the element around it.
    pub is_alone: bool,
    /// The type of the field, or of one of its items.
    pub ty: Type,
    /// How many there are, and how they are written.
    pub form: Form,
    /// Whether it is always there.
    pub presence: Presence,
    /// The elements that it was in older releases.
    pub earlier: Vec<Earlier>,
}

/// An element that a field was in older releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The element around it, of `A/B` the `A`.
    pub wrapper: Option<String>,
    /// The element.
    pub element: String,
    /// The text in it that meant none, where that is another than today; of a list, what is no item.
    pub none: Option<String>,
    /// The last release that wrote it so.
    pub until: Release,
}

impl Earlier {
    /// The way to the element from the document: `DISKS/ID`.
    pub fn path(&self) -> String {
        path(self.wrapper.as_deref(), &self.element)
    }
}

/// The way to an element: `DISKS/ID`.
fn path(wrapper: Option<&str>, element: &str) -> String {
    wrapper.map_or_else(|| element.to_owned(), |wrapper| format!("{wrapper}/{element}"))
}

impl Field {
    /// Of a document that is none where a child of it has a text: that child and that text.
    pub fn none_by_child(&self) -> Option<(&str, &str)> {
        self.presence.none.as_deref().filter(|_| self.ty.is_document())?.split_once('=')
    }

    /// The way to the element from the document: `DISKS/ID`.
    pub fn path(&self) -> String {
        path(self.wrapper.as_deref(), &self.element)
    }
}

/// Whether a field of a closed document is always there. In an open document everything may be missing, and this says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Whether the element may be missing. If not, an answer without it is wrong; a list without wrapper may be empty all the same.
    pub optional: bool,
    /// The text in the element that means none; of a document, `""` for an empty one, or `LOCKED=0` for one in which a child has this text. In
    /// a list, such an element is no item.
    pub none: Option<String>,
}
