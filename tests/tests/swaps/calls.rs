//! Every call that the catalogue allows for, as Rust: as it should be, and with two arguments in each other's place.

use std::fmt::Write;

use opennebula_catalogue::model::{
    Catalogue, Composite, Fallback, Form, Handle, Home, Method, Named, Object, Param, Repr, Shape, Type, TypeDef, TypeKind,
};

/// Expressions that bring no meaning of their own. No two positions may take the same one.
const LITERALS: [&str; 4] = ["1", "\"x\"", "String::new()", "[1]"];

/// Expressions whose type is left to the position.
const CONVERSIONS: [&str; 2] = ["1.into()", "\"x\".into()"];

/// What a call is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is right.
    Correct,
    /// Two arguments stand in each other's place.
    Swapped,
    /// Two arguments are the same literal.
    Alike,
    /// Two arguments are converted into whatever is wanted.
    Converted,
}

/// How a call is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// By a handle: `one.vm(id).migrate(host)`.
    Handle,
    /// As a plain struct: `vm::Migrate::new(vm, host)`.
    Struct,
}

/// A call on a line of its own.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The name of its method on the wire.
    pub(crate) method: String,
    pub(crate) kind: Kind,
    pub(crate) way: Way,
    /// The types of the two arguments it is about.
    pub(crate) types: Option<[Type; 2]>,
    /// The expression.
    pub(crate) code: String,
}

/// All calls, of all methods.
pub(crate) fn calls(catalogue: &Catalogue) -> Vec<Call> {
    let mut calls = Vec::new();
    for object in catalogue.resources.iter().flat_map(|resource| &resource.objects) {
        for method in &object.methods {
            for way in [Way::Handle, Way::Struct] {
                Writer { catalogue, object, method, way }.write(&mut calls);
            }
        }
    }
    calls
}

/// The calls as a source file. Each is a function, so that an error in one does not keep the compiler from looking at the next.
pub(crate) fn source<'c>(calls: impl Iterator<Item = &'c Call>) -> String {
    let mut source = String::new();
    for (index, call) in calls.enumerate() {
        let one = if call.way == Way::Handle { "one: &opennebula::blocking::Client" } else { "" };
        writeln!(source, "pub fn f{index}({one}) {{ let _ = {}; }}", call.code).unwrap();
    }
    source
}

/// The positional arguments of a method, in wire order; with a handle, its object is one of them.
fn arguments(method: &Method) -> Vec<&Param> {
    method.params.iter().filter(|param| param.fallback == Fallback::Required).collect()
}

struct Writer<'m> {
    catalogue: &'m Catalogue,
    object: &'m Object,
    method: &'m Method,
    way: Way,
}

impl Writer<'_> {
    fn write(&self, calls: &mut Vec<Call>) {
        let arguments = arguments(self.method);
        let spellings: Vec<Vec<String>> = arguments.iter().map(|argument| self.spellings(argument)).collect();
        let usual: Vec<String> = spellings.iter().map(|spellings| spellings[0].clone()).collect();
        calls.push(self.call(Kind::Correct, None, &usual));
        for (position, spellings) in spellings.iter().enumerate() {
            let others = spellings[1..].iter().map(|other| replaced(&usual, &[(position, other)]));
            calls.extend(others.map(|arguments| self.call(Kind::Correct, None, &arguments)));
        }
        for second in 0..arguments.len() {
            for first in 0..second {
                let types = [first, second].map(|position| arguments[position].ty.clone());
                for (kind, one, other) in self.wrong(&spellings[first], &spellings[second]) {
                    calls.push(self.call(kind, Some(types.clone()), &replaced(&usual, &[(first, one), (second, other)])));
                }
            }
        }
    }

    /// What two arguments may wrongly be, given the spellings of each: those of the other, and one expression for both.
    fn wrong<'s>(&self, first: &'s [String], second: &'s [String]) -> Vec<(Kind, &'s str, &'s str)> {
        let swapped = first.iter().flat_map(|one| second.iter().map(move |other| (Kind::Swapped, other.as_str(), one.as_str())));
        let alike = LITERALS.map(|literal| (Kind::Alike, literal, literal));
        // Handles take what the structs take, and nothing has to be proved here.
        let conversions: &[&str] = if self.way == Way::Struct { &CONVERSIONS } else { &[] };
        let converted = conversions.iter().map(|conversion| (Kind::Converted, *conversion, *conversion));
        swapped.chain(alike).chain(converted).collect()
    }

    fn call(&self, kind: Kind, types: Option<[Type; 2]>, arguments: &[String]) -> Call {
        let code = match self.way {
            Way::Handle => self.by_handle(arguments),
            Way::Struct => format!("opennebula::{}::{}::new({})", self.object.name, self.method.structure, arguments.join(", ")),
        };
        Call { method: self.method.wire_name.clone(), kind, way: self.way, types, code }
    }

    fn by_handle(&self, arguments: &[String]) -> String {
        let function = &self.method.function;
        match &self.method.handle {
            Handle::All(all) => format!("one.{all}().{function}({})", arguments.join(", ")),
            Handle::One(_) => {
                let subject = self.subject();
                let others: Vec<&str> =
                    arguments.iter().enumerate().filter(|(index, _)| *index != subject).map(|(_, argument)| argument.as_str()).collect();
                format!("one.{}({}).{function}({})", self.object.name, arguments[subject], others.join(", "))
            }
        }
    }

    /// Which of the arguments is the object of the call.
    fn subject(&self) -> usize {
        let subject = &self.method.params[self.method.subject.unwrap()];
        arguments(self.method).iter().position(|argument| argument.name == subject.name).unwrap()
    }

    /// What a caller may write for an argument: the typed value, and the bare text where it is the only one.
    fn spellings(&self, argument: &Param) -> Vec<String> {
        let value = self.value(&argument.ty);
        if argument.form != Form::One {
            return vec![format!("[{value}]"), format!("vec![{value}]")];
        }
        let texts = arguments(self.method).iter().filter(|argument| is_text(&argument.ty)).count();
        let mut spellings = vec![value];
        if texts == 1 {
            spellings.extend(bare(&argument.ty));
        }
        spellings
    }

    /// A value as a caller would write it.
    fn value(&self, ty: &Type) -> String {
        match ty {
            Type::Int | Type::Long => "1".into(),
            Type::Text => "String::from(\"x\")".into(),
            Type::Template => "opennebula::Template::new()".into(),
            Type::Composite(Composite::PoolRange) => "opennebula::PoolRange::ALL".into(),
            Type::Composite(Composite::Period) => "opennebula::Period::ALWAYS".into(),
            Type::Composite(Composite::MonthRange) => "opennebula::MonthRange::ALWAYS".into(),
            Type::Composite(Composite::PermissionChange) => "opennebula::PermissionChange::KEEP".into(),
            Type::Composite(Composite::Calls) => "opennebula::Calls::new()".into(),
            Type::Named(named) if named.home == Home::Runtime => ready_made(&named.name),
            Type::Named(named) => self.declared(named),
            Type::Float | Type::Bool | Type::YesNo | Type::Time | Type::Value => panic!("{ty:?} is not known as an argument"),
        }
    }

    fn declared(&self, named: &Named) -> String {
        let name = match &named.home {
            Home::Resource(resource) => format!("opennebula::{resource}::{}", named.name),
            _ => format!("opennebula::{}", named.name),
        };
        match &self.definition(named).kind {
            TypeKind::Id(_) | TypeKind::Number(_) => format!("{name}(1)"),
            TypeKind::String { .. } => format!("{name}::new(\"x\")"),
            TypeKind::Enum(of) => format!("{name}::{}", of.values[0].name),
            TypeKind::Document(_) => panic!("{name} is a document, and no argument"),
        }
    }

    fn definition(&self, named: &Named) -> &TypeDef {
        let shared = &self.catalogue.shared;
        let mut all = shared.iter().chain(self.catalogue.resources.iter().flat_map(|resource| &resource.types));
        all.find(|def| def.name == named.name).unwrap()
    }
}

/// What converts into a type that stands for a text.
fn bare(ty: &Type) -> Option<String> {
    match ty {
        Type::Template => Some("vec![(\"NAME\".to_owned(), \"x\".to_owned())]".into()),
        _ if is_text(ty) && !is_ready_made(ty) => Some("\"x\"".into()),
        _ => None,
    }
}

/// The arguments with others at some positions.
fn replaced(arguments: &[String], others: &[(usize, &str)]) -> Vec<String> {
    let mut arguments = arguments.to_vec();
    for (position, other) in others {
        arguments[*position] = (*other).to_owned();
    }
    arguments
}

fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Template => true,
        Type::Named(named) => named.shape == Shape::Scalar(Repr::Text),
        _ => false,
    }
}

fn is_ready_made(ty: &Type) -> bool {
    matches!(ty, Type::Named(named) if named.home == Home::Runtime)
}

/// A value of a type that the runtime has.
fn ready_made(name: &str) -> String {
    match name {
        "AclUser" | "AclZone" => format!("opennebula::{name}::ALL"),
        "AclResources" => "opennebula::AclResources::all(opennebula::AclKind::Vm)".into(),
        "AclRights" => "opennebula::AclRights::from(opennebula::AclRight::Use)".into(),
        _ => panic!("{name} is not known as an argument"),
    }
}
