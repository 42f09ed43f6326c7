//! The header: ten items that decide (`core/docs/journal.md` §1.2).

use super::args;
use super::cbor::{self, Reader};
use super::limits::{MOST_PARENTS, NOTED_BACK};
use super::refused::Refused;
use crate::domain::{Act, Day, DeviceId, EntryId};

/// What an entry says, without the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The founding entry; none in the founding entry itself.
    pub group: Option<EntryId>,
    /// Who signs.
    pub device: DeviceId,
    /// The device's own count, from 0.
    pub seq: u32,
    /// The device's entry before this one.
    pub prev: Option<EntryId>,
    /// The other entries that nothing known followed yet, in ascending order.
    pub parents: Vec<EntryId>,
    /// What is done.
    pub act: Act,
    /// The hash of salt and words, where there are words.
    pub commit: Option<[u8; 32]>,
    /// The civil day of the writer.
    pub day: Day,
}

impl Header {
    /// The bytes that are hashed and signed. For an act not known here, some of a newer version.
    pub(super) fn write(&self) -> Vec<u8> {
        cbor::write(0, |writer| {
            let id = |id: &Option<EntryId>| id.map_or(Vec::new(), |id| id.bytes().to_vec());
            writer.array(10)?.u64(args::version(&self.act))?.bytes(&id(&self.group))?;
            writer.bytes(self.device.bytes())?.u32(self.seq)?.bytes(&id(&self.prev))?;
            writer.array(self.parents.len() as u64)?;
            for parent in &self.parents {
                writer.bytes(parent.bytes())?;
            }
            writer.u16(args::kind(&self.act).unwrap_or(u16::MAX))?;
            args::write(&self.act, writer)?;
            writer.bytes(self.commit.as_ref().map_or(&[][..], |commit| commit))?;
            writer.u32(self.day.days())?;
            Ok(())
        })
    }

    /// Reads what [`Header::write`] wrote, and nothing that differs from it by a byte.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Refused> {
        cbor::check(bytes)?;
        let mut reader = Reader::new(bytes);
        let items = reader.array()?;
        let version = reader.integer()?;
        let known = (1..=args::KNOWN).contains(&version);
        let fits = if known { items == 10 } else { version > args::KNOWN && items >= 10 };
        if !fits {
            return Err(Refused::Form);
        }
        let group = reader.perhaps()?.map(EntryId::new);
        let device = DeviceId::new(reader.exactly()?);
        let seq = reader.small()?;
        let prev = reader.perhaps()?.map(EntryId::new);
        let parents = parents(&mut reader)?;
        let kind = u16::try_from(reader.integer()?).map_err(|_| Refused::Form)?;
        let act = if known {
            if !reader.at_array() {
                return Err(Refused::Form);
            }
            let act = args::read(kind, version, &mut reader)?;
            Some(act).filter(|act| args::version(act) == version).ok_or(Refused::Form)?
        } else {
            let args = reader.at_array().then(|| reader.skip()).ok_or(Refused::Form)?;
            args.map(|()| Act::Unknown)?
        };
        let commit = reader.perhaps()?;
        let day = Day::new(reader.small()?);
        let header = Self { group, device, seq, prev, parents, act, commit, day };
        header.holds_together(version, kind).then_some(header).ok_or(Refused::Form)
    }

    /// What is noted afterwards was on an earlier day, not too long ago, and says no more than that.
    fn notes_what_is_over(&self) -> bool {
        let Act::Noted(day) = self.act else { return true };
        let back = self.day.days().checked_sub(day.days());
        back.is_some_and(|back| (1..=NOTED_BACK).contains(&back)) && self.commit.is_none()
    }

    fn holds_together(&self, version: u64, kind: u16) -> bool {
        let begins = self.group.is_none();
        let follows = self.prev.is_some() || !self.parents.is_empty();
        (self.seq == 0) == self.prev.is_none()
            && begins == (kind == 0)
            && (version == 1 || !begins)
            && self.notes_what_is_over()
            && begins != follows
            && self.prev.is_none_or(|prev| !self.parents.contains(&prev))
    }
}

fn parents(reader: &mut Reader<'_>) -> Result<Vec<EntryId>, Refused> {
    let count = reader.array()?;
    if count > MOST_PARENTS as u64 {
        return Err(Refused::Form);
    }
    let ids =
        (0..count).map(|_| reader.exactly().map(EntryId::new)).collect::<Result<Vec<_>, _>>()?;
    if ids.is_sorted_by(|one, other| one < other) { Ok(ids) } else { Err(Refused::Form) }
}
