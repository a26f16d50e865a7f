//! Files that bring others together: `lib.rs` and each `mod.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::handles;
use super::ident;
use opennebula_catalogue::model::{Catalogue, Object, Resource, TypeDef, TypeKind};
use opennebula_catalogue::spelling::snake_case;

/// `lib.rs`.
pub(super) fn crate_root(catalogue: &Catalogue) -> TokenStream {
    let docs = crate_docs(catalogue).inner();
    let modules = catalogue.resources.iter().flat_map(|resource| {
        resource.objects.iter().map(move |object| {
            let (feature, name) = (&resource.name, ident(&object.name));
            quote!(#[cfg(feature = #feature)] pub mod #name;)
        })
    });
    let features = catalogue.resources.iter().map(|resource| &resource.name);
    let dispatch = quote! {
        #[cfg(all(feature = "server", any(#(feature = #features),*)))]
        pub mod dispatch;
    };
    quote! {
        #docs
        #![allow(rustdoc::redundant_explicit_links)]
        #![allow(clippy::semicolon_if_nothing_returned, clippy::too_many_arguments, clippy::too_many_lines)]

        #[cfg(feature = "blocking")]
        pub mod blocking;
        mod call;
        #[cfg(feature = "async")]
        mod client;
        pub mod families;
        mod ids;
        mod shared;
        #[cfg(any(feature = "async", feature = "blocking"))]
        mod wait;
        #(#modules)*
        #dispatch

        pub use call::Call;
        #[cfg(feature = "async")]
        pub use client::Client;
        pub use ids::*;
        pub use opennebula_runtime::acl::{AclKind, AclKinds, AclResources, AclRight, AclRights, AclRule, AclSelector, AclUser, AclZone};
        pub use opennebula_runtime::settings::{self, Builder, Connect, Credentials, Settings};
        #[doc(inline)]
        pub use opennebula_runtime::template as attributes;
        pub use opennebula_runtime::{
            Access, Added, Calls, Error, ErrorKind, Method, Month, MonthRange, Period, PermissionBits, PermissionChange, PermissionSet, Permissions, PoolRange, Release, Template, Timestamp, Unlisted,
        };
        pub use shared::*;
        #[cfg(any(feature = "async", feature = "blocking"))]
        pub use wait::Wait;
    }
}

fn crate_docs(catalogue: &Catalogue) -> DocLines {
    let mut docs = DocLines::default();
    let methods: usize = catalogue.resources.iter().flat_map(|resource| &resource.objects).map(|object| object.methods.len()).sum();
    docs.paragraph("A client of OpenNebula's XML-RPC API, in which the compiler checks the order of arguments.");
    docs.markdown(include_str!("crate_docs.md"));
    docs.paragraph("# Resources");
    docs.paragraph(&format!("{methods} methods. Each resource is a cargo feature of its name; `full` has them all."));
    docs.gap();
    docs.line("| feature | what | modules |");
    docs.line("|---|---|---|");
    for resource in &catalogue.resources {
        let modules: Vec<_> = resource.objects.iter().map(|object| format!("[`{}`]", object.name)).collect();
        docs.line(format!("| `{}` | {} | {} |", resource.name, resource.docs.summary, modules.join(", ")));
    }
    docs
}

/// `mod.rs` of an object: its handle, its methods, and, where it is the resource itself, the resource's types.
pub(super) fn object(resource: &Resource, object: &Object) -> TokenStream {
    let is_resource = object.name == resource.name;
    let docs = if is_resource {
        DocLines::of(&resource.docs)
    } else {
        let mut docs = DocLines::default();
        docs.paragraph(&format!("`one.{}.*`: see [`{}`](crate::{}).", object.name, resource.name, resource.name));
        docs
    };
    let docs = docs.inner();
    let part = |is_there: bool, module: TokenStream, names: TokenStream| if is_there { (module, names) } else { (quote!(), quote!()) };
    let (handle, use_handle) = part(
        handles::is_needed(resource, object),
        quote!(
            mod handle;
        ),
        quote!(
            pub use handle::Handle;
        ),
    );
    let (methods, use_methods) = part(
        !object.methods.is_empty(),
        quote!(
            mod methods;
        ),
        quote!(
            pub use methods::*;
        ),
    );
    let (types, use_types) = part(
        is_resource && has_module_types(&resource.types),
        quote!(
            mod types;
        ),
        quote!(
            pub use types::*;
        ),
    );
    quote! {
        #docs

        #handle
        #methods
        #types

        #use_handle
        #use_methods
        #use_types
    }
}

/// `methods/mod.rs` of an object.
pub(super) fn methods(object: &Object) -> TokenStream {
    list(object.methods.iter().map(|method| (method.function.clone(), method.structure.clone(), method.internal)))
}

/// `types/mod.rs` of a resource, and `shared/mod.rs`.
pub(super) fn types(types: &[TypeDef]) -> TokenStream {
    list(types.iter().filter(|def| in_module(def)).map(|def| (snake_case(&def.name), def.name.clone(), false)))
}

/// Modules of one item each: its module, its name, and whether it is internal.
fn list(entries: impl Iterator<Item = (String, String, bool)>) -> TokenStream {
    let mut entries: Vec<_> = entries.collect();
    entries.sort();
    let modules = entries.iter().map(|(module, _, internal)| {
        let (gate, module) = (gate(*internal), ident(module));
        quote!(#gate mod #module;)
    });
    let uses = entries.iter().map(|(module, name, internal)| {
        let (gate, module, name) = (gate(*internal), ident(module), ident(name));
        quote!(#gate pub use #module::#name;)
    });
    quote! {
        #(#modules)*

        #(#uses)*
    }
}

/// What keeps the calls of servers out of the crate unless asked for.
fn gate(internal: bool) -> Option<TokenStream> {
    internal.then(|| quote!(#[cfg(feature = "internal")]))
}

/// Whether a type has a file of its own in the module of its resource. Ids stand together at the root of the crate.
pub(super) fn in_module(def: &TypeDef) -> bool {
    !matches!(def.kind, TypeKind::Id(_))
}

/// Whether a resource has types of its own.
pub(super) fn has_module_types(types: &[TypeDef]) -> bool {
    types.iter().any(in_module)
}
