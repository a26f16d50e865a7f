//! Quirks of the server that are none.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Catalogue, Slot};

/// Looks at the quirks of every method.
pub(super) fn check(catalogue: &Catalogue, found: &mut Diagnostics) {
    for (method, declared) in catalogue.methods().filter_map(|method| Some((method, method.declared.as_ref()?))) {
        let node = method.node.key("quirks").key("declared");
        let is_signature = declared.strip_prefix("A:").is_some_and(|letters| letters.chars().all(|letter| "sibIA".contains(letter)));
        if !is_signature {
            let message = format!("`{declared}` is not how introspection spells what a method reads: `A:` and letters");
            found.push(Diagnostic::new(codes::STALE_QUIRK, &node, message).help("`declared: \"A:sii\"`, for instance"));
        } else if *declared == method.signature() && !method.slots.iter().any(Slot::is_unused) {
            let message = format!("`{}` reads what it declares", method.wire_name);
            found.push(Diagnostic::new(codes::STALE_QUIRK, &node, message));
        }
    }
}
