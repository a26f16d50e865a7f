//! Calls of gRPC, which OpenNebula has beside those of XML-RPC from 7.2 on: a witness of its own to the order and the types of positions.
//!
//! A function of a service runs a class of requests, which names the method that it stands for; the call's `.proto` file has its fields. The
//! session has the number 1, and what XML-RPC has at position 1 the number 2.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::model::{Catalogue, Method, Position, Release, Wire};

use super::classes::{Classes, File, Line, Names};
use super::methods::positions;
use super::protos::{self, Call, Field, Protos};
use super::tokens::{closing, is, matches};
use crate::report::{Kind, Place, Report};

/// Compares the calls of all methods of a release.
pub(super) fn compare(
    catalogue: &Catalogue,
    release: Release,
    files: &[File<'_>],
    classes: &Classes<'_, '_>,
    protos: &Protos,
    report: &mut Report,
) {
    let mut requests = requests(files, classes, protos);
    if requests.is_empty() && protos.calls().next().is_none() {
        report.notes.push("not compared: calls of gRPC, which the source does not have: OpenNebula has them from 7.2 on".to_owned());
        return;
    }
    report.examined.extend(protos.calls().map(|call| call.name.clone()));
    let stand_for: BTreeSet<&str> =
        requests.values().flatten().filter_map(|request| request.call.as_ref().ok()).map(|call| call.name.as_str()).collect();
    for call in protos.calls().filter(|call| !stand_for.contains(call.name.as_str())) {
        report.add(Kind::GrpcUnknown, &call.name, "it is not known which method it stands for", vec![described(&call.at)]);
    }
    let (mut calls, mut fields, mut names) = (0, 0, 0);
    for method in catalogue.methods().filter(|method| method.session && method.history.has(release)) {
        match one(&requests.remove(method.wire_name.as_str()).unwrap_or_default()) {
            Ok((request, call)) => {
                calls += 1;
                fields += call.fields.len();
                compare_name(method, request.names, call, report);
                names += compare_fields(method, release, call, report);
            }
            Err((message, at)) => {
                let places = [Place::Node(method.node.clone())].into_iter().chain(at).collect();
                report.add(Kind::GrpcMissing, &method.wire_name, message, places);
            }
        }
    }
    for Request { class, names, call } in requests.into_values().flatten() {
        let subject = call.map_or(names.method, |call| &call.name);
        let message = format!("{class} says that it stands for {}, which the catalogue does not have", names.method);
        report.add(Kind::GrpcUnknown, subject, message, vec![place(names.at)]);
    }
    let counts = [("calls of gRPC", calls), ("fields", fields), ("names of fields that are those of positions", names)];
    report.counts.extend(counts);
}

/// A class of requests, and what it answers.
struct Request<'s, 'p> {
    class: &'s str,
    /// The names of the method that it stands for, as it says.
    names: Names<'s>,
    /// The call that runs it; an error says what was not found.
    call: Result<&'p Call, String>,
}

/// The classes of requests by the methods that they stand for.
fn requests<'s, 'p>(files: &[File<'s>], classes: &Classes<'_, 's>, protos: &'p Protos) -> BTreeMap<&'s str, Vec<Request<'s, 'p>>> {
    let runs = runs(files);
    let mut requests: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (class, names) in classes.all().filter_map(|(class, found)| Some((class, found.names?))) {
        let call = match runs.get(class) {
            None => Err(format!("no function of a service runs {class}")),
            Some((service, function)) => {
                let call = protos.answered_by(service, function);
                call.ok_or_else(|| format!("no .proto file has the call {service}/{function}, which runs {class}"))
            }
        };
        requests.entry(names.method).or_default().push(Request { class, names, call });
    }
    requests
}

/// The service and the function that run a class of requests: `grpc::Status Service::Function(…) { return Class().execute(…); }`.
fn runs<'s>(files: &[File<'s>]) -> BTreeMap<&'s str, (&'s str, &'s str)> {
    let mut runs = BTreeMap::new();
    for File { tokens, .. } in files {
        for at in (0..tokens.len()).filter(|at| matches(tokens, *at, &["_", "::", "_", "("])) {
            let open = closing(tokens, at + 3).map(|close| close + 1).filter(|open| is(tokens, *open, "{"));
            let Some((open, close)) = open.and_then(|open| Some((open, closing(tokens, open)?))) else { continue };
            let class = (open..close).find(|at| matches(tokens, *at, &["_", "(", ")", ".", "execute", "("]));
            if let (Some(class), Some(service), Some(function)) = (class.and_then(|at| tokens.get(at)), tokens.get(at), tokens.get(at + 2))
            {
                runs.insert(class.text, (service.text, function.text));
            }
        }
    }
    runs
}

/// The one request that stands for a method, with its call; otherwise what is the matter, and where.
fn one<'r, 's, 'p>(requests: &'r [Request<'s, 'p>]) -> Result<(&'r Request<'s, 'p>, &'p Call), (String, Vec<Place>)> {
    match requests {
        [] => Err(("no class of the source names its call of gRPC".to_owned(), vec![])),
        [request] => match &request.call {
            Ok(call) => Ok((request, call)),
            Err(message) => Err((message.clone(), vec![place(request.names.at)])),
        },
        several => {
            let classes: Vec<_> = several.iter().map(|request| request.class).collect();
            let places = several.iter().map(|request| place(request.names.at)).collect();
            Err((format!("several classes say that they stand for it: {}", classes.join(", ")), places))
        }
    }
}

fn compare_name(method: &Method, names: Names<'_>, call: &Call, report: &mut Report) {
    if names.call != call.name {
        let message = format!("its call of gRPC is {}, and its class says {}", call.name, names.call);
        report.add(Kind::GrpcName, &method.wire_name, message, vec![place(names.at), described(&call.at)]);
    }
}

/// Compares the fields of a call with the positions of a method; says how many have the same name.
fn compare_fields(method: &Method, release: Release, call: &Call, report: &mut Report) -> usize {
    let mut fields: BTreeMap<usize, &Field> = call.fields.iter().map(|field| (field.number, field)).collect();
    match fields.remove(&SESSION) {
        Some(Field { wire: Some(Wire::String), .. }) => {}
        _ => report.add(Kind::GrpcField, format!("{} 0", method.wire_name), "its first field is no session", vec![described(&call.at)]),
    }
    let mut names = 0;
    for (index, slot, position) in positions(method, release) {
        let Position { name, wire } = position;
        let subject = format!("{} {index}", method.wire_name);
        let number = index + SESSION;
        let node = Place::Node(slot.node.clone());
        let Some(field) = fields.remove(&number) else {
            let message = format!("gRPC has no field {number} for `{name}`");
            report.add(Kind::GrpcField, subject, message, vec![node, described(&call.at)]);
            continue;
        };
        let places = vec![node, described(&field.at)];
        if *wire != Wire::Any && field.wire != Some(*wire) {
            let message = format!("`{name}` is {wire}, and `{}`, field {number} of gRPC, is {}", field.name, field.ty);
            report.add(Kind::GrpcType, subject, message, places);
        } else if is_named(field, position, method) {
            names += 1;
        } else if let Some((other, ..)) =
            positions(method, release).find(|(_, _, other)| other.wire == *wire && is_named(field, other, method))
        {
            let message = format!("`{name}` is `{}` in gRPC, and that is what position {other} is called", field.name);
            report.add(Kind::GrpcOrder, subject, message, places);
        }
    }
    for (number, field) in fields {
        let subject = format!("{} {}", method.wire_name, number.saturating_sub(SESSION));
        let message = format!("`{}`, field {number} of gRPC, has no position in the catalogue", field.name);
        report.add(Kind::GrpcField, subject, message, vec![Place::Node(method.node.clone()), described(&field.at)]);
    }
    names
}

/// Whether a field has the name of a position. The catalogue leaves off that a number is one, and calls the object of a call by its kind.
fn is_named(field: &Field, position: &Position, method: &Method) -> bool {
    let plain = |name| str::trim_end_matches(name, "_ids").trim_end_matches("_id").to_owned();
    let is_object = field.name == OBJECT && method.subject.as_deref() == Some(position.name.as_str());
    is_object || plain(&field.name) == plain(&position.name)
}

/// What fields call the object of a call.
const OBJECT: &str = "oid";
/// The number of the session's field. That of a position is as much larger than the position.
const SESSION: usize = 1;

fn place(line: Line<'_>) -> Place {
    Place::Line(line.path.to_owned(), line.line)
}

fn described(line: &protos::Line) -> Place {
    Place::Line(line.path.clone(), line.line)
}

#[cfg(test)]
mod tests;
