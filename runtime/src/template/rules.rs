//! What only some releases of OpenNebula do to a template. What all of them do is in `check` and in the readers.
//!
//! [`Template`] has the table of it for users.

use super::error::shown;
use super::{Pairs, Template, TemplateError, Value, ValueRef};
use crate::release::{self, Release, ServerRelease};

/// Something that only some releases do to a template.
#[derive(Clone, Copy)]
enum Rule {
    /// They cut off white space at the ends of values.
    Ends,
    /// They cut off white space at the end of `NAME`, and keep no other attribute of that name.
    Name,
    /// They end at a `NAME` that is a vector, where there is no text of that name: they take the first text all the same.
    NameVector,
    /// They put `ONE_` before the name of an attribute that begins with `_`.
    Underscore,
    /// They write an empty value in a vector so that they do not read it again.
    EmptyPair,
}

const RULES: [Rule; 5] = [Rule::Name, Rule::Ends, Rule::NameVector, Rule::Underscore, Rule::EmptyPair];

/// The attribute that becomes the name of an object.
const NAME: &str = "NAME";
const TRIM: &str = "trim it, as `Template::trimmed` does";

/// What a rule changes or loses.
struct Loss<'t> {
    attribute: &'t str,
    pair: Option<&'t str>,
    /// What is done to it, to be followed by the releases that do it.
    what: String,
    way_out: &'static str,
}

/// Checks that a server loses and changes nothing of a template that only some releases lose or change; if its release is not known, that none
/// does.
pub(super) fn check(template: &Template, server: ServerRelease) -> Result<(), TemplateError> {
    let losses = RULES.into_iter().filter(|rule| rule.is_of(server)).find_map(|rule| Some((rule, rule.loss(template, server)?)));
    losses.map_or(Ok(()), |(rule, loss)| Err(rule.error(&loss, server)))
}

/// What a server makes of a template that it accepts.
pub(super) fn stored(template: &Template, server: ServerRelease) -> Template {
    RULES.into_iter().filter(|rule| rule.is_of(server)).fold(template.clone(), |template, rule| rule.apply(template, server))
}

/// The template without white space at the ends of its values.
pub(super) fn trimmed(template: &Template) -> Template {
    rebuilt(template, |_, text| Some(trim(text)))
}

impl Rule {
    /// The first release that does it, and the last one.
    fn releases(self) -> (Option<Release>, Option<Release>) {
        match self {
            Self::Ends => (Some(Release::new(7, 4)), None),
            Self::Name => (None, Some(Release::new(7, 2))),
            Self::NameVector => (Some(Release::new(5, 0)), Some(Release::new(5, 0))),
            Self::Underscore => (None, Some(Release::new(5, 2))),
            Self::EmptyPair => (None, Some(Release::new(4, 14))),
        }
    }

    fn is_of(self, server: ServerRelease) -> bool {
        let (since, until) = self.releases();
        match server {
            ServerRelease::Known(release) => since.is_none_or(|since| since <= release) && until.is_none_or(|until| release <= until),
            ServerRelease::Newest => until.is_none(),
            ServerRelease::Unknown => true,
        }
    }

    /// The first thing that it changes or loses.
    fn loss(self, template: &Template, server: ServerRelease) -> Option<Loss<'_>> {
        let of_name = |what: &str, way_out| Loss { attribute: NAME, pair: None, what: what.to_owned(), way_out };
        match self {
            Self::Ends => {
                let (attribute, pair, _) = texts(template).find(|(.., text)| trim(text).len() < text.len())?;
                let what = "the value begins or ends with white space, which is cut off".to_owned();
                Some(Loss { attribute, pair, what, way_out: TRIM })
            }
            Self::Name => match only_name(template, server)? {
                name if trim_end(name).len() < name.len() => Some(of_name("the name ends with white space, which is cut off", TRIM)),
                _ if names(template).nth(1).is_some() => {
                    Some(of_name("of several attributes with this name only the first text is kept", "leave the others out"))
                }
                _ => None,
            },
            Self::NameVector => {
                let has_text = names(template).any(|value| value.as_text().is_some());
                let ends = !has_text && names(template).next().is_some();
                ends.then(|| of_name("a vector with this name crashes the server", "leave it out, or give it another name"))
            }
            Self::Underscore => {
                let attribute = template.iter().map(|attribute| attribute.name).find(|name| name.starts_with('_'))?;
                let what = format!("it is stored as `ONE_{}`", shown(attribute));
                Some(Loss { attribute, pair: None, what, way_out: "give it a name that begins with a letter" })
            }
            Self::EmptyPair => {
                let (attribute, pair, _) = texts(template).find(|(_, pair, text)| pair.is_some() && text.is_empty())?;
                Some(Loss { attribute, pair, what: "an empty value in a vector is lost".to_owned(), way_out: "leave it out" })
            }
        }
    }

    /// Does what the releases do.
    fn apply(self, mut template: Template, server: ServerRelease) -> Template {
        match self {
            Self::Ends => trimmed(&template),
            Self::Name => {
                if let Some(name) = only_name(&template, server).map(|name| trim_end(name).to_owned()) {
                    template.set(NAME, name);
                }
                template
            }
            // No server is left to store it.
            Self::NameVector => template,
            Self::Underscore => template.iter().map(|attribute| (name_of_old(attribute.name), attribute.value)).collect(),
            Self::EmptyPair => rebuilt(&template, |is_pair, text| (!is_pair || !text.is_empty()).then_some(text)),
        }
    }

    fn error(self, loss: &Loss<'_>, server: ServerRelease) -> TemplateError {
        let (since, until) = self.releases();
        let (what, way_out) = (&loss.what, loss.way_out);
        let span = release::span(since, until).unwrap_or_default();
        let reason = match server {
            ServerRelease::Known(release) => format!("{what} {span}, and the server is {release}; {way_out}"),
            ServerRelease::Newest => format!("{what} {span}; {way_out}"),
            ServerRelease::Unknown => format!("{what} {span}; {way_out}, or say what the server is: `Template::to_request_text_for`"),
        };
        loss.pair.into_iter().fold(TemplateError::new(reason), TemplateError::of).of(loss.attribute)
    }
}

/// All texts, each with its attribute and, in a vector, with its own name.
fn texts(template: &Template) -> impl Iterator<Item = (&str, Option<&str>, &str)> {
    template.iter().flat_map(|attribute| {
        let (text, pairs) = (attribute.value.as_text(), attribute.value.as_vector());
        let pairs = pairs.into_iter().flatten().map(move |(name, text)| (attribute.name, Some(name), text));
        text.map(|text| (attribute.name, None, text)).into_iter().chain(pairs)
    })
}

/// What is in the attributes `NAME`.
fn names(template: &Template) -> impl Iterator<Item = ValueRef<'_>> {
    template.iter().filter(|attribute| attribute.name == NAME).map(|attribute| attribute.value)
}

/// The text that is trimmed and put in the place of all `NAME`s. Up to 4.14 a vector before it is in its way, and an empty one always is.
fn only_name(template: &Template, server: ServerRelease) -> Option<&str> {
    let first = match server {
        ServerRelease::Known(release) if release <= Release::new(4, 14) => names(template).next().and_then(ValueRef::as_text),
        _ => names(template).find_map(ValueRef::as_text),
    };
    first.filter(|name| !name.is_empty())
}

fn name_of_old(name: &str) -> String {
    let prefix = if name.starts_with('_') { "ONE_" } else { "" };
    format!("{prefix}{name}")
}

/// The template with other texts; those of which nothing is made go, and vectors of which nothing is left.
fn rebuilt<'t>(template: &'t Template, text_of: impl Fn(bool, &'t str) -> Option<&'t str>) -> Template {
    template.iter().fold(Template::new(), |mut rebuilt, attribute| {
        match attribute.value {
            ValueRef::Text(text) => text_of(false, text).into_iter().for_each(|text| rebuilt.push_text(attribute.name, text)),
            ValueRef::Vector(pairs) => {
                let kept: Pairs = pairs.iter().filter_map(|(name, text)| Some((name, text_of(true, text)?))).collect();
                if pairs.is_empty() || !kept.as_ref().is_empty() {
                    rebuilt.push(attribute.name, Value::Vector(kept));
                }
            }
        }
        rebuilt
    })
}

/// Without the white space that can stand in a template.
fn trim(text: &str) -> &str {
    trim_end(text).trim_start_matches(is_space)
}

fn trim_end(text: &str) -> &str {
    text.trim_end_matches(is_space)
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}
