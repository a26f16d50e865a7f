//! HTTP answers while they come in: judged by their status, and read within their bounds.

#[cfg(feature = "blocking")]
use std::io::{self, Read};

use crate::error::{ErrorKind, HttpStatus};
use crate::settings::Settings;

/// How much of a page that is not an answer is read, to show its beginning.
const PAGE: usize = 16 << 10;
/// How much memory is set aside for an answer before it comes: what is announced need not come.
const ROOM: u64 = 16 << 20;

/// An HTTP answer that is coming in.
pub(super) struct Reply {
    status: u16,
    location: Option<String>,
    limit: u64,
    body: Vec<u8>,
}

impl Reply {
    /// Begins with the head of an answer; `length` is the one that it announces.
    pub(super) fn new(settings: &Settings, status: u16, location: Option<String>, length: Option<u64>) -> Result<Self, ErrorKind> {
        let limit = settings.max_response_size();
        let mut reply = Self { status, location, limit, body: Vec::new() };
        match length {
            Some(length) if reply.is_answer() && length > limit => Err(ErrorKind::TooLarge(limit)),
            Some(length) => {
                let room = length.min(ROOM).min(reply.most());
                reply.body.reserve_exact(usize::try_from(room).unwrap_or_default());
                Ok(reply)
            }
            None => Ok(reply),
        }
    }

    /// Whether it comes from OpenNebula, as far as its status tells; otherwise it is a page to show the beginning of.
    pub(super) fn is_answer(&self) -> bool {
        self.status == 200
    }

    /// How much of the body is read: of an answer a byte more than it may have, which tells that it is too large.
    fn most(&self) -> u64 {
        if self.is_answer() { self.limit.saturating_add(1) } else { PAGE as u64 }
    }

    /// Takes a part of the body; `false` where no more of it is needed.
    #[cfg(feature = "async")]
    pub(super) fn push(&mut self, part: &[u8]) -> bool {
        self.body.extend_from_slice(part);
        u64::try_from(self.body.len()).is_ok_and(|length| length < self.most())
    }

    /// Takes the body, as much of it as is needed; what came before an error stays.
    #[cfg(feature = "blocking")]
    pub(super) fn fill(&mut self, body: impl Read) -> io::Result<()> {
        body.take(self.most()).read_to_end(&mut self.body)?;
        Ok(())
    }

    /// The body of an answer; of anything else, the error that it is.
    pub(super) fn finish(self, settings: &Settings) -> Result<Vec<u8>, ErrorKind> {
        if self.is_answer() {
            let length = u64::try_from(self.body.len()).unwrap_or(u64::MAX);
            return if length > self.limit { Err(ErrorKind::TooLarge(self.limit)) } else { Ok(self.body) };
        }
        let page = settings.credentials().redact(&String::from_utf8_lossy(&self.body));
        Err(ErrorKind::Status(HttpStatus::new(settings.endpoint(), self.status, self.location, &page)))
    }
}
