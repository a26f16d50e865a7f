//! A server on this machine that answers what a real one, OpenNebula 7.4, once did.
//!
//! It does not look at who asks for what: of each method there is one recorded answer, or one for each machine.

use std::env;

use opennebula::vmpool::InfoExtended;
use opennebula::{Connect, Timestamp, VmId};
use opennebula_runtime::ServerMethod;
use opennebula_runtime::exchange::read_response;
use opennebula_runtime::wire::write_success;
use opennebula_tests::recording::{self, Exchange};
use opennebula_tests::server::{Playback, Server};

use crate::Result;

/// When the programs are asked, as far as they care: on 1 December 2026, a week after the recording, so that there are hours to count.
pub const NOW: Timestamp = Timestamp(1_796_083_200);

/// The exchanges that are played.
const EXCHANGES: [&str; 7] = [
    "0028-one.system.version",
    "0072-one.user.info",
    // The machine that was powered off, and the one that could not be.
    "0295-one.vm.action",
    "0407-one.vm.action",
    "0624-one.vmpool.info",
    FINISHED_IN,
    "1154-one.vmpool.accounting",
];

/// The one answer that is not as it was recorded: nobody had told of the machines in it whether they were finished.
const FINISHED_IN: &str = "0631-one.vmpool.infoextended";
/// Those that are said to be.
const FINISHED: [VmId; 2] = [VmId(1), VmId(2)];

/// Whether the program was called with `--demo`.
pub fn asked() -> Result<bool> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    match arguments.as_slice() {
        [] => Ok(false),
        [argument] if argument == "--demo" => Ok(true),
        _ => Err("expected no argument, or --demo".into()),
    }
}

/// A client of such a server, which runs until the program ends.
pub fn client<C: Connect>() -> Result<C> {
    let server: &Server = Box::leak(Box::new(Server::playing(Playback::new(exchanges()?).lenient())?));
    server.client()
}

fn exchanges() -> Result<Vec<Exchange>> {
    let mut exchanges = recording::load(&recording::folder())?;
    exchanges.retain(|exchange| EXCHANGES.contains(&exchange.name.as_str()));
    for exchange in exchanges.iter_mut().filter(|exchange| exchange.name == FINISHED_IN) {
        exchange.response = finish(&exchange.response)?;
    }
    Ok(exchanges)
}

/// Adds `FINISHED = YES` to the user template of some machines in an answer.
fn finish(response: &[u8]) -> Result<Vec<u8>> {
    let mut machines = read_response::<InfoExtended>(response, true)?;
    for machine in machines.iter_mut().filter(|machine| FINISHED.contains(&machine.id)) {
        machine.user_template.set("FINISHED", "YES");
    }
    Ok(write_success(InfoExtended::write_output(&machines)).into_bytes())
}
