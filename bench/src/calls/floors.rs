//! What our clients stand on, doing nothing but HTTP: a constant body is sent, and what comes back is read and thrown away.
//!
//! Both are set up as ours are, in `runtime/src/transport`.

use std::io::Read;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Client, Url, redirect, retry};
use rustls::crypto::ring;
use ureq::Agent;

use super::drive::AsyncCall;
use super::server::{Bodies, Server};
use super::terms::TIMEOUT;

const XML: &str = "text/xml; charset=utf-8";
const USER_AGENT: &str = "opennebula-bench/0.1.0";

/// `reqwest` alone.
pub(super) struct Reqwest {
    http: Client,
    endpoint: Url,
    request: Vec<u8>,
    answer_length: usize,
}

impl Reqwest {
    /// Against a server, whose connections are kept or not.
    pub(super) fn new(server: &Server, bodies: &Bodies, keep: bool) -> Result<Self, String> {
        let endpoint = Url::parse(&server.endpoint).map_err(|error| error.to_string())?;
        Ok(Self { http: http(keep)?, endpoint, request: bodies.request.clone(), answer_length: bodies.answer_length })
    }
}

impl Reqwest {
    /// Sends a body, and reads what comes back.
    pub(super) async fn post(&self, request: Vec<u8>) -> Result<Bytes, String> {
        let request = self.http.post(self.endpoint.clone()).header(CONTENT_TYPE, HeaderValue::from_static(XML)).body(request);
        let response = request.send().await.map_err(in_full)?;
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(in_full)?;
        check(status, body.len(), self.answer_length)?;
        Ok(body)
    }
}

impl AsyncCall for Reqwest {
    async fn call(&self) -> Result<(), String> {
        self.post(self.request.clone()).await.map(drop)
    }
}

/// The library, set up as our async client sets it up.
fn http(keep: bool) -> Result<Client, String> {
    let provider = Arc::new(ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = tls.map_err(|error| error.to_string())?.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let builder = Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(USER_AGENT)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .http1_only()
        .pool_max_idle_per_host(if keep { usize::MAX } else { 0 })
        .no_proxy()
        .timeout(TIMEOUT);
    builder.build().map_err(in_full)
}

/// `ureq` alone.
pub(super) fn ureq(server: &Server, bodies: &Bodies, keep: bool) -> impl Fn() -> Result<(), String> + Sync + use<> {
    let mut config = Agent::config_builder()
        .user_agent(USER_AGENT)
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(TIMEOUT))
        .proxy(None);
    config = if keep { config.max_idle_connections(1000).max_idle_connections_per_host(1000) } else { config.max_idle_connections(0) };
    let agent: Agent = config.build().into();
    let (endpoint, request, answer_length) = (server.endpoint.clone(), bodies.request.clone(), bodies.answer_length);
    move || {
        let response = agent.post(&endpoint).header(CONTENT_TYPE, XML).send(request.as_slice()).map_err(in_full)?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        response.into_body().into_reader().read_to_end(&mut body).map_err(in_full)?;
        check(status, body.len(), answer_length)
    }
}

/// So that nothing is measured that did not happen.
fn check(status: u16, length: usize, expected: usize) -> Result<(), String> {
    if status == 200 && length == expected { Ok(()) } else { Err(format!("status {status} and {length} bytes, not 200 and {expected}")) }
}

/// An error with its causes.
pub(super) fn in_full(error: impl std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}
