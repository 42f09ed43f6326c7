//! The steps that bring a database to the version this program knows.

use rusqlite::{Connection, OptionalExtension};

use super::error::VaultError;

/// Every step in order; step 1 is the first. A released step is never changed.
const STEPS: &[&str] = &[
    include_str!("migrations/001_group_and_meeting.sql"),
    include_str!("migrations/002_journal.sql"),
    include_str!("migrations/003_passing_words.sql"),
];

/// The newest version this program knows.
pub(super) const KNOWN: u32 = STEPS.len() as u32;

/// Which version the database has, by reading alone; 0 where no step was ever taken.
pub(super) fn version(connection: &Connection) -> Result<u32, VaultError> {
    let begun = connection
        .query_row("SELECT 1 FROM sqlite_master WHERE name = 'migration'", [], |_| Ok(()))
        .optional()?;
    if begun.is_none() {
        return Ok(0);
    }
    Ok(connection.query_row("SELECT max(version) FROM migration", [], |row| row.get(0))?)
}

/// Takes the steps that are missing, each in one transaction.
///
/// # Errors
/// [`VaultError::NewerVersion`] when the database is ahead; nothing was written then.
pub(super) fn apply(connection: &mut Connection) -> Result<(), VaultError> {
    let found = version(connection)?;
    if found > KNOWN {
        return Err(VaultError::NewerVersion { found, known: KNOWN });
    }
    for (step, number) in STEPS.iter().zip(1_u32..).filter(|(_, number)| *number > found) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(step)?;
        transaction.execute("INSERT INTO migration (version) VALUES (?1)", [number])?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The statements of a schema without comments, white space folded, in order.
    fn tables(connection: &Connection) -> Vec<String> {
        let mut listing = connection
            .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        let rows = listing.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|sql| {
            let sql = sql.unwrap();
            let bare = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
            bare.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
        })
        .collect()
    }

    #[test]
    fn the_written_schema_is_the_one_a_vault_has() {
        let mut live = Connection::open_in_memory().unwrap();
        apply(&mut live).unwrap();
        let written = Connection::open_in_memory().unwrap();
        written.execute_batch(include_str!("../../docs/schema.sql")).unwrap();
        assert_eq!(tables(&live), tables(&written));
        assert!(!tables(&live).is_empty());
    }

    #[test]
    fn every_table_is_strict_and_no_column_may_be_null() {
        let mut live = Connection::open_in_memory().unwrap();
        apply(&mut live).unwrap();
        let loose = "SELECT count(*) FROM pragma_table_list AS t
                     WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' AND NOT t.strict";
        assert_eq!(live.query_row(loose, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
        let nullable = "SELECT count(*) FROM sqlite_master AS t, pragma_table_info(t.name) AS c
                        WHERE t.type = 'table' AND c.\"notnull\" = 0";
        assert_eq!(live.query_row(nullable, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
    }

    #[test]
    fn steps_are_taken_once_and_never_backwards() {
        let mut live = Connection::open_in_memory().unwrap();
        assert_eq!(version(&live), Ok(0));
        apply(&mut live).unwrap();
        apply(&mut live).unwrap();
        assert_eq!(version(&live), Ok(KNOWN));
        live.execute("INSERT INTO migration (version) VALUES (99)", []).unwrap();
        let ahead = Err(VaultError::NewerVersion { found: 99, known: KNOWN });
        assert_eq!(apply(&mut live), ahead);
    }
}
