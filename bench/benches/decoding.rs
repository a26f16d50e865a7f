//! Our loops, for daily work on the runtime: `cargo bench -p opennebula-bench`.
//!
//! Each answer was recorded from a server. It is read to typed structs, as the clients do it, and beside that by quick-xml with nothing built.

use std::hint::black_box;
use std::process;

use divan::Bencher;
use divan::counter::BytesCount;
use opennebula_bench::contenders::floors;
use opennebula_bench::pool;
use opennebula_runtime::exchange;
use opennebula_runtime::method::Method;

fn main() {
    divan::main();
}

macro_rules! answer {
    ($(#[$about:meta])* $name:ident: $method:ty, $file:literal) => {
        $(#[$about])*
        mod $name {
            use super::{Bencher, floor, ours};

            #[divan::bench(name = "ours", max_time = 3)]
            fn read(bencher: Bencher) {
                ours::<$method>(bencher, $file);
            }

            #[divan::bench(name = "floor: quick-xml, nothing built", max_time = 3)]
            fn tokenise(bencher: Bencher) {
                floor(bencher, $file);
            }
        }
    };
}

answer!(machine: opennebula::vm::Info, "1157-one.vm.info");
answer!(page_of_machines: opennebula::vmpool::Info, "large/vmpool.info.page-100");
answer!(pool_of_machines_in_full: opennebula::vmpool::InfoExtended, "large/vmpool.infoextended");
answer!(template: opennebula::template::Info, "1164-one.template.info");

fn ours<M: Method>(bencher: Bencher, name: &str) {
    measure(bencher, name, |body| exchange::read_response::<M>(body, false).map_err(|error| error.to_string()));
}

fn floor(bencher: Bencher, name: &str) {
    measure(bencher, name, floors::quick_xml);
}

fn measure<T>(bencher: Bencher, name: &str, read: impl Fn(&[u8]) -> Result<T, String> + Sync) {
    let root = opennebula_tests::workspace::root();
    let body = pool::recorded_answer(&root, name).unwrap_or_else(|message| stop(&message));
    if let Err(message) = read(body.as_bytes()) {
        stop(&format!("{name}: {message}"));
    }
    bencher.counter(BytesCount::of_str(&body)).bench(|| read(black_box(body.as_bytes())));
}

fn stop(message: &str) -> ! {
    eprintln!("error: {message}");
    process::exit(1);
}
