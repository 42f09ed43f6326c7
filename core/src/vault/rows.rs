//! What lies in which row.

pub(super) mod device;
pub(super) mod group;
pub(super) mod journal;
pub(super) mod ledger;
pub(super) mod live;
pub(super) mod note;
pub(super) mod passing;
pub(super) mod phones;
pub(super) mod settings;

use rusqlite::Connection;

use super::error::VaultError;

/// Lets go of every row but those that say which version wrote them.
pub(super) fn empty(connection: &Connection) -> Result<(), VaultError> {
    let tables: Vec<String> = {
        let mut listing = connection.prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration'",
        )?;
        let names = listing.query_map([], |row| row.get(0))?;
        names.collect::<Result<_, _>>()?
    };
    for table in tables {
        connection.execute(&format!("DELETE FROM \"{table}\""), [])?;
    }
    Ok(())
}
