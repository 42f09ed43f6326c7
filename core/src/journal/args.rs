//! What decides in an entry, as items (`core/docs/journal.md` §3).

use super::cbor::{Encoded, Reader, Writer};
use super::items::{device, entry, flag, member, proof};
use super::refused::Refused;
use super::{changes, times};
use crate::domain::{Act, Answer, Change, Day, DeviceId, EntryId, Group, MemberId, NewDevice};

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
        Act::Stay(_) | Act::Back(_) => 7,
        Act::Device { .. } => 8,
        Act::Drop(_) => 9,
        Act::Here => 10,
        Act::Held | Act::Noted(_) => 11,
        Act::Extend { .. } => 12,
        Act::Aside(_) => 13,
        Act::Extra(_) => 14,
        Act::Meeting { .. } => 15,
        Act::Pause(_) => 16,
        Act::Resume(_) => 17,
        Act::Duty => 18,
        Act::NoDuty(_) => 19,
        Act::Rest { .. } => 20,
        Act::Reach(_) => 21,
        Act::Unknown => return None,
    })
}

/// The least version of the page that a reader must know.
pub(super) const fn version(act: &Act) -> u64 {
    match act {
        Act::Rest { .. } | Act::Reach(_) | Act::Noted(_) | Act::Back(_) => 2,
        Act::Propose {
            change: Change::Resting { .. } | Change::OutsideInitiator { .. }, ..
        } => 2,
        Act::Unknown => KNOWN + 1,
        _ => 1,
    }
}

/// The newest version of the page that this program follows.
pub(super) const KNOWN: u64 = 2;

/// Reads args of one kind, as a version of the page writes them.
pub(super) fn read(kind: u16, version: u64, reader: &mut Reader<'_>) -> Result<Act, Refused> {
    let items = match kind {
        11 => version - 1,
        10 | 18 => 0,
        1 | 6 | 7 | 9 | 13 | 17 | 19 | 21 => 1,
        0 | 2..=4 | 12 | 15 | 16 | 20 => 2,
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
        7 if version > 1 => Act::Back(entry(reader)?),
        7 => Act::Stay(entry(reader)?),
        8 => Act::Device {
            member: member(reader)?,
            device: device(reader)?,
            proof: proof(reader.exactly()?)?,
        },
        9 => Act::Drop(device(reader)?),
        10 => Act::Here,
        11 if version > 1 => Act::Noted(times::day(reader)?),
        11 => Act::Held,
        12 => Act::Extend { proposal: entry(reader)?, until: Day::new(reader.small()?) },
        13 => Act::Aside(entry(reader)?),
        14 => Act::Extra(times::one_meeting(reader)?),
        15 => Act::Meeting { slot: times::slot(reader)?, what: times::what(reader)? },
        16 => Act::Pause(times::pause(reader)?),
        17 => Act::Resume(entry(reader)?),
        18 => Act::Duty,
        20 => Act::Rest { member: member(reader)?, resting: entry(reader)? },
        21 => Act::Reach(member(reader)?),
        _ => Act::NoDuty(entry(reader)?),
    })
}

/// Writes what [`read`] reads.
pub(super) fn write(act: &Act, writer: &mut Writer) -> Encoded {
    match act {
        Act::Found { holder, members } => write_found(*holder, members, writer)?,
        Act::Nickname(member) | Act::Leave(member) | Act::Reach(member) => {
            writer.array(1)?.bytes(member.bytes())?;
        }
        Act::Propose { change, review } => {
            writer.array(2)?;
            changes::write(change, writer)?;
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
            write_brought(device.as_ref(), writer.array(3)?.bytes(invitation.bytes())?)?;
        }
        Act::Rest { member, resting } => write_rest(*member, *resting, writer)?,
        Act::Noted(day) => {
            writer.array(1)?.u32(day.days())?;
        }
        Act::Back(id) | Act::Stay(id) | Act::Aside(id) | Act::Resume(id) | Act::NoDuty(id) => {
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

fn write_rest(member: MemberId, resting: EntryId, writer: &mut Writer) -> Encoded {
    writer.array(2)?.bytes(member.bytes())?.bytes(resting.bytes())?;
    Ok(())
}

fn write_found(holder: MemberId, members: &[MemberId], writer: &mut Writer) -> Encoded {
    writer.array(2)?.bytes(holder.bytes())?.array(members.len() as u64)?;
    for member in members {
        writer.bytes(member.bytes())?;
    }
    Ok(())
}

/// The phone that somebody brings, if they bring one.
fn write_brought(brought: Option<&NewDevice>, writer: &mut Writer) -> Encoded {
    match brought {
        Some(NewDevice { device, proof }) => {
            writer.bytes(device.bytes())?.bytes(&proof.halves().concat())?
        }
        None => writer.bytes(&[])?.bytes(&[])?,
    };
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
    let change = changes::read(reader)?;
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
        (Some(device), Some(signed)) => {
            Some(NewDevice { device: DeviceId::new(device), proof: proof(signed)? })
        }
        (None, None) => None,
        _ => return Err(Refused::Form),
    };
    Ok(Act::Join { invitation, device })
}

fn answer(number: u64) -> Result<Answer, Refused> {
    match number {
        0 => Ok(Answer::Talk),
        1 => Ok(Answer::Consent),
        2 => Ok(Answer::Withdraw),
        _ => Err(Refused::Form),
    }
}
