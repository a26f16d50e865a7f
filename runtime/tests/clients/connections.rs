//! Connections that do not come about, break, lead elsewhere or stay silent.

use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use opennebula_runtime::client::{AsyncClient, BlockingClient};
use opennebula_runtime::{Error, ErrorKind};

use super::calls::{GOOD, Pool, builder, call_both, errors, on_tokio, success};
use super::peer::{Peer, ok};

/// An address where nobody listens.
fn dead_endpoint() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}/RPC2", listener.local_addr().unwrap())
}

#[test]
fn nobody_there_is_said_with_the_address() {
    let endpoint = dead_endpoint();
    for error in errors(&builder(&endpoint).build().unwrap()) {
        assert!(matches!(error.kind(), ErrorKind::Connect(_)), "{error:?}");
        assert!(error.is_connect() && error.is_transient() && !error.is_timeout());
        let shown = error.to_string();
        assert!(shown.starts_with(&format!("one.vmpool.info: cannot connect to {endpoint}: ")), "{shown}");
        assert!(shown.ends_with("; is OpenNebula running there?"), "{shown}");
    }
}

#[test]
fn a_dead_proxy_is_named_without_its_password() {
    let proxy = dead_endpoint().replace("http://", "http://joe:s3cr-w0rd@").replace("/RPC2", "");
    for error in errors(&builder("http://127.0.0.1:1/RPC2").proxy(&proxy).build().unwrap()) {
        assert!(error.is_connect(), "{error:?}");
        assert!(error.to_string().contains("through the proxy http://***@127.0.0.1:"), "{error}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Peer::answering(ok(success(GOOD)));
    for status in ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let answer = format!("HTTP/1.1 {status}\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n", elsewhere.endpoint());
        for error in errors(&builder(&Peer::answering(answer).endpoint()).build().unwrap()) {
            assert_eq!(error.status().unwrap().to_string(), status[..3]);
            let shown = error.to_string();
            assert!(shown.contains(&format!("a redirect to {}, not followed; if OpenNebula is there", elsewhere.endpoint())), "{shown}");
        }
    }
    assert_eq!(elsewhere.requests(), Vec::<String>::new());
}

#[test]
fn silence_ends_with_the_time_out() {
    let silent = Peer::doing(|_| thread::sleep(Duration::from_mins(1)));
    let after_the_head = Peer::doing(|stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<method").unwrap();
        thread::sleep(Duration::from_mins(1));
    });
    // Each byte in time, the whole never.
    let drop_by_drop = Peer::doing(|stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n").unwrap();
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let deaf = Peer::raw(|stream| {
        thread::sleep(Duration::from_mins(1));
        drop(stream);
    });
    for peer in [silent, after_the_head, drop_by_drop, deaf] {
        let begin = Instant::now();
        for error in errors(&builder(&peer.endpoint()).timeout(Duration::from_millis(200)).build().unwrap()) {
            assert!(matches!(error.kind(), ErrorKind::TimedOut(_)), "{error:?}");
            assert!(error.is_timeout() && error.is_transient() && !error.is_connect());
            let shown = error.to_string();
            assert!(
                shown.contains(&format!("no complete answer from {} within 200ms; the server may still do the call", peer.endpoint())),
                "{shown}"
            );
        }
        assert!(begin.elapsed() < Duration::from_secs(20));
    }
}

#[test]
fn a_time_out_may_be_as_long_as_can_be_said() {
    let peer = Peer::answering(ok(success(GOOD)));
    for timeout in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::from_hours(1 << 30)] {
        for machines in call_both(&builder(&peer.endpoint()).timeout(timeout).build().unwrap()) {
            assert_eq!(machines.unwrap().len(), 1);
        }
    }
}

#[test]
fn a_connection_that_is_closed_at_once_is_broken() {
    for error in errors(&builder(&Peer::raw(drop).endpoint()).build().unwrap()) {
        assert!(matches!(error.kind(), ErrorKind::Broken(_)), "{error:?}");
    }
    for error in errors(&builder(&Peer::answering("SSH-2.0-OpenSSH_9.2\r\n").endpoint()).build().unwrap()) {
        assert!(matches!(error.kind(), ErrorKind::Broken(_)), "{error:?}");
    }
}

#[test]
fn a_parameter_that_cannot_be_sent_is_not_sent() {
    let peer = Peer::answering(ok(success(GOOD)));
    let settings = builder(&peer.endpoint()).build().unwrap();
    let method = Pool { filter: "🚀".into() };
    let outcomes =
        [BlockingClient::new(settings.clone()).unwrap().call(&method), on_tokio(AsyncClient::new(settings).unwrap().call(&method))];
    for outcome in outcomes {
        let error = outcome.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Parameter(_)), "{error:?}");
        assert!(error.to_string().starts_with("one.vmpool.info: `filter` cannot be sent: the character U+1F680"), "{error}");
    }
    assert_eq!(peer.requests().len(), 0);
}

#[test]
fn a_request_that_was_written_elsewhere_can_be_posted() {
    let peer = Peer::answering(ok("anything"));
    let settings = builder(&peer.endpoint()).build().unwrap();
    let blocking = BlockingClient::new(settings.clone()).unwrap().post("system.multicall", b"<methodCall/>");
    let unblocking = on_tokio(AsyncClient::new(settings).unwrap().post("system.multicall", b"<methodCall/>".to_vec()));
    for answer in [blocking, unblocking] {
        assert_eq!(answer.unwrap(), b"anything");
    }
    let dead = builder(&dead_endpoint()).build().unwrap();
    let error: Error = BlockingClient::new(dead).unwrap().post("system.multicall", b"").unwrap_err();
    assert_eq!(error.method(), Some("system.multicall"));
}

#[test]
fn a_connection_serves_one_call() {
    let peer = Peer::answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nOK".to_vec());
    let settings = builder(&peer.endpoint()).build().unwrap();
    let blocking = BlockingClient::new(settings.clone()).unwrap();
    for _ in 0..3 {
        assert_eq!(blocking.post("x", b"").unwrap(), b"OK");
    }
    let unblocking = AsyncClient::new(settings).unwrap();
    on_tokio(async {
        for _ in 0..3 {
            assert_eq!(unblocking.post("x", Vec::new()).await.unwrap(), b"OK");
        }
    });
    assert_eq!(peer.requests().len(), 6);
}

#[test]
fn a_good_answer_needs_no_length() {
    let answer = format!("HTTP/1.0 200 OK\r\n\r\n{}", success(GOOD));
    for machines in call_both(&builder(&Peer::answering(answer).endpoint()).build().unwrap()) {
        assert_eq!(machines.unwrap().len(), 1);
    }
}
