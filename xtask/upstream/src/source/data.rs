//! What this check knows of the source beyond the catalogue, from the files in `xtask/upstream/data/`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::report::Quirk;

/// The folder of the files.
const FOLDER: &str = "xtask/upstream/data";
/// The file of known differences, as reports name it.
pub(super) const QUIRKS: &str = "xtask/upstream/data/quirks.yaml";
/// The file of enumerations, as reports name it.
pub(super) const ENUMS: &str = "xtask/upstream/data/enums.yaml";
/// The file of schemas, as reports name it.
pub(super) const SCHEMAS: &str = "xtask/upstream/data/schemas.yaml";

/// All of it.
#[derive(Debug, Default)]
pub(super) struct Data {
    /// Where the source has the values of enumerations, by their names in the catalogue.
    pub enums: BTreeMap<String, EnumSource>,
    /// Schemas by method, where the root element does not tell.
    pub schemas: BTreeMap<String, Schema>,
    /// Differences that are as they should be.
    pub quirks: Vec<Quirk>,
}

/// Where the source has the values of an enumeration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct EnumSource {
    /// Why they are not compared; nothing else is said then.
    pub not_compared: Option<String>,
    pub file: String,
    /// They are those of this `enum`.
    #[serde(rename = "enum")]
    pub enumeration: Option<String>,
    /// They are the labels of a `switch`.
    pub cases: Option<Cases>,
    /// They are the texts in this function, or in the initial value of this variable.
    pub texts: Option<String>,
    /// What names begin and end with that the catalogue leaves off.
    pub prefix: String,
    pub suffix: String,
    /// How a name is written as a value of a text.
    pub spelling: Spelling,
    /// Names, as the catalogue has them, that the rule does not give.
    pub names: BTreeMap<String, String>,
    /// Names and texts that the catalogue leaves out, and why.
    pub omit: BTreeMap<String, String>,
}

/// The schema of what a method answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Schema {
    /// Why there is none; nothing else is said then.
    pub not_compared: Option<String>,
    pub file: String,
}

/// A `switch`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cases {
    /// The function it is in: `Class::function`.
    pub function: String,
    /// The variable it looks at.
    pub of: String,
}

/// How a name is written as a value of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Spelling {
    /// `POWEROFF_HARD`.
    #[default]
    Same,
    /// `poweroff-hard`.
    Kebab,
}

impl Data {
    /// Reads the files.
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        Ok(Self { enums: file(root, ENUMS)?, schemas: file(root, SCHEMAS)?, quirks: file(root, QUIRKS)? })
    }
}

fn file<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, String> {
    let text = std::fs::read_to_string(root.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
    serde_yaml::from_str(&text).map_err(|error| format!("{name}: {error}; what stands in {FOLDER}/ is told there in README.md"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_can_be_read() {
        let data = Data::read(&xtask::workspace::root().unwrap()).unwrap();
        assert!(!data.enums.is_empty());
        for (name, entry) in data.enums {
            let ways = [entry.not_compared.is_some(), entry.enumeration.is_some(), entry.cases.is_some(), entry.texts.is_some()];
            assert_eq!(ways.iter().filter(|way| **way).count(), 1, "{name} says in more or less than one way where its values are");
        }
    }
}
