//! Where passing words lie until what they are about is over.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::domain::WordId;
use crate::journal::PassedOn;
use crate::vault::error::VaultError;

pub(in crate::vault) fn all(connection: &Connection) -> Result<Vec<Vec<u8>>, VaultError> {
    let mut listing = connection.prepare("SELECT envelope FROM passing_word ORDER BY id")?;
    let rows = listing.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(in crate::vault) fn keep(
    connection: &Connection,
    fresh: &[&PassedOn],
    gone: &BTreeSet<WordId>,
) -> Result<(), VaultError> {
    let mut keeping = connection.prepare(
        "INSERT INTO passing_word (id, envelope) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING",
    )?;
    for one in fresh {
        keeping.execute(params![one.word().id.bytes(), one.envelope()])?;
    }
    let mut erasing = connection.prepare("DELETE FROM passing_word WHERE id = ?1")?;
    for id in gone {
        erasing.execute([id.bytes()])?;
    }
    Ok(())
}
