//! Asks the server which version of OpenNebula it is.

use std::process::ExitCode;

use opennebula::Client;
use opennebula_examples::{Result, demo, exit};

async fn version() -> Result {
    let one = if demo::asked()? { demo::client()? } else { Client::from_env()? };

    println!("OpenNebula {}", one.system().version().await?);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    exit(version().await)
}
