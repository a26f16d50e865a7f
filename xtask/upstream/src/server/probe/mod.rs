//! `cargo xtask server --probe`: which numbers of parameters a live server reads, against those that it should read as the catalogue says.

mod asked;
mod heard;
mod lengths;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use opennebula_catalogue::model::{Access, Catalogue, Method, Release};
use opennebula_runtime::wire::Value;

use crate::report::{Kind, Place, Report};
use asked::Extent;
use heard::{Heard, heard};

/// A server, as far as it is asked here: the answer to a method with these parameters and a session before them. An error says why there is
/// none.
pub(super) type Ask<'a> = dyn FnMut(&str, &[Value]) -> Result<Vec<u8>, String> + 'a;

/// The server's own word on its release: `6.10.5`.
pub(super) fn version(ask: &mut Ask<'_>) -> Result<String, String> {
    let answer = ask("one.system.version", &[])?;
    match heard(&String::from_utf8_lossy(&answer))? {
        Heard::Done(value) => match value.into_value() {
            Ok(Value::String(version)) => Ok(version),
            _ => Err("one.system.version: the answer is no text".to_owned()),
        },
        Heard::Failed(failure) => Err(format!("one.system.version: {failure}")),
        Heard::Refused(fault) | Heard::Fault(fault) => Err(format!("one.system.version: {fault}")),
    }
}

/// Asks a server of this release, which has these methods, and takes note of all that is otherwise than the catalogue says. It is an error if
/// the answers tell nothing of that.
pub(super) fn probe(
    catalogue: &Catalogue,
    release: Release,
    has: &BTreeSet<String>,
    ask: &mut Ask<'_>,
    report: &mut Report,
) -> Result<(), String> {
    let mut probe = Probe { catalogue, release, calls: 0, left: BTreeMap::new(), report };
    let methods = catalogue.methods().filter(|method| method.history.has(release) && has.contains(&method.wire_name));
    for method in methods {
        match probe.method(method, ask) {
            ControlFlow::Continue(()) => {}
            ControlFlow::Break(End::Useless(why)) => return Err(format!("{}: {why}", method.wire_name)),
            ControlFlow::Break(End::Noted(why)) => {
                probe.report.notes.push(format!("not asked any further: {why}"));
                break;
            }
        }
    }
    let notes = probe.left.iter().map(|(why, methods)| format!("{why}: {}", methods.join(", ")));
    probe.report.notes.extend(notes);
    probe.report.counts.push(("calls", probe.calls));
    Ok(())
}

/// Why no more is asked.
enum End {
    /// For what is in the report already.
    Noted(&'static str),
    /// No answer would tell anything.
    Useless(String),
}

struct Probe<'p> {
    catalogue: &'p Catalogue,
    release: Release,
    calls: usize,
    /// Methods of which something is not known, by the reason.
    left: BTreeMap<String, Vec<&'p str>>,
    report: &'p mut Report,
}

impl<'p> Probe<'p> {
    /// Asks about a method; it is a break where nothing more may be asked.
    fn method(&mut self, method: &'p Method, ask: &mut Ask<'_>) -> ControlFlow<End> {
        let read = lengths::lengths(method, self.release);
        let (least, most) = (read.first().copied().unwrap_or_default(), read.last().copied().unwrap_or_default());
        let asked = match asked::extent(self.catalogue, method, self.release) {
            Extent::Full => 0..most + 1,
            Extent::Short(why) => {
                self.left.entry(format!("asked with too few parameters alone, since {why}")).or_default().push(&method.wire_name);
                0..least
            }
            Extent::Never(why) => {
                self.left.entry(format!("not asked, since {why}")).or_default().push(&method.wire_name);
                0..0
            }
        };
        let values = asked::values(self.catalogue, method, self.release);
        for length in asked {
            let params = values.get(..length).unwrap_or(&values);
            self.calls += 1;
            let answer = ask(&method.wire_name, params);
            self.judge(method, length, read.contains(&length), answer)?;
        }
        ControlFlow::Continue(())
    }

    /// Compares what a call has led to with what it should, given whether the server should read so many parameters.
    fn judge(&mut self, method: &Method, length: usize, is_read: bool, answer: Result<Vec<u8>, String>) -> ControlFlow<End> {
        let mut add = |kind, message: String| {
            let subject = format!("{} {length}", method.wire_name);
            self.report.add(kind, subject, message, vec![Place::Node(method.node.clone())]);
        };
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                add(Kind::ProbeUnanswered, format!("with so many parameters the server gives no answer: {error}"));
                return ControlFlow::Break(End::Noted("the server may have broken down"));
            }
        };
        match heard(&String::from_utf8_lossy(&answer)) {
            Err(why) => return ControlFlow::Break(End::Useless(why)),
            Ok(Heard::Done(_)) if method.access == Access::Write => {
                add(
                    Kind::ProbeDone,
                    format!("with {length} parameters the server says that it was done, though they are meant to be of no use"),
                );
                return ControlFlow::Break(End::Noted("something may have been changed; look at the server"));
            }
            Ok(Heard::Refused(fault)) if is_read => {
                add(Kind::LengthRefused, format!("the server refuses {length} parameters, which it should read: {fault}"));
            }
            Ok(Heard::Done(_) | Heard::Failed(_)) if !is_read => {
                add(Kind::LengthRead, format!("the server reads {length} parameters, which it should refuse"));
            }
            Ok(Heard::Fault(fault)) => add(Kind::ProbeFault, format!("with {length} parameters: {fault}")),
            Ok(Heard::Refused(_) | Heard::Done(_) | Heard::Failed(_)) => {}
        }
        ControlFlow::Continue(())
    }
}
