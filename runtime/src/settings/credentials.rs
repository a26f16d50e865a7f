//! Who calls: the session that goes with every call, and how it stays out of sight.

use std::fmt;

use crate::wire;

mod redact;

/// Who calls: a user with a password or a login token.
///
/// The secret appears in no `Debug`, no `Display` and no error; [`Credentials::expose_session`] alone gives it away.
#[derive(Clone)]
pub struct Credentials {
    /// `user:secret`, as it is sent.
    session: String,
    /// Where the user's name ends.
    user: usize,
}

impl Credentials {
    /// A user with a password. The password may contain `:`, the user's name may not.
    pub fn password(user: &str, password: &str) -> Result<Self, InvalidCredentials> {
        if user.contains(':') {
            return Err(InvalidCredentials::new("the user's name contains `:`, which ends it"));
        }
        Self::session(format!("{user}:{password}"))
    }

    /// A user with a token, as `one.user.login` hands it out.
    pub fn token(user: &str, token: &str) -> Result<Self, InvalidCredentials> {
        Self::password(user, token)
    }

    /// The whole of it: `user:password` or `user:token`. The first `:` ends the user's name.
    ///
    /// Nothing is trimmed, for the server compares every character: a file's last line end does not belong in here.
    pub fn session(session: impl Into<String>) -> Result<Self, InvalidCredentials> {
        let session = session.into();
        let Some((name, secret)) = session.split_once(':') else {
            return Err(InvalidCredentials::new("expected user:password, found no `:`"));
        };
        if name.is_empty() {
            return Err(InvalidCredentials::new("expected user:password, found no user before the `:`"));
        }
        if session.contains(['\r', '\n']) {
            return Err(InvalidCredentials::new("there is a line end in the credentials; expected user:password and nothing else"));
        }
        if wire::check(name).is_err() {
            return Err(InvalidCredentials::new(format!("the user's name {name:?} has a character that OpenNebula cannot take")));
        }
        // Which one it is would tell a part of the secret.
        if wire::check(secret).is_err() {
            return Err(InvalidCredentials::new(
                "the password has a character that OpenNebula cannot take (a control character, an emoji)",
            ));
        }
        let user = name.len();
        Ok(Self { session, user })
    }

    /// The user's name.
    pub fn user(&self) -> &str {
        self.session.get(..self.user).unwrap_or_default()
    }

    /// The session as it is sent, secret included.
    pub fn expose_session(&self) -> &str {
        &self.session
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({:?}, ***)", self.user())
    }
}

/// Credentials that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCredentials {
    reason: String,
}

impl InvalidCredentials {
    fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl fmt::Display for InvalidCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for InvalidCredentials {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_colon_ends_the_user() {
        for credentials in [Credentials::session("joe:a:b"), Credentials::password("joe", "a:b"), Credentials::token("joe", "a:b")] {
            let credentials = credentials.unwrap();
            assert_eq!(credentials.user(), "joe");
            assert_eq!(credentials.expose_session(), "joe:a:b");
        }
    }

    #[test]
    fn what_the_server_cannot_take_is_refused_without_showing_the_secret() {
        let expect = |credentials: Result<Credentials, InvalidCredentials>, reason: &str| {
            let error = credentials.unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
            assert!(!error.contains("secret") && !error.contains("1F680"), "{error}");
        };
        expect(Credentials::session("secret"), "no `:`");
        expect(Credentials::session(":secret"), "no user");
        expect(Credentials::session("joe:secret\n"), "line end");
        expect(Credentials::password("joe", "secret🚀"), "the password has a character");
        expect(Credentials::password("joe", "secret\u{7}"), "the password has a character");
        expect(Credentials::password("j:oe", "secret"), "user's name contains `:`");
    }
}
