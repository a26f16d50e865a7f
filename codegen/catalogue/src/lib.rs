//! The catalogue of OpenNebula's XML-RPC API, as data: YAML files in, a [`Catalogue`] out.
//!
//! Every output of the catalogue (the Rust crate, a reference, a command) reads the same model, and knows nothing of the YAML:
//!
//! - `load` reads YAML into structs that mirror the language, each with its place, and applies families;
//! - `resolve` makes the [`model`] of them, in which every name is bound and every rule of the language kept;
//! - `lint` refuses what the language allows and a good catalogue does not have.
//!
//! A stage that finds mistakes tells all of them, as [`Diagnostics`], and the next one does not begin.
//!
//! # An output of one's own
//!
//! This one writes a page of Markdown with a line for each method: what it is called with, what comes back, and since which release it is there.
//!
//! ```
//! use opennebula_catalogue::model::{Catalogue, Method};
//! use opennebula_catalogue::{Sources, check};
//!
//! /// The whole page.
//! fn page(catalogue: &Catalogue) -> String {
//!     catalogue.methods().map(line).collect()
//! }
//!
//! fn line(method: &Method) -> String {
//!     let params = method.params().map(|param| {
//!         let bracket = if param.is_required() { ("", "") } else { ("[", "]") };
//!         format!("{}{}: {}{}", bracket.0, param.name, param.ty, bracket.1)
//!     });
//!     let params: Vec<String> = params.collect();
//!     let answer = method.output.kind.ty().map_or("nothing".to_owned(), |ty| ty.to_string());
//!     let since = method.history.since.map_or(String::new(), |since| format!(" Since {since}."));
//!     let summary = method.docs.summary.render(|link| format!("`{link}`"));
//!     format!("- `{}({})` → {answer}: {summary}{since}\n", method.wire_name, params.join(", "))
//! }
//!
//! # let vm = r#"
//! # releases: ["5.0", "5.2"]
//! # "#;
//! # let resource = r#"
//! # resource: vm
//! # summary: Virtual machines.
//! # noun: machine
//! # id: VmId
//! # ids:
//! #   VmId: { summary: Number of a machine. }
//! # methods:
//! #   one.vm.hold:
//! #     summary: Holds the machine back.
//! #     access: write
//! #     auth: [VM:MANAGE]
//! #     since: "5.2"
//! #     params:
//! #       - { name: vm, type: VmId, summary: The machine. }
//! #       - { name: why, type: text, default: "", optional: true, summary: The reason. }
//! #     output: { type: VmId, summary: The machine. }
//! # "#;
//! # let files = [("api.yaml".to_owned(), vm.to_owned()), ("vm.yaml".to_owned(), resource.to_owned())];
//! let sources = Sources::from(files); // the files of `spec/`, by name
//! match check(&sources) {
//!     Ok(catalogue) => print!("{}", page(&catalogue)),
//!     Err(mistakes) => eprint!("{}", mistakes.render(&sources)),
//! }
//! # let catalogue = check(&sources).unwrap();
//! # let expected = "- `one.vm.hold(vm: VmId, [why: text])` → VmId: Holds the machine back. Since 5.2.\n";
//! # assert_eq!(page(&catalogue), expected);
//! ```
//!
//! An output that cannot write everything that the language allows (a name that is a keyword there) declares its own [`codes!`], and looks at the
//! [`Draft`], so that its mistakes are told in the same run as all others.

mod diagnostic;
mod lint;
mod load;
pub mod model;
mod place;
mod resolve;
mod schema;
mod sources;
pub mod spelling;
mod yaml;

pub use diagnostic::{Code, Diagnostic, Diagnostics, Locations, codes};
pub use model::Catalogue;
pub use place::{Node, Step};
pub use schema::schema;
pub use sources::Sources;
pub use yaml::LARGEST_FILE;

/// Reads and checks a catalogue.
pub fn check(sources: &Sources) -> Result<Catalogue, Diagnostics> {
    Draft::read(sources)?.finish()
}

/// Reads a catalogue without the lints, for one that was written before they were.
pub fn read(sources: &Sources) -> Result<Catalogue, Diagnostics> {
    let Draft { catalogue, found } = Draft::read(sources)?;
    found.or(catalogue)
}

/// A catalogue that was read, with the mistakes that were found in it so far.
///
/// An output that refuses more than the language does looks at the draft, so that its mistakes are told in the same run as all others.
#[derive(Clone, Debug)]
pub struct Draft {
    catalogue: Catalogue,
    found: Diagnostics,
}

impl Draft {
    /// Reads the files. It fails where they cannot be understood at all.
    pub fn read(sources: &Sources) -> Result<Self, Diagnostics> {
        let (catalogue, found) = resolve::resolve(&load::load(sources)?);
        Ok(Self { catalogue, found })
    }

    /// The catalogue without what has a mistake.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Adds what an output refuses.
    #[must_use]
    pub fn with(mut self, found: Diagnostics) -> Self {
        self.found.extend(found);
        self
    }

    /// The catalogue, if nothing is wrong with it and it passes the lints.
    pub fn finish(self) -> Result<Catalogue, Diagnostics> {
        let catalogue = self.found.or(self.catalogue)?;
        lint::lint(&catalogue)?;
        Ok(catalogue)
    }
}

/// Line and column, from 1, of the key that leads to a node of the catalogue, or of an item of a list; `None` where there is no such node.
pub fn locate(sources: &Sources, node: &Node) -> Option<(usize, usize)> {
    Locations::find(sources, [node]).key(node)
}
