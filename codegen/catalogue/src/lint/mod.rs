//! What the language allows and this catalogue does not.

mod arguments;
mod quirks;
mod summaries;

use crate::diagnostic::Diagnostics;
use crate::model::Catalogue;

/// Looks at the whole catalogue.
pub(crate) fn lint(catalogue: &Catalogue) -> Result<(), Diagnostics> {
    let mut found = Diagnostics::default();
    summaries::check(catalogue, &mut found);
    arguments::check(catalogue, &mut found);
    quirks::check(catalogue, &mut found);
    found.or(())
}
