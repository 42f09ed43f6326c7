//! What of the journal lies in which row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use super::chapter::{Chapter, KeptEntry, KeptFold, Note, OwnDevice, WordsOf};
use super::error::VaultError;
use super::rows;
use crate::domain::{EntryId, MemberId, Node};
use crate::journal::{DeviceKey, KeptProposal, SaltedWords, envelope_of};

pub(super) fn keep_chapter(
    connection: &Connection,
    chapter: &Chapter<'_>,
) -> Result<(), VaultError> {
    let mut keeping = connection
        .prepare("INSERT INTO entry (id, header, signature, node) VALUES (?1, ?2, ?3, ?4)")?;
    for admitted in chapter.admitted {
        let entry = &admitted.entry;
        let node = postcard::to_stdvec(&admitted.node)
            .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
        keeping.execute(params![entry.id().bytes(), entry.bytes(), entry.signature(), node])?;
        if let Some(words) = entry.words() {
            keep_words(connection, entry.id(), words)?;
        }
    }
    let snapshot = chapter.snapshot;
    connection.execute(
        "INSERT INTO fold (one, frame, state) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET frame = excluded.frame, state = excluded.state",
        [&snapshot.frame, &snapshot.state],
    )?;
    let mut filing = connection.prepare(
        "INSERT INTO dossier (proposal, dossier) VALUES (?1, ?2)
         ON CONFLICT (proposal) DO UPDATE SET dossier = excluded.dossier",
    )?;
    for KeptProposal { id, bytes } in &snapshot.proposals {
        filing.execute(params![id.bytes(), bytes])?;
    }
    rows::keep_group(connection, chapter.group)?;
    keep_settled(connection, chapter.settled)?;
    chapter.erased.iter().try_for_each(|entry| erase_words(connection, *entry))
}

/// Keeps words, unless they were erased here before.
fn keep_words(
    connection: &Connection,
    entry: EntryId,
    words: &SaltedWords,
) -> Result<(), VaultError> {
    let mut keeping = connection.prepare_cached(
        "INSERT INTO words (entry, salt, body) SELECT ?1, ?2, ?3
         WHERE NOT EXISTS (SELECT 1 FROM erased WHERE erased.entry = ?1)
         ON CONFLICT (entry) DO NOTHING",
    )?;
    keeping.execute(params![entry.bytes(), words.salt, words.body])?;
    Ok(())
}

fn erase_words(connection: &Connection, entry: EntryId) -> Result<(), VaultError> {
    connection.execute("DELETE FROM words WHERE entry = ?1", [entry.bytes()])?;
    connection.execute(
        "INSERT INTO erased (entry) VALUES (?1) ON CONFLICT (entry) DO NOTHING",
        [entry.bytes()],
    )?;
    Ok(())
}

fn keep_settled(
    connection: &Connection,
    settled: &BTreeMap<EntryId, NaiveDate>,
) -> Result<(), VaultError> {
    connection.execute("DELETE FROM settled", [])?;
    let mut settling = connection.prepare("INSERT INTO settled (proposal, day) VALUES (?1, ?2)")?;
    for (proposal, day) in settled {
        settling.execute(params![proposal.bytes(), day.to_string()])?;
    }
    Ok(())
}

pub(super) fn settled(connection: &Connection) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
    let mut listing = connection.prepare("SELECT proposal, day FROM settled")?;
    let rows = listing.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (proposal, day) = row?;
        Ok((EntryId::new(proposal), day.parse().map_err(|_| VaultError::Damaged)?))
    })
    .collect()
}

pub(super) fn node(connection: &Connection, id: EntryId) -> Result<Option<Node>, VaultError> {
    let mut asking = connection.prepare_cached("SELECT node FROM entry WHERE id = ?1")?;
    let node: Option<Vec<u8>> = asking.query_row([id.bytes()], |row| row.get(0)).optional()?;
    let read = |node: Vec<u8>| postcard::from_bytes(&node).map_err(|_| VaultError::Damaged);
    node.map(read).transpose()
}

pub(super) fn entries_after(
    connection: &Connection,
    place: u32,
) -> Result<Vec<KeptEntry>, VaultError> {
    let mut listing = connection.prepare(
        "SELECT entry.place, entry.header, entry.signature, words.salt, words.body
         FROM entry LEFT JOIN words ON words.entry = entry.id
         WHERE entry.place > ?1 ORDER BY entry.place",
    )?;
    let rows = listing.query_map([place], |row| {
        let words: (Option<[u8; 16]>, Option<Vec<u8>>) = (row.get(3)?, row.get(4)?);
        let words = match words {
            (Some(salt), Some(body)) => Some(SaltedWords { salt, body }),
            _ => None,
        };
        let (header, signature): (Vec<u8>, [u8; 64]) = (row.get(1)?, row.get(2)?);
        let envelope = envelope_of(&header, &signature, words.as_ref());
        Ok(KeptEntry { place: row.get(0)?, envelope })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn words(connection: &Connection, ids: &[EntryId]) -> Result<WordsOf, VaultError> {
    let mut asking = connection.prepare("SELECT salt, body FROM words WHERE entry = ?1")?;
    let mut words = WordsOf::new();
    for id in ids {
        let found = asking
            .query_row([id.bytes()], |row| Ok(SaltedWords { salt: row.get(0)?, body: row.get(1)? }))
            .optional()?;
        words.extend(found.map(|found| (*id, found)));
    }
    Ok(words)
}

pub(super) fn all_words(connection: &Connection) -> Result<Vec<EntryId>, VaultError> {
    let mut listing = connection.prepare("SELECT entry FROM words ORDER BY entry")?;
    let rows = listing.query_map([], |row| row.get(0).map(EntryId::new))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn state(connection: &Connection) -> Result<Option<Vec<u8>>, VaultError> {
    Ok(connection.query_row("SELECT state FROM fold", [], |row| row.get(0)).optional()?)
}

pub(super) fn fold(connection: &Connection) -> Result<Option<KeptFold>, VaultError> {
    let frame: Option<Vec<u8>> =
        connection.query_row("SELECT frame FROM fold", [], |row| row.get(0)).optional()?;
    let Some(frame) = frame else { return Ok(None) };
    let mut listing = connection.prepare("SELECT proposal, dossier FROM dossier")?;
    let rows = listing.query_map([], |row| {
        Ok(KeptProposal { id: EntryId::new(row.get(0)?), bytes: row.get(1)? })
    })?;
    Ok(Some(KeptFold { frame, proposals: rows.collect::<Result<_, _>>()? }))
}

pub(super) fn device(connection: &Connection) -> Result<Option<OwnDevice>, VaultError> {
    let found = connection
        .query_row("SELECT secret, member FROM device", [], |row| {
            let secret = Zeroizing::new(row.get::<_, [u8; 32]>(0)?);
            Ok(OwnDevice { key: DeviceKey::new(&secret), member: MemberId::new(row.get(1)?) })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn keep_device(connection: &Connection, own: &OwnDevice) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO device (one, secret, member) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET secret = excluded.secret, member = excluded.member",
        params![*own.key.reveal(), own.member.bytes()],
    )?;
    Ok(())
}

pub(super) fn note(connection: &Connection) -> Result<Option<Note>, VaultError> {
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

pub(super) fn keep_note(connection: &Connection, note: Option<&Note>) -> Result<(), VaultError> {
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
