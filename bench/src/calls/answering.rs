//! Stands for OpenNebula's server where calls are measured: whatever it is asked, it answers from memory, at once or after a while, and closes
//! the connection as OpenNebula does. It is this program itself, called with a hidden command, so that its work does not count as the clients'.
//!
//! It ends with its parent, whose end closes its standard input.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use clap::Args;

/// The hidden command.
pub(crate) const SERVER: &str = "calls-server";

/// The most that is read of a request, in bytes.
const LIMIT: usize = 4 << 20;
/// How long a client may stay silent.
const PATIENCE: Duration = Duration::from_secs(30);
/// The method that gets the other answer.
const MULTICALL: &[u8] = b"<methodName>system.multicall</methodName>";

/// What the server is told.
#[derive(Args, Debug)]
pub(crate) struct Task {
    /// How many connections are served at the same time.
    #[arg(long)]
    threads: usize,
    /// How long each request waits for its answer, in milliseconds.
    #[arg(long)]
    latency: u64,
    /// Keeps connections open, which OpenNebula does not.
    #[arg(long)]
    keep: bool,
    /// The body of the answer to a single call.
    answer: PathBuf,
    /// The body of the answer to `system.multicall`.
    multicall: PathBuf,
}

struct Server {
    listener: TcpListener,
    latency: Duration,
    keep: bool,
    answer: Vec<u8>,
    multicall: Vec<u8>,
}

impl Task {
    /// Serves until nobody holds the other end of the standard input.
    pub(crate) fn run(&self) -> Result<(), String> {
        self.serve().map_err(|error| error.to_string())
    }

    fn serve(&self) -> io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let answer = |path| std::fs::read(path).map(|body| answer(&body, self.keep));
        let server = Arc::new(Server {
            listener,
            latency: Duration::from_millis(self.latency),
            keep: self.keep,
            answer: answer(&self.answer)?,
            multicall: answer(&self.multicall)?,
        });
        for _ in 0..self.threads {
            let server = Arc::clone(&server);
            thread::Builder::new().stack_size(128 << 10).spawn(move || server.serve())?;
        }
        println!("http://{}:{port}/RPC2", Ipv4Addr::LOCALHOST);
        io::stdin().read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

/// The whole HTTP answer with this body.
fn answer(body: &[u8], keep: bool) -> Vec<u8> {
    let connection = if keep { "keep-alive" } else { "close" };
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: {length}\r\nConnection: {connection}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

impl Server {
    /// Serves one connection after another.
    fn serve(&self) {
        let mut request = Vec::new();
        loop {
            // Clients that give up are theirs to explain.
            if let Ok((stream, _)) = self.listener.accept() {
                let _ = self.talk(stream, &mut request);
            }
        }
    }

    fn talk(&self, mut stream: TcpStream, request: &mut Vec<u8>) -> io::Result<()> {
        if self.keep {
            stream.set_nodelay(true)?;
        }
        stream.set_read_timeout(Some(PATIENCE))?;
        while let Some(body) = read_request(&mut stream, request)? {
            let is_multicall = body.windows(MULTICALL.len()).take(256).any(|window| window == MULTICALL);
            if !self.latency.is_zero() {
                thread::sleep(self.latency);
            }
            stream.write_all(if is_multicall { &self.multicall } else { &self.answer })?;
            if !self.keep {
                break;
            }
        }
        Ok(())
    }
}

/// Reads a whole request into the buffer; its body, or `None` where the client has closed the connection. All of it is read, for a connection
/// that is closed with something unread is reset.
fn read_request<'r>(stream: &mut TcpStream, request: &'r mut Vec<u8>) -> io::Result<Option<&'r [u8]>> {
    const PART: usize = 16 << 10;
    let mut filled = 0;
    let mut bounds = None;
    loop {
        if request.len() < filled + PART {
            request.resize((filled + PART).next_power_of_two(), 0);
        }
        match stream.read(request.get_mut(filled..).unwrap_or_default())? {
            0 if filled == 0 => return Ok(None),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => filled += read,
        }
        let seen = request.get(..filled).unwrap_or_default();
        if bounds.is_none() {
            bounds = bounds_of_body(seen)?;
        }
        match bounds {
            Some((_, end)) if end > LIMIT => return Err(io::ErrorKind::FileTooLarge.into()),
            Some((start, end)) if filled >= end => return Ok(Some(request.get(start..end).unwrap_or_default())),
            None if filled > LIMIT => return Err(io::ErrorKind::FileTooLarge.into()),
            _ => {}
        }
    }
}

/// Where the body of a request begins and ends; `None` where its head is not complete.
fn bounds_of_body(seen: &[u8]) -> io::Result<Option<(usize, usize)>> {
    const END: &[u8] = b"\r\n\r\n";
    let Some(head) = seen.windows(END.len()).position(|window| window == END) else {
        return Ok(None);
    };
    let text = String::from_utf8_lossy(seen.get(..head).unwrap_or_default());
    let length = text.lines().filter_map(|line| line.split_once(':')).find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: Option<usize> = length.and_then(|(_, length)| length.trim().parse().ok());
    let length = length.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "a request without Content-Length"))?;
    Ok(Some((head + END.len(), (head + END.len()).saturating_add(length))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_of_a_request_is_found_once_the_head_is_complete() {
        let request = b"POST /RPC2 HTTP/1.1\r\ncontent-length: 5\r\nHost: one\r\n\r\n<xml>";
        let start = request.len() - 5;
        assert_eq!(bounds_of_body(request).unwrap(), Some((start, start + 5)));
        assert_eq!(bounds_of_body(&request[..start - 1]).unwrap(), None);
        assert!(bounds_of_body(b"POST / HTTP/1.1\r\n\r\n").is_err());
    }
}
