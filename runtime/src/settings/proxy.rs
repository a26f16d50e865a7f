//! Which proxy stands before an endpoint, by the variables that all programs share.

use std::net::IpAddr;

use super::environment::Environment;
use super::source::{Setting, SettingsError, Source, Sourced};
use super::url::Url;
use super::variables::text;

/// The proxy for an endpoint: `HTTPS_PROXY` or `HTTP_PROXY` by the endpoint's scheme, else `ALL_PROXY`; none for this machine and for hosts
/// in `NO_PROXY`. The names may also be written small.
pub(super) fn discover(endpoint: &Url, environment: &dyn Environment) -> Result<Option<Sourced<Url>>, SettingsError> {
    if endpoint.is_loopback() {
        return Ok(None);
    }
    let own: &[&'static str] = match endpoint.is_https() {
        true => &["HTTPS_PROXY", "https_proxy"],
        // A web server passes a header named `Proxy` on to its CGI programs under the first name.
        false if environment.variable("REQUEST_METHOD").is_some() => &["http_proxy"],
        false => &["HTTP_PROXY", "http_proxy"],
    };
    let Some((variable, value)) = first(environment, own, &["ALL_PROXY", "all_proxy"])? else { return Ok(None) };
    if let Some((_, exceptions)) = first(environment, &["NO_PROXY", "no_proxy"], &[])?
        && is_exception(endpoint.host(), &exceptions)
    {
        return Ok(None);
    }
    let source = Source::Variable(variable);
    let proxy = parse(&value).map_err(|reason| SettingsError::new(Setting::Proxy, source.clone(), reason))?;
    Ok(Some(Sourced::new(proxy, source)))
}

/// Reads the address of a proxy, which may do without `http://`.
pub(super) fn parse(text: &str) -> Result<Url, String> {
    if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("http://{text}")) }
}

type Found = Option<(&'static str, String)>;

fn first(environment: &dyn Environment, names: &[&'static str], more: &[&'static str]) -> Result<Found, SettingsError> {
    for &name in names.iter().chain(more) {
        if let Some(value) = text(environment, Setting::Proxy, name)? {
            return Ok(Some((name, value)));
        }
    }
    Ok(None)
}

fn is_exception(host: &str, exceptions: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let address = host.parse::<IpAddr>().ok();
    exceptions.split(',').map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| match (entry, address) {
        ("*", _) => true,
        (_, Some(address)) => in_network(address, entry),
        (_, None) => {
            let domain = entry.trim_start_matches("*.").trim_start_matches('.').to_ascii_lowercase();
            host == domain || host.strip_suffix(&domain).is_some_and(|before| before.ends_with('.'))
        }
    })
}

/// Whether an address is `entry` or, for `address/bits`, within it.
fn in_network(address: IpAddr, entry: &str) -> bool {
    let (network, bits) = match entry.split_once('/') {
        Some((network, bits)) => (network, bits.parse::<u32>().ok()),
        None => (entry, Some(128)),
    };
    let (Ok(network), Some(bits)) = (network.trim_matches(['[', ']']).parse::<IpAddr>(), bits) else { return false };
    match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(n)) => same_bits(a.to_bits().into(), n.to_bits().into(), 32_u32.saturating_sub(bits)),
        (IpAddr::V6(a), IpAddr::V6(n)) => same_bits(a.to_bits(), n.to_bits(), 128_u32.saturating_sub(bits)),
        _ => false,
    }
}

fn same_bits(a: u128, b: u128, ignored: u32) -> bool {
    (a ^ b).checked_shr(ignored).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_are_domains_addresses_and_networks() {
        let list = " example.org, .internal,*.lan, 10.0.0.0/8, 192.0.2.7,[2001:db8::]/32";
        for host in ["example.org", "ONE.example.org", "one.internal", "internal", "a.lan", "10.200.3.4", "192.0.2.7", "2001:db8:1::9"] {
            assert!(is_exception(host, list), "{host}");
        }
        for host in ["notexample.org", "example.org.evil", "11.0.0.1", "192.0.2.8", "2001:db9::1"] {
            assert!(!is_exception(host, list), "{host}");
        }
        assert!(is_exception("anything", "x,*"));
        assert!(is_exception("9.9.9.9", "0.0.0.0/0"));
    }
}
