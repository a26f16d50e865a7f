//! Taking attributes out of a template that have a place elsewhere, and putting them back: what typed views are made of.

use super::{Attribute, Template, Value};

impl Template {
    /// Takes out the first attribute of this name, if it is a text that `accept` makes something of. Otherwise everything stays.
    pub fn take_text<T>(&mut self, name: &str, accept: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let position = self.position(name)?;
        let taken = accept(self.attributes.get(position)?.value.as_text()?)?;
        self.attributes.remove(position);
        Some(taken)
    }

    /// Takes out all texts of this name that `accept` makes something of. The others stay, in order.
    pub fn take_texts<T>(&mut self, name: &str, mut accept: impl FnMut(&str) -> Option<T>) -> Vec<T> {
        let mut taken = Vec::new();
        self.attributes.retain(|attribute| {
            let accepted = if attribute.name == name { attribute.value.as_text().and_then(&mut accept) } else { None };
            let stays = accepted.is_none();
            taken.extend(accepted);
            stays
        });
        taken
    }

    /// Takes out the first attribute of this name, if it is a vector: its pairs as a template. Otherwise everything stays.
    pub fn take_vector(&mut self, name: &str) -> Option<Self> {
        let position = self.position(name)?;
        self.attributes.get(position)?.value.as_vector()?;
        pairs(self.attributes.remove(position))
    }

    /// Takes out all vectors of this name, the pairs of each as a template. Texts of this name stay.
    pub fn take_vectors(&mut self, name: &str) -> Vec<Self> {
        let is_taken = |attribute: &mut Attribute| attribute.name == name && attribute.value.as_vector().is_some();
        self.attributes.extract_if(.., is_taken).filter_map(pairs).collect()
    }

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

    fn position(&self, name: &str) -> Option<usize> {
        self.iter().position(|attribute| attribute.name == name)
    }
}

fn pairs(attribute: Attribute) -> Option<Template> {
    match attribute.value {
        Value::Text(_) => None,
        Value::Vector(pairs) => Some(pairs.into()),
    }
}
