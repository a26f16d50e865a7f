//! `cargo xtask server --probe`: which numbers of parameters a live server reads, against those that it should read as the catalogue says.

mod asked;
mod heard;
mod lengths;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use opennebula_catalogue::model::{Access, Catalogue, Method, Release};
use opennebula_runtime::wire::{Fault, Value};

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
            Extent::Full => most + 1,
            Extent::Short(why) => {
                self.leave(&format!("asked with too few parameters alone, since {why}"), method);
                least
            }
            Extent::Never(why) => {
                self.leave(&format!("not asked, since {why}"), method);
                0
            }
        };
        let values = asked::values(self.catalogue, method, self.release);
        for length in 0..asked {
            let params = values.get(..length).unwrap_or(&values);
            match self.call(method, params, ask)? {
                Told::Refused(fault) if read.contains(&length) => {
                    self.add(
                        Kind::LengthRefused,
                        method,
                        length,
                        format!("the server refuses {length} parameters, which it should read: {fault}"),
                    );
                }
                Told::Done if !read.contains(&length) => self.reads(method, length),
                // It may have failed before it has read what it needs.
                Told::Failed if !read.contains(&length) => {
                    let misfit = values.get(length).filter(|_| length + 1 < asked).and_then(asked::misfit);
                    let longer = misfit.map(|misfit| [params, &[misfit]].concat());
                    match longer {
                        Some(longer) if self.is_refused(method, &longer, ask)? => self.reads(method, length),
                        _ => self.leave("not known in full, since the server fails before it has read all parameters", method),
                    }
                }
                Told::Refused(_) | Told::Done | Told::Failed | Told::Nothing => {}
            }
        }
        ControlFlow::Continue(())
    }

    /// Whether the server refuses these parameters.
    fn is_refused(&mut self, method: &Method, params: &[Value], ask: &mut Ask<'_>) -> ControlFlow<End, bool> {
        ControlFlow::Continue(matches!(self.call(method, params, ask)?, Told::Refused(_)))
    }

    /// Makes a call, and takes note of what must never come of it.
    fn call(&mut self, method: &Method, params: &[Value], ask: &mut Ask<'_>) -> ControlFlow<End, Told> {
        self.calls += 1;
        let length = params.len();
        let answer = match ask(&method.wire_name, params) {
            Ok(answer) => answer,
            Err(error) => {
                self.add(Kind::ProbeUnanswered, method, length, format!("with {length} parameters the server gives no answer: {error}"));
                return ControlFlow::Break(End::Noted("the server may have broken down"));
            }
        };
        match heard(&String::from_utf8_lossy(&answer)) {
            Err(why) => ControlFlow::Break(End::Useless(why)),
            Ok(Heard::Done(_)) if method.access == Access::Write => {
                let message = format!("with {length} parameters the server says that it was done, though they are meant to be of no use");
                self.add(Kind::ProbeDone, method, length, message);
                ControlFlow::Break(End::Noted("something may have been changed; look at the server"))
            }
            Ok(Heard::Done(_)) => ControlFlow::Continue(Told::Done),
            Ok(Heard::Failed(_)) => ControlFlow::Continue(Told::Failed),
            Ok(Heard::Refused(fault)) => ControlFlow::Continue(Told::Refused(fault)),
            Ok(Heard::Fault(fault)) => {
                self.add(Kind::ProbeFault, method, length, format!("with {length} parameters: {fault}"));
                ControlFlow::Continue(Told::Nothing)
            }
        }
    }

    fn reads(&mut self, method: &Method, length: usize) {
        self.add(Kind::LengthRead, method, length, format!("the server reads {length} parameters, which it should refuse"));
    }

    fn add(&mut self, kind: Kind, method: &Method, length: usize, message: String) {
        self.report.add(kind, format!("{} {length}", method.wire_name), message, vec![Place::Node(method.node.clone())]);
    }

    /// Says why not all is known of a method.
    fn leave(&mut self, why: &str, method: &'p Method) {
        let left = self.left.entry(why.to_owned()).or_default();
        if left.last() != Some(&method.wire_name.as_str()) {
            left.push(&method.wire_name);
        }
    }
}

/// What a call that could not be done tells of its parameters.
enum Told {
    /// They were read, for it was a read.
    Done,
    /// Some were read.
    Failed,
    /// They were refused.
    Refused(Fault),
    /// Nothing.
    Nothing,
}
