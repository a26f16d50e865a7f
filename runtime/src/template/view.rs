//! Putting the attributes of a typed view back into a template.

use super::{Attribute, Template, Value};

impl Template {
    /// Adds the texts of `pairs` as one vector.
    ///
    /// A vector holds no vectors: those among `pairs` are given back.
    pub fn push_vector(&mut self, name: impl Into<String>, pairs: Self) -> Vec<Attribute> {
        let mut vector = Vec::with_capacity(pairs.len());
        let mut misfits = Vec::new();
        for attribute in pairs {
            match attribute.value {
                Value::Text(text) => vector.push((attribute.name, text)),
                Value::Vector(_) => misfits.push(attribute),
            }
        }
        self.push(name, vector);
        misfits
    }
}
