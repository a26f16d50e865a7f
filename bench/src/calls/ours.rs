//! Our own clients, from a typed call to a typed answer.

use opennebula::zone::Zone;
use opennebula::{Builder, Client, Connect, Credentials, blocking};

use super::drive::AsyncCall;
use super::floors::in_full;
use super::server::Server;
use super::terms::{SESSION, TIMEOUT, ZONE};

/// A client that has so many calls under way.
pub(super) fn client<C: Connect>(server: &Server, at_once: usize) -> Result<C, String> {
    let credentials = Credentials::session(SESSION).map_err(in_full)?;
    let builder = Builder::new().endpoint(&server.endpoint).credentials(credentials).timeout(TIMEOUT).max_concurrent_calls(at_once);
    builder.no_proxy().build().map_err(in_full)
}

pub(super) fn asynchronous(server: &Server, at_once: usize) -> Result<Client, String> {
    client(server, at_once)
}

impl AsyncCall for Client {
    async fn call(&self) -> Result<(), String> {
        check(&self.zone(ZONE).info().await.map_err(in_full)?)
    }
}

pub(super) fn blocking(server: &Server, at_once: usize) -> Result<impl Fn() -> Result<(), String> + Sync, String> {
    let client: blocking::Client = client(server, at_once)?;
    Ok(move || check(&client.zone(ZONE).info().send().map_err(in_full)?))
}

/// So that nothing is measured that did not happen.
pub(super) fn check(zone: &Zone) -> Result<(), String> {
    if zone.id == ZONE { Ok(()) } else { Err(format!("zone {} came instead of {ZONE}", zone.id)) }
}
