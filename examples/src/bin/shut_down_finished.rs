//! Shuts down each of my machines that says `FINISHED = YES` in its user template, as a job can at its end.

use std::process::ExitCode;

use opennebula::vm::{VmAction, VmState, VmStateFilter};
use opennebula::{Client, PoolFilter};
use opennebula_examples::{Result, demo, exit};

async fn shut_down_finished() -> Result {
    let one = if demo::asked()? { demo::client()? } else { Client::from_env()? };

    // In full: the short form has only some attributes of the user template. It is another call before 5.8, so the server is asked first.
    let active = VmStateFilter::In(VmState::Active);
    for vm in one.vmpool().info_extended(PoolFilter::Mine).state(active).await? {
        if vm.user_template.get("FINISHED") != Some("YES") {
            println!("{} {} is not finished", vm.id, vm.name);
            continue;
        }
        // One that cannot be shut down now is no reason to leave the others on.
        match one.vm(vm.id).action(VmAction::Poweroff).await {
            Ok(_) => println!("{} {} is finished and shuts down", vm.id, vm.name),
            Err(error) => println!("{} {} is finished and stays on: {error}", vm.id, vm.name),
        }
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    exit(shut_down_finished().await)
}
