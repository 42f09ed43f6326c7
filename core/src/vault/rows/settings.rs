//! Where the settings lie.

use rusqlite::{Connection, OptionalExtension};

use crate::vault::error::VaultError;
use crate::vault::store::Settings;

/// The settings; the defaults where none were kept, or where they cannot be read: nobody is kept out
/// of their group by them.
pub(in crate::vault) fn settings(connection: &Connection) -> Result<Settings, VaultError> {
    let kept: Option<String> =
        connection.query_row("SELECT settings FROM settings", [], |row| row.get(0)).optional()?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
}

pub(in crate::vault) fn keep(
    connection: &Connection,
    settings: &Settings,
) -> Result<(), VaultError> {
    let settings = serde_json::to_string(settings)
        .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
    connection.execute(
        "INSERT INTO settings (one, settings) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET settings = excluded.settings",
        [settings],
    )?;
    Ok(())
}
