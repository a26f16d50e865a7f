//! Changes to the permissions of an object.

/// What to do with the nine permission bits of an object: give, take away, or leave each as it is.
///
/// ```
/// use opennebula_runtime::{PermissionChange, PermissionSet};
///
/// let private = PermissionChange::octal(0o600);
/// let readable = PermissionChange { group: PermissionSet { use_: Some(true), ..PermissionSet::KEEP }, ..PermissionChange::KEEP };
/// # assert!(private.is_some());
/// # assert_ne!(private, Some(readable));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PermissionChange {
    /// For the owner.
    pub owner: PermissionSet,
    /// For the users of the object's group.
    pub group: PermissionSet,
    /// For everybody else.
    pub other: PermissionSet,
}

/// The three bits of one class of users; `None` leaves a bit as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PermissionSet {
    /// To see and use the object.
    pub use_: Option<bool>,
    /// To change it.
    pub manage: Option<bool>,
    /// To do what is reserved to administrators.
    pub admin: Option<bool>,
}

impl PermissionSet {
    /// Leaves all as it is.
    pub const KEEP: Self = Self { use_: None, manage: None, admin: None };

    fn octal(digit: u16) -> Self {
        Self { use_: Some(digit & 4 != 0), manage: Some(digit & 2 != 0), admin: Some(digit & 1 != 0) }
    }

    fn to_positions(self) -> [i32; 3] {
        [self.use_, self.manage, self.admin].map(|bit| bit.map_or(-1, i32::from))
    }

    fn from_positions(positions: [i32; 3]) -> Result<Self, String> {
        let bit = |position| match position {
            -1 => Ok(None),
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(format!("expected -1, 0 or 1, found {position}")),
        };
        let [use_, manage, admin] = positions;
        Ok(Self { use_: bit(use_)?, manage: bit(manage)?, admin: bit(admin)? })
    }
}

impl PermissionChange {
    /// Leaves all as it is.
    pub const KEEP: Self = Self { owner: PermissionSet::KEEP, group: PermissionSet::KEEP, other: PermissionSet::KEEP };

    /// All nine bits as `chmod` writes them, `0o640`: use 4, manage 2, admin 1. `None` beyond `0o777`.
    pub fn octal(mode: u16) -> Option<Self> {
        let set = |shift: u16| PermissionSet::octal(mode >> shift & 7);
        (mode <= 0o777).then(|| Self { owner: set(6), group: set(3), other: set(0) })
    }

    /// The nine numbers on the wire: use, manage, admin of owner, group and others.
    pub fn to_positions(self) -> [i32; 9] {
        let mut positions = [0; 9];
        let sets = [self.owner, self.group, self.other].map(PermissionSet::to_positions);
        for (place, position) in positions.iter_mut().zip(sets.into_iter().flatten()) {
            *place = position;
        }
        positions
    }

    /// Reads the nine numbers on the wire.
    pub fn from_positions(positions: [i32; 9]) -> Result<Self, String> {
        let [owner_use, owner_manage, owner_admin, group_use, group_manage, group_admin, other_use, other_manage, other_admin] = positions;
        Ok(Self {
            owner: PermissionSet::from_positions([owner_use, owner_manage, owner_admin])?,
            group: PermissionSet::from_positions([group_use, group_manage, group_admin])?,
            other: PermissionSet::from_positions([other_use, other_manage, other_admin])?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octal_digits_are_use_manage_admin() {
        let change = PermissionChange::octal(0o640).unwrap();
        assert_eq!(change.to_positions(), [1, 1, 0, 1, 0, 0, 0, 0, 0]);
        assert_eq!(PermissionChange::octal(0o1000), None);
        assert_eq!(PermissionChange::KEEP.to_positions(), [-1; 9]);
        assert_eq!(PermissionChange::from_positions(change.to_positions()), Ok(change));
        assert!(PermissionChange::from_positions([2; 9]).is_err());
    }
}
