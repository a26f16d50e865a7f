//! The terms on which all make their calls.

use std::time::Duration;

use opennebula::ZoneId;
use opennebula::zone::Info;

/// How many are under way where there are several.
pub(super) const AT_ONCE: usize = 64;
/// Whoever makes the calls.
pub(super) const SESSION: &str = "oneadmin:opennebula";
/// How long one call may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);
/// The zone that was recorded.
pub(super) const ZONE: ZoneId = ZoneId(100);

/// The call that is made.
pub(super) fn read() -> Info {
    Info::new(ZONE)
}
