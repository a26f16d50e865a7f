//! The permissions that an object has.

use std::fmt;

use super::change::{PermissionChange, PermissionSet};

/// What the owner, the group and everybody else may do with an object.
///
/// ```
/// use opennebula_runtime::Permissions;
///
/// let permissions = Permissions::from_octal(0o640);
/// assert_eq!(permissions.map(|permissions| permissions.to_string()), Some("um-u-----".to_owned()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Permissions {
    /// What the owner may do.
    pub owner: PermissionBits,
    /// What the users of the object's group may do.
    pub group: PermissionBits,
    /// What everybody else may do.
    pub other: PermissionBits,
}

/// What one class of users may do with an object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PermissionBits {
    /// Whether they may see and use it.
    #[cfg_attr(feature = "serde", serde(rename = "use"))]
    pub use_: bool,
    /// Whether they may change it.
    pub manage: bool,
    /// Whether they may do what is reserved to administrators.
    pub admin: bool,
}

impl Permissions {
    /// All nine bits as `chmod` writes them, `0o640`: use 4, manage 2, admin 1.
    pub fn octal(self) -> u16 {
        self.owner.digit() << 6 | self.group.digit() << 3 | self.other.digit()
    }

    /// Reads the nine bits as `chmod` writes them. `None` beyond `0o777`.
    pub fn from_octal(mode: u16) -> Option<Self> {
        let bits = |shift: u16| PermissionBits::from_digit(mode >> shift & 7);
        (mode <= 0o777).then(|| Self { owner: bits(6), group: bits(3), other: bits(0) })
    }
}

impl PermissionBits {
    fn digit(self) -> u16 {
        u16::from(self.use_) << 2 | u16::from(self.manage) << 1 | u16::from(self.admin)
    }

    fn from_digit(digit: u16) -> Self {
        Self { use_: digit & 4 != 0, manage: digit & 2 != 0, admin: digit & 1 != 0 }
    }
}

/// As the command line shows them: `um-u-----`.
impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}{}{}", self.owner, self.group, self.other))
    }
}

/// As the command line shows them: `um-`.
impl fmt::Display for PermissionBits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |bit, letter| if bit { letter } else { '-' };
        f.pad(&String::from_iter([letter(self.use_, 'u'), letter(self.manage, 'm'), letter(self.admin, 'a')]))
    }
}

/// The change that makes an object's permissions these.
impl From<Permissions> for PermissionChange {
    fn from(permissions: Permissions) -> Self {
        Self { owner: permissions.owner.into(), group: permissions.group.into(), other: permissions.other.into() }
    }
}

/// The change that makes the bits these.
impl From<PermissionBits> for PermissionSet {
    fn from(bits: PermissionBits) -> Self {
        Self { use_: Some(bits.use_), manage: Some(bits.manage), admin: Some(bits.admin) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mode_is_read_and_written() {
        for mode in 0..=0o777 {
            let permissions = Permissions::from_octal(mode).unwrap();
            assert_eq!(permissions.octal(), mode);
            assert_eq!(Some(permissions.into()), PermissionChange::octal(mode));
        }
        assert_eq!(Permissions::from_octal(0o1000), None);
    }

    #[test]
    fn permissions_are_shown_as_the_command_line_does() {
        let shown = |mode| Permissions::from_octal(mode).unwrap().to_string();
        assert_eq!(shown(0o640), "um-u-----");
        assert_eq!(shown(0o777), "umaumauma");
        assert_eq!(shown(0o421), "u---m---a");
        assert_eq!(format!("{:>11}|", Permissions::default()), "  ---------|");
    }
}
