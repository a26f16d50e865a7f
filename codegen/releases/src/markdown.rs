//! Pieces of Markdown.

/// A name or a value, as it is in code. It may stand in a table.
pub(crate) fn code(text: &str) -> String {
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest == 0 { "" } else { " " };
    format!("{fence}{blank}{}{blank}{fence}", text.replace('|', "\\|"))
}

/// Several of them.
pub(crate) fn codes<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// A link to the section of this heading on the same page.
pub(crate) fn link(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    let anchor: String = kept.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_')).collect();
    format!("[{heading}](#{anchor})")
}

/// A table, or nothing where it has no rows.
pub(crate) fn table<const COLUMNS: usize>(head: [&str; COLUMNS], rows: impl IntoIterator<Item = [String; COLUMNS]>) -> String {
    let rows = rows.into_iter().map(|row| format!("| {} |\n", row.join(" | "))).collect::<Vec<_>>().concat();
    if rows.is_empty() {
        return rows;
    }
    format!("| {} |\n|{}\n{rows}\n", head.join(" | "), "---|".repeat(COLUMNS))
}

/// A number of things: `1 method`, `3 methods`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Things in a sentence: `a, b and c`.
pub(crate) fn listed(mut things: Vec<String>) -> String {
    match things.pop() {
        None => String::new(),
        Some(last) if things.is_empty() => last,
        Some(last) => format!("{} and {last}", things.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_code_whatever_is_in_it() {
        assert_eq!([code("a"), code("a|b"), code("a `b` ``"), code("")], ["`a`", "`a\\|b`", "``` a `b` `` ```", "``"]);
    }

    #[test]
    fn links_lead_to_headings_as_they_are_shown() {
        assert_eq!([link("5.12"), link("Shared types")], ["[5.12](#512)", "[Shared types](#shared-types)"]);
    }
}
