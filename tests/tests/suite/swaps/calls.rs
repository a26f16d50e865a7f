//! Every call that the catalogue allows for, as Rust: as it should be, and with two arguments in each other's place.

use std::fmt::Write;

use opennebula_catalogue::model::{BuiltIn, Catalogue, Form, Repr, Slot, Type, TypeKind};
use opennebula_codegen::plan::{Field, Method, Object, Plan, Role, RustType};

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
pub(crate) fn calls(plan: &Plan<'_>) -> Vec<Call> {
    let mut calls = Vec::new();
    for (_, object, method) in plan.methods() {
        for way in [Way::Handle, Way::Struct] {
            Writer { catalogue: plan.catalogue, object, method, way }.write(&mut calls);
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

struct Writer<'m> {
    catalogue: &'m Catalogue,
    object: &'m Object<'m>,
    method: &'m Method<'m>,
    way: Way,
}

impl Writer<'_> {
    fn write(&self, calls: &mut Vec<Call>) {
        let arguments: Vec<&Slot> = self.method.arguments().map(|field| field.slot).collect();
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
            Way::Struct => format!("opennebula::{}::{}::new({})", self.object.source.name, self.method.structure, arguments.join(", ")),
        };
        Call { method: self.method.source.wire_name.clone(), kind, way: self.way, types, code }
    }

    fn by_handle(&self, arguments: &[String]) -> String {
        let (function, handle) = (&self.method.source.name, self.method.handle.module);
        let of = |is_wanted: fn(&Field<'_>) -> bool| {
            let arguments = self.method.arguments().zip(arguments).filter(|(field, _)| is_wanted(field));
            arguments.map(|(_, argument)| argument.as_str()).collect::<Vec<_>>().join(", ")
        };
        // With a handle, the object of the call is one of the arguments.
        let (object, others) = (of(|field| field.role == Role::Object), of(|field| field.role != Role::Object));
        format!("one.{handle}({object}).{function}({others})")
    }

    /// What a caller may write for an argument: the typed value, and the bare text where it is the only one.
    fn spellings(&self, argument: &Slot) -> Vec<String> {
        let value = self.value(&argument.ty);
        if argument.form != Form::One {
            return vec![format!("[{value}]"), format!("vec![{value}]")];
        }
        let texts = self.method.arguments().filter(|field| is_text(&field.slot.ty)).count();
        let mut spellings = vec![value];
        if texts == 1 {
            spellings.extend(bare(&argument.ty));
        }
        spellings
    }

    /// A value as a caller would write it.
    fn value(&self, ty: &Type) -> String {
        match ty {
            Type::BuiltIn(built_in) => built_in_value(*built_in).into(),
            Type::Declared(named) => {
                let RustType::Path { module, name } = RustType::declared(named) else { panic!("{named:?} has no path") };
                let name = format!("{module}::{name}").replacen("crate", "opennebula", 1);
                match &self.catalogue.declaration(named).unwrap().kind {
                    TypeKind::Id(_) | TypeKind::Number(_) => format!("{name}(1)"),
                    TypeKind::String { .. } => format!("{name}::new(\"x\")"),
                    TypeKind::Enum(of) => format!("{name}::{}", of.values[0].name),
                    TypeKind::Document(_) => panic!("{name} is a document, and no argument"),
                }
            }
        }
    }
}

/// A value of a type that the language has.
fn built_in_value(built_in: BuiltIn) -> &'static str {
    match built_in {
        BuiltIn::Int | BuiltIn::Long => "1",
        BuiltIn::Text => "String::from(\"x\")",
        BuiltIn::Template => "opennebula::Template::new()",
        BuiltIn::PoolRange => "opennebula::PoolRange::ALL",
        BuiltIn::Period => "opennebula::Period::ALWAYS",
        BuiltIn::MonthRange => "opennebula::MonthRange::ALWAYS",
        BuiltIn::PermissionChange => "opennebula::PermissionChange::KEEP",
        BuiltIn::Calls => "opennebula::Calls::new()",
        BuiltIn::AclUser => "opennebula::AclUser::ALL",
        BuiltIn::AclZone => "opennebula::AclZone::ALL",
        BuiltIn::AclResources => "opennebula::AclResources::all(opennebula::AclKind::Vm)",
        BuiltIn::AclRights => "opennebula::AclRights::from(opennebula::AclRight::Use)",
        BuiltIn::Float | BuiltIn::Bool | BuiltIn::YesNo | BuiltIn::Time | BuiltIn::Value | BuiltIn::Permissions => {
            panic!("{built_in:?} is not known as an argument")
        }
    }
}

/// What converts into a type that stands for a text.
fn bare(ty: &Type) -> Option<String> {
    match ty {
        Type::BuiltIn(BuiltIn::Template) => Some("vec![(\"NAME\".to_owned(), \"x\".to_owned())]".into()),
        Type::BuiltIn(BuiltIn::Text) => Some("\"x\"".into()),
        Type::Declared(_) if is_text(ty) => Some("\"x\"".into()),
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
    *ty == Type::BuiltIn(BuiltIn::Template) || ty.repr() == Some(Repr::Text)
}
