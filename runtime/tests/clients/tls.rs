//! TLS: whom the clients trust, and what they say of those that they do not.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use opennebula_runtime::ErrorKind;
use opennebula_runtime::client::Builder;
use opennebula_runtime::settings::Settings;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::calls::{GOOD, builder, call_both, errors, success};
use super::peer::{Peer, ok, read_request};

/// Each CA has a name of its own.
static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A certificate of a CA, which signs others.
struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Ca {
    fn new() -> Self {
        Self::named(&format!("CA {}", COUNT.fetch_add(1, Ordering::Relaxed)))
    }

    fn named(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A server with a certificate of this CA for a host.
    fn server(&self, host: &str) -> Peer {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec![host.to_owned()]).unwrap().signed_by(&key, &self.issuer).unwrap();
        tls_server(&certificate, &key)
    }
}

/// A server that answers every call, with this certificate.
fn tls_server(certificate: &rcgen::Certificate, key: &KeyPair) -> Peer {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    Peer::raw(move |tcp| {
        let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), tcp);
        // Empty where the client has turned away.
        if !read_request(&mut stream).is_empty() {
            let _ = stream.write_all(&ok(success(GOOD)));
            stream.conn.send_close_notify();
        }
        let _ = stream.flush();
    })
}

fn https(peer: &Peer) -> Builder<Settings> {
    builder(&format!("https://{}/RPC2", peer.address()))
}

fn assert_tls_errors(settings: &Settings, what: &str) {
    for error in errors(settings) {
        assert!(matches!(error.kind(), ErrorKind::Tls(_)), "{error:?}");
        assert!(error.is_connect());
        let shown = error.to_string();
        assert!(shown.starts_with("one.vmpool.info: no secure connection to https://127.0.0.1:") && shown.contains(what), "{shown}");
    }
}

fn assert_good(settings: &Settings) {
    for machines in call_both(settings) {
        assert_eq!(machines.unwrap().len(), 1);
    }
}

#[test]
fn a_certificate_of_a_trusted_ca_is_good() {
    let ca = Ca::new();
    let peer = ca.server("127.0.0.1");
    assert_good(&https(&peer).ca_certificates(ca.pem.clone()).build().unwrap());
    // Several in one file, and several files.
    let others = format!("{}\n{}", Ca::new().pem, ca.pem);
    assert_good(&https(&peer).ca_certificates(Ca::new().pem).ca_certificates(others).build().unwrap());
}

#[test]
fn a_ca_directory_is_trusted() {
    let ca = Ca::new();
    let peer = ca.server("127.0.0.1");
    let directory = std::env::temp_dir().join(format!("opennebula-runtime-tls-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join("ca.pem"), &ca.pem).unwrap();
    std::fs::write(directory.join("README"), "not a certificate").unwrap();
    assert_good(&https(&peer).ca_directory(&directory).build().unwrap());
    std::fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn a_certificate_of_an_unknown_ca_is_refused_with_the_way_out() {
    let peer = Ca::new().server("127.0.0.1");
    let settings = https(&peer).ca_certificates(Ca::new().pem).build().unwrap();
    assert_tls_errors(&settings, "; if it is a certificate of your own, trust its CA with ONE_CERT_DIR or `ca_directory`");
}

#[test]
fn a_self_signed_certificate_is_refused_unless_it_is_trusted_itself() {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().self_signed(&key).unwrap();
    let peer = tls_server(&certificate, &key);
    assert_tls_errors(&https(&peer).ca_certificates(Ca::new().pem).build().unwrap(), "trust its CA with ONE_CERT_DIR");
    assert_good(&https(&peer).ca_certificates(certificate.pem()).build().unwrap());
}

#[test]
fn a_certificate_of_a_ca_that_has_changed_its_key_is_refused_with_the_way_out() {
    let peer = Ca::named("One").server("127.0.0.1");
    assert_tls_errors(
        &https(&peer).ca_certificates(Ca::named("One").pem).build().unwrap(),
        "; a CA of the same name is trusted, with another key",
    );
}

#[test]
fn a_certificate_for_another_host_is_refused() {
    let ca = Ca::new();
    let peer = ca.server("one.example.org");
    assert_tls_errors(&https(&peer).ca_certificates(ca.pem.clone()).build().unwrap(), "one.example.org");
}

#[test]
fn nothing_is_verified_where_that_is_switched_off() {
    assert_good(&https(&Ca::new().server("one.example.org")).disable_tls_verification(true).build().unwrap());
}

#[test]
fn tls_to_a_port_without_it_says_so() {
    let plain = Peer::raw(|mut tcp| {
        // A web server reads the greeting as a request line.
        let _ = std::io::Read::read(&mut tcp, &mut [0; 4096]);
        let _ = tcp.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    let settings = https(&plain).ca_certificates(Ca::new().pem).build().unwrap();
    assert_tls_errors(&settings, "does the port speak TLS at all? if not, the endpoint begins with http://");
}

#[test]
fn no_tls_to_a_port_that_wants_it_is_a_broken_connection() {
    let peer = Ca::new().server("127.0.0.1");
    for error in errors(&builder(&peer.endpoint()).build().unwrap()) {
        assert!(matches!(error.kind(), ErrorKind::Broken(_)), "{error:?}");
        assert!(error.to_string().contains("does the port speak TLS? then the endpoint begins with https://"), "{error}");
    }
}

#[test]
fn certificates_that_cannot_be_used_are_errors_of_the_settings() {
    use opennebula_runtime::client::{AsyncClient, BlockingClient};

    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (pem, reason) in [
        ("", "there is no certificate in it"),
        ("plain text", "there is no certificate in it"),
        (broken, "a certificate in it cannot be used"),
    ] {
        let settings = builder("https://127.0.0.1:1/RPC2").ca_certificates(pem).build().unwrap();
        for error in [BlockingClient::new(settings.clone()).unwrap_err(), AsyncClient::new(settings).unwrap_err()] {
            assert!(error.is_settings());
            assert!(error.to_string().contains(&format!("CA certificates (given): {reason}")), "{error}");
        }
    }
}
