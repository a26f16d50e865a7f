//! Reports the CPU hours of each of my machines in the last 30 days, and how much of my quota of CPU is left.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Duration;

use opennebula::blocking::Client;
use opennebula::{CpuQuotaLimit, Period, PoolFilter, Timestamp, UserId, VmQuota};
use opennebula_examples::{Result, demo, exit};

fn usage_report() -> Result {
    let (one, now) = if demo::asked()? { (demo::client()?, demo::NOW) } else { (Client::from_env()?, Timestamp::now()) };

    let start = now - Duration::from_hours(30 * 24);
    let mut machines = BTreeMap::new();
    for stay in one.vmpool().accounting(PoolFilter::Mine).period(Period::between(start, now)).send()? {
        let time = stay.end.unwrap_or(now).min(now).since(stay.start.max(start));
        let cores = stay.machine.template.cpu.unwrap_or_default();
        machines.entry(stay.machine.id).or_insert((stay.machine.name, 0.0)).1 += cores * time.as_secs_f64() / 3600.0;
    }
    for (id, (name, hours)) in machines {
        println!("{id:>5}  {name:<16} {hours:>8.2} CPU hours");
    }

    let me = one.user(UserId::CALLER).info().send()?;
    let whole_zone = |quotas: Vec<VmQuota>| quotas.into_iter().find(|quota| quota.clusters.is_none()).unwrap_or_default();
    let (quota, default) = (whole_zone(me.vm_quotas), whole_zone(me.default_quotas.map(|quotas| quotas.vms).unwrap_or_default()));
    let used = quota.cpu_used.unwrap_or_default();
    match quota.cpu.filter(|limit| *limit != CpuQuotaLimit::Default).or(default.cpu) {
        Some(CpuQuotaLimit::Limit(limit)) => println!("{:.2} of {limit} cores are left", limit - used),
        _ => println!("{used:.2} cores are in use, without a limit"),
    }
    Ok(())
}

fn main() -> ExitCode {
    exit(usage_report())
}
