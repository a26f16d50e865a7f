//! A provider of cryptography that the program has installed is the one that both clients use.

#![cfg(test)]

use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use opennebula_runtime::client::{AsyncClient, BlockingClient};
use opennebula_runtime::codec::{Access, Answer, DecodeError, EncodeError, Method, Params};
use opennebula_runtime::settings::{Credentials, Settings};
use rustls::crypto::{CryptoProvider, GetRandomFailed, SecureRandom, ring};

/// How often the installed provider was asked for random numbers. Every handshake begins with some.
static ASKED: AtomicUsize = AtomicUsize::new(0);

#[derive(Debug)]
struct Counted;

impl SecureRandom for Counted {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), GetRandomFailed> {
        ASKED.fetch_add(1, Ordering::SeqCst);
        ring::default_provider().secure_random.fill(buffer)
    }
}

/// Asks for the server's release.
struct Version;

impl Method for Version {
    const NAME: &'static str = "one.system.version";
    const ACCESS: Access = Access::Read;
    type Output = String;

    fn write_params(&self, _params: &mut Params) -> Result<(), EncodeError> {
        Ok(())
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<String, DecodeError> {
        answer.scalar()
    }
}

/// A port that answers every greeting by hanging up.
fn port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || listener.incoming().for_each(drop));
    port
}

#[test]
fn both_clients_use_the_provider_that_the_program_has_installed() {
    CryptoProvider { secure_random: &Counted, ..ring::default_provider() }.install_default().unwrap();
    let endpoint = format!("https://127.0.0.1:{}/RPC2", port());
    for verifies in [true, false] {
        let credentials = Credentials::password("oneadmin", "opennebula").unwrap();
        let builder = Settings::builder().endpoint(&endpoint).credentials(credentials).timeout(Duration::from_secs(20));
        let certificate = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
        let settings = builder.ca_certificates(certificate.cert.pem()).disable_tls_verification(!verifies).build().unwrap();

        let before = ASKED.load(Ordering::SeqCst);
        BlockingClient::new(settings.clone()).unwrap().call(&Version).unwrap_err();
        let between = ASKED.load(Ordering::SeqCst);
        assert!(between > before, "the blocking client has a provider of its own");

        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(AsyncClient::new(settings).unwrap().call(&Version)).unwrap_err();
        assert!(ASKED.load(Ordering::SeqCst) > between, "the async client has a provider of its own");
    }
}
