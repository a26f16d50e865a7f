//! Lists my machines, with what they are doing and where.

use std::process::ExitCode;

use opennebula::vm::{VmState, VmSummary};
use opennebula::{Client, PoolFilter};
use opennebula_examples::{Result, demo, exit};

async fn list_my_machines() -> Result {
    let one = if demo::asked()? { demo::client()? } else { Client::from_env()? };

    println!("{:>5}  {:<16} {:<12} HOST", "ID", "NAME", "STATE");
    for vm in one.vmpool().info(PoolFilter::Mine).await? {
        let host = vm.history.last().map_or("-", |stay| &stay.host_name);
        println!("{:>5}  {:<16} {:<12} {host}", vm.id, vm.name, state(&vm));
    }
    Ok(())
}

/// What a machine is doing: while it is active, that is in its second state.
fn state(vm: &VmSummary) -> String {
    match vm.state {
        VmState::Active => vm.lcm_state.to_string(),
        state => state.to_string(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    exit(list_my_machines().await)
}
