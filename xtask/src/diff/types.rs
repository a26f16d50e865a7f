//! Types: numbers, texts, enumerations, documents.
//!
//! A field that a document has more than before is an addition, though a program that writes the whole struct down must name it: documents
//! are read, and every release of OpenNebula adds to them. Only who plays the server (feature `server`) makes any. A field that may not be
//! missing is another matter: the answers of older servers are refused without it.

use std::collections::BTreeMap;

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{BuiltIn, Docs, Document, Enum, Field, Form, History, Known, Literal, Repr, Type, TypeDef, TypeKind};
use opennebula_codegen::plan::{Module, RustType};

use super::change::Level;
use super::comparison::Comparison;
use super::wire_names::{plain, repr_name};

/// Compares all types.
pub(super) fn compare(all: &mut Comparison<'_>) {
    let (old, new) = (all.old, all.new);
    let mut after: BTreeMap<&str, (Module, &TypeDef)> =
        new.types().map(|(module, item)| (item.source.name.as_str(), (module, item.source))).collect();
    for (module, def) in old.types().map(|(module, item)| (module, item.source)) {
        match after.remove(all.renamed(&def.name).as_str()) {
            Some(now) => both(all, (module, def), now),
            None => all.gone(&def.name, format!("the {} is removed", kind(&def.kind)), &def.node),
        }
    }
    for (name, (_, def)) in after {
        all.at(Level::Addition, name, format!("the {} is new", kind(&def.kind)), &def.node);
    }
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Id(_) | TypeKind::Number(_) => "number",
        TypeKind::String { .. } => "text",
        TypeKind::Enum(_) => "enumeration",
        TypeKind::Document(_) => "document",
    }
}

fn both(all: &mut Comparison<'_>, (was_in, old): (Module, &TypeDef), (is_in, new): (Module, &TypeDef)) {
    let (name, node) = (new.name.as_str(), &new.node);
    if old.name != new.name {
        all.at(Level::Build, &old.name, format!("is named `{name}`"), node);
    }
    if was_in != is_in {
        let said = |module: Module| match module {
            Module::Resource(resource) => format!("in the module `{resource}`"),
            Module::Root | Module::Wire => "at the root of the crate".to_owned(),
        };
        all.at(Level::Build, name, format!("was {}, and is {}", said(was_in), said(is_in)), node);
    }
    match (&old.kind, &new.kind) {
        (TypeKind::Document(was), TypeKind::Document(is)) => document(all, name, was, is, node),
        (TypeKind::Enum(was), TypeKind::Enum(is)) => enumeration(all, name, was, is, node),
        (TypeKind::String { secret: false }, TypeKind::String { secret: true }) => {
            all.at(Level::Build, name, "is a secret now: it has no `Display` and no order", node);
        }
        (TypeKind::String { secret: true }, TypeKind::String { secret: false }) => all.at(Level::Meaning, name, "is shown now", node),
        (TypeKind::String { .. }, TypeKind::String { .. }) => {}
        (was, is) => match (repr(was), repr(is)) {
            (Some(one), Some(two)) => {
                if one != two {
                    all.at(Level::Build, name, format!("held an `{}`, and holds an `{}`", integer(one), integer(two)), node);
                }
                constants(all, name, known(was), known(is));
            }
            _ => all.at(Level::Build, name, format!("was of the kind {}, and is of the kind {}", kind(was), kind(is)), node),
        },
    }
    all.docs(name, &old.docs, &new.docs);
}

/// What a number holds.
fn repr(kind: &TypeKind) -> Option<Repr> {
    match kind {
        TypeKind::Id(_) => Some(Repr::Int),
        TypeKind::Number(repr) => Some(*repr),
        TypeKind::String { .. } | TypeKind::Enum(_) | TypeKind::Document(_) => None,
    }
}

fn integer(repr: Repr) -> &'static str {
    if repr == Repr::Long { "i64" } else { "i32" }
}

fn known(kind: &TypeKind) -> &[Known] {
    if let TypeKind::Id(known) = kind { known } else { &[] }
}

fn constants(all: &mut Comparison<'_>, name: &str, old: &[Known], new: &[Known]) {
    for was in old {
        let subject = format!("{name}::{}", was.name);
        match new.iter().find(|is| is.name == was.name) {
            None => all.gone(&subject, "the constant is removed", &was.docs.node),
            Some(is) => {
                if was.value != is.value {
                    all.at(Level::Wire, &subject, format!("was {}, and is {}", was.value, is.value), &is.docs.node);
                }
                all.docs(&subject, &was.docs, &is.docs);
            }
        }
    }
    for is in new.iter().filter(|is| old.iter().all(|was| was.name != is.name)) {
        all.at(Level::Addition, &format!("{name}::{}", is.name), format!("is new: {}", is.value), &is.docs.node);
    }
}

/// A variant, whatever it is for.
struct Variant<'c> {
    docs: &'c Docs,
    history: Option<&'c History>,
    /// The value, or what is said of it; and the type that it holds.
    value: String,
    holds: Option<&'c Type>,
}

fn variants(of: &Enum) -> BTreeMap<&str, Variant<'_>> {
    let plain = of.values.iter().map(|variant| {
        let value = match &variant.value {
            Literal::Text(text) => format!("`{text}`"),
            value => format!("`{}`", plain(value)),
        };
        (variant.name.as_str(), Variant { docs: &variant.docs, history: Some(&variant.history), value, holds: None })
    });
    let other = of.other.as_ref().map(|other| {
        let value = other.min.map_or("every other value".to_owned(), |min| format!("every other value from {min} on"));
        (other.name.as_str(), Variant { docs: &other.docs, history: None, value, holds: Some(&other.holds) })
    });
    plain.chain(other).collect()
}

/// Compares enumerations. They are `non_exhaustive`, so a variant more breaks nothing.
fn enumeration(all: &mut Comparison<'_>, name: &str, old: &Enum, new: &Enum, node: &Node) {
    if old.repr != new.repr {
        all.at(Level::Wire, name, format!("was `{}`, and is `{}`", repr_name(old.repr), repr_name(new.repr)), node);
    }
    let has_unlisted = |of: &Enum| of.other.as_ref().is_none_or(|other| other.min.is_some());
    match (has_unlisted(old), has_unlisted(new)) {
        (true, false) => all.at(Level::Build, &format!("{name}::Unlisted"), "the variant is removed", node),
        (false, true) => all.at(Level::Addition, &format!("{name}::Unlisted"), "is new", node),
        _ => {}
    }
    let (before, mut after) = (variants(old), variants(new));
    for (variant, was) in &before {
        let subject = format!("{name}::{variant}");
        if let Some(is) = after.remove(variant) {
            both_variants(all, &subject, was, &is);
            continue;
        }
        // The same value by another name.
        let now = after
            .iter()
            .find(|(other, is)| !before.contains_key(*other) && is.value == was.value && is.holds.is_some() == was.holds.is_some());
        match now.map(|(other, _)| *other).and_then(|other| Some((other, after.remove(other)?))) {
            Some((other, is)) => {
                all.at(Level::Build, &subject, format!("the variant is named `{other}`"), &is.docs.node);
                both_variants(all, &format!("{name}::{other}"), was, &is);
            }
            None => all.gone(&subject, "the variant is removed", &was.docs.node),
        }
    }
    for (variant, is) in after {
        all.at(Level::Addition, &format!("{name}::{variant}"), format!("is new: {}", is.value), &is.docs.node);
    }
}

fn both_variants(all: &mut Comparison<'_>, subject: &str, old: &Variant<'_>, new: &Variant<'_>) {
    let node = &new.docs.node;
    if old.value != new.value {
        all.at(Level::Wire, subject, format!("was {}, and is {}", old.value, new.value), node);
    }
    let held = old.holds.map(RustType::of);
    let holds = new.holds.map(RustType::of);
    let is_same = match (&held, &holds) {
        (Some(held), Some(holds)) => all.is_same_type(held, holds),
        (held, holds) => held.is_none() && holds.is_none(),
    };
    if !is_same {
        let said = |held: Option<RustType>| held.map_or("nothing".to_owned(), |held| format!("`{held}`"));
        all.at(Level::Build, subject, format!("held {}, and holds {}", said(held), said(holds)), node);
    }
    if let (Some(was), Some(is)) = (old.history, new.history) {
        all.history(subject, was, is, node);
    }
    all.docs(subject, old.docs, new.docs);
}

fn document(all: &mut Comparison<'_>, name: &str, old: &Document, new: &Document, node: &Node) {
    match (&old.rest, &new.rest) {
        (Some(was), Some(is)) if was != is => all.at(Level::Build, name, format!("the field `{was}` is named `{is}`"), node),
        (Some(was), None) => all.at(Level::Build, name, format!("is not open any more: the field `{was}` is removed"), node),
        (None, Some(is)) => all.at(Level::Build, name, format!("is open now: the field `{is}` keeps what has none"), node),
        _ => {}
    }
    let mut after: Vec<&Field> = new.fields.iter().collect();
    let mut take = |is_wanted: &dyn Fn(&Field) -> bool| after.iter().position(|field| is_wanted(field)).map(|at| after.remove(at));
    let mut pairs = Vec::new();
    for was in &old.fields {
        let is_elsewhere = |is: &Field| old.fields.iter().any(|other| other.name == is.name);
        let is = take(&|is| is.name == was.name).or_else(|| take(&|is| is.path() == was.path() && !is_elsewhere(is)));
        pairs.push((was, is));
    }
    for (was, is) in pairs {
        match is {
            Some(is) => both_fields(all, name, (was, old), (is, new)),
            None => all.gone(&format!("{name}.{}", was.name), format!("the field of `{}` is removed", was.path()), &was.docs.node),
        }
    }
    for field in after {
        let subject = format!("{name}.{}", field.name);
        let ty = RustType::of_field(field, new);
        if new.is_required(field) {
            let message = format!("is new, `{ty}`, and must be there: an answer without `{}` is refused; is it `optional`?", field.path());
            all.at(Level::Wire, &subject, message, &field.docs.node);
        } else {
            all.at(Level::Addition, &subject, format!("is new: `{ty}`"), &field.docs.node);
        }
    }
}

fn both_fields(all: &mut Comparison<'_>, document: &str, (old, was_in): (&Field, &Document), (new, is_in): (&Field, &Document)) {
    let (subject, node) = (format!("{document}.{}", new.name), &new.docs.node);
    if old.name != new.name {
        all.at(Level::Build, &format!("{document}.{}", old.name), format!("the field is named `{}`", new.name), node);
    }
    if old.path() != new.path() {
        all.at(Level::Wire, &subject, format!("was read from `{}`, and is from `{}`", old.path(), new.path()), node);
    }
    let (was, is) = (RustType::of_field(old, was_in), RustType::of_field(new, is_in));
    if !all.is_same_type(&was, &is) {
        all.at(Level::Build, &subject, format!("was `{was}`, and is `{is}`"), node);
    } else if let Some(message) = reading(old, new) {
        all.at(Level::Wire, &subject, message, node);
    }
    all.history(&subject, &old.history, &new.history, node);
    all.docs(&subject, &old.docs, &new.docs);
}

/// How a field of the same type is read in another way.
fn reading(old: &Field, new: &Field) -> Option<String> {
    let yes_no = Type::BuiltIn(BuiltIn::YesNo);
    let flag = |ty: &Type| if *ty == yes_no { "`YES` or `NO`" } else { "`0` or `1`" };
    let form = |form: &Form| match form {
        Form::Joined(separator) => format!("one text, its parts separated by `{separator}`"),
        Form::One | Form::List => "elements".to_owned(),
    };
    let none = |none: &Option<String>| none.as_ref().map_or("nothing".to_owned(), |none| format!("`{none}`"));
    match (old, new) {
        _ if old.ty != new.ty && [&old.ty, &new.ty].contains(&&yes_no) => Some(format!("was {}, and is {}", flag(&old.ty), flag(&new.ty))),
        _ if old.form != new.form => Some(format!("was {}, and is {}", form(&old.form), form(&new.form))),
        _ if old.presence.none != new.presence.none => {
            Some(format!("{} meant none, and {} does", none(&old.presence.none), none(&new.presence.none)))
        }
        _ if old.presence.optional && !new.presence.optional => Some("must be there now: an answer without it is refused".to_owned()),
        // It is read where it was refused before; nobody misses that.
        _ => None,
    }
}
