//! Variables and files of the environment as texts.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::environment::Environment;
use super::source::{Setting, SettingsError, Source};

/// The text of a variable, without space around it; `None` where it is not set or empty.
pub(super) fn text(environment: &dyn Environment, setting: Setting, name: &'static str) -> Result<Option<String>, SettingsError> {
    let Some(value) = environment.variable(name) else { return Ok(None) };
    match value.into_string() {
        Ok(value) => Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty())),
        Err(_) => Err(SettingsError::new(setting, Source::Variable(name), "it is not UTF-8")),
    }
}

/// The text of a file.
pub(super) fn file(environment: &dyn Environment, setting: Setting, source: Source, path: &Path) -> Result<String, SettingsError> {
    match environment.read(path) {
        Ok(bytes) => utf8(setting, source, bytes),
        Err(error) => Err(SettingsError::unreadable(setting, source, error)),
    }
}

/// Bytes as the text they should be.
pub(super) fn utf8(setting: Setting, source: Source, bytes: Vec<u8>) -> Result<String, SettingsError> {
    // The error of the conversion would carry the bytes, which may be secret.
    String::from_utf8(bytes).map_err(|_| SettingsError::new(setting, source, "it is not UTF-8"))
}

/// Whether an error says that there is no such file.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
