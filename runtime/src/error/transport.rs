//! Errors between this program and OpenNebula.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::wire::MalformedXml;

/// What to look at when something answers that is not OpenNebula.
const WRONG_ENDPOINT: &str = "is this the XML-RPC endpoint? it usually ends in :2633/RPC2";
/// How much of a page an error shows, in characters.
const EXCERPT: usize = 200;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A connection that did not come about, or broke.
#[derive(Debug)]
pub struct ConnectionError {
    endpoint: String,
    reason: String,
    hint: Option<&'static str>,
    cause: BoxError,
}

impl ConnectionError {
    /// An error of a connection to an endpoint; what lies at its bottom is the reason that is shown.
    pub fn new(endpoint: impl Into<String>, cause: impl Into<BoxError>) -> Self {
        let cause = cause.into();
        Self { endpoint: endpoint.into(), reason: root(cause.as_ref()).to_string(), hint: None, cause }
    }

    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn with_hint(mut self, hint: Option<&'static str>) -> Self {
        self.hint = hint;
        self
    }

    /// What lies at the bottom, in words.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }

    /// The error of TLS at the bottom, where it is one.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn rustls(&self) -> Option<&rustls::Error> {
        root(self.cause.as_ref()).downcast_ref()
    }

    /// The kind of the I/O error at the bottom, where it is one.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn io_kind(&self) -> Option<std::io::ErrorKind> {
        root(self.cause.as_ref()).downcast_ref().map(std::io::Error::kind)
    }

    /// Where the connection leads.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.endpoint, self.reason)?;
        self.hint.map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl StdError for ConnectionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.cause.as_ref())
    }
}

/// The last error of a chain: the libraries between put only general words around it.
fn root<'e>(error: &'e (dyn StdError + 'static)) -> &'e (dyn StdError + 'static) {
    let mut root = error;
    loop {
        let below = match root.downcast_ref::<std::io::Error>() {
            // What an I/O error holds is not its source but stands in its place.
            Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
            None => root.source(),
        };
        match below {
            Some(below) => root = below,
            None => return root,
        }
    }
}

/// A call that took too long.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TimedOut {
    /// Where the call went.
    pub endpoint: String,
    /// How long it was given.
    pub after: Duration,
}

impl TimedOut {
    /// A call to an endpoint that took longer than this.
    pub fn new(endpoint: impl Into<String>, after: Duration) -> Self {
        Self { endpoint: endpoint.into(), after }
    }
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, after } = self;
        write!(f, "no complete answer from {endpoint} within {after:?}; the server may still do the call; ")?;
        f.write_str("`timeout` of the builder or ONE_XMLRPC_TIMEOUT gives it longer")
    }
}

impl StdError for TimedOut {}

/// An answer whose HTTP status is not 200, as OpenNebula's always is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpStatus {
    /// Where the call went.
    pub endpoint: String,
    /// The status.
    pub code: u16,
    /// Where a redirect leads. It is not followed, for the credentials would go with it.
    pub location: Option<String>,
    /// The first words of the page that came with it, without its markup; can be empty.
    pub excerpt: String,
}

impl HttpStatus {
    /// A status and the page that came with it.
    pub fn new(endpoint: impl Into<String>, code: u16, location: Option<String>, page: &str) -> Self {
        Self { endpoint: endpoint.into(), code, location, excerpt: excerpt(page) }
    }
}

impl fmt::Display for HttpStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP status {} from {}", self.code, self.endpoint)?;
        if let Some(location) = &self.location {
            return write!(f, ": a redirect to {location}, not followed; if OpenNebula is there, make it the endpoint");
        }
        if !self.excerpt.is_empty() {
            write!(f, ": {}", self.excerpt)?;
        }
        match self.code {
            401 | 403..=405 => write!(f, "; {WRONG_ENDPOINT}"),
            502..=504 => f.write_str("; a gateway before OpenNebula answers, not OpenNebula"),
            _ => Ok(()),
        }
    }
}

impl StdError for HttpStatus {}

/// An answer that is not an XML-RPC response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MalformedResponse {
    /// What is wrong with it, and where.
    pub error: MalformedXml,
    /// Its first words, without markup, where they can be shown; can be empty.
    pub excerpt: String,
    /// Whether something else than XML-RPC came: HTML, JSON, nothing.
    foreign: Option<&'static str>,
}

impl MalformedResponse {
    /// An answer that cannot be read, and why. Its words are not kept: a password can be among them.
    pub fn new(error: MalformedXml, body: &str) -> Self {
        let start: String = body.trim_start_matches('\u{feff}').trim_start().chars().take(16).collect::<String>().to_ascii_lowercase();
        let foreign = match start.as_str() {
            "" => Some("an empty answer"),
            html if html.starts_with("<html") || html.starts_with("<!doctype html") => Some("an HTML page"),
            json if json.starts_with(['{', '[', '"']) => Some("JSON"),
            other if !other.starts_with('<') => Some("no XML"),
            _ => None,
        };
        Self { error, excerpt: String::new(), foreign }
    }

    /// Keeps the first words of a body that holds nothing secret.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn show(&mut self, body: &str) {
        self.excerpt = excerpt(body);
    }
}

impl fmt::Display for MalformedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.foreign {
            Some(foreign) => write!(f, "expected an XML-RPC response, found {foreign}")?,
            None => write!(f, "the response is not XML-RPC: {}", self.error)?,
        }
        if !self.excerpt.is_empty() {
            write!(f, " ({})", self.excerpt)?;
        }
        if self.foreign.is_some() {
            write!(f, "; {WRONG_ENDPOINT}")?;
        }
        Ok(())
    }
}

impl StdError for MalformedResponse {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.error)
    }
}

/// The first words of a page, on one line, without its markup.
fn excerpt(page: &str) -> String {
    let mut words = String::new();
    let mut length = 0;
    for word in text_of(page).split(|character: char| character.is_whitespace() || character.is_control()) {
        if word.is_empty() {
            continue;
        }
        if length > 0 {
            words.push(' ');
        }
        for character in word.chars() {
            if length == EXCERPT {
                words.push('…');
                return words;
            }
            words.push(character);
            length += 1;
        }
        length += 1;
    }
    words
}

/// A page with a blank for every tag, and without its scripts and styles.
fn text_of(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let lower = after.get(..6).unwrap_or(after).to_ascii_lowercase();
        let end = match lower.as_str() {
            "script" => "</script>",
            "style>" | "style " => "</style>",
            _ => ">",
        };
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_the_words_of_a_page() {
        let page = "<html>\r\n<head><title>502 Bad Gateway</title><style>h1 {color: red}</style></head>\r\n<body>\r\n<center><h1>502 Bad \
                    Gateway</h1></center>\r\n<hr><script>alert(1 < 2)</script><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n";
        assert_eq!(excerpt(page), "502 Bad Gateway 502 Bad Gateway nginx/1.22.1");
        assert_eq!(excerpt("<a <b"), "");
        let long = excerpt(&"ü ".repeat(1000));
        assert!(long.chars().count() <= EXCERPT + 1 && long.ends_with('…'), "{long}");
    }

    #[test]
    fn what_is_foreign_is_named() {
        let display = |body: &str| {
            let error = MalformedXml { reason: "it ends".into(), offset: 3 };
            MalformedResponse { excerpt: excerpt(body), ..MalformedResponse::new(error, body) }.to_string()
        };
        assert!(display("").contains("found an empty answer; is this the XML-RPC endpoint?"));
        assert!(display("\n<!DOCTYPE HTML><p>Sunstone").contains("found an HTML page (Sunstone); is this"));
        assert!(display("{\"DOCUMENT_POOL\":{}}").contains("found JSON ({\"DOCUMENT_POOL\":{}}); is this"));
        assert_eq!(display("<?xml version='1.0'?><methodResponse>"), "the response is not XML-RPC: it ends (at byte 3)");
    }
}
