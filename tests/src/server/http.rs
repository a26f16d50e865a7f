//! As much of HTTP as a server for one call per connection needs.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::reply::Reply;

/// How long a client may be silent.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest request, in bytes.
const LARGEST: u64 = 64 << 20;

/// Answers one request, and closes the connection.
pub(super) fn serve(connection: TcpStream, answer: &dyn Fn(&[u8]) -> Reply) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let mut input = BufReader::new(connection);
    let reply = match read_head(&mut input)? {
        Head { length, .. } if length > LARGEST => Reply::page(413, "The request is too large"),
        Head { method, path, length } => {
            let mut body = Vec::new();
            (&mut input).take(length).read_to_end(&mut body)?;
            match (method.as_str(), path.as_str()) {
                ("POST", "/RPC2") => answer(&body),
                ("POST", _) => Reply::page(404, "There is nothing here; calls go to /RPC2"),
                _ => Reply::page(405, "Calls are made by POST"),
            }
        }
    };
    write(input.get_mut(), &reply)
}

struct Head {
    method: String,
    path: String,
    length: u64,
}

fn read_head(input: &mut impl BufRead) -> io::Result<Head> {
    let invalid = |reason: &str| io::Error::new(io::ErrorKind::InvalidData, reason.to_owned());
    let mut line = String::new();
    input.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return Err(invalid("there is no request line"));
    };
    let mut length = 0;
    loop {
        let mut line = String::new();
        input.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(|_| invalid("the length of the body is not a number"))?;
        }
    }
    Ok(Head { method, path, length })
}

fn write(out: &mut impl Write, reply: &Reply) -> io::Result<()> {
    let Reply { status, content_type, body, announced } = reply;
    let reason = if *status == 200 { "OK" } else { "Refused" };
    let length = announced.unwrap_or(body.len());
    let head =
        format!("HTTP/1.1 {status} {reason}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    out.write_all(head.as_bytes())?;
    out.write_all(body)?;
    out.flush()
}
