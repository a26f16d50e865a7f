//! Keeping the session out of what others say.

use super::Credentials;

/// A secret that is shorter is not looked for without its user's name: it could be a part of any word.
const LONG: usize = 8;

impl Credentials {
    /// Takes the session out of a text that came from elsewhere, such as a page of a gateway that shows the request.
    pub(crate) fn redact(&self, text: &str) -> String {
        let user = self.user();
        let secret = self.session.get(user.len() + 1..).unwrap_or_default();
        let shown = format!("{user}:***");
        let mut text = text.to_owned();
        for session in forms(&self.session) {
            text = without_beginning(&text.replace(&session, &shown), &session, &shown);
        }
        if secret.len() >= LONG && !user.contains(secret) {
            for secret in forms(secret) {
                text = text.replace(&secret, "***");
            }
        }
        text
    }
}

/// How a secret may stand in a text: as it is, escaped for XML or HTML, and each as errors quote what they found. The longest comes first, for
/// others may be its beginning.
fn forms(secret: &str) -> Vec<String> {
    let xml = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let html = xml.replace('"', "&quot;").replace('\'', "&#39;");
    let mut forms = vec![secret.to_owned(), xml, html];
    let quoted: Vec<_> = forms.iter().map(|form| format!("{form:?}")).collect();
    forms.extend(quoted.iter().filter_map(|form| form.get(1..form.len() - 1)).map(str::to_owned));
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}

/// A text that was cut may end within the session: at its end, or before the mark of the cut.
fn without_beginning(text: &str, session: &str, shown: &str) -> String {
    let user_and_colon = shown.len() - "***".len();
    let beginnings: Vec<_> =
        session.char_indices().filter_map(|(end, _)| session.get(..end)).filter(|part| part.len() > user_and_colon).collect();
    let part = |part: &str| {
        let (inner, quote) = part.strip_suffix('"').map_or((part, ""), |inner| (inner, "\""));
        match beginnings.iter().rev().find_map(|beginning| inner.strip_suffix(beginning)) {
            Some(before) => format!("{before}{shown}{quote}"),
            None => part.to_owned(),
        }
    };
    text.split('…').map(part).collect::<Vec<_>>().join("…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_is_taken_out_of_texts_that_show_it_escaped_or_not() {
        let credentials = Credentials::session("joe:a<\"&b").unwrap();
        let page = "x joe:a<\"&b y joe:a&lt;\"&amp;b z joe:a&lt;&quot;&amp;b \"joe:a<\\\"&b\"";
        assert_eq!(credentials.redact(page), "x joe:*** y joe:*** z joe:*** \"joe:***\"");
        // One form is the beginning of another.
        let credentials = Credentials::session("joe:a&").unwrap();
        assert_eq!(credentials.redact("joe:a&amp;"), "joe:***");
    }

    #[test]
    fn a_cut_session_is_taken_out_as_well() {
        let credentials = Credentials::session("joe:secret").unwrap();
        assert_eq!(credentials.redact("found \"x joe:sec\"…, not joe:secre"), "found \"x joe:***\"…, not joe:***");
        assert_eq!(credentials.redact("of joe: nothing"), "of joe: nothing");
    }

    #[test]
    fn a_long_secret_is_taken_out_alone_and_a_short_one_is_not() {
        let redact = |session: &str, text: &str| Credentials::session(session).unwrap().redact(text);
        assert_eq!(redact("joe:long-secret", "wrong password long-secret"), "wrong password ***");
        assert_eq!(redact("joe:a", "an apple"), "an apple");
        assert_eq!(redact("oneadmin:oneadmin", "user oneadmin"), "user oneadmin");
    }
}
