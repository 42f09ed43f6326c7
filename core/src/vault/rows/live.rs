//! Where the meeting under way lies.

use rusqlite::{Connection, OptionalExtension};

use crate::vault::error::VaultError;
use crate::vault::store::Live;

pub(in crate::vault) fn live(connection: &Connection) -> Result<Option<Live>, VaultError> {
    let meeting: Option<String> =
        connection.query_row("SELECT meeting FROM live", [], |row| row.get(0)).optional()?;
    meeting
        .map(|meeting| serde_json::from_str(&meeting).map_err(|_| VaultError::Damaged))
        .transpose()
}

pub(in crate::vault) fn keep_live(connection: &Connection, live: &Live) -> Result<(), VaultError> {
    let meeting = serde_json::to_string(live)
        .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
    connection.execute(
        "INSERT INTO live (one, meeting) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET meeting = excluded.meeting",
        [meeting],
    )?;
    Ok(())
}

/// As much as stands in one page beside its heads.
const A_PAGE: usize = 3_970;

/// SQLite puts together what it writes in a page of its own, and leaves it there: blanks take its place,
/// and go with the row.
pub(in crate::vault) fn forget_live(connection: &Connection) -> Result<(), VaultError> {
    connection.execute("UPDATE live SET meeting = ?1", [" ".repeat(A_PAGE)])?;
    connection.execute("DELETE FROM live", [])?;
    Ok(())
}
