//! `cargo xtask server`: the catalogue against a running server, as far as its introspection tells, which takes no session; and with
//! `--probe`, as far as its answers tell.

mod live;
mod probe;

use std::path::Path;
use std::process::ExitCode;

use opennebula_catalogue::Sources;
use opennebula_catalogue::model::Method;
use opennebula_runtime::wire::Value;

use crate::report::{Kind, Place, Report};
use crate::signature::{difference, methods};
use live::Server;

/// Prints all differences, and fails if there is one. The server is of the newest release unless another one is named; one that is probed tells
/// its release itself.
pub(crate) fn server(root: &Path, url: &str, release: Option<&str>, is_probed: bool) -> Result<ExitCode, String> {
    let sources = xtask::workspace::sources(root)?;
    let report = if is_probed {
        let live = Server::with_session(url)?;
        compare(&sources, &live, release, Some(&mut |method: &str, params: &[Value]| live.call(method, params)))?
    } else {
        compare(&sources, &Server::at(url)?, release, None)?
    };
    print!("{}", report.render(&sources));
    Ok(if report.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Compares with a server, which may be called with a session if `ask` is there.
fn compare(sources: &Sources, server: &Server, release: Option<&str>, mut ask: Option<&mut probe::Ask<'_>>) -> Result<Report, String> {
    let catalogue = opennebula_catalogue::check(sources).map_err(|found| found.render(sources))?;
    let told = match (release, &mut ask) {
        (None, Some(ask)) => Some(probe::version(ask)?),
        _ => None,
    };
    let release = crate::release::named(&catalogue, release.or(told.as_deref()))?;
    let is_newest = Some(release) == catalogue.newest();
    let theirs = server.methods()?;
    let ours = methods(&catalogue);
    let mut report = Report::default();
    let place = |method: &Method| vec![Place::Node(method.node.clone())];
    let (layer, missing): (Vec<_>, Vec<_>) =
        theirs.iter().filter(|name| !ours.contains_key(name.as_str())).partition(|name| name.starts_with("system."));
    for name in missing {
        report.add(Kind::MethodMissing, name, "the catalogue does not have it", vec![]);
    }
    if !layer.is_empty() {
        let names: Vec<_> = layer.into_iter().map(String::as_str).collect();
        report.notes.push(format!("not compared, since the XML-RPC layer answers them: {}", names.join(", ")));
    }
    let mut signatures = 0;
    for method in ours.values() {
        match (theirs.contains(&method.wire_name), method.history.has(release)) {
            (false, true) => report.add(Kind::MethodUnknown, &method.wire_name, "the server does not have it", place(method)),
            (true, false) => {
                let message = format!("the server has it, though {release} does not, as the catalogue says");
                report.add(Kind::MethodPast, &method.wire_name, message, place(method));
            }
            // What older releases declare the catalogue does not say.
            (true, true) if method.session && is_newest => {
                signatures += 1;
                if let Some(message) = difference(method, &server.signature(&method.wire_name)?) {
                    report.add(Kind::Signature, &method.wire_name, message, place(method));
                }
            }
            (true, true) | (false, false) => {}
        }
    }
    report.counts.extend([("methods", theirs.len()), ("signatures", signatures)]);
    if let Some(ask) = ask {
        probe::probe(&catalogue, release, &theirs, ask, &mut report)?;
    }
    Ok(report)
}

#[cfg(test)]
mod tests;
