//! The encrypted file: making it, opening it, closing it.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::disk;
use super::error::VaultError;
use super::key::DatabaseKey;
#[cfg(feature = "measure")]
use super::measure;
use super::migrations;

/// What SQLite writes beside the database while it is open.
const BESIDE: [&str; 3] = ["-wal", "-journal", "-shm"];

/// What holds for every connection before the first page is read. None of these writes.
///
/// The exclusive lock comes first: with it the write-ahead log needs no shared memory file, and a
/// second program is told at once.
const BEFORE_READING: &str = "
    PRAGMA cipher_compatibility = 4;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;";

/// What may write, once the version is known. 32 MB of pages stay deciphered while the vault is
/// open, so that reading twice costs the cipher once (B5).
const BEFORE_WRITING: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -32000;";

/// Where the database lies.
pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join("vault.db")
}

/// Makes the database at `path`, ready and settled on disk. What an unfinished creation left there
/// is removed: no key slot ever held its key.
pub(super) fn create(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    if held_elsewhere(path) {
        return Err(VaultError::InUse);
    }
    remove(path)?;
    disk::new_file(path)?;
    let mut connection = keyed(path, key)?;
    connection.execute_batch(BEFORE_WRITING)?;
    migrations::apply(&mut connection)?;
    settle(&connection)?;
    disk::settle_folder(path)?;
    Ok(connection)
}

/// The least a database can be: one page, in bytes.
const ONE_PAGE: u64 = 4096;

/// Connects to the database at `path`; one that is missing or empty is damaged, and stays as it is.
///
/// # Errors
/// [`VaultError`]; nothing was written then.
pub(super) fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    // SQLite takes a file of no bytes, or of one, for a new database, and drops the log beside it
    match path.metadata() {
        Ok(found) if found.is_file() && found.len() >= ONE_PAGE => {}
        _ => return Err(VaultError::Damaged),
    }
    let mut connection = keyed(path, key)?;
    if connection.is_readonly("main")? {
        return Err(VaultError::ReadOnly);
    }
    match migrations::version(&connection)? {
        0 => return Err(VaultError::Damaged),
        found if found > migrations::KNOWN => {
            return Err(VaultError::NewerVersion { found, known: migrations::KNOWN });
        }
        _ => {}
    }
    connection.execute_batch(BEFORE_WRITING)?;
    migrations::apply(&mut connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    // A kill may have come between closing a meeting and erasing it from the log. Where that is
    // not possible now, an open vault is still better than none; the next closing tries again.
    let _ = settle(&connection);
    Ok(connection)
}

/// Writes the log into the database and cuts it to nothing.
pub(super) fn settle(connection: &Connection) -> Result<(), VaultError> {
    let busy: u32 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(VaultError::InUse) }
}

/// Checks the seal of every page, and then what they say together.
pub(super) fn check(connection: &Connection) -> Result<(), VaultError> {
    let broken_pages = rows(connection, "PRAGMA cipher_integrity_check")?;
    let strange_pages = rows(connection, "PRAGMA integrity_check(1)")?;
    let loose_ends = rows(connection, "PRAGMA foreign_key_check")?;
    if broken_pages.is_empty() && strange_pages == ["ok"] && loose_ends.is_empty() {
        Ok(())
    } else {
        Err(VaultError::Damaged)
    }
}

/// Removes the database and what lies beside it.
pub(super) fn remove(path: &Path) -> Result<(), VaultError> {
    disk::remove(path)?;
    BESIDE.iter().try_for_each(|ending| disk::remove(&disk::beside(path, ending)))
}

fn rows(connection: &Connection, question: &str) -> Result<Vec<String>, VaultError> {
    let mut statement = connection.prepare(question)?;
    let answers = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(answers.collect::<Result<_, _>>()?)
}

fn keyed(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    let connection = bare(path)?;
    // what SQLCipher would print is told by errors
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    // before the key is there: what SQLite lets go of is written over, pages above all
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    let hex = key.hex();
    let digits = std::str::from_utf8(hex.as_slice()).map_err(|_| VaultError::Damaged)?;
    // room for all of it at once: a string that grows leaves copies behind
    let mut telling = Zeroizing::new(String::with_capacity(128));
    for piece in ["PRAGMA key = \"x'", digits, "'\""] {
        telling.push_str(piece);
    }
    connection.execute_batch(&telling)?;
    #[cfg(feature = "measure")]
    let connection = measure::counted(connection)?;
    connection.execute_batch(BEFORE_READING)?;
    Ok(connection)
}

fn bare(path: &Path) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let has_log = disk::beside(path, "-wal").exists();
    let connection = Connection::open_with_flags(path, flags)?;
    // Closing would write a log left by a kill into the database, or drop it as worthless. Neither
    // may happen to a vault that is then refused.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, has_log)?;
    // whoever holds the file holds it for long: say so at once
    connection.busy_timeout(std::time::Duration::ZERO)?;
    Ok(connection)
}

/// Whether another program is creating a vault here at this moment.
fn held_elsewhere(path: &Path) -> bool {
    let asked = bare(path).and_then(|connection| migrations::version(&connection));
    asked == Err(VaultError::InUse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_holds_after_making_and_after_opening() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("vault.db"), DatabaseKey::draw().unwrap());
        for way in [create, connect] {
            let connection = way(&path, &key).unwrap();
            for (name, value) in [
                ("journal_mode", "wal"),
                ("synchronous", "2"),
                ("locking_mode", "exclusive"),
                ("temp_store", "2"),
                ("trusted_schema", "0"),
                ("foreign_keys", "1"),
                ("secure_delete", "1"),
                ("cipher_page_size", "4096"),
                ("cipher_use_hmac", "1"),
                ("cipher_hmac_algorithm", "HMAC_SHA512"),
            ] {
                let said = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
                    let said: rusqlite::types::Value = row.get(0)?;
                    Ok(match said {
                        rusqlite::types::Value::Integer(number) => number.to_string(),
                        rusqlite::types::Value::Text(text) => text,
                        other => format!("{other:?}"),
                    })
                });
                assert_eq!(said.as_deref(), Ok(value), "{name}");
            }
        }
    }
}
