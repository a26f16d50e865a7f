//! Names that Rust, or the code around them, has taken.

use opennebula_catalogue::model::{Field, TypeDef, TypeKind};
use opennebula_catalogue::spelling::snake_case;
use opennebula_catalogue::{Diagnostic, Diagnostics, Node};

use super::codes;
use super::methods::Method;
use super::shape::Plan;

/// The keywords of the 2024 edition, those in use and those that are reserved.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield",
];

/// Types that generated files name without a path.
const TYPES: &[&str] = &[
    "Access",
    "Answer",
    "ArgumentError",
    "Arguments",
    "Box",
    "Builder",
    "Call",
    "Calls",
    "Client",
    "Connect",
    "Credentials",
    "Cursor",
    "DecodeError",
    "Default",
    "DocumentWriter",
    "EncodeError",
    "Err",
    "Error",
    "ErrorKind",
    "FromDocument",
    "FromStr",
    "Handle",
    "Into",
    "IntoIterator",
    "Items",
    "Iterator",
    "Lenient",
    "ListMethod",
    "Method",
    "Month",
    "MonthRange",
    "None",
    "Ok",
    "Option",
    "Params",
    "ParseIntError",
    "Partial",
    "Period",
    "PermissionChange",
    "PermissionSet",
    "PoolRange",
    "Result",
    "Scalar",
    "ServerMethod",
    "Settings",
    "Some",
    "Source",
    "String",
    "Template",
    "Timestamp",
    "ToDocument",
    "Unlisted",
    "Unreadable",
    "Value",
    "Vec",
    "View",
    "Wait",
    "YesNo",
];

/// Names that a type cannot have and the struct of a method can: the files of types and handles implement these traits, and the file of a
/// method that has a history names releases.
const NOT_FOR_TYPES: &[&str] = &["Clone", "Copy", "From", "Release"];

/// Modules of the crate, functions of its clients, and features.
const MODULES: &[&str] = &[
    "attributes",
    "blocking",
    "builder",
    "call",
    "client",
    "detect_release",
    "dispatch",
    "families",
    "for_release",
    "from_env",
    "ids",
    "opennebula_runtime",
    "release",
    "settings",
    "shared",
    "wait",
    // Features.
    "default",
    "full",
    "serde",
    "server",
];

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// A declared type, and its module.
    Type,
    /// The struct of a method.
    Structure,
    /// A value of an enumeration.
    Variant,
    /// A module and a function of the client.
    Module,
    /// A function on a handle.
    Function,
    /// A field of a method's struct, and perhaps a setter.
    Param,
    /// A field of a document.
    Field,
}

impl Use {
    fn noun(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Structure => "struct",
            Self::Variant => "value",
            Self::Module => "module",
            Self::Function => "function",
            Self::Param => "parameter",
            Self::Field => "field",
        }
    }

    /// Names that the code around one of this use has for itself.
    fn taken(self) -> &'static [&'static str] {
        match self {
            Self::Type | Self::Structure => TYPES,
            Self::Module => MODULES,
            Self::Function => &["new"],
            Self::Param => &["client", "into_future", "into_method", "lenient", "method", "new", "params", "send"],
            Self::Field => &["cursor", "out"],
            Self::Variant => &["Unlisted"],
        }
    }
}

/// Refuses every name that is taken.
pub(super) fn check(plan: &Plan<'_>, found: &mut Diagnostics) {
    let mut check = Check(found);
    plan.types().for_each(|(_, item)| check.type_def(item.source));
    for group in &plan.fields {
        for function in &group.functions {
            check.field(function.field);
        }
    }
    for resource in &plan.resources {
        let node = &resource.source.docs.node;
        check.name(&resource.source.name, Use::Module, Place::Value(node, "resource"));
        if let Some(pool) = &resource.source.pool {
            check.name(pool, Use::Module, Place::Value(node, "pool"));
        }
        for object in &resource.objects {
            // The names of the resource and of its pool are stated; all others come from the methods.
            let is_stated = object.is_resource || Some(&object.source.name) == resource.source.pool.as_ref();
            if let Some(method) = object.methods.first().filter(|_| !is_stated) {
                check.name(&object.source.name, Use::Module, Place::Key(&method.source.node));
            }
            object.methods.iter().for_each(|method| check.method(method));
        }
    }
}

/// Where refusals go.
struct Check<'f>(&'f mut Diagnostics);

impl Check<'_> {
    fn type_def(&mut self, def: &TypeDef) {
        if self.name(&def.name, Use::Type, Place::Key(&def.node)) {
            let module = snake_case(&def.name);
            if KEYWORDS.contains(&module.as_str()) {
                let message = format!("the module of `{}` would be `{module}`, which is a keyword of Rust's", def.name);
                self.refuse(Place::Key(&def.node), message);
            }
        }
        match &def.kind {
            TypeKind::Enum(of) => {
                for value in &of.values {
                    self.name(&value.name, Use::Variant, Place::Key(&value.docs.node));
                }
                if let Some(other) = &of.other {
                    self.name(&other.name, Use::Variant, Place::Value(&other.docs.node, "name"));
                }
            }
            TypeKind::Document(of) => {
                of.fields.iter().for_each(|field| self.field(field));
                for (key, name) in [("rest", &of.rest), ("keeps", &of.keeps)] {
                    if let Some(name) = name {
                        self.name(name, Use::Field, Place::Value(&def.node, key));
                    }
                }
            }
            TypeKind::Id(_) | TypeKind::Number(_) | TypeKind::String { .. } => {}
        }
    }

    fn field(&mut self, field: &Field) {
        let node = &field.docs.node;
        let is_derived = field.name == field.element.to_lowercase();
        let place = if is_derived { Place::Derived(node, "element") } else { Place::Value(node, "name") };
        self.name(&field.name, Use::Field, place);
    }

    fn method(&mut self, method: &Method<'_>) {
        let source = method.source;
        let is_free = self.name(&source.name, Use::Function, Place::Derived(&source.node, "name"));
        if is_free
            && self.name(&method.structure, Use::Structure, Place::Derived(&source.node, "name"))
            && method.structure == "Release"
            && method.names_releases()
        {
            let message = "the generated code needs the name `Release` for itself where a method or one of its parameters has a history";
            self.refuse(Place::Derived(&source.node, "name"), message.to_owned());
        }
        for param in source.params() {
            self.name(&param.name, Use::Param, Place::Value(&param.node, "name"));
        }
    }

    /// Checks a name, and says whether it is free.
    fn name(&mut self, name: &str, of: Use, place: Place<'_>) -> bool {
        if KEYWORDS.contains(&name) {
            self.refuse(place, format!("`{name}` is a keyword of Rust's and cannot name a {}", of.noun()));
        } else if of.taken().contains(&name) || (of == Use::Type && NOT_FOR_TYPES.contains(&name)) {
            self.refuse(place, format!("the generated code needs the name `{name}` for itself"));
        } else {
            return true;
        }
        false
    }

    fn refuse(&mut self, place: Place<'_>, message: String) {
        let (diagnostic, help) = match place {
            Place::Key(node) => (Diagnostic::of_key(codes::RESERVED_NAME, node, message), "give it another name"),
            Place::Value(node, key) => (Diagnostic::new(codes::RESERVED_NAME, &node.key(key), message), "give it another name"),
            Place::Derived(node, key) => {
                (Diagnostic::new(codes::RESERVED_NAME, &node.key(key), message), "give it another name with `name:`")
            }
        };
        self.0.push(diagnostic.help(help));
    }
}

/// Where a name stands.
#[derive(Clone, Copy)]
enum Place<'c> {
    /// It is the key that leads to this node.
    Key(&'c Node),
    /// It is the value of a key of this node.
    Value(&'c Node, &'static str),
    /// It is taken from the value of a key of this node, or from the node's own name where it does not have that key.
    Derived(&'c Node, &'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_of_the_language_is_known() {
        // The parser knows them too, except those that only newer editions have.
        for keyword in KEYWORDS {
            let parsed = syn::parse_str::<syn::Ident>(keyword);
            assert!(parsed.is_err() || *keyword == "gen", "{keyword}");
        }
        for fine in ["union", "raw", "safe", "auto", "default", "kind"] {
            assert!(syn::parse_str::<syn::Ident>(fine).is_ok() && !KEYWORDS.contains(&fine), "{fine}");
        }
    }
}
