//! What of the API differs between the releases of OpenNebula, as one page for people: `docs/releases.md`.
//!
//! [`releases`] writes it. It is a function of the catalogue.

mod instead;
mod lacks;
mod markdown;
mod matrix;
mod span;
mod summary;
mod things;

use opennebula_catalogue::Catalogue;

/// What the page says of itself, and how it is read.
const HEAD: &str = include_str!("head.md");

/// The page.
pub fn releases(catalogue: &Catalogue) -> String {
    let sections = things::sections(catalogue);
    let range = |release: Option<_>| release.map(|release: opennebula_catalogue::model::Release| release.to_string()).unwrap_or_default();
    let parts = [
        ("$OLDEST", range(catalogue.oldest())),
        ("$NEWEST", range(catalogue.newest())),
        ("$COUNT", catalogue.releases.len().to_string()),
        ("$SUMMARY", summary::summary(catalogue, &sections)),
        ("$INSTEAD", instead::instead(catalogue)),
        ("$MATRIX", matrix::matrix(&sections, &catalogue.releases)),
        ("$LACKS", lacks::lacks(catalogue, &sections)),
    ];
    let page = parts.iter().fold(HEAD.to_owned(), |page, (word, text)| page.replace(word, text.trim_end()));
    format!("{}\n", page.trim_end())
}
