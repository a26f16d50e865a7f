//! Making templates by hand.

use super::{Pairs, Template, Value};

/// A template in the making; [`Template::builder`] begins one.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Builder {
    template: Template,
}

impl Template {
    /// Begins a template: `Template::builder().set("CPU", 1).vector("DISK", [("IMAGE_ID", 3)]).build()`.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// Sets an attribute, in the place of what has its name.
    pub fn set(mut self, name: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.template.set(name, value);
        self
    }

    /// Adds an attribute, beside those that have its name.
    pub fn push(mut self, name: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.template.push(name, value);
        self
    }

    /// Adds a vector, beside those that have its name: one for each disk, each network interface.
    pub fn vector(self, name: impl AsRef<str>, pairs: impl Into<Pairs>) -> Self {
        self.push(name, pairs.into())
    }

    /// The template.
    #[must_use]
    pub fn build(self) -> Template {
        self.template
    }
}
