//! Making templates by hand.

use std::borrow::Cow;

use super::{Pairs, Template, Value};

/// A value that can stand in a template as a text.
///
/// `true` and `false` are `YES` and `NO`: nothing else means yes to the server.
pub trait ToText {
    /// The text to store.
    fn to_text(&self) -> Cow<'_, str>;
}

macro_rules! written_by_display {
    ($($plain:ty),*) => {$(
        impl ToText for $plain {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}

written_by_display!(char, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);

impl ToText for str {
    fn to_text(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl ToText for String {
    fn to_text(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl ToText for bool {
    fn to_text(&self) -> Cow<'_, str> {
        (if *self { "YES" } else { "NO" }).into()
    }
}

impl<T: ToText + ?Sized> ToText for &T {
    fn to_text(&self) -> Cow<'_, str> {
        (**self).to_text()
    }
}

impl<T: ToText> From<T> for Value {
    fn from(text: T) -> Self {
        Self::Text(text.to_text().into_owned())
    }
}

impl<N: AsRef<str>, V: ToText> From<Vec<(N, V)>> for Value {
    fn from(pairs: Vec<(N, V)>) -> Self {
        Self::Vector(pairs.into())
    }
}

impl From<Pairs> for Value {
    fn from(pairs: Pairs) -> Self {
        Self::Vector(pairs)
    }
}

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
