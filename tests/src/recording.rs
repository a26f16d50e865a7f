//! Recorded exchanges: folders of request and response bodies with an index, and packs that are one file.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use opennebula_runtime::Release;
use serde::Deserialize;

use crate::workspace;

/// The file of a folder that lists its exchanges.
const INDEX: &str = "index.jsonl";

/// A request that was sent to a server, and what the server answered.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// What its files are called, without `.request.xml` and `.response.xml`.
    pub name: String,
    /// The method that was called, as far as the request named one.
    pub method: String,
    /// What was tried.
    pub scenario: String,
    /// The HTTP status of the response.
    pub http_status: u16,
    /// The content type of the response.
    pub content_type: Option<String>,
    /// What came of the call, read off the response when it was recorded.
    pub outcome: Outcome,
    /// The body of the request.
    pub request: Vec<u8>,
    /// The body of the response.
    pub response: Vec<u8>,
}

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Success,
    /// OpenNebula refused it, with this code.
    Failure(i32),
    /// The XML-RPC layer below OpenNebula refused it, with this code.
    Fault(i32),
    /// What came back has not the form of an answer of OpenNebula's.
    Other,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Success => f.write_str("success"),
            Self::Failure(code) => write!(f, "error 0x{code:x}"),
            Self::Fault(code) => write!(f, "fault {code}"),
            Self::Other => f.write_str("other"),
        }
    }
}

impl Outcome {
    /// Reads an outcome as an index spells it.
    fn parse(text: &str) -> Option<Self> {
        match text.split_once(' ') {
            None if text == "success" => Some(Self::Success),
            None if text == "other" => Some(Self::Other),
            Some(("error", code)) => i32::from_str_radix(code.strip_prefix("0x")?, 16).ok().map(Self::Failure),
            Some(("fault", code)) => code.parse().ok().map(Self::Fault),
            _ => None,
        }
    }
}

/// A line of an index; what else stands in it is for people.
#[derive(Deserialize)]
struct Line {
    method: String,
    file: String,
    scenario: String,
    http_status: u16,
    content_type: Option<String>,
    outcome: String,
}

/// The bodies in a line of a pack.
#[derive(Deserialize)]
struct Bodies {
    request: String,
    response: String,
}

/// The folder of the exchanges that the tests stand on.
pub fn folder() -> PathBuf {
    workspace::root().join("tests/recordings")
}

/// The packs of exchanges with servers of older releases, each with its release.
pub fn older() -> [(Release, PathBuf); 3] {
    let pack = |name: &str| folder().join("releases").join(format!("{name}.jsonl.gz"));
    [(Release::new(5, 4), pack("5.4.0")), (Release::new(5, 8), pack("5.8.5")), (Release::new(6, 10), pack("6.10.5"))]
}

/// Reads all exchanges of a folder, in the order of its index, or of a pack: an index whose lines have the bodies in them.
pub fn load(path: &Path) -> Result<Vec<Exchange>, RecordingError> {
    if path.is_file() { pack(path) } else { exchanges(path) }
}

fn pack(file: &Path) -> Result<Vec<Exchange>, RecordingError> {
    let unreadable = |error| RecordingError::Unreadable { file: file.into(), error };
    let mut text = String::new();
    GzDecoder::new(fs::File::open(file).map_err(unreadable)?).read_to_string(&mut text).map_err(unreadable)?;
    let lines = text.lines().enumerate().map(|(number, line)| {
        let bad = |reason: String| RecordingError::BadIndex { file: file.into(), line: number + 1, reason };
        let bodies: Bodies = serde_json::from_str(line).map_err(|error| bad(error.to_string()))?;
        let [request, response] = [bodies.request, bodies.response].map(String::into_bytes);
        let body = |side: &str| Ok(if side == "request" { request.clone() } else { response.clone() });
        exchange(line, &body).map_err(|error| error.at(file, number + 1))
    });
    lines.collect()
}

fn exchanges(folder: &Path) -> Result<Vec<Exchange>, RecordingError> {
    let index = folder.join(INDEX);
    let text = match fs::read_to_string(&index) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(RecordingError::NoIndex(index)),
        Err(error) => return Err(RecordingError::Unreadable { file: index, error }),
    };
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let exchange = |line: &str| {
        let name = serde_json::from_str::<Line>(line).map(|line| line.file).unwrap_or_default();
        exchange(line, &|side| body(folder, &name, side))
    };
    lines.map(|(number, line)| exchange(line).map_err(|error| error.at(&index, number + 1))).collect()
}

/// An exchange whose line in an index this is; `body` reads its request and its response.
fn exchange(line: &str, body: &dyn Fn(&str) -> Result<Vec<u8>, RecordingError>) -> Result<Exchange, LineError> {
    let line: Line = serde_json::from_str(line).map_err(|error| LineError::Line(error.to_string()))?;
    let outcome = Outcome::parse(&line.outcome).ok_or_else(|| {
        LineError::Line(format!("expected the outcome \"success\", \"error 0x…\", \"fault -…\" or \"other\", found {:?}", line.outcome))
    })?;
    Ok(Exchange {
        request: body("request").map_err(LineError::Body)?,
        response: body("response").map_err(LineError::Body)?,
        name: line.file,
        method: line.method,
        scenario: line.scenario,
        http_status: line.http_status,
        content_type: line.content_type,
        outcome,
    })
}

/// Reads the body of one response, by the name of its exchange.
pub fn response(folder: &Path, name: &str) -> Result<Vec<u8>, RecordingError> {
    body(folder, name, "response")
}

/// Reads a body, which may be compressed.
fn body(folder: &Path, name: &str, side: &str) -> Result<Vec<u8>, RecordingError> {
    let unreadable = |file: &Path, error| RecordingError::Unreadable { file: file.into(), error };
    let plain = folder.join(format!("{name}.{side}.xml"));
    let compressed = folder.join(format!("{name}.{side}.xml.gz"));
    match fs::read(&plain) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => return found.map_err(|error| unreadable(&plain, error)),
    }
    let file = match fs::File::open(&compressed) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(RecordingError::NoBody(plain)),
        found => found.map_err(|error| unreadable(&compressed, error))?,
    };
    let mut body = Vec::new();
    GzDecoder::new(file).read_to_end(&mut body).map_err(|error| unreadable(&compressed, error))?;
    Ok(body)
}

/// What is wrong with one exchange, before it is known in which line it stands.
enum LineError {
    Line(String),
    Body(RecordingError),
}

impl LineError {
    fn at(self, index: &Path, line: usize) -> RecordingError {
        match self {
            Self::Line(reason) => RecordingError::BadIndex { file: index.into(), line, reason },
            Self::Body(error) => error,
        }
    }
}

/// A folder that does not hold the recordings that it should.
#[derive(Debug)]
pub enum RecordingError {
    /// It has no index.
    NoIndex(PathBuf),
    /// A line of the index does not describe an exchange.
    BadIndex {
        /// The index.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// The index names a body that is not there, neither plain nor compressed.
    NoBody(PathBuf),
    /// A file cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoIndex(file) => write!(f, "{}: there is no such file, so the folder holds no recordings", file.display()),
            Self::BadIndex { file, line, reason } => write!(f, "{}:{line}: {reason}", file.display()),
            Self::NoBody(file) => write!(f, "{}: the index names it, and it is not there, nor compressed as `.gz`", file.display()),
            Self::Unreadable { file, error } => write!(f, "{}: {error}", file.display()),
        }
    }
}

impl std::error::Error for RecordingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"n": 7, "method": "one.vm.info", "file": "0007-one.vm.info", "scenario": "s", "http_status": 200, "content_type": null, "outcome": "OUTCOME"}"#;

    /// A folder below the one for temporary files, with these files in it.
    fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("opennebula-recording-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (file, content) in files {
            fs::write(folder.join(file), content).unwrap();
        }
        folder
    }

    fn message(folder: &Path) -> String {
        let error = load(folder).unwrap_err().to_string();
        fs::remove_dir_all(folder).ok();
        error.replace(&*folder.to_string_lossy(), "…")
    }

    #[test]
    fn an_exchange_is_read_plain_or_compressed() {
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        io::Write::write_all(&mut gz, b"<answer/>").unwrap();
        let gz = gz.finish().unwrap();
        let line = LINE.replace("OUTCOME", "error 0x400");
        let files: [(&str, &[u8]); 3] =
            [("index.jsonl", line.as_bytes()), ("0007-one.vm.info.request.xml", b"<call/>"), ("0007-one.vm.info.response.xml.gz", &gz)];
        let folder = folder("both", &files);
        let exchanges = load(&folder).unwrap();
        fs::remove_dir_all(&folder).ok();
        assert_eq!(exchanges.len(), 1);
        assert_eq!((exchanges[0].request.as_slice(), exchanges[0].response.as_slice()), (&b"<call/>"[..], &b"<answer/>"[..]));
        assert_eq!(exchanges[0].outcome, Outcome::Failure(0x400));
    }

    #[test]
    fn every_broken_folder_says_what_is_wrong_with_it() {
        assert_eq!(message(&folder("none", &[])), "…/index.jsonl: there is no such file, so the folder holds no recordings");
        let text = message(&folder("text", &[("index.jsonl", b"\nno json")]));
        assert!(text.starts_with("…/index.jsonl:2: expected ident"), "{text}");
        let line = LINE.replace("OUTCOME", "error 400");
        let text = message(&folder("outcome", &[("index.jsonl", line.as_bytes())]));
        assert!(text.contains("…/index.jsonl:1: expected the outcome") && text.ends_with("found \"error 400\""), "{text}");
        let line = LINE.replace("OUTCOME", "fault -501");
        let text = message(&folder("body", &[("index.jsonl", line.as_bytes())]));
        assert_eq!(text, "…/0007-one.vm.info.request.xml: the index names it, and it is not there, nor compressed as `.gz`");
        let files: [(&str, &[u8]); 2] = [("index.jsonl", line.as_bytes()), ("0007-one.vm.info.request.xml.gz", b"no gzip")];
        let text = message(&folder("gzip", &files));
        assert!(text.starts_with("…/0007-one.vm.info.request.xml.gz: "), "{text}");
    }
}
