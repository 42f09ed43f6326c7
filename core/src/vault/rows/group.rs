//! Where the group lies.

use rusqlite::{Connection, OptionalExtension, params};

use super::ledger::counts;
use crate::domain::{Group, GroupName, Member, MemberId, Nickname};
use crate::round::Counts;
use crate::vault::error::VaultError;

pub(in crate::vault) fn group(connection: &Connection) -> Result<Option<Group>, VaultError> {
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

pub(in crate::vault) fn keep_group(
    connection: &Connection,
    group: &Group,
) -> Result<(), VaultError> {
    let before: Vec<MemberId> = {
        let mut listing = connection.prepare("SELECT id FROM member")?;
        let rows = listing.query_map([], |row| row.get(0).map(MemberId::new))?;
        rows.collect::<Result<_, _>>()?
    };
    let after: Vec<MemberId> = group.members().iter().map(|member| member.id).collect();
    let counted = counts(connection)?.among(&before, &after);
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
