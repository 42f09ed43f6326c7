//! What lies in which row.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::error::VaultError;
use super::store::Live;
use crate::domain::{Group, GroupName, Member, MemberId, Nickname};
use crate::round::{Counts, Direction, Ledger, NextRound};

pub(super) fn group(connection: &Connection) -> Result<Option<Group>, VaultError> {
    let name: Option<String> =
        connection.query_row("SELECT name FROM group_card", [], |row| row.get(0)).optional()?;
    let Some(name) = name else { return Ok(None) };
    let mut listing = connection.prepare("SELECT id, nickname FROM member ORDER BY place")?;
    let rows = listing.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut members = Vec::new();
    for row in rows {
        let (id, nickname): ([u8; 16], String) = row?;
        let nickname = Nickname::new(&nickname).map_err(|_| VaultError::Damaged)?;
        members.push(Member { id: MemberId::new(id), nickname });
    }
    Ok(Some(Group::gathered(GroupName::new(&name), members)))
}

pub(super) fn keep_group(connection: &Connection, group: &Group) -> Result<(), VaultError> {
    let before: Vec<MemberId> = {
        let mut listing = connection.prepare("SELECT id FROM member")?;
        let rows = listing.query_map([], |row| row.get(0).map(MemberId::new))?;
        rows.collect::<Result<_, _>>()?
    };
    let after: Vec<MemberId> = group.members().iter().map(|member| member.id).collect();
    let counted = ledger(connection)?.among(&before, &after);
    connection.execute("DELETE FROM group_card", [])?;
    connection
        .execute("INSERT INTO group_card (one, name) VALUES (1, ?1)", [group.name().as_str()])?;
    connection.execute("DELETE FROM member", [])?;
    let mut sitting = connection.prepare(
        "INSERT INTO member (id, nickname, place, opened, closed) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (member, place) in group.members().iter().zip(0_u32..) {
        let Counts { opened, closed } = counted.counts(member.id);
        let nickname = member.nickname.as_str();
        sitting.execute(params![member.id.bytes(), nickname, place, opened, closed])?;
    }
    Ok(())
}

pub(super) fn ledger(connection: &Connection) -> Result<Ledger, VaultError> {
    let mut listing = connection
        .prepare("SELECT id, opened, closed FROM member WHERE opened > 0 OR closed > 0")?;
    let rows = listing.query_map([], |row| {
        let counts = Counts { opened: row.get(1)?, closed: row.get(2)? };
        Ok((MemberId::new(row.get(0)?), counts))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn keep_ledger(connection: &Connection, ledger: &Ledger) -> Result<(), VaultError> {
    connection.execute("UPDATE member SET opened = 0, closed = 0", [])?;
    let mut counting =
        connection.prepare("UPDATE member SET opened = ?2, closed = ?3 WHERE id = ?1")?;
    for (member, counts) in ledger.iter() {
        counting.execute(params![member.bytes(), counts.opened, counts.closed])?;
    }
    Ok(())
}

pub(super) fn next_round(connection: &Connection) -> Result<NextRound, VaultError> {
    let sunwise: Option<bool> = connection
        .query_row("SELECT sunwise FROM last_direction", [], |row| row.get(0))
        .optional()?;
    let told: Option<[u8; 16]> =
        connection.query_row("SELECT member FROM opens_next", [], |row| row.get(0)).optional()?;
    let direction = |sunwise| if sunwise { Direction::Sunwise } else { Direction::Countersunwise };
    Ok(NextRound { last: sunwise.map(direction), told: told.map(MemberId::new) })
}

pub(super) fn keep_next_round(connection: &Connection, next: NextRound) -> Result<(), VaultError> {
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

pub(super) fn days_met(connection: &Connection) -> Result<Vec<NaiveDate>, VaultError> {
    let mut listing = connection.prepare("SELECT day FROM day_met ORDER BY day DESC")?;
    let rows = listing.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|day| day?.parse().map_err(|_| VaultError::Damaged)).collect()
}

pub(super) fn keep_day(connection: &Connection, day: NaiveDate) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO day_met (day) VALUES (?1) ON CONFLICT (day) DO NOTHING",
        [day.to_string()],
    )?;
    Ok(())
}

pub(super) fn live(connection: &Connection) -> Result<Option<Live>, VaultError> {
    let meeting: Option<String> =
        connection.query_row("SELECT meeting FROM live", [], |row| row.get(0)).optional()?;
    meeting
        .map(|meeting| serde_json::from_str(&meeting).map_err(|_| VaultError::Damaged))
        .transpose()
}

pub(super) fn keep_live(connection: &Connection, live: &Live) -> Result<(), VaultError> {
    let meeting = serde_json::to_string(live)
        .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
    connection.execute(
        "INSERT INTO live (one, meeting) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET meeting = excluded.meeting",
        [meeting],
    )?;
    Ok(())
}

pub(super) fn forget_live(connection: &Connection) -> Result<(), VaultError> {
    connection.execute("DELETE FROM live", [])?;
    Ok(())
}
