//! A server on this machine that answers as OpenNebula's does, from recordings or by a rule of the test's own.
//!
//! It takes a POST to `/RPC2`, answers with the length of the body, and closes the connection.

mod http;
mod playback;
mod reply;

use std::error::Error;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use opennebula::settings::InvalidCredentials;
use opennebula::{Builder, Connect, Credentials};

pub use playback::Playback;
pub use reply::Reply;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server that answers the body of a request by this rule, on a port that is free.
    pub fn start(answer: impl Fn(&[u8]) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let answer = Arc::new(answer);
        let accepting = thread::spawn(move || {
            for connection in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(connection) = connection else { continue };
                let answer = Arc::clone(&answer);
                // A connection that breaks is the client's to notice.
                thread::spawn(move || http::serve(connection, &*answer).ok());
            }
        });
        Ok(Self { address, stop, accepting: Some(accepting) })
    }

    /// Starts a server that plays recordings back.
    pub fn playing(playback: Playback) -> io::Result<Self> {
        Self::start(move |request| playback.answer(request))
    }

    /// Where calls go.
    pub fn endpoint(&self) -> String {
        format!("http://{}/RPC2", self.address)
    }

    /// Begins a client that comes straight here, with credentials that nobody looks at.
    pub fn builder<C>(&self) -> Result<Builder<C>, InvalidCredentials> {
        let credentials = Credentials::password("tester", "not in any recording")?;
        Ok(Builder::new().endpoint(self.endpoint()).credentials(credentials).no_proxy())
    }

    /// A client of this server.
    pub fn client<C: Connect>(&self) -> Result<C, Box<dyn Error>> {
        Ok(self.builder()?.build()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // It waits for a connection, and sees that it is to stop once there is one.
        if TcpStream::connect(self.address).is_ok()
            && let Some(accepting) = self.accepting.take()
        {
            accepting.join().ok();
        }
    }
}

#[cfg(test)]
mod tests;
