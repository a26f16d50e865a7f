//! Two programs that write to one workspace take turns.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// The file whose lock says whose turn it is. The lock is the system's: it goes with the process that has it, however that ends.
const LOCK: &str = "xtask.lock";

/// The turn of this process, until it is dropped.
#[must_use]
#[derive(Debug)]
pub struct Turn {
    /// Nothing where there are no locks to be had.
    _lock: Option<File>,
}

/// Waits for the turn. `waiting` is called if there is somebody to wait for.
pub fn take(root: &Path, waiting: impl FnOnce()) -> Result<Turn, String> {
    let folder = root.join("target");
    let path = folder.join(LOCK);
    let failed = |error: io::Error| format!("cannot lock {}: {error}", path.display());
    let file = fs::create_dir_all(&folder).and_then(|()| File::options().create(true).write(true).truncate(false).open(&path));
    let file = match file {
        Ok(file) => file,
        // Where nobody can write, nobody does.
        Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) => {
            return Ok(Turn { _lock: None });
        }
        Err(error) => return Err(failed(error)),
    };
    let outcome = match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            waiting();
            file.lock()
        }
        Err(TryLockError::Error(error)) => Err(error),
        Ok(()) => Ok(()),
    };
    match outcome {
        Ok(()) => Ok(Turn { _lock: Some(file) }),
        // Some network file systems have no locks, and cargo does without there as well.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(Turn { _lock: None }),
        Err(error) => Err(failed(error)),
    }
}
