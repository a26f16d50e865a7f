//! Addresses of servers and proxies.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

/// An `http` or `https` address, checked as far as both HTTP libraries take it.
#[derive(Clone)]
pub(crate) struct Url {
    text: String,
    https: bool,
    /// Where the user and the password of a proxy stand in the text, `@` included.
    secret: Option<(usize, usize)>,
    host: String,
}

impl Url {
    /// Reads an address; an error says what is wrong with it, and shows no password.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("it is empty".into());
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(format!("{} has no http:// or https:// at its beginning", quoted(text)));
        };
        let https = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return Err(format!("{} is neither http:// nor https://", quoted(text))),
        };
        if let Some(found) = text.chars().find(|&character| !character.is_ascii_graphic() || "\"<>\\^`{|}".contains(character)) {
            return Err(format!("{} has the character {found:?}, which must be escaped in an address", quoted(text)));
        }
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (secret, host_and_port) = match authority.rsplit_once('@') {
            Some((secret, host_and_port)) => (Some(secret), host_and_port),
            None => (None, authority),
        };
        let host = host(host_and_port).ok_or_else(|| format!("{} has no valid host and port", quoted(text)))?.to_owned();
        let start = scheme.len() + "://".len();
        let secret = secret.map(|secret| (start, start + secret.len() + 1));
        Ok(Self { text: text.to_owned(), https, secret, host })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    /// The host's name or address, without the brackets of IPv6.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn has_secret(&self) -> bool {
        self.secret.is_some()
    }

    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host.trim_end_matches('.').to_ascii_lowercase();
        host == "localhost" || host.ends_with(".localhost") || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }
}

/// Without the user and the password.
impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.secret.and_then(|(start, end)| Some((self.text.get(..start)?, self.text.get(end..)?)));
        match parts {
            Some((before, after)) => write!(f, "{before}***@{after}"),
            None => f.write_str(&self.text),
        }
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Url({self})")
    }
}

/// The host of `host`, `host:port` or `[address]:port`.
fn host(host_and_port: &str) -> Option<&str> {
    let (host, port) = match host_and_port.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            address.parse::<Ipv6Addr>().ok()?;
            (address, port.strip_prefix(':').or_else(|| port.is_empty().then_some("80"))?)
        }
        None => host_and_port.split_once(':').unwrap_or((host_and_port, "80")),
    };
    let legal = |character: char| character.is_ascii_alphanumeric() || ".-_:".contains(character);
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    let valid = !host.is_empty() && host.chars().all(legal) && digits && port.parse().is_ok_and(|port: u16| port > 0);
    valid.then_some(host)
}

/// The text for an error: not shown where it may hold a password.
fn quoted(text: &str) -> String {
    if text.contains('@') { "the address (not shown: it may hold a password)".into() } else { format!("{text:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_found_and_nonsense_is_refused() {
        for (text, host) in [
            ("http://localhost:2633/RPC2", "localhost"),
            ("HTTPS://one.example.org/RPC2?zone=1", "one.example.org"),
            ("http://[::1]:2633/RPC2", "::1"),
            ("https://[fe80::1]", "fe80::1"),
            ("http://joe:p%40ss@proxy:3128", "proxy"),
        ] {
            assert_eq!(Url::parse(text).unwrap().host(), host, "{text}");
        }
        for text in [
            "",
            "localhost:2633",
            "ftp://x/",
            "http://",
            "http://:2633/",
            "http://x:0/",
            "http://x:99999/",
            "http://x:+80/",
            "http://[::1/",
        ] {
            assert!(Url::parse(text).is_err(), "{text}");
        }
        for text in ["http://x y/", "http://ö.de/", "http://x/\n", "http://a b:secret@x/", "joe:secret@x:80"] {
            let error = Url::parse(text).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let url = Url::parse("http://joe:secret@proxy:3128/x").unwrap();
        assert_eq!(url.to_string(), "http://***@proxy:3128/x");
        assert_eq!(format!("{url:?}"), "Url(http://***@proxy:3128/x)");
    }

    #[test]
    fn loopback_has_many_names() {
        for text in ["http://localhost/", "http://LOCALHOST./", "http://a.localhost/", "http://127.0.0.9:1/", "http://[::1]/"] {
            assert!(Url::parse(text).unwrap().is_loopback(), "{text}");
        }
        assert!(!Url::parse("http://localhost.example.org/").unwrap().is_loopback());
    }
}
