//! Methods: what a call sends to each release, and what comes back.

use super::literal::Literal;
use super::prose::Docs;
use super::release::{History, Release};
use super::types::{Form, Type};
use super::wire::Wire;
use crate::place::Node;

/// A method of the API.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name on the wire: `one.vm.migrate`.
    pub wire_name: String,
    /// Its own name, in `snake_case`: `migrate`.
    pub name: String,
    /// What it does.
    pub docs: Docs,
    /// The releases that have it.
    pub history: History,
    /// Whether it changes anything.
    pub access: Access,
    /// The rights the caller needs, `VM:MANAGE`.
    pub auth: Vec<String>,
    /// Whether only servers call it, among themselves.
    pub internal: bool,
    /// Whether the session comes first and the answer is in OpenNebula's envelope; what the XML-RPC layer answers itself has neither.
    pub session: bool,
    /// What the server's introspection says of the newest release, where that is wrong: `A:sii`.
    pub declared: Option<String>,
    /// The family it is written after.
    pub family: Option<String>,
    /// The methods that older releases had in its place.
    pub earlier: Vec<EarlierName>,
    /// What is sent, in wire order, over all releases, without the session.
    pub slots: Vec<Slot>,
    /// The parameter that names the object of the call.
    pub subject: Option<String>,
    /// What comes back.
    pub output: Output,
    /// Where it is declared.
    pub node: Node,
}

impl Method {
    /// The parameters: what a caller of the newest release can say, in wire order.
    pub fn params(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.is_param())
    }

    /// The parameter of this name.
    pub fn param(&self, name: &str) -> Option<&Slot> {
        self.params().find(|param| param.name == name)
    }

    /// The parameter that the number in the answer is known from, where older releases answer something else.
    pub fn known_answer(&self) -> Option<&Slot> {
        let OutputKind::Scalar(ty) = &self.output.kind else { return None };
        let is_known = self.output.was_another_value().is_some();
        self.params().find(|param| is_known && param.form == Form::One && param.is_required() && param.ty == *ty)
    }

    /// The last release that answers the number of the object in the place of what newer ones answer, and callers do not know.
    pub fn untold_until(&self) -> Option<Release> {
        self.output.was_another_value().filter(|_| self.known_answer().is_none())
    }

    /// What a release reads, in wire order; nothing where it does not have the method.
    pub fn slots_in(&self, release: Release) -> impl Iterator<Item = &Slot> {
        let has_method = self.history.has(release);
        self.slots.iter().filter(move |slot| has_method && slot.history.has(release))
    }

    /// What a release reads after the session, a letter for each position: `iib[b][i]`. What a call may end before is in brackets, what it
    /// has all of or nothing in one pair of them. Nothing where the release does not have the method.
    pub fn shape_in(&self, release: Release) -> Option<String> {
        if !self.history.has(release) {
            return None;
        }
        let mut shape = String::new();
        for slot in self.slots_in(release) {
            let letters = slot.positions.iter().map(|position| position.wire.letter());
            if !slot.is_optional_in(release) {
                shape.extend(letters);
                continue;
            }
            if slot.is_together_in(release) && shape.ends_with(']') {
                shape.pop();
            } else {
                shape.push('[');
            }
            shape.extend(letters);
            shape.push(']');
        }
        Some(shape)
    }

    /// What the newest release reads, in wire order; of a method that is gone, what the last release read that had it.
    pub fn current_slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| !slot.history.is_past())
    }

    /// The positions of the newest release, each with its number; the session has 0.
    pub fn positions(&self) -> impl Iterator<Item = (usize, &Slot, &Position)> {
        let positions = self.current_slots().flat_map(|slot| slot.positions.iter().map(move |position| (slot, position)));
        positions.enumerate().map(|(index, (slot, position))| (index + 1, slot, position))
    }

    /// What the newest release reads, as a server's introspection spells it: `A:sib`.
    pub fn signature(&self) -> String {
        let session = if self.session { "s" } else { "" };
        let letters: String = self.positions().map(|(_, _, position)| position.wire.letter()).collect();
        format!("A:{session}{letters}")
    }
}

/// Whether a call changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may be repeated without harm.
    Read,
    /// It changes something.
    Write,
}

/// What is sent at a place of a call, to the releases that read it.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Its name, in `snake_case`.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The releases that read it.
    pub history: History,
    /// Its type, or that of its items.
    pub ty: Type,
    /// How many values it holds.
    pub form: Form,
    /// Where the value comes from.
    pub sent: Sent,
    /// Whether the newest server may be spared it at the end of a call.
    pub optional: bool,
    /// The last release that demands it though newer ones may be spared it.
    pub required_until: Option<Release>,
    /// The slot before it, in the releases that read both or neither.
    pub together: Option<Together>,
    /// Its places on the wire: one, or several for a type that takes several.
    pub positions: Vec<Position>,
    /// Where it is declared.
    pub node: Node,
}

impl Slot {
    /// Whether callers name it.
    pub fn is_param(&self) -> bool {
        matches!(self.sent, Sent::Given(_))
    }

    /// Whether a release that reads it may be spared it at the end of a call.
    pub fn is_optional_in(&self, release: Release) -> bool {
        self.optional && self.required_until.is_none_or(|until| until < release)
    }

    /// Whether a release reads it and the slot before it, or neither.
    pub fn is_together_in(&self, release: Release) -> bool {
        self.together.as_ref().is_some_and(|together| together.history.has(release))
    }

    /// Whether callers must name it.
    pub fn is_required(&self) -> bool {
        matches!(self.sent, Sent::Given(Fallback::Required))
    }

    /// Whether a caller may say that there is none.
    pub fn is_none_able(&self) -> bool {
        matches!(self.sent, Sent::Given(Fallback::NoneIs(_)))
    }

    /// Whether the newest release asks for it and does not look at it.
    pub fn is_unused(&self) -> bool {
        !self.is_param() && !self.history.is_past()
    }

    /// What is sent when the caller says nothing; nothing where no caller can say anything.
    pub fn fallback(&self) -> Option<&Fallback> {
        match &self.sent {
            Sent::Given(fallback) => Some(fallback),
            Sent::Constant(_) | Sent::Older { .. } => None,
        }
    }
}

/// A slot that servers read together with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The slot before it.
    pub with: String,
    /// The releases that read both or neither.
    pub history: History,
}

/// Where the value of a slot comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// From the caller: it is a parameter.
    Given(Fallback),
    /// It is always this. Older releases read it, or the newest asks for it and does not look at it.
    Constant(Literal),
    /// From a parameter of the newest release, in the form that older ones read.
    Older {
        /// The parameter.
        of: String,
        /// The older value for each of the newer ones; a newer one without it cannot be sent. Empty if both are the same.
        values: Vec<(Literal, Literal)>,
    },
}

/// What is sent for a parameter when the caller says nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Fallback {
    /// Nothing: the caller must name it.
    Required,
    /// This value.
    Default(Literal),
    /// This value, which means none.
    NoneIs(Literal),
}

/// One place on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Its name, for documentation.
    pub name: String,
    /// Its type.
    pub wire: Wire,
}

/// What comes back.
#[derive(Clone, Debug)]
pub struct Output {
    /// What it is.
    pub docs: Docs,
    /// Its form.
    pub kind: OutputKind,
    /// What it was in older releases.
    pub earlier: Vec<EarlierAnswer>,
}

impl Output {
    /// The last release in which it was a value of another meaning.
    pub fn was_another_value(&self) -> Option<Release> {
        self.earlier.iter().filter(|earlier| matches!(earlier.form, EarlierForm::Value(_))).map(|earlier| earlier.until).max()
    }
}

/// What an answer was in older releases.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierAnswer {
    /// What it was.
    pub form: EarlierForm,
    /// The last release that answered so.
    pub until: Release,
}

/// The forms of older answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EarlierForm {
    /// The same document in another root element.
    Root(String),
    /// The same list, with other elements.
    Items {
        /// The root element.
        root: String,
        /// The element of an item.
        item: String,
    },
    /// A value of this type instead of the number of the object of the call. A flag says whether it was done.
    Value(Type),
}

/// What a method was in older releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierName {
    /// The method that did the same, as wire names are spelled.
    pub method: String,
    /// The last release in which it did.
    pub until: Release,
}

/// The forms of answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OutputKind {
    /// One value.
    Scalar(Type),
    /// A document in an element of this name.
    Document {
        /// Its type: a document or a template.
        ty: Type,
        /// Its root element.
        root: String,
    },
    /// An array of values.
    Array(Type),
    /// A list of documents in an element of this name.
    List {
        /// The type of an item: a document, a template or a scalar.
        ty: Type,
        /// The root element.
        root: String,
        /// The element of an item.
        item: String,
    },
    /// Always the same: [`Literal::Int`] or [`Literal::Text`].
    Constant(Literal),
}

impl OutputKind {
    /// The type of the answer, or of its items; one that is always the same has none.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Scalar(ty) | Self::Array(ty) | Self::Document { ty, .. } | Self::List { ty, .. } => Some(ty),
            Self::Constant(_) => None,
        }
    }
}
