//! The other side: a server of a few lines that does what a test wants.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A server on a port of its own. Its thread ends with the test run.
pub(crate) struct Peer {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Peer {
    /// Reads each request and answers with these bytes.
    pub(crate) fn answering(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::doing(move |stream| {
            // Who has read enough may be gone.
            let _ = stream.write_all(&bytes);
        })
    }

    /// Reads each request and then does this with the connection, each in a thread of its own.
    pub(crate) fn doing(act: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        Self::accepting(requests, move |mut stream| {
            let request = read_request(&mut stream);
            seen.lock().unwrap().push(request);
            act(&mut stream);
        })
    }

    /// Does this with each connection, without reading a request.
    pub(crate) fn raw(act: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        Self::accepting(Arc::default(), act)
    }

    fn accepting(requests: Arc<Mutex<Vec<String>>>, act: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let act = Arc::new(act);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let act = Arc::clone(&act);
                thread::spawn(move || act(stream));
            }
        });
        Self { address, requests }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://{}/RPC2", self.address)
    }

    /// The requests that have come in so far, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Reads a request with all of its body: who closes with something unread resets the connection.
pub(crate) fn read_request(stream: &mut impl Read) -> String {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part).unwrap_or(0);
        request.extend_from_slice(&part[..read]);
        let text = String::from_utf8_lossy(&request);
        let complete = text.split_once("\r\n\r\n").is_some_and(|(head, body)| body.len() >= announced(head));
        if read == 0 || complete {
            return text.into_owned();
        }
    }
}

fn announced(head: &str) -> usize {
    let head = head.to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    length.map_or(0, |length| length.trim().parse().unwrap())
}

/// An HTTP answer with this status and this body.
pub(crate) fn http(status: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// An HTTP answer as OpenNebula gives it.
pub(crate) fn ok(body: impl AsRef<[u8]>) -> Vec<u8> {
    http("200 OK", body)
}
