//! Where the holder's own note lies.

use rusqlite::{Connection, OptionalExtension};

use crate::vault::error::VaultError;
use crate::vault::store::Note;

pub(in crate::vault) fn note(connection: &Connection) -> Result<Option<Note>, VaultError> {
    let found: Option<(String, String)> = connection
        .query_row("SELECT text, fades_on FROM note", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((text, fades_on)) = found else { return Ok(None) };
    let fades_on = match fades_on.as_str() {
        "" => None,
        day => Some(day.parse().map_err(|_| VaultError::Damaged)?),
    };
    Ok(Some(Note { text, fades_on }))
}

pub(in crate::vault) fn keep_note(
    connection: &Connection,
    note: Option<&Note>,
) -> Result<(), VaultError> {
    connection.execute("DELETE FROM note", [])?;
    if let Some(note) = note {
        let fades_on = note.fades_on.map(|day| day.to_string()).unwrap_or_default();
        connection.execute(
            "INSERT INTO note (one, text, fades_on) VALUES (1, ?1, ?2)",
            [&note.text, &fades_on],
        )?;
    }
    Ok(())
}
