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

/// Makes `folder` for its owner alone; one that is there is closed to everybody else.
///
/// # Errors
/// [`VaultError::NotPrivate`] when it is another account's, or meant for many (as `/tmp` is);
/// [`VaultError`] when none could be made.
pub(super) fn private_folder(folder: &Path) -> Result<(), VaultError> {
    if folder.as_os_str().is_empty() {
        return Ok(());
    }
    if folder.is_dir() {
        return close_to_others(folder);
    }
    let mut making = fs::DirBuilder::new();
    making.recursive(true);
    owner_only_folder(&mut making);
    Ok(making.create(folder)?)
}

/// Closes a folder that others could enter, where that is possible.
pub(super) fn mend_folder(folder: &Path) {
    // what lies there opens all the same: nothing of it can be read without the key
    let _ = close_to_others(folder);
}

/// Waits until no other program of ours does what only one may do at a time in `folder`; that lasts
/// until this is dropped. Where the system knows no such thing, or there is no folder, nobody waits.
pub(super) fn alone_in(folder: &Path) -> Result<Option<File>, VaultError> {
    let Ok(folder) = File::open(folder) else { return Ok(None) };
    match folder.lock() {
        Ok(()) => Ok(Some(folder)),
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Which file a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(u64, u64);

impl FileId {
    /// The file at `path`; nothing where there is none.
    pub(super) fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|found| file_id(&found))
    }
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
    // From here on it is written: who is told otherwise would be told wrong. Where the name does not
    // outlast a loss of power, the old one comes back.
    let _ = settle_folder(path);
    Ok(())
}

/// Puts `bytes` where nothing is yet, in full or not at all, whoever else does the same at this moment.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] when something is there.
pub(super) fn write_first(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut mark = [0; 8];
    getrandom::fill(&mut mark).map_err(|_| io::ErrorKind::Other)?;
    let unfinished = beside(path, &format!("{UNFINISHED}-{:016x}", u64::from_le_bytes(mark)));
    let mut opening = OpenOptions::new();
    opening.write(true).create_new(true);
    owner_only_file(&mut opening);
    let written = opening.open(&unfinished).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        // a link is refused where the name is taken; a renaming would take its place
        fs::hard_link(&unfinished, path)
    });
    // a name that stays leads to what nothing was sealed to, or to the same file
    let _ = fs::remove_file(&unfinished);
    written?;
    let _ = settle_folder(path);
    Ok(())
}

/// Removes what a kill in [`write_first`] left beside `path`.
pub(super) fn remove_unfinished(path: &Path) -> Result<(), VaultError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Ok(()) };
    let begins = format!("{}{UNFINISHED}-", name.to_string_lossy());
    let Ok(found) = fs::read_dir(folder) else { return Ok(()) };
    for each in found.flatten() {
        if each.file_name().to_string_lossy().starts_with(&begins) {
            shred(&each.path())?;
        }
    }
    Ok(())
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
    put_out(path)?;
    blank(path)?;
    let nameless = beside(path, GOING);
    if nameless.exists() {
        remove(&nameless)?;
        // were it to come back, there are zeros in it
        let _ = settle_folder(path);
    }
    Ok(())
}

/// Takes a file its name, for good; none is fine.
pub(super) fn put_out(path: &Path) -> Result<(), VaultError> {
    if path.exists() {
        // one that was put out before is written over: a renaming would only let go of it
        blank(path)?;
        fs::rename(path, beside(path, GOING))?;
        // from here on it is put out, and what comes next is not held up
        let _ = settle_folder(path);
    }
    Ok(())
}

/// Whether a file was put out and still lies there.
pub(super) fn is_put_out(path: &Path) -> bool {
    beside(path, GOING).exists()
}

/// Writes zeros over a file that was put out; none is fine.
pub(super) fn blank(path: &Path) -> Result<(), VaultError> {
    let nameless = beside(path, GOING);
    let length = match fs::metadata(&nameless) {
        Ok(found) => usize::try_from(found.len()).unwrap_or(0),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut file = OpenOptions::new().write(true).open(&nameless)?;
    file.write_all(&vec![0; length])?;
    Ok(file.sync_all()?)
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

#[cfg(unix)]
fn close_to_others(folder: &Path) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    /// Whoever may write into it may still not remove what is another's: a folder for many.
    const FOR_MANY: u32 = 0o1000;
    let mode = fs::metadata(folder)?.permissions().mode();
    if mode & FOR_MANY != 0 {
        return Err(VaultError::NotPrivate);
    }
    if mode & 0o077 == 0 {
        return Ok(());
    }
    // only its owner may
    match fs::set_permissions(folder, fs::Permissions::from_mode(0o700)) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            Err(VaultError::NotPrivate)
        }
        closed => Ok(closed?),
    }
}

#[cfg(unix)]
fn file_id(found: &fs::Metadata) -> FileId {
    use std::os::unix::fs::MetadataExt;
    FileId(found.dev(), found.ino())
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> Result<(), VaultError> {
    Ok(())
}

#[cfg(not(unix))]
fn file_id(_: &fs::Metadata) -> FileId {
    FileId(0, 0)
}

#[cfg(not(unix))]
fn owner_only_file(_: &mut OpenOptions) {}

#[cfg(not(unix))]
fn owner_only_folder(_: &mut fs::DirBuilder) {}
