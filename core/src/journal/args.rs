//! What decides in an entry, as items (`core/docs/journal.md` §3).

use super::cbor::{Reader, Writer};
use super::refused::Refused;
use super::times;
use crate::domain::{
    Act, Answer, Change, Day, DeviceId, EntryId, Group, Horizon, MemberId, Over, Proof,
};

type Written = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

/// The number of an act's kind; none for what a newer version wrote.
pub(super) const fn kind(act: &Act) -> Option<u16> {
    Some(match act {
        Act::Found { .. } => 0,
        Act::Nickname(_) => 1,
        Act::Propose { .. } => 2,
        Act::Answer { .. } => 3,
        Act::Room { .. } => 4,
        Act::Join { .. } => 5,
        Act::Leave(_) => 6,
        Act::Stay(_) => 7,
        Act::Device { .. } => 8,
        Act::Drop(_) => 9,
        Act::Here => 10,
        Act::Held => 11,
        Act::Extend { .. } => 12,
        Act::Aside(_) => 13,
        Act::Extra(_) => 14,
        Act::Meeting { .. } => 15,
        Act::Pause(_) => 16,
        Act::Resume(_) => 17,
        Act::Duty => 18,
        Act::NoDuty(_) => 19,
        Act::Unknown => return None,
    })
}

/// Reads args of one kind.
pub(super) fn read(kind: u16, reader: &mut Reader<'_>) -> Result<Act, Refused> {
    let items = match kind {
        10 | 11 | 18 => 0,
        1 | 6 | 7 | 9 | 13 | 17 | 19 => 1,
        0 | 2..=4 | 12 | 15 | 16 => 2,
        5 | 8 => 3,
        14 => 4,
        _ => return Err(Refused::Form),
    };
    reader.array_of(items)?;
    Ok(match kind {
        0 => found(reader)?,
        1 => Act::Nickname(member(reader)?),
        2 => propose(reader)?,
        3 => Act::Answer { proposal: entry(reader)?, answer: answer(reader.integer()?)? },
        4 => Act::Room { proposal: entry(reader)?, agreed: flag(reader)? },
        5 => join(reader)?,
        6 => Act::Leave(member(reader)?),
        7 => Act::Stay(entry(reader)?),
        8 => Act::Device {
            member: member(reader)?,
            device: device(reader)?,
            proof: proof(reader.exactly()?)?,
        },
        9 => Act::Drop(device(reader)?),
        10 => Act::Here,
        11 => Act::Held,
        12 => Act::Extend { proposal: entry(reader)?, until: Day::new(reader.small()?) },
        13 => Act::Aside(entry(reader)?),
        14 => Act::Extra(times::one_meeting(reader)?),
        15 => Act::Meeting { slot: times::slot(reader)?, what: times::what(reader)? },
        16 => Act::Pause(times::pause(reader)?),
        17 => Act::Resume(entry(reader)?),
        18 => Act::Duty,
        _ => Act::NoDuty(entry(reader)?),
    })
}

/// Writes what [`read`] reads.
pub(super) fn write(act: &Act, writer: &mut Writer) -> Written {
    match act {
        Act::Found { holder, members } => {
            writer.array(2)?.bytes(holder.bytes())?.array(members.len() as u64)?;
            for member in members {
                writer.bytes(member.bytes())?;
            }
        }
        Act::Nickname(member) | Act::Leave(member) => {
            writer.array(1)?.bytes(member.bytes())?;
        }
        Act::Propose { change, review } => {
            writer.array(2)?;
            write_change(change, writer)?;
            match review {
                Some(day) => writer.array(1)?.u32(day.days())?,
                None => writer.array(0)?,
            };
        }
        Act::Answer { proposal, answer } => {
            writer.array(2)?.bytes(proposal.bytes())?.u8(match answer {
                Answer::Talk => 0,
                Answer::Consent => 1,
                Answer::Withdraw => 2,
            })?;
        }
        Act::Room { proposal, agreed } => {
            writer.array(2)?.bytes(proposal.bytes())?.u8(u8::from(*agreed))?;
        }
        Act::Join { invitation, device } => {
            writer.array(3)?.bytes(invitation.bytes())?;
            match device {
                Some((device, proof)) => {
                    writer.bytes(device.bytes())?.bytes(&proof.halves().concat())?
                }
                None => writer.bytes(&[])?.bytes(&[])?,
            };
        }
        Act::Stay(id) | Act::Aside(id) | Act::Resume(id) | Act::NoDuty(id) => {
            writer.array(1)?.bytes(id.bytes())?;
        }
        Act::Device { member, device, proof } => {
            writer.array(3)?.bytes(member.bytes())?.bytes(device.bytes())?;
            writer.bytes(&proof.halves().concat())?;
        }
        Act::Drop(device) => {
            writer.array(1)?.bytes(device.bytes())?;
        }
        Act::Extend { proposal, until } => {
            writer.array(2)?.bytes(proposal.bytes())?.u32(until.days())?;
        }
        Act::Extra(one) => {
            times::write_one_meeting(one, writer.array(4)?)?;
        }
        Act::Meeting { slot, what } => {
            writer.array(2)?;
            times::write_slot(*slot, writer)?;
            times::write_what(*what, writer)?;
        }
        Act::Pause(pause) => {
            writer.array(2)?.u32(pause.from().days())?.u32(pause.until().days())?;
        }
        Act::Here | Act::Held | Act::Duty | Act::Unknown => {
            writer.array(0)?;
        }
    }
    Ok(())
}

fn found(reader: &mut Reader<'_>) -> Result<Act, Refused> {
    let holder = member(reader)?;
    let count = reader.array()?;
    if !(Group::FEWEST as u64..=Group::MOST as u64).contains(&count) {
        return Err(Refused::Form);
    }
    let members = (0..count).map(|_| member(reader)).collect::<Result<Vec<_>, _>>()?;
    let different: std::collections::BTreeSet<_> = members.iter().collect();
    if different.len() < members.len() || !members.contains(&holder) {
        return Err(Refused::Form);
    }
    Ok(Act::Found { holder, members })
}

fn propose(reader: &mut Reader<'_>) -> Result<Act, Refused> {
    let change = read_change(reader)?;
    let review = match reader.array()? {
        0 => None,
        1 => Some(Day::new(reader.small()?)),
        _ => return Err(Refused::Form),
    };
    Ok(Act::Propose { change, review })
}

fn join(reader: &mut Reader<'_>) -> Result<Act, Refused> {
    let invitation = entry(reader)?;
    let device = match (reader.perhaps::<32>()?, reader.perhaps::<64>()?) {
        (Some(device), Some(signed)) => Some((DeviceId::new(device), proof(signed)?)),
        (None, None) => None,
        _ => return Err(Refused::Form),
    };
    Ok(Act::Join { invitation, device })
}

fn read_change(reader: &mut Reader<'_>) -> Result<Change, Refused> {
    let items = reader.array()?;
    let code = if items == 0 { return Err(Refused::Form) } else { reader.integer()? };
    let expected = match code {
        0 | 9 | 12 => 1,
        1..=4 | 10 => 2,
        8 => 3,
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
        5 => Change::Rhythm(over(reader, 0)?, times::rhythm(reader)?),
        6 => Change::Horizon(over(reader, 0)?, horizon(reader)?),
        7 => Change::Initiator {
            over: over(reader, 0)?,
            member: member(reader)?,
            meetings: reader.small()?,
            offered: flag(reader)?,
        },
        8 => Change::KeepWords(over(reader, 0)?, months(reader)?),
        9 => Change::Invite,
        10 => Change::Remove(member(reader)?),
        11 => Change::Device {
            member: member(reader)?,
            device: device(reader)?,
            proof: proof(reader.exactly()?)?,
            lost: flag(reader)?,
        },
        12 => Change::End,
        _ => Change::Meet(times::one_meeting(reader)?),
    })
}

fn write_change(change: &Change, writer: &mut Writer) -> Written {
    match change {
        Change::Rule => writer.array(1)?.u8(0)?,
        Change::Amend(over) => with_over(writer, 2, 1, over)?,
        Change::Retire(over) => with_over(writer, 2, 2, over)?,
        Change::Pledge(over) => with_over(writer, 2, 3, over)?,
        Change::Name(over) => with_over(writer, 2, 4, over)?,
        Change::Rhythm(over, rhythm) => {
            times::write_rhythm(rhythm, with_over(writer, 6, 5, over)?)?
        }
        Change::Horizon(over, horizon) => {
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
        Change::KeepWords(over, months) => with_over(writer, 3, 8, over)?.u32(*months)?,
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

fn with_over<'w>(
    writer: &'w mut Writer,
    items: u64,
    code: u8,
    over: &Over,
) -> Result<&'w mut Writer, minicbor::encode::Error<std::convert::Infallible>> {
    writer.array(items)?.u8(code)?.array(over.as_slice().len() as u64)?;
    for id in over.as_slice() {
        writer.bytes(id.bytes())?;
    }
    Ok(writer)
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

fn answer(number: u64) -> Result<Answer, Refused> {
    match number {
        0 => Ok(Answer::Talk),
        1 => Ok(Answer::Consent),
        2 => Ok(Answer::Withdraw),
        _ => Err(Refused::Form),
    }
}

fn flag(reader: &mut Reader<'_>) -> Result<bool, Refused> {
    match reader.integer()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Refused::Form),
    }
}

fn member(reader: &mut Reader<'_>) -> Result<MemberId, Refused> {
    reader.exactly().map(MemberId::new)
}

fn entry(reader: &mut Reader<'_>) -> Result<EntryId, Refused> {
    reader.exactly().map(EntryId::new)
}

fn device(reader: &mut Reader<'_>) -> Result<DeviceId, Refused> {
    reader.exactly().map(DeviceId::new)
}

fn proof(signed: [u8; 64]) -> Result<Proof, Refused> {
    let halves = signed.as_chunks::<32>().0;
    halves.try_into().map(Proof::new).map_err(|_| Refused::Form)
}
