//! Where the journal and the snapshot of its fold lie.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::device::keep_device;
use super::group::keep_group;
use crate::domain::{EntryId, Node};
use crate::journal::{KeptProposal, SaltedWords, Snapshot, envelope_of};
use crate::vault::error::VaultError;
use crate::vault::store::{Batch, KeptEntry, KeptFold, KeptWaiting, KeptWords, Refold};

pub(in crate::vault) fn keep_batch(
    connection: &Connection,
    batch: &Batch<'_>,
) -> Result<(), VaultError> {
    let mut keeping =
        connection.prepare("INSERT INTO entry (id, header, signature) VALUES (?1, ?2, ?3)")?;
    let mut placed = Vec::with_capacity(batch.admitted.len());
    for admitted in batch.admitted {
        let entry = &admitted.entry;
        keeping.execute(params![entry.id().bytes(), entry.bytes(), entry.signature()])?;
        placed.push((connection.last_insert_rowid(), &admitted.node));
        if let Some(words) = entry.words() {
            keep_words(connection, entry.id(), words)?;
        }
    }
    keep_nodes(connection, &placed)?;
    keep_snapshot(connection, batch.snapshot)?;
    keep_group(connection, batch.group)?;
    keep_settled(connection, batch.settled)?;
    batch.late.iter().try_for_each(|(entry, words)| keep_words(connection, *entry, words))?;
    batch.erased.iter().try_for_each(|entry| erase_words(connection, *entry))?;
    batch.own.map_or(Ok(()), |own| keep_device(connection, own))?;
    keep_shown(connection, &batch.shown)
}

fn keep_snapshot(connection: &Connection, snapshot: &Snapshot) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO fold (one, state) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET state = excluded.state",
        [&snapshot.state],
    )?;
    if let Some(frame) = &snapshot.frame {
        connection.execute(
            "INSERT INTO frame (one, frame) VALUES (1, ?1)
             ON CONFLICT (one) DO UPDATE SET frame = excluded.frame",
            [frame],
        )?;
    }
    let mut filing = connection.prepare(
        "INSERT INTO proposal_record (proposal, record) VALUES (?1, ?2)
         ON CONFLICT (proposal) DO UPDATE SET record = excluded.record",
    )?;
    for KeptProposal { id, bytes } in &snapshot.proposals {
        filing.execute(params![id.bytes(), bytes])?;
    }
    let mut leaving = connection.prepare("DELETE FROM waiting WHERE entry = ?1")?;
    for id in &snapshot.waiting.left {
        leaving.execute([id.bytes()])?;
    }
    let mut waiting = connection.prepare(
        "INSERT INTO waiting (entry, envelope) VALUES (?1, ?2) ON CONFLICT (entry) DO NOTHING",
    )?;
    for (id, envelope) in &snapshot.waiting.came {
        waiting.execute(params![id.bytes(), envelope])?;
    }
    Ok(())
}

/// What waits, the longest waiting first.
pub(in crate::vault) fn waiting(connection: &Connection) -> Result<Vec<KeptWaiting>, VaultError> {
    let mut listing = connection.prepare("SELECT entry, envelope FROM waiting ORDER BY place")?;
    let rows = listing.query_map([], |row| {
        Ok(KeptWaiting { entry: EntryId::new(row.get(0)?), envelope: row.get(1)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What lets an entry go, with all that hangs on it.
const LETTING_GO: [&str; 4] = [
    "DELETE FROM entry WHERE id = ?1",
    "DELETE FROM words WHERE entry = ?1",
    "DELETE FROM shown_words WHERE entry = ?1",
    "DELETE FROM settled WHERE proposal = ?1",
];

pub(in crate::vault) fn keep_refold(
    connection: &Connection,
    refold: &Refold<'_>,
) -> Result<(), VaultError> {
    let mut listing = connection.prepare("SELECT place, id FROM entry ORDER BY place")?;
    let all = listing.query_map([], |row| Ok((row.get(0)?, row.get(1).map(EntryId::new)?)))?;
    let all: Vec<(i64, EntryId)> = all.collect::<Result<_, _>>()?;
    connection.execute("DELETE FROM node", [])?;
    let mut placed = Vec::with_capacity(all.len());
    for (place, id) in all {
        match refold.nodes.get(&id) {
            Some(node) => placed.push((place, node)),
            None => {
                for letting_go in LETTING_GO {
                    connection.execute(letting_go, [id.bytes()])?;
                }
            }
        }
    }
    keep_nodes(connection, &placed)?;
    connection.execute("DELETE FROM proposal_record", [])?;
    keep_snapshot(connection, refold.snapshot)
}

/// So many nodes lie in one row at the most: a row for each would cost as much as its entry, and
/// looking one up reads what lies with it.
const NODES_IN_ROW: usize = 32;

/// Keeps where entries stand, those of places without a gap beside each other.
fn keep_nodes(connection: &Connection, placed: &[(i64, &Node)]) -> Result<(), VaultError> {
    let mut placing = connection.prepare("INSERT INTO node (place, node) VALUES (?1, ?2)")?;
    for row in placed.chunk_by(|one, next| one.0 + 1 == next.0) {
        for row in row.chunks(NODES_IN_ROW) {
            let Some((place, _)) = row.first() else { continue };
            let nodes: Vec<&Node> = row.iter().map(|(_, node)| *node).collect();
            let nodes = postcard::to_stdvec(&nodes)
                .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
            placing.execute(params![place, nodes])?;
        }
    }
    Ok(())
}

fn nodes_of(row: &[u8]) -> Result<Vec<Node>, VaultError> {
    postcard::from_bytes(row).map_err(|_| VaultError::Damaged)
}

/// Keeps the words that are shown first beside each other; what is erased is not among them.
fn keep_shown(connection: &Connection, shown: &[EntryId]) -> Result<(), VaultError> {
    let mut listing = connection.prepare("SELECT entry FROM shown_words")?;
    let before = listing.query_map([], |row| row.get(0).map(EntryId::new))?;
    let before: BTreeSet<EntryId> = before.collect::<Result<_, _>>()?;
    let now: BTreeSet<EntryId> = shown.iter().copied().collect();
    let mut leaving = connection.prepare("DELETE FROM shown_words WHERE entry = ?1")?;
    for entry in before.difference(&now) {
        leaving.execute([entry.bytes()])?;
    }
    let mut keeping = connection.prepare(
        "INSERT INTO shown_words (entry, salt, body)
         SELECT entry, salt, body FROM words WHERE entry = ?1
         ON CONFLICT (entry) DO NOTHING",
    )?;
    for entry in now.difference(&before) {
        keeping.execute([entry.bytes()])?;
    }
    Ok(())
}

/// Keeps words where there are none.
fn keep_words(
    connection: &Connection,
    entry: EntryId,
    words: &SaltedWords,
) -> Result<(), VaultError> {
    let mut keeping = connection.prepare_cached(
        "INSERT INTO words (entry, salt, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (entry) DO NOTHING",
    )?;
    keeping.execute(params![entry.bytes(), words.salt, words.body])?;
    Ok(())
}

fn erase_words(connection: &Connection, entry: EntryId) -> Result<(), VaultError> {
    connection.execute("DELETE FROM words WHERE entry = ?1", [entry.bytes()])?;
    connection.execute("DELETE FROM shown_words WHERE entry = ?1", [entry.bytes()])?;
    Ok(())
}

fn keep_settled(
    connection: &Connection,
    settled: &BTreeMap<EntryId, NaiveDate>,
) -> Result<(), VaultError> {
    let before = self::settled(connection)?;
    let mut leaving = connection.prepare("DELETE FROM settled WHERE proposal = ?1")?;
    for proposal in before.keys().filter(|proposal| !settled.contains_key(*proposal)) {
        leaving.execute([proposal.bytes()])?;
    }
    let mut settling = connection.prepare(
        "INSERT INTO settled (proposal, day) VALUES (?1, ?2)
         ON CONFLICT (proposal) DO UPDATE SET day = excluded.day",
    )?;
    for (proposal, day) in settled.iter().filter(|(id, day)| before.get(*id) != Some(*day)) {
        settling.execute(params![proposal.bytes(), day.to_string()])?;
    }
    Ok(())
}

pub(in crate::vault) fn settled(
    connection: &Connection,
) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
    let mut listing = connection.prepare("SELECT proposal, day FROM settled")?;
    let rows = listing.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (proposal, day) = row?;
        Ok((EntryId::new(proposal), day.parse().map_err(|_| VaultError::Damaged)?))
    })
    .collect()
}

pub(in crate::vault) fn node(
    connection: &Connection,
    id: EntryId,
) -> Result<Option<Node>, VaultError> {
    let mut asking = connection.prepare_cached(
        "SELECT entry.place - node.place, node.node FROM entry JOIN node ON node.place <= entry.place
         WHERE entry.id = ?1 ORDER BY node.place DESC LIMIT 1",
    )?;
    let found = asking.query_row([id.bytes()], |row| Ok((row.get(0)?, row.get(1)?)));
    let found: Option<(u32, Vec<u8>)> = found.optional()?;
    let Some((at, row)) = found else { return Ok(None) };
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    nodes_of(&row)?.into_iter().nth(at).ok_or(VaultError::Damaged).map(Some)
}

/// An entry, and those kept after it.
pub(in crate::vault) fn entries_from(
    connection: &Connection,
    first: EntryId,
) -> Result<Vec<KeptEntry>, VaultError> {
    let asked = "SELECT place FROM entry WHERE id = ?1";
    let place: Option<u32> =
        connection.query_row(asked, [first.bytes()], |row| row.get(0)).optional()?;
    match place {
        Some(place) => entries_after(connection, place.saturating_sub(1)),
        None => Ok(Vec::new()),
    }
}

pub(in crate::vault) fn entries_after(
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

pub(in crate::vault) fn words(
    connection: &Connection,
    entries: &[EntryId],
) -> Result<Vec<KeptWords>, VaultError> {
    // what is shown is found without a look at all that was ever written
    let mut asking = connection.prepare(
        "SELECT salt, body FROM shown_words WHERE entry = ?1
         UNION ALL SELECT salt, body FROM words WHERE entry = ?1 LIMIT 1",
    )?;
    let mut all = Vec::new();
    for entry in entries {
        let found = asking.query_row([entry.bytes()], |row| {
            let words = SaltedWords { salt: row.get(0)?, body: row.get(1)? };
            Ok(KeptWords { entry: *entry, words })
        });
        all.extend(found.optional()?);
    }
    Ok(all)
}

pub(in crate::vault) fn all_words(connection: &Connection) -> Result<Vec<EntryId>, VaultError> {
    let mut listing = connection.prepare("SELECT entry FROM words ORDER BY entry")?;
    let rows = listing.query_map([], |row| row.get(0).map(EntryId::new))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(in crate::vault) fn state(connection: &Connection) -> Result<Option<Vec<u8>>, VaultError> {
    Ok(connection.query_row("SELECT state FROM fold", [], |row| row.get(0)).optional()?)
}

pub(in crate::vault) fn fold(connection: &Connection) -> Result<Option<KeptFold>, VaultError> {
    let frame: Option<Vec<u8>> =
        connection.query_row("SELECT frame FROM frame", [], |row| row.get(0)).optional()?;
    let Some(frame) = frame else { return Ok(None) };
    let mut listing = connection.prepare("SELECT proposal, record FROM proposal_record")?;
    let rows = listing.query_map([], |row| {
        Ok(KeptProposal { id: EntryId::new(row.get(0)?), bytes: row.get(1)? })
    })?;
    let proposals = rows.collect::<Result<_, _>>()?;
    let mut placed = connection.prepare("SELECT node FROM node ORDER BY place")?;
    let rows = placed.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
    let mut nodes = Vec::new();
    for row in rows {
        nodes.extend(nodes_of(&row?)?);
    }
    Ok(Some(KeptFold { frame, proposals, nodes }))
}
