//! Files that bring others together: `lib.rs` and each `mod.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::ident::ident;
use super::literal;
use crate::plan::{Object, Plan, Resource, TypeItem, rustdoc};

/// `lib.rs`.
pub(super) fn crate_root(plan: &Plan<'_>) -> TokenStream {
    let docs = crate_docs(plan).inner();
    let modules = plan.objects().map(|(resource, object)| {
        let (feature, name) = (&resource.source.name, ident(&object.source.name));
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    let features = plan.resources.iter().map(|resource| &resource.source.name);
    let dispatch = quote! {
        #[cfg(all(feature = "server", any(#(feature = #features),*)))]
        pub mod dispatch;
    };
    let release = plan.tells_release().then(|| {
        quote! {
            #[cfg(all(feature = "system", any(feature = "async", feature = "blocking")))]
            mod release;
        }
    });
    let [wait, use_wait] = wait(plan);
    let fields = (!plan.fields.is_empty()).then(|| {
        quote!(
            pub mod fields;
        )
    });
    let releases = plan.catalogue.releases.iter().map(|release| {
        let [major, minor] = [release.major, release.minor].map(|number| literal::int(number.into()));
        quote!(Release::new(#major, #minor))
    });
    quote! {
        #docs
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(rustdoc::redundant_explicit_links)]
        #![allow(clippy::semicolon_if_nothing_returned, clippy::too_many_arguments, clippy::too_many_lines)]

        #[cfg(feature = "blocking")]
        pub mod blocking;
        mod call;
        #[cfg(feature = "async")]
        mod client;
        pub mod families;
        #fields
        mod ids;
        #release
        mod shared;
        #wait
        #(#modules)*
        #dispatch

        pub use call::Call;
        #[cfg(feature = "async")]
        pub use client::Client;
        pub use ids::*;
        pub use opennebula_runtime::acl::{AclKind, AclKinds, AclResources, AclRight, AclRights, AclRule, AclSelector, AclUser, AclZone};
        pub use opennebula_runtime::client::{Builder, Connect};
        pub use opennebula_runtime::settings::{self, Credentials, Settings};
        #[doc(inline)]
        pub use opennebula_runtime::template as attributes;
        pub use opennebula_runtime::{
            Access, Added, Calls, Error, ErrorKind, Lenient, ListMethod, Method, Month, MonthRange, Partial, Period, PermissionBits, PermissionChange, PermissionSet, Permissions, PoolRange, Release, Template, Timestamp, Unlisted, Unreadable,
        };
        pub use shared::*;
        #use_wait

        /// The releases of OpenNebula that this crate knows, the oldest first.
        pub const RELEASES: &[Release] = &[#(#releases),*];
    }
}

/// The module of `Wait` and its name, which are there where a client is and something that can be waited for.
fn wait(plan: &Plan<'_>) -> [TokenStream; 2] {
    let waits = |resource: &&Resource<'_>| resource.objects.iter().any(|object| object.methods.iter().any(|method| method.waits));
    let features: Vec<_> = plan.resources.iter().filter(waits).map(|resource| &resource.source.name).collect();
    if features.is_empty() {
        return [quote!(), quote!()];
    }
    let gate = quote!(#[cfg(all(any(feature = "async", feature = "blocking"), any(#(feature = #features),*)))]);
    [quote!(#gate mod wait;), quote!(#gate pub use wait::Wait;)]
}

fn crate_docs(plan: &Plan<'_>) -> DocLines {
    let mut docs = DocLines::default();
    let methods = plan.methods().count();
    docs.paragraph("A client of OpenNebula's XML-RPC API, in which the compiler checks the order of arguments.");
    docs.markdown(include_str!("crate_docs.md"));
    docs.paragraph("# Resources");
    docs.paragraph(&format!("{methods} methods. Each resource is a cargo feature of its name; `full` has them all."));
    docs.gap();
    docs.line("| feature | what | modules |");
    docs.line("|---|---|---|");
    for resource in &plan.resources {
        let modules: Vec<_> = resource.objects.iter().map(|object| format!("[`{}`]", object.source.name)).collect();
        let (name, summary) = (&resource.source.name, rustdoc(&resource.source.docs.summary));
        docs.line(format!("| `{name}` | {summary} | {} |", modules.join(", ")));
    }
    docs
}

/// `mod.rs` of an object: its handle, its methods, and, where it is the resource itself, the resource's types.
pub(super) fn object(resource: &Resource<'_>, object: &Object<'_>) -> TokenStream {
    let docs = if object.is_resource {
        DocLines::of(&resource.source.docs)
    } else {
        let mut docs = DocLines::default();
        let (name, resource) = (&object.source.name, &resource.source.name);
        docs.paragraph(&format!("`one.{name}.*`: see [`{resource}`](crate::{resource})."));
        docs
    };
    let docs = docs.inner();
    let part = |is_there: bool, module: TokenStream, names: TokenStream| if is_there { (module, names) } else { (quote!(), quote!()) };
    let (handle, use_handle) = part(
        object.handle.is_some(),
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
        object.is_resource && !resource.types.is_empty(),
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
pub(super) fn methods(object: &Object<'_>) -> TokenStream {
    list(object.methods.iter().map(|method| (method.source.name.clone(), method.structure.clone(), method.source.internal)))
}

/// `types/mod.rs` of a resource, and `shared/mod.rs`.
pub(super) fn types(types: &[TypeItem<'_>]) -> TokenStream {
    list(types.iter().map(|item| (item.module.clone(), item.source.name.clone(), false)))
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
