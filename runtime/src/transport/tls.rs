//! TLS, set up once for both clients: the system's certificates and further ones.

#[cfg(feature = "async")]
mod insecure;

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{CertificateError, RootCertStore};

use crate::settings::{Setting, Settings, SettingsError, Source};

/// The certificates to trust; none where the connection needs no TLS or nothing is verified.
pub(super) fn trusted(settings: &Settings) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    if !settings.needs_tls() || !settings.verifies_tls() {
        return Ok(Vec::new());
    }
    let further = further(settings)?;
    let mut trusted = system(further.is_empty())?;
    trusted.extend(further);
    Ok(trusted)
}

/// Those of the files, which must all be good.
fn further(settings: &Settings) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    let mut certificates = Vec::new();
    let mut probe = RootCertStore::empty();
    for (pem, source) in settings.ca_certificates() {
        let error = |reason| SettingsError::new(Setting::CaCertificates, source.clone(), reason);
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|cause| error(format!("it is not PEM: {cause}")))?;
            probe.add(certificate.clone()).map_err(|cause| error(format!("a certificate in it cannot be used: {cause}")))?;
            certificates.push(certificate);
        }
        // In a directory there may lie other files besides.
        if certificates.len() == before && *source == Source::Given {
            return Err(error("there is no certificate in it, in PEM".into()));
        }
    }
    let from_directory = settings.ca_directory().is_some();
    if from_directory && certificates.is_empty() {
        let source = settings.source(Setting::CaCertificates).clone();
        return Err(SettingsError::new(Setting::CaCertificates, source, "no file of the directory has a certificate in PEM"));
    }
    Ok(certificates)
}

/// Those of the system; bad ones among them are left out, as everywhere.
fn system(needed: bool) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    let found = rustls_native_certs::load_native_certs();
    if needed && found.certs.is_empty() {
        let why = found.errors.first().map_or(String::new(), |error| format!(": {error}"));
        let reason = format!("the system has none that can be read{why}; install them, or name a directory of them with ONE_CERT_DIR");
        return Err(SettingsError::missing(Setting::CaCertificates, reason));
    }
    Ok(found.certs)
}

/// The way out of a TLS error, where it is known.
pub(super) fn hint(error: &rustls::Error) -> Option<&'static str> {
    match error {
        rustls::Error::InvalidMessage(_) => Some("does the port speak TLS at all? if not, the endpoint begins with http://"),
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            Some("if it is a certificate of your own, trust its CA with ONE_CERT_DIR or `ca_directory`")
        }
        rustls::Error::InvalidCertificate(CertificateError::BadSignature) => {
            Some("a CA of the same name is trusted, with another key; trust the one that signed, with ONE_CERT_DIR or `ca_directory`")
        }
        rustls::Error::InvalidCertificate(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            Some("the certificate is that of a CA; the server needs one that a CA has signed, with CA:FALSE")
        }
        _ => None,
    }
}

/// Whether an error comes from the handshake, before the request.
#[cfg(feature = "blocking")]
pub(super) fn is_handshake(error: &rustls::Error) -> bool {
    use rustls::AlertDescription as Alert;
    let later = [Alert::CloseNotify, Alert::UserCanceled, Alert::InternalError, Alert::UnexpectedMessage, Alert::BadRecordMac];
    match error {
        rustls::Error::AlertReceived(alert) => !later.contains(alert),
        rustls::Error::DecryptError | rustls::Error::PeerSentOversizedRecord => false,
        _ => true,
    }
}

/// The provider of cryptography: the one that the program has installed for the whole process, or else the built-in one. It is passed to each
/// client and never installed here, so that no other part of a program is bound by it.
pub(super) fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().map_or_else(|| Arc::new(built_in()), Arc::clone)
}

#[cfg(feature = "aws-lc-rs")]
fn built_in() -> CryptoProvider {
    rustls::crypto::aws_lc_rs::default_provider()
}

#[cfg(not(feature = "aws-lc-rs"))]
fn built_in() -> CryptoProvider {
    rustls::crypto::ring::default_provider()
}

/// The configuration for the async client.
#[cfg(feature = "async")]
pub(super) fn config(settings: &Settings) -> Result<rustls::ClientConfig, SettingsError> {
    let versions = rustls::ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = versions.map_err(|error| SettingsError::missing(Setting::TlsVerification, error.to_string()))?;
    if !settings.verifies_tls() {
        let verifier = Arc::new(insecure::Believer::new(provider()));
        return Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth());
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(trusted(settings)?);
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_an_installed_provider_the_feature_decides() {
        let name = if cfg!(feature = "aws-lc-rs") { "AwsLcRs" } else { "Ring" };
        assert_eq!(format!("{:?}", provider().key_provider), name);
        assert!(CryptoProvider::get_default().is_none(), "a library installs no provider for the process");
    }
}
