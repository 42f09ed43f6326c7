//! What a proposal would change, as items (`core/docs/journal.md` §3).

use super::cbor::{Encoded, Reader, Writer, Wrote};
use super::items::{device, entry, flag, member, proof};
use super::refused::Refused;
use super::times;
use crate::domain::{Change, Day, Horizon, MemberId, Over};

/// Reads a change.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<Change, Refused> {
    let items = reader.array()?;
    let code = if items == 0 { return Err(Refused::Form) } else { reader.integer()? };
    let expected = match code {
        0 | 9 | 12 => 1,
        1..=4 | 10 => 2,
        8 | 14 => 3,
        6 => 4,
        7 | 11 | 13 => 5,
        5 => 6,
        _ => return Err(Refused::Form),
    };
    if items != expected {
        return Err(Refused::Form);
    }
    Ok(match code {
        0 => Change::Rule,
        1 => Change::Amend(over(reader, 1)?),
        2 => Change::Retire(over(reader, 1)?),
        3 => Change::Pledge(over(reader, 0)?),
        4 => Change::Name(over(reader, 0)?),
        5 => Change::Rhythm { over: over(reader, 0)?, rhythm: times::rhythm(reader)? },
        6 => Change::Horizon { over: over(reader, 0)?, horizon: horizon(reader)? },
        7 => initiator(reader)?,
        8 => Change::KeepWords { over: over(reader, 0)?, months: months(reader)? },
        9 => Change::Invite,
        10 => Change::Remove(member(reader)?),
        11 => Change::Device {
            member: member(reader)?,
            device: device(reader)?,
            proof: proof(reader.exactly()?)?,
            lost: flag(reader)?,
        },
        12 => Change::End,
        14 => Change::Resting { over: over(reader, 0)?, may: flag(reader)? },
        _ => Change::Meet(times::one_meeting(reader)?),
    })
}

/// Writes what [`read`] reads.
pub(super) fn write(change: &Change, writer: &mut Writer) -> Encoded {
    match change {
        Change::Rule => writer.array(1)?.u8(0)?,
        Change::Amend(over) => with_over(writer, 2, 1, over)?,
        Change::Retire(over) => with_over(writer, 2, 2, over)?,
        Change::Pledge(over) => with_over(writer, 2, 3, over)?,
        Change::Name(over) => with_over(writer, 2, 4, over)?,
        Change::Rhythm { over, rhythm } => {
            times::write_rhythm(rhythm, with_over(writer, 6, 5, over)?)?
        }
        Change::Horizon { over, horizon } => {
            let (form, number) = match horizon {
                Horizon::Open => (0, 0),
                Horizon::Until(day) => (1, day.days()),
                Horizon::Meetings(meetings) => (2, *meetings),
            };
            with_over(writer, 4, 6, over)?.u8(form)?.u32(number)?
        }
        Change::Initiator { over, member, meetings, offered } => with_over(writer, 5, 7, over)?
            .bytes(member.bytes())?
            .u32(*meetings)?
            .u8(u8::from(*offered))?,
        Change::OutsideInitiator { over, meetings, offered } => {
            with_over(writer, 5, 7, over)?.bytes(&[])?.u32(*meetings)?.u8(u8::from(*offered))?
        }
        Change::Resting { over, may } => with_over(writer, 3, 14, over)?.u8(u8::from(*may))?,
        Change::KeepWords { over, months } => with_over(writer, 3, 8, over)?.u32(*months)?,
        Change::Invite => writer.array(1)?.u8(9)?,
        Change::Remove(member) => writer.array(2)?.u8(10)?.bytes(member.bytes())?,
        Change::Device { member, device, proof, lost } => writer
            .array(5)?
            .u8(11)?
            .bytes(member.bytes())?
            .bytes(device.bytes())?
            .bytes(&proof.halves().concat())?
            .u8(u8::from(*lost))?,
        Change::End => writer.array(1)?.u8(12)?,
        Change::Meet(one) => times::write_one_meeting(one, writer.array(5)?.u8(13)?)?,
    };
    Ok(())
}

fn with_over<'w>(writer: &'w mut Writer, items: u64, code: u8, over: &Over) -> Wrote<'w> {
    writer.array(items)?.u8(code)?.array(over.as_slice().len() as u64)?;
    for id in over.as_slice() {
        writer.bytes(id.bytes())?;
    }
    Ok(writer)
}

/// A member, or nobody: somebody from outside the group.
fn initiator(reader: &mut Reader<'_>) -> Result<Change, Refused> {
    let over = over(reader, 0)?;
    let member = reader.perhaps()?.map(MemberId::new);
    let (meetings, offered) = (reader.small()?, flag(reader)?);
    Ok(match member {
        Some(member) => Change::Initiator { over, member, meetings, offered },
        None => Change::OutsideInitiator { over, meetings, offered },
    })
}

fn over(reader: &mut Reader<'_>, fewest: u64) -> Result<Over, Refused> {
    let count = reader.array()?;
    if !(fewest..=Over::MOST as u64).contains(&count) {
        return Err(Refused::Form);
    }
    let ids = (0..count).map(|_| entry(reader)).collect::<Result<Vec<_>, _>>()?;
    if ids.is_sorted_by(|one, other| one < other) { Ok(Over::new(ids)) } else { Err(Refused::Form) }
}

fn horizon(reader: &mut Reader<'_>) -> Result<Horizon, Refused> {
    match (reader.integer()?, reader.small()?) {
        (0, 0) => Ok(Horizon::Open),
        (1, day) => Ok(Horizon::Until(Day::new(day))),
        (2, meetings) => Ok(Horizon::Meetings(meetings)),
        _ => Err(Refused::Form),
    }
}

fn months(reader: &mut Reader<'_>) -> Result<u32, Refused> {
    Some(reader.small()?).filter(|months| (1..=120).contains(months)).ok_or(Refused::Form)
}
