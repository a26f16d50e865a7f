//! Making templates by hand.

use super::{Template, Value};

/// A value that can stand in a template as a text.
///
/// `true` and `false` are `YES` and `NO`: nothing else means yes to the server.
pub trait ToText {
    /// The text to store.
    fn to_text(&self) -> String;
}

macro_rules! written_by_display {
    ($($plain:ty),*) => {$(
        impl ToText for $plain {
            fn to_text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

written_by_display!(str, String, char, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);

impl ToText for bool {
    fn to_text(&self) -> String {
        (if *self { "YES" } else { "NO" }).into()
    }
}

impl<T: ToText + ?Sized> ToText for &T {
    fn to_text(&self) -> String {
        (**self).to_text()
    }
}

impl<T: ToText> From<T> for Value {
    fn from(text: T) -> Self {
        Self::Text(text.to_text())
    }
}

impl From<Vec<(String, String)>> for Value {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self::Vector(pairs)
    }
}

impl From<Pairs> for Value {
    fn from(pairs: Pairs) -> Self {
        Self::Vector(pairs.pairs)
    }
}

/// The pairs of a vector in the making: `Pairs::new().with("IMAGE_ID", 3).with("DEV_PREFIX", "vd")`.
///
/// Where all values are of one type an array or a `Vec` serves as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    pairs: Vec<(String, String)>,
}

impl Pairs {
    /// No pairs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pair. The name is sent as it stands, and the server looks for upper case.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToText) -> Self {
        self.pairs.push((name.into(), value.to_text()));
        self
    }
}

impl<N: Into<String>, V: ToText> FromIterator<(N, V)> for Pairs {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |all, (name, value)| all.with(name, value))
    }
}

impl<N: Into<String>, V: ToText, const COUNT: usize> From<[(N, V); COUNT]> for Pairs {
    fn from(pairs: [(N, V); COUNT]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: Into<String>, V: ToText> From<Vec<(N, V)>> for Pairs {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
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
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.template.set(name, value);
        self
    }

    /// Adds an attribute, beside those that have its name.
    pub fn push(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.template.push(name, value);
        self
    }

    /// Adds a vector, beside those that have its name: one for each disk, each network interface.
    pub fn vector(self, name: impl Into<String>, pairs: impl Into<Pairs>) -> Self {
        self.push(name, pairs.into())
    }

    /// The template.
    #[must_use]
    pub fn build(self) -> Template {
        self.template
    }
}
