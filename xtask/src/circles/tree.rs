//! The modules of a crate, as its files have them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Item, ItemMod, ItemUse, Lit, Meta, Token, UseTree, Visibility};

use super::mentions::{Mention, mentions};

/// A module: a file, or a block within one.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Its names from the root of the crate.
    pub(super) path: Vec<String>,
    /// The file it is written in.
    pub(super) file: String,
    /// The module that is the whole of that file.
    pub(super) unit: usize,
    pub(super) parent: Option<usize>,
    pub(super) children: BTreeMap<String, usize>,
    /// The names of its own items.
    pub(super) defined: BTreeSet<String>,
    pub(super) uses: Vec<Use>,
    pub(super) mentions: Vec<Mention>,
}

/// What a `use` says, one name at a time.
#[derive(Debug)]
pub(super) struct Use {
    pub(super) binds: Binds,
    pub(super) path: Vec<String>,
    pub(super) line: usize,
    /// Whether it is there for others: `pub use`.
    pub(super) is_reexport: bool,
}

/// Which names a `use` brings.
#[derive(Debug, PartialEq)]
pub(super) enum Binds {
    Name(String),
    /// All there are: `*`.
    All,
    /// None, only what a trait can do: `as _`.
    Nothing,
}

/// Reads a file by its path in a workspace.
pub(super) fn reader(workspace: &Path) -> impl Fn(&str) -> Option<String> {
    |path| fs::read_to_string(workspace.join(path)).ok()
}

/// The modules of the crate that begins with this file, the root first; `read` gives the text of a file, where there is one.
pub(super) fn modules(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Module>, String> {
    let mut reading = Reading { read, modules: Vec::new() };
    let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
    reading.file(root.to_owned(), folder, Vec::new(), None)?;
    Ok(reading.modules)
}

struct Reading<'r> {
    read: &'r dyn Fn(&str) -> Option<String>,
    modules: Vec<Module>,
}

impl Reading<'_> {
    /// Reads a file as a module whose children have their files in `folder`.
    fn file(&mut self, file: String, folder: &str, path: Vec<String>, parent: Option<usize>) -> Result<usize, String> {
        let text = (self.read)(&file).ok_or_else(|| format!("{file} cannot be read"))?;
        let parsed = syn::parse_file(&text).map_err(|error| format!("{file}:{}: {error}", error.span().start().line))?;
        let unit = self.modules.len();
        self.items(parsed.items, Module { path, file, unit, parent, ..Module::default() }, folder)?;
        Ok(unit)
    }

    /// Reads the items of a module, and the modules in it.
    fn items(&mut self, items: Vec<Item>, module: Module, folder: &str) -> Result<usize, String> {
        let index = self.modules.len();
        self.modules.push(module);
        for item in items {
            if is_for_tests(attributes(&item)) {
                continue;
            }
            match item {
                Item::Mod(child) => {
                    let name = child.ident.unraw().to_string();
                    let child = self.child(child, index, folder)?;
                    self.module(index).children.insert(name, child);
                }
                Item::Use(item) => self.module(index).uses.extend(names_of(&item)),
                item => {
                    let module = self.module(index);
                    module.defined.extend(name(&item));
                    let (found, uses) = mentions(item.into_token_stream());
                    module.mentions.extend(found);
                    // What a function uses, it uses for itself; the names are its own.
                    module.uses.extend(uses.iter().flat_map(names_of).map(|used| Use { binds: Binds::Nothing, ..used }));
                }
            }
        }
        Ok(index)
    }

    fn child(&mut self, child: ItemMod, parent: usize, folder: &str) -> Result<usize, String> {
        let name = child.ident.unraw().to_string();
        let Module { path, file, unit, .. } = self.module(parent);
        let (path, file, unit) = ([path.as_slice(), std::slice::from_ref(&name)].concat(), file.clone(), *unit);
        let below = join(folder, &name);
        if let Some((_, items)) = child.content {
            return self.items(items, Module { path, file, unit, parent: Some(parent), ..Module::default() }, &below);
        }
        if let Some(named) = child.attrs.iter().find_map(path_attribute) {
            let beside = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            let file = join(beside, &named);
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            return self.file(file, &folder, path, Some(parent));
        }
        let nested = join(&below, "mod.rs");
        let file = if (self.read)(&nested).is_some() { nested } else { format!("{below}.rs") };
        self.file(file, &below, path, Some(parent))
    }

    fn module(&mut self, index: usize) -> &mut Module {
        &mut self.modules[index]
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The names that a `use` brings, nested ones too.
fn names_of(item: &ItemUse) -> Vec<Use> {
    let is_reexport = match &item.vis {
        Visibility::Inherited => false,
        Visibility::Restricted(restricted) => !restricted.path.is_ident("self"),
        Visibility::Public(_) => true,
    };
    let mut uses = Vec::new();
    // `::name` is another crate, in any case.
    if item.leading_colon.is_none() {
        branches(&item.tree, &mut Vec::new(), &mut |path, binds, line| uses.push(Use { binds, path, line, is_reexport }));
    }
    uses
}

fn branches(tree: &UseTree, before: &mut Vec<String>, found: &mut dyn FnMut(Vec<String>, Binds, usize)) {
    let line = tree.span().start().line;
    let mut leaf = |before: &[String], name: String, binds: Binds| {
        // `a::{self}` is `a` itself.
        let path = if name == "self" && !before.is_empty() { before.to_vec() } else { [before, &[name]].concat() };
        let binds = match binds {
            Binds::Name(name) if name == "_" => Binds::Nothing,
            Binds::Name(name) if name == "self" => path.last().cloned().map_or(Binds::Nothing, Binds::Name),
            binds => binds,
        };
        found(path, binds, line);
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.unraw().to_string());
            branches(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => leaf(before, name.ident.unraw().to_string(), Binds::Name(name.ident.unraw().to_string())),
        UseTree::Rename(rename) => leaf(before, rename.ident.unraw().to_string(), Binds::Name(rename.rename.unraw().to_string())),
        UseTree::Glob(_) => found(before.clone(), Binds::All, line),
        UseTree::Group(group) => group.items.iter().for_each(|tree| branches(tree, before, found)),
    }
}

/// Whether something is compiled for tests alone.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => list.parse_args::<Meta>().is_ok_and(|predicate| needs_test(&predicate)),
        _ => false,
    })
}

/// Whether a condition holds in tests alone.
fn needs_test(predicate: &Meta) -> bool {
    let parts = |tokens: &TokenStream| {
        let parts = syn::parse::Parser::parse2(Punctuated::<Meta, Token![,]>::parse_terminated, tokens.clone());
        parts.map(|parts| parts.into_iter().collect::<Vec<_>>()).unwrap_or_default()
    };
    match predicate {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => parts(&list.tokens).iter().any(needs_test),
        Meta::List(list) if list.path.is_ident("any") => {
            let parts = parts(&list.tokens);
            !parts.is_empty() && parts.iter().all(needs_test)
        }
        _ => false,
    }
}

fn path_attribute(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.unraw().to_string())
}
