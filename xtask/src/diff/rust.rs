//! How things of the catalogue are spelled: in Rust, and on the wire.

use opennebula_catalogue::model::{
    Catalogue, Composite, Fallback, Form, Handle, Literal, Method, OutputKind, Param, Repr, Shape, Type, TypeDef, TypeKind,
};

/// A type, with declared ones renamed.
pub(super) fn type_name(ty: &Type, rename: &dyn Fn(&str) -> String) -> String {
    let name = match ty {
        Type::Int => "i32",
        Type::Long => "i64",
        Type::Float => "f64",
        Type::Bool | Type::YesNo => "bool",
        Type::Text => "String",
        Type::Time => "Timestamp",
        Type::Template => "Template",
        Type::Value => "Value",
        Type::Composite(Composite::PoolRange) => "PoolRange",
        Type::Composite(Composite::Period) => "Period",
        Type::Composite(Composite::MonthRange) => "MonthRange",
        Type::Composite(Composite::PermissionChange) => "PermissionChange",
        Type::Composite(Composite::Calls) => "Calls",
        Type::Named(named) => return rename(&named.name),
    };
    name.to_owned()
}

/// A type or a list of it, maybe in an `Option`.
pub(super) fn formed(ty: &Type, form: &Form, is_option: bool, rename: &dyn Fn(&str) -> String) -> String {
    let name = type_name(ty, rename);
    let name = if *form == Form::One { name } else { format!("Vec<{name}>") };
    if is_option { format!("Option<{name}>") } else { name }
}

/// The field of a method's struct that a parameter is.
pub(super) fn param_type(param: &Param, rename: &dyn Fn(&str) -> String) -> String {
    formed(&param.ty, &param.form, matches!(param.fallback, Fallback::NoneIs(_)), rename)
}

/// What a method gives.
pub(super) fn output_type(kind: &OutputKind, rename: &dyn Fn(&str) -> String) -> String {
    match kind {
        OutputKind::Scalar(ty) | OutputKind::Document { ty, .. } => type_name(ty, rename),
        OutputKind::List { ty, .. } | OutputKind::Array(ty) => format!("Vec<{}>", type_name(ty, rename)),
        OutputKind::Constant(_) => "()".to_owned(),
    }
}

/// An answer as it is on the wire.
pub(super) fn output_wire(kind: &OutputKind) -> String {
    match kind {
        OutputKind::Scalar(ty) => format!("`{}`", wire_name(ty)),
        OutputKind::Array(ty) => format!("an array of `{}`", wire_name(ty)),
        OutputKind::Document { root, .. } => format!("a document `{root}`"),
        OutputKind::List { root, item, .. } => format!("a list `{root}/{item}`"),
        OutputKind::Constant(value) => format!("always `{}`", plain(value)),
    }
}

/// The wire type of a value.
fn wire_name(ty: &Type) -> &'static str {
    match ty {
        Type::Int | Type::Time => "int",
        Type::Long => "i8",
        Type::Float => "double",
        Type::Bool => "boolean",
        Type::Value => "any",
        Type::Named(named) => match named.shape {
            Shape::Scalar(repr) => repr_name(repr),
            Shape::Closed | Shape::Open => "document",
        },
        Type::YesNo | Type::Text | Type::Template | Type::Composite(_) => "string",
    }
}

/// What a scalar is on the wire.
pub(super) fn repr_name(repr: Repr) -> &'static str {
    match repr {
        Repr::Int => "int",
        Repr::Long => "i8",
        Repr::Float => "double",
        Repr::Bool => "boolean",
        Repr::Text => "string",
    }
}

/// A value as text.
pub(super) fn plain(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::Text(text) => format!("{text:?}"),
        Literal::Variant(name) => name.clone(),
        Literal::Empty => "empty".to_owned(),
    }
}

/// What a value is on the wire, so that two names of the same are equal.
pub(super) fn sent(value: &Literal, ty: &Type, form: &Form, catalogue: &Catalogue) -> String {
    match (value, ty, form) {
        (Literal::Variant(name), Type::Named(named), _) => {
            let values = types(catalogue).find(|(_, def)| def.name == named.name).map(|(_, def)| &def.kind);
            let value = match values {
                Some(TypeKind::Enum(of)) => of.values.iter().find(|variant| variant.name == *name).map(|variant| plain(&variant.value)),
                _ => None,
            };
            value.unwrap_or_else(|| name.clone())
        }
        (Literal::Empty, _, Form::Joined(_)) | (Literal::Empty, Type::Template, Form::One) => "\"\"".to_owned(),
        (Literal::Empty, ty, Form::One) => format!("{}::default()", type_name(ty, &str::to_owned)),
        (Literal::Empty, _, Form::List) => "[]".to_owned(),
        _ => plain(value),
    }
}

/// All declared types, each with the module that it is in; the root of the crate has no name.
pub(super) fn types(catalogue: &Catalogue) -> impl Iterator<Item = (&str, &TypeDef)> {
    let shared = catalogue.shared.iter().map(|def| ("", def));
    let own = catalogue.resources.iter().flat_map(|resource| resource.types.iter().map(|def| (resource.name.as_str(), def)));
    // Ids stand at the root, wherever they are declared.
    shared.chain(own).map(|(module, def)| if matches!(def.kind, TypeKind::Id(_)) { ("", def) } else { (module, def) })
}

/// All methods, each with the resource and the object that it belongs to.
pub(super) fn methods(catalogue: &Catalogue) -> impl Iterator<Item = (&str, &str, &Method)> {
    catalogue.resources.iter().flat_map(|resource| {
        resource
            .objects
            .iter()
            .flat_map(move |object| object.methods.iter().map(move |method| (resource.name.as_str(), object.name.as_str(), method)))
    })
}

/// The handle that a method is on: `vm(VmId)`, `vmpool()`.
pub(super) fn handle(object: &str, method: &Method, rename: &dyn Fn(&str) -> String) -> String {
    match &method.handle {
        Handle::One(id) => format!("{object}({})", rename(&id.name)),
        Handle::All(all) => format!("{all}()"),
    }
}

/// The parameters that are arguments of the struct's `new`.
pub(super) fn arguments(method: &Method) -> impl Iterator<Item = &Param> {
    method.params.iter().filter(|param| param.fallback == Fallback::Required)
}

/// A method as it is called: `vm(VmId).migrate(host: HostId) -> VmId`.
pub(super) fn signature(object: &str, method: &Method) -> String {
    let same = |name: &str| name.to_owned();
    let is_object = |param: &&Param| matches!((&method.handle, method.subject.and_then(|at| method.params.get(at))), (Handle::One(_), Some(object)) if object.name == param.name);
    let arguments: Vec<_> =
        arguments(method).filter(|param| !is_object(param)).map(|param| format!("{}: {}", param.name, param_type(param, &same))).collect();
    let (handle, output) = (handle(object, method, &same), output_type(&method.output.kind, &same));
    format!("{handle}.{}({}) -> {output}", method.function, arguments.join(", "))
}
