//! Documentation in the generated code.

use proc_macro2::TokenStream;
use quote::quote;

use opennebula_catalogue::model::{Docs, Field, History, Method, Slot};

use crate::plan::rustdoc;

/// How wide a line of documentation gets, without its indentation.
const WIDTH: usize = 96;

/// Lines of Markdown on their way into doc comments.
#[derive(Debug, Default)]
pub(super) struct DocLines(Vec<String>);

impl DocLines {
    /// Begins with the summary and the details of a thing.
    pub(super) fn of(docs: &Docs) -> Self {
        let mut lines = Self::default();
        lines.paragraph(&rustdoc(&docs.summary));
        if let Some(details) = &docs.details {
            lines.markdown(&rustdoc(details));
        }
        lines
    }

    /// The same, and says which releases have it.
    pub(super) fn with_history(docs: &Docs, history: &History) -> Self {
        let mut lines = Self::of(docs);
        if let Some(history) = history_sentence(history) {
            lines.paragraph(&history);
        }
        lines
    }

    /// The same of a field of a document, with the elements that it was.
    pub(super) fn of_field(field: &Field) -> Self {
        let mut lines = Self::with_history(&field.docs, &field.history);
        for earlier in &field.earlier {
            lines.paragraph(&format!("Until OpenNebula {} it was `{}`.", earlier.until, earlier.path()));
        }
        lines
    }

    /// The same of a parameter, with what is sent though the caller does not name it.
    pub(super) fn of_param(slot: &Slot, method: &Method) -> Self {
        let mut lines = Self::with_history(&slot.docs, &slot.history);
        if let Some(demand) = demand(slot) {
            lines.paragraph(&format!("Always sent {}.", stretch(&demand)));
        }
        let together = slot.together.iter().map(|together| (&together.with, together));
        let behind = method.slots.iter().filter_map(|other| Some((&other.name, other.together.as_ref()?)));
        for (other, together) in together.chain(behind.filter(|(_, together)| together.with == slot.name)) {
            lines.paragraph(&format!("Sent together with `{other}` or not at all {}.", stretch(&together.history)));
        }
        lines
    }

    /// Adds a paragraph, wrapped.
    pub(super) fn paragraph(&mut self, text: &str) -> &mut Self {
        self.gap();
        self.0.extend(wrap(text));
        self
    }

    /// Adds Markdown: paragraphs are wrapped, anything else stays as it is.
    pub(super) fn markdown(&mut self, text: &str) -> &mut Self {
        let mut in_code = false;
        for block in text.trim().split("\n\n") {
            self.gap();
            let is_paragraph = !in_code && !block.lines().any(is_markup);
            if block.matches("```").count() % 2 == 1 {
                in_code = !in_code;
            }
            if is_paragraph { self.0.extend(wrap(block)) } else { self.0.extend(block.lines().map(|line| line.trim_end().to_owned())) }
        }
        self
    }

    /// Adds a line as it is, right below the last one.
    pub(super) fn line(&mut self, line: impl Into<String>) -> &mut Self {
        self.0.push(line.into());
        self
    }

    /// Adds an empty line, unless there is nothing above it.
    pub(super) fn gap(&mut self) -> &mut Self {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self
    }

    /// As `///` lines.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.spaced();
        quote!(#(#[doc = #lines])*)
    }

    /// As `//!` lines.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.spaced();
        quote!(#(#![doc = #lines])*)
    }

    fn spaced(&self) -> Vec<String> {
        self.0.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
    }
}

/// Says since when, and until when, there is such a thing; nothing where it has always been there.
pub(super) fn history_sentence(history: &History) -> Option<String> {
    match (history.since, history.until) {
        (None, None) => None,
        (Some(since), None) => Some(format!("Since OpenNebula {since}.")),
        (None, Some(until)) => Some(format!("Until OpenNebula {until}.")),
        (Some(since), Some(until)) if since == until => Some(format!("In OpenNebula {since} only.")),
        (Some(since), Some(until)) => Some(format!("From OpenNebula {since} to {until}.")),
    }
}

/// The releases that demand a parameter which newer ones can be spared.
pub(super) fn demand(slot: &Slot) -> Option<History> {
    slot.required_until.map(|until| History { since: slot.history.since, until: Some(until) })
}

/// Says in which releases something is so, within a sentence.
pub(super) fn stretch(history: &History) -> String {
    match (history.since, history.until) {
        (None, None) => "in every release".into(),
        (Some(since), None) => format!("from OpenNebula {since} on"),
        (None, Some(until)) => format!("up to OpenNebula {until}"),
        (Some(since), Some(until)) if since == until => format!("in OpenNebula {since} only"),
        (Some(since), Some(until)) => format!("from OpenNebula {since} to {until}"),
    }
}

fn is_markup(line: &str) -> bool {
    ["- ", "* ", "|", "#", "```", "> ", "1. "].iter().any(|start| line.starts_with(start)) || line.starts_with("    ")
}

/// Breaks a text into lines, never inside `code`.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH && line.matches('`').count().is_multiple_of(2) {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}
