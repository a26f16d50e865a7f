//! How large an answer may be, and how many calls are under way.

use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use opennebula_runtime::ErrorKind;
use opennebula_runtime::client::{AsyncClient, BlockingClient};

use super::calls::{GOOD, builder, call_both, errors, on_tokio, pool, success};
use super::peer::{Peer, ok};

#[test]
fn an_answer_that_is_too_large_is_given_up() {
    let good = success(GOOD);
    let limit = u64::try_from(good.len()).unwrap();
    let announced = Peer::answering(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".to_vec());
    let in_chunks = Peer::doing(|stream| {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let mut open = stream.write_all(head);
        while open.is_ok() {
            open = stream.write_all(b"5\r\n<VM/>\r\n");
        }
    });
    let without_end = Peer::doing(|stream| {
        let mut open = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while open.is_ok() {
            open = stream.write_all(&[b' '; 1000]);
        }
    });
    let by_one = Peer::answering(ok(format!("{good} ")));
    let by_one_unannounced = Peer::answering(format!("HTTP/1.1 200 OK\r\n\r\n{good} "));
    for peer in [announced, in_chunks, without_end, by_one, by_one_unannounced] {
        for error in errors(&builder(&peer.endpoint()).max_response_size(limit).build().unwrap()) {
            assert!(matches!(error.kind(), ErrorKind::TooLarge(given) if *given == limit), "{error:?}");
            assert!(!error.is_transient());
            let expected = format!("the answer is larger than the {limit} bytes that `max_response_size` allows; ask for less");
            assert!(error.to_string().contains(&expected), "{error}");
        }
    }
    let exact = Peer::answering(ok(&good));
    for machines in call_both(&builder(&exact.endpoint()).max_response_size(limit).build().unwrap()) {
        assert_eq!(machines.unwrap().len(), 1);
    }
}

#[test]
fn an_endless_error_page_is_read_at_its_beginning_only() {
    let endless = Peer::doing(|stream| {
        let mut open = stream.write_all(b"HTTP/1.1 503 Busy\r\n\r\ntoo many");
        while open.is_ok() {
            open = stream.write_all(&[b' '; 1000]);
        }
    });
    for error in errors(&builder(&endless.endpoint()).build().unwrap()) {
        assert_eq!(error.status(), Some(503));
        assert!(error.to_string().contains(": too many; a gateway"), "{error}");
    }
}

/// A server that answers two calls at a time, and the greatest number of calls that it saw at once.
fn in_pairs() -> (Peer, Arc<AtomicUsize>) {
    let (now, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let pair = Barrier::new(2);
    let seen = Arc::clone(&most);
    let peer = Peer::doing(move |stream: &mut TcpStream| {
        seen.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        pair.wait();
        // Time for one more to come, if one does.
        thread::sleep(Duration::from_millis(30));
        now.fetch_sub(1, Ordering::SeqCst);
        stream.write_all(&ok(success(GOOD))).unwrap();
    });
    (peer, most)
}

#[test]
fn no_more_calls_are_under_way_than_allowed_and_no_less() {
    const CALLS: usize = 8;
    let (peer, most) = in_pairs();
    let settings = builder(&peer.endpoint()).max_concurrent_calls(2).build().unwrap();
    let client = BlockingClient::new(settings.clone()).unwrap();
    thread::scope(|scope| {
        for _ in 0..CALLS {
            // A clone counts as the same client.
            let client = client.clone();
            scope.spawn(move || client.call(&pool()).unwrap());
        }
    });
    assert_eq!(most.swap(0, Ordering::SeqCst), 2);
    let client = AsyncClient::new(settings).unwrap();
    on_tokio(async {
        let calls: Vec<_> = (0..CALLS).map(|_| tokio::spawn(client.clone().call(&pool()))).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

#[test]
fn a_call_that_fails_or_is_dropped_makes_room_for_the_next() {
    let count = AtomicUsize::new(0);
    let peer = Peer::doing(move |stream| match count.fetch_add(1, Ordering::SeqCst) {
        0 | 2 => thread::sleep(Duration::from_mins(1)),
        _ => stream.write_all(&ok(success(GOOD))).unwrap(),
    });
    let builder = builder(&peer.endpoint()).max_concurrent_calls(1);
    let settings = builder.timeout(Duration::from_millis(300)).build().unwrap();
    let client = BlockingClient::new(settings.clone()).unwrap();
    assert!(client.call(&pool()).unwrap_err().is_timeout());
    client.call(&pool()).unwrap();
    let client = AsyncClient::new(settings).unwrap();
    on_tokio(async {
        let dropped = tokio::time::timeout(Duration::from_millis(50), client.call(&pool())).await;
        assert!(dropped.is_err());
        client.call(&pool()).await.unwrap();
    });
}
