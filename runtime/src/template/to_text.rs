//! What can stand in a template as a text.

use std::borrow::Cow;

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
