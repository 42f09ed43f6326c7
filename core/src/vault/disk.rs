//! Files that are written whole or not at all, and that only their owner can read.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::VaultError;

/// What a file is called while it is being written.
pub(super) const UNFINISHED: &str = ".new";
/// What a file is called while it is being shredded.
const GOING: &str = ".gone";

/// Makes `folder` for its owner alone; one that is there stays as it is.
pub(super) fn private_folder(folder: &Path) -> Result<(), VaultError> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut making = fs::DirBuilder::new();
    making.recursive(true);
    owner_only_folder(&mut making);
    Ok(making.create(folder)?)
}

/// Makes an empty file for its owner alone.
///
/// # Errors
/// [`VaultError`] when one is there already, or none could be made.
pub(super) fn new_file(path: &Path) -> Result<File, VaultError> {
    let mut opening = OpenOptions::new();
    opening.write(true).create_new(true);
    owner_only_file(&mut opening);
    Ok(opening.open(path)?)
}

/// Puts `bytes` in place of what `path` held: after a kill it holds the old or the new.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let unfinished = beside(path, UNFINISHED);
    remove(&unfinished)?;
    let written = new_file(&unfinished).and_then(|mut file| {
        file.write_all(bytes)?;
        Ok(file.sync_all()?)
    });
    if let Err(error) = written {
        // on a full disk the half must not take the room of the whole
        remove(&unfinished)?;
        return Err(error);
    }
    fs::rename(&unfinished, path)?;
    settle_folder(path)
}

/// Reads a whole file; `None` when there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, VaultError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Removes a file; none is fine.
pub(super) fn remove(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes zeros over a small file and removes it; none is fine.
///
/// It loses its name first: killed in between, it is gone or whole, never a file of zeros where
/// something is looked for. A phone's flash may keep the old block for a while;
/// `core/docs/promises.md` says so.
pub(super) fn shred(path: &Path) -> Result<(), VaultError> {
    let nameless = beside(path, GOING);
    if path.exists() {
        fs::rename(path, &nameless)?;
        settle_folder(path)?;
    }
    let length = match fs::metadata(&nameless) {
        Ok(found) => usize::try_from(found.len()).unwrap_or(0),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut file = OpenOptions::new().write(true).open(&nameless)?;
    file.write_all(&vec![0; length])?;
    file.sync_all()?;
    remove(&nameless)?;
    settle_folder(path)
}

/// The path whose name is this one's with `ending` after it.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Makes a new name in the folder of `path` outlast a loss of power.
pub(super) fn settle_folder(path: &Path) -> Result<(), VaultError> {
    match path.parent() {
        Some(folder) if cfg!(unix) && !folder.as_os_str().is_empty() => {
            Ok(File::open(folder)?.sync_all()?)
        }
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn owner_only_file(opening: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(opening, 0o600);
}

#[cfg(unix)]
fn owner_only_folder(making: &mut fs::DirBuilder) {
    std::os::unix::fs::DirBuilderExt::mode(making, 0o700);
}

#[cfg(not(unix))]
fn owner_only_file(_: &mut OpenOptions) {}

#[cfg(not(unix))]
fn owner_only_folder(_: &mut fs::DirBuilder) {}
