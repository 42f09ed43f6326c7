//! Where the ledger and the days of meetings lie.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::MemberId;
use crate::round::{Counts, Direction, Ledger, NextRound};
use crate::vault::error::VaultError;
use crate::vault::store::KeptLedger;

pub(in crate::vault) fn ledger(connection: &Connection) -> Result<KeptLedger, VaultError> {
    Ok(KeptLedger { counts: counts(connection)?, next_round: next_round(connection)? })
}

pub(in crate::vault) fn keep_ledger(
    connection: &Connection,
    ledger: &KeptLedger,
) -> Result<(), VaultError> {
    keep_counts(connection, &ledger.counts)?;
    keep_next_round(connection, ledger.next_round)
}

pub(super) fn counts(connection: &Connection) -> Result<Ledger, VaultError> {
    let mut listing = connection
        .prepare("SELECT id, opened, closed FROM member WHERE opened > 0 OR closed > 0")?;
    let rows = listing.query_map([], |row| {
        let counts = Counts { opened: row.get(1)?, closed: row.get(2)? };
        Ok((MemberId::new(row.get(0)?), counts))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn keep_counts(connection: &Connection, ledger: &Ledger) -> Result<(), VaultError> {
    connection.execute("UPDATE member SET opened = 0, closed = 0", [])?;
    let mut counting =
        connection.prepare("UPDATE member SET opened = ?2, closed = ?3 WHERE id = ?1")?;
    for (member, counts) in ledger.iter() {
        counting.execute(params![member.bytes(), counts.opened, counts.closed])?;
    }
    Ok(())
}

fn next_round(connection: &Connection) -> Result<NextRound, VaultError> {
    let sunwise: Option<bool> = connection
        .query_row("SELECT sunwise FROM last_direction", [], |row| row.get(0))
        .optional()?;
    let told: Option<[u8; 16]> =
        connection.query_row("SELECT member FROM opens_next", [], |row| row.get(0)).optional()?;
    let direction = |sunwise| if sunwise { Direction::Sunwise } else { Direction::Countersunwise };
    Ok(NextRound { last: sunwise.map(direction), told: told.map(MemberId::new) })
}

fn keep_next_round(connection: &Connection, next: NextRound) -> Result<(), VaultError> {
    connection.execute("DELETE FROM last_direction", [])?;
    connection.execute("DELETE FROM opens_next", [])?;
    if let Some(direction) = next.last {
        connection.execute(
            "INSERT INTO last_direction (one, sunwise) VALUES (1, ?1)",
            [direction == Direction::Sunwise],
        )?;
    }
    if let Some(member) = next.told {
        connection
            .execute("INSERT INTO opens_next (one, member) VALUES (1, ?1)", [member.bytes()])?;
    }
    Ok(())
}

pub(in crate::vault) fn days_met(connection: &Connection) -> Result<Vec<NaiveDate>, VaultError> {
    let mut listing = connection.prepare("SELECT day FROM day_met ORDER BY day DESC")?;
    let rows = listing.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|day| day?.parse().map_err(|_| VaultError::Damaged)).collect()
}

pub(in crate::vault) fn keep_day(
    connection: &Connection,
    day: NaiveDate,
) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO day_met (day) VALUES (?1) ON CONFLICT (day) DO NOTHING",
        [day.to_string()],
    )?;
    Ok(())
}
