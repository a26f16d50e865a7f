//! Traits for methods that many resources have in the same form, so that generic code can call them.

use std::collections::BTreeMap;
use std::rc::Rc;

use opennebula_catalogue::model::{BuiltIn, Catalogue, Family, FamilyParam, Form, Method, Type};
use opennebula_catalogue::spelling::camel_case;

use super::rust_type::RustType;

/// The trait of a family.
#[derive(Clone, Debug)]
pub struct FamilyTrait<'c> {
    /// What it is made of.
    pub source: &'c Family,
    /// Its name: `Rename`. Its function has the name of the family.
    pub name: String,
    /// What its function takes.
    pub arguments: Vec<FamilyArgument<'c>>,
    /// The methods that have it, by resource and object.
    pub members: Vec<&'c Method>,
}

/// An argument of the function of such a trait.
#[derive(Clone, Debug)]
pub struct FamilyArgument<'c> {
    /// Its name, which is that of the parameter.
    pub name: &'c str,
    /// Its type.
    pub ty: RustType,
    /// Whether the methods themselves can do without it.
    pub has_default: bool,
}

/// All families, with the methods that follow each.
pub(super) struct Traits<'c>(BTreeMap<&'c str, Rc<FamilyTrait<'c>>>);

impl<'c> Traits<'c> {
    pub(super) fn of(catalogue: &'c Catalogue) -> Self {
        let mut followers: BTreeMap<&str, Vec<&Method>> = BTreeMap::new();
        for method in catalogue.methods() {
            followers.entry(method.family.as_deref().unwrap_or_default()).or_default().push(method);
        }
        let of = |source: &'c Family| FamilyTrait {
            source,
            name: camel_case(&source.name),
            arguments: source.params.iter().filter(|param| !is_flag(param)).map(argument).collect(),
            members: followers.remove(source.name.as_str()).into_iter().flatten().filter(|method| is_member(method, source)).collect(),
        };
        let traits: Vec<_> = catalogue.families.iter().map(of).collect();
        Self(traits.into_iter().map(|family| (family.source.name.as_str(), Rc::new(family))).collect())
    }

    /// The trait that a method has.
    pub(super) fn with(&self, method: &Method) -> Option<Rc<FamilyTrait<'c>>> {
        self.0.get(method.family.as_deref()?).filter(|family| is_member(method, family.source)).cloned()
    }

    /// Those that some method has, in order of name.
    pub(super) fn followed(self) -> Vec<Rc<FamilyTrait<'c>>> {
        self.0.into_values().filter(|family| !family.members.is_empty()).collect()
    }
}

fn argument(param: &FamilyParam) -> FamilyArgument<'_> {
    let ty = RustType::formed(&param.ty, &param.form).optional(param.is_none_able);
    FamilyArgument { name: &param.name, ty, has_default: param.has_default }
}

/// A flag that may be left off says nothing where it is called.
fn is_flag(param: &FamilyParam) -> bool {
    param.optional && param.ty == Type::BuiltIn(BuiltIn::Bool) && param.form == Form::One
}

/// A method that has another name or takes other arguments than its family is none of it to callers.
fn is_member(method: &Method, family: &Family) -> bool {
    if method.family.as_ref() != Some(&family.name) || method.name != family.name {
        return false;
    }
    let is_object = |name: &str| method.subject.as_deref() == Some(name);
    let own = method.params().filter(|param| !is_object(&param.name)).map(FamilyParam::from).filter(|param| !is_flag(param));
    let common = family.params.iter().filter(|param| !is_flag(param));
    own.map(comparable).eq(common.cloned().map(comparable))
}

/// Whether a parameter may be left off at the end of a call is nothing that callers see.
fn comparable(param: FamilyParam) -> FamilyParam {
    FamilyParam { optional: false, ..param }
}
