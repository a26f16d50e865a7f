//! HTTP for async programs, over `reqwest`.

use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Client, Proxy, Url, redirect, retry};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::deadline::Deadline;
use super::failed::{self, invalid};
use super::reply::Reply;
use super::tls;
use crate::error::ErrorKind;
use crate::settings::{Setting, Settings, SettingsError};

/// The way to a server, for any number of calls of which a bounded number is under way.
pub(crate) struct AsyncHttp {
    settings: Settings,
    endpoint: Url,
    http: Client,
    permits: Semaphore,
}

impl AsyncHttp {
    /// Connects with each call, not before.
    pub(crate) fn new(settings: Settings) -> Result<Self, SettingsError> {
        let endpoint = Url::parse(settings.endpoint()).map_err(|error| invalid(&settings, Setting::Endpoint, &error))?;
        let http = http(&settings)?;
        let permits = Semaphore::new(settings.max_concurrent_calls().min(Semaphore::MAX_PERMITS));
        Ok(Self { settings, endpoint, http, permits })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Begins a call, once there are not too many under way. Its time runs from then on.
    pub(crate) async fn begin(&self) -> AsyncCall<'_> {
        // It fails only once it is closed, which nobody does.
        let permit = self.permits.acquire().await.ok();
        AsyncCall { http: self, _permit: permit, deadline: Deadline::from_now(&self.settings) }
    }

    async fn post(&self, request: Vec<u8>, deadline: Deadline) -> Result<Vec<u8>, ErrorKind> {
        let mut request = self.http.post(self.endpoint.clone()).header(CONTENT_TYPE, super::CONTENT_TYPE).body(request);
        if let Some(time) = deadline.remaining(&self.settings)? {
            request = request.timeout(time);
        }
        let mut response = request.send().await.map_err(|error| self.failed(error))?;
        let location = response.headers().get(LOCATION).map(|location| String::from_utf8_lossy(location.as_bytes()).into_owned());
        let mut reply = Reply::new(&self.settings, response.status().as_u16(), location, response.content_length())?;
        loop {
            match response.chunk().await {
                Ok(Some(part)) if reply.push(&part) => {}
                // Of a page that is only shown, what has come is enough.
                Err(error) if reply.is_answer() => return Err(self.failed(error)),
                _ => return reply.finish(&self.settings),
            }
        }
    }

    fn failed(&self, error: reqwest::Error) -> ErrorKind {
        let error = error.without_url();
        // First, for the system has time-outs of its own while it connects.
        if error.is_connect() {
            return failed::unreachable(&self.settings, error);
        }
        if error.is_timeout() {
            return failed::timed_out(&self.settings);
        }
        failed::broken(&self.settings, error)
    }
}

/// A call under way.
pub(crate) struct AsyncCall<'t> {
    http: &'t AsyncHttp,
    _permit: Option<SemaphorePermit<'t>>,
    deadline: Deadline,
}

impl AsyncCall<'_> {
    /// Sends a request and takes in the whole answer, in what is left of the call's time.
    pub(crate) async fn post(&self, request: Vec<u8>) -> Result<Vec<u8>, ErrorKind> {
        self.http.post(request, self.deadline).await
    }

    /// Waits for something else in what is left of the call's time.
    pub(crate) async fn in_time<T>(&self, wait: impl Future<Output = T>) -> Result<T, ErrorKind> {
        match self.deadline.remaining(&self.http.settings)? {
            Some(time) => tokio::time::timeout(time, wait).await.map_err(|_| failed::timed_out(&self.http.settings)),
            None => Ok(wait.await),
        }
    }
}

fn http(settings: &Settings) -> Result<Client, SettingsError> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls::config(settings)?)
        .user_agent(super::USER_AGENT)
        // A redirect would carry the session to whoever it leads to.
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .http1_only()
        .pool_max_idle_per_host(0)
        .no_proxy();
    if let Some(proxy) = settings.expose_proxy() {
        builder = builder.proxy(Proxy::all(proxy).map_err(|error| invalid(settings, Setting::Proxy, &error.without_url()))?);
    }
    builder.build().map_err(|error| invalid(settings, Setting::Endpoint, &error))
}
