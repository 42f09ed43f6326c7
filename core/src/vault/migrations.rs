//! The steps that bring a database to the version this program knows.

use rusqlite::{Connection, OptionalExtension};

use super::error::VaultError;

mod choices;
#[cfg(test)]
mod tests;

/// One step; it is taken within one transaction.
enum Step {
    /// Statements alone.
    Statements(&'static str),
    /// What statements alone cannot say.
    Work(fn(&Connection) -> Result<(), VaultError>),
}

/// Every step in order; step 1 is the first. A released step is never changed.
const STEPS: &[Step] = &[
    Step::Statements(include_str!("migrations/001_group_and_meeting.sql")),
    Step::Statements(include_str!("migrations/002_journal.sql")),
    Step::Statements(include_str!("migrations/003_passing_words.sql")),
    Step::Work(choices::become_settings),
    Step::Statements(include_str!("migrations/005_shown_words.sql")),
    Step::Statements(include_str!("migrations/006_the_page_anew.sql")),
    Step::Statements(include_str!("migrations/007_phones.sql")),
    Step::Statements(include_str!("migrations/008_frame_apart.sql")),
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
        match step {
            Step::Statements(all) => transaction.execute_batch(all)?,
            Step::Work(work) => work(&transaction)?,
        }
        transaction.execute("INSERT INTO migration (version) VALUES (?1)", [number])?;
        transaction.commit()?;
    }
    Ok(())
}
