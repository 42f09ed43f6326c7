//! The bytes of a passing word (`core/docs/passing-words.md` §1). It is no entry, and no journal
//! knows it; only its form and its signature are those of one.

use std::collections::BTreeSet;

use super::cbor::{self, Reader, Writer, Wrote};
use super::items::{flag, member};
use super::limits::LONGEST_PASSING;
use super::refused::Refused;
use super::signer::{self, DeviceKey};
use super::times;
use crate::domain::{
    Day, DayQuestion, DayTime, DeviceId, EntryId, Group, Marks, MemberId, PassingWord, Saying,
    Slot, WordId, Zone,
};

const VERSION: u64 = 1;

/// A passing word with the envelope it travels in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOn {
    group: EntryId,
    word: PassingWord,
    envelope: Vec<u8>,
}

impl PassedOn {
    /// Signs a word of this group.
    #[must_use]
    pub fn sign(key: &DeviceKey, group: EntryId, number: u32, said: Saying) -> Self {
        let device = key.device();
        let bytes = write(group, device, number, &said);
        let envelope = Self::envelope_of(&bytes, &key.sign_passing(&bytes));
        let word = PassingWord { id: id_of(&bytes), device, number, said };
        Self { group, word, envelope }
    }

    /// The envelope of a word and its signature, whatever they are.
    #[must_use]
    pub fn envelope_of(word: &[u8], signature: &[u8; 64]) -> Vec<u8> {
        // heads of a few bytes, and a signature
        cbor::write(word.len() + 80, |writer| {
            writer.array(2)?.bytes(word)?.bytes(signature)?;
            Ok(())
        })
    }

    /// Opens an envelope: form and signature are checked.
    ///
    /// # Errors
    /// [`Refused`] for anything that is not a passing word of this group.
    pub fn open(envelope: &[u8], group: EntryId) -> Result<Self, Refused> {
        let (opened, bytes, signature) = parts(envelope)?;
        signer::check_passing(opened.word.device, &bytes, &signature)?;
        if opened.group == group { Ok(opened) } else { Err(Refused::OtherGroup) }
    }

    /// Reads an envelope that this vault has checked before: the signature is taken on trust.
    ///
    /// # Errors
    /// [`Refused::TooLong`] and [`Refused::Form`].
    pub fn read(envelope: &[u8]) -> Result<Self, Refused> {
        Ok(parts(envelope)?.0)
    }

    /// What it says, and who says it.
    #[must_use]
    pub const fn word(&self) -> &PassingWord {
        &self.word
    }

    /// The envelope, byte for byte.
    #[must_use]
    pub fn envelope(&self) -> &[u8] {
        &self.envelope
    }
}

fn id_of(word: &[u8]) -> WordId {
    WordId::new(*blake3::hash(word).as_bytes())
}

fn parts(envelope: &[u8]) -> Result<(PassedOn, Vec<u8>, [u8; 64]), Refused> {
    if envelope.len() > LONGEST_PASSING {
        return Err(Refused::TooLong);
    }
    cbor::check(envelope)?;
    let mut reader = Reader::new(envelope);
    reader.array_of(2)?;
    let bytes = reader.bytes()?.to_vec();
    let signature = reader.exactly()?;
    cbor::check(&bytes)?;
    let mut reader = Reader::new(&bytes);
    reader.array_of(6)?;
    if reader.integer()? != VERSION {
        return Err(Refused::Form);
    }
    let group = EntryId::new(reader.exactly()?);
    let device = DeviceId::new(reader.exactly()?);
    let number = reader.small()?;
    let said = read(&mut reader)?;
    reader.end()?;
    let word = PassingWord { id: id_of(&bytes), device, number, said };
    Ok((PassedOn { group, word, envelope: envelope.to_vec() }, bytes, signature))
}

fn write(group: EntryId, device: DeviceId, number: u32, said: &Saying) -> Vec<u8> {
    cbor::write(0, |writer| {
        writer.array(6)?.u64(VERSION)?.bytes(group.bytes())?.bytes(device.bytes())?.u32(number)?;
        match said {
            Saying::Away { slot, day, member, away } => {
                write_meeting(*slot, *day, writer)?;
                writer.array(3)?.u8(0)?.bytes(member.bytes())?.u8(u8::from(*away))?
            }
            Saying::Takes { slot, day, duty, member } => {
                write_meeting(*slot, *day, writer)?;
                writer.array(3)?.u8(1)?.bytes(duty.bytes())?.bytes(member.bytes())?
            }
            Saying::Asks(asked) => {
                writer.array(1)?.u8(2)?.array(4)?.u8(0)?;
                writer.array(asked.times().len() as u64)?;
                for time in asked.times() {
                    writer.array(2)?.u32(time.day.days())?.u32(time.at.minutes())?;
                }
                writer.u32(asked.length.minutes())?.str(asked.zone.as_str())?
            }
            Saying::Marks { question, member, marks } => {
                of(*question, writer)?.array(3)?.u8(1)?.bytes(member.bytes())?;
                write_marks(marks, writer)?
            }
            Saying::Round { question, members, marks } => {
                of(*question, writer)?.array(3)?.u8(2)?.array(members.len() as u64)?;
                for member in members {
                    writer.bytes(member.bytes())?;
                }
                write_marks(marks, writer)?
            }
            Saying::LaidAside { question, last } => {
                of(*question, writer)?.array(2)?.u8(3)?.u32(last.days())?
            }
        };
        Ok(())
    })
}

fn write_meeting(slot: Slot, day: Day, writer: &mut Writer) -> Wrote<'_> {
    times::write_slot(slot, writer.array(3)?.u8(0)?)?;
    writer.u32(day.days())
}

fn of(question: WordId, writer: &mut Writer) -> Wrote<'_> {
    writer.array(2)?.u8(1)?.bytes(question.bytes())
}

fn write_marks<'w>(marks: &Marks, writer: &'w mut Writer) -> Wrote<'w> {
    writer.array(marks.as_slice().len() as u64)?;
    for mark in marks.as_slice() {
        writer.u8(u8::from(*mark))?;
    }
    Ok(writer)
}

/// What it is about, and what is said of it.
fn read(reader: &mut Reader<'_>) -> Result<Saying, Refused> {
    match (reader.array()?, reader.integer()?) {
        (3, 0) => {
            let (slot, day) = (times::slot(reader)?, times::day(reader)?);
            match (reader.array()?, reader.integer()?) {
                (3, 0) => {
                    let member = member(reader)?;
                    Ok(Saying::Away { slot, day, member, away: flag(reader)? })
                }
                (3, 1) => {
                    let duty = EntryId::new(reader.exactly()?);
                    Ok(Saying::Takes { slot, day, duty, member: member(reader)? })
                }
                _ => Err(Refused::Form),
            }
        }
        (2, 1) => {
            let question = WordId::new(reader.exactly()?);
            match (reader.array()?, reader.integer()?) {
                (3, 1) => {
                    let member = member(reader)?;
                    Ok(Saying::Marks { question, member, marks: marks(reader)? })
                }
                (3, 2) => {
                    let members = members(reader)?;
                    Ok(Saying::Round { question, members, marks: marks(reader)? })
                }
                (2, 3) => Ok(Saying::LaidAside { question, last: times::day(reader)? }),
                _ => Err(Refused::Form),
            }
        }
        (1, 2) => match (reader.array()?, reader.integer()?) {
            (4, 0) => question(reader),
            _ => Err(Refused::Form),
        },
        _ => Err(Refused::Form),
    }
}

fn question(reader: &mut Reader<'_>) -> Result<Saying, Refused> {
    let times = (0..many(reader, DayQuestion::MOST)?).map(|_| {
        reader.array_of(2)?;
        Ok(DayTime { day: times::day(reader)?, at: times::time(reader)? })
    });
    let times = ascending(times.collect::<Result<Vec<_>, _>>()?)?;
    let length = times::length(reader)?;
    let zone = Zone::new(reader.text()?).ok_or(Refused::Form)?;
    DayQuestion::new(times, length, zone).map(Saying::Asks).ok_or(Refused::Form)
}

fn members(reader: &mut Reader<'_>) -> Result<BTreeSet<MemberId>, Refused> {
    let members = (0..many(reader, Group::MOST)?).map(|_| member(reader));
    ascending(members.collect::<Result<Vec<_>, _>>()?)
}

fn marks(reader: &mut Reader<'_>) -> Result<Marks, Refused> {
    let marks = (0..many(reader, DayQuestion::MOST)?).map(|_| flag(reader));
    Marks::new(marks.collect::<Result<Vec<_>, _>>()?).ok_or(Refused::Form)
}

/// The number of items of an array that has one to `most` of them.
fn many(reader: &mut Reader<'_>, most: usize) -> Result<u64, Refused> {
    let items = reader.array()?;
    if (1..=most as u64).contains(&items) { Ok(items) } else { Err(Refused::Form) }
}

fn ascending<T: Ord>(items: Vec<T>) -> Result<BTreeSet<T>, Refused> {
    let strictly = items.is_sorted_by(|one, other| one < other);
    if strictly { Ok(items.into_iter().collect()) } else { Err(Refused::Form) }
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_set, vec};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Length, TimeOfDay};

    fn saids() -> impl Strategy<Value = Saying> {
        let entry = || any::<[u8; 32]>().prop_map(EntryId::new);
        let day = || any::<u32>().prop_map(Day::new);
        let who = || any::<[u8; 16]>().prop_map(MemberId::new);
        let word = || any::<[u8; 32]>().prop_map(WordId::new);
        let slot = || {
            prop_oneof![
                entry().prop_map(Slot::Single),
                (entry(), day()).prop_map(|(rhythm, day)| Slot::Planned { rhythm, day }),
            ]
        };
        let marks = || vec(any::<bool>(), 1..=5).prop_map(|marks| Marks::new(marks).unwrap());
        let times = btree_set((any::<u32>(), 0..1_440_u32), 1..=5);
        let asks = (times, 15..=720_u32, "[A-Za-z_+/-]{1,64}").prop_map(|(times, length, zone)| {
            let at = |(day, at)| DayTime { day: Day::new(day), at: TimeOfDay::new(at).unwrap() };
            let times = times.into_iter().map(at).collect();
            let length = Length::new(length).unwrap();
            Saying::Asks(DayQuestion::new(times, length, Zone::new(&zone).unwrap()).unwrap())
        });
        prop_oneof![
            (slot(), day(), who(), any::<bool>())
                .prop_map(|(slot, day, member, away)| Saying::Away { slot, day, member, away }),
            (slot(), day(), entry(), who()).prop_map(|(slot, day, duty, member)| Saying::Takes {
                slot,
                day,
                duty,
                member
            }),
            asks,
            (word(), who(), marks()).prop_map(|(question, member, marks)| Saying::Marks {
                question,
                member,
                marks
            }),
            (word(), btree_set(who(), 1..=12), marks())
                .prop_map(|(question, members, marks)| Saying::Round { question, members, marks }),
            (word(), day()).prop_map(|(question, last)| Saying::LaidAside { question, last }),
        ]
    }

    const GROUP: EntryId = EntryId::new([7; 32]);

    proptest! {
        #[test]
        fn what_was_signed_is_read_again_and_is_never_too_long(said in saids(), number: u32) {
            let key = DeviceKey::new(&[3; 32]);
            let signed = PassedOn::sign(&key, GROUP, number, said.clone());
            prop_assert_eq!(&signed.word().said, &said);
            prop_assert!(signed.envelope().len() <= LONGEST_PASSING);
            prop_assert_eq!(PassedOn::open(signed.envelope(), GROUP), Ok(signed.clone()));
            prop_assert_eq!(PassedOn::read(signed.envelope()), Ok(signed));
        }

        #[test]
        fn law_9_a_passing_word_that_differs_by_a_bit_is_refused(
            said in saids(), place: prop::sample::Index, bit in 0..8_u8,
        ) {
            let signed = PassedOn::sign(&DeviceKey::new(&[3; 32]), GROUP, 1, said);
            let mut other = signed.envelope().to_vec();
            let place = place.index(other.len());
            other[place] ^= 1 << bit;
            prop_assert!(PassedOn::open(&other, GROUP).is_err());
        }

        #[test]
        fn no_bytes_are_too_strange(bytes in vec(any::<u8>(), 0..1_200)) {
            prop_assert!(PassedOn::open(&bytes, GROUP).is_err());
        }
    }

    #[test]
    fn law_9_a_passing_word_of_another_group_or_signed_as_an_entry_is_refused() {
        let key = DeviceKey::new(&[3; 32]);
        let slot = Slot::Single(EntryId::new([1; 32]));
        let (day, member) = (Day::new(20_000), MemberId::new([2; 16]));
        let said = Saying::Away { slot, day, member, away: true };
        let word = PassedOn::sign(&key, EntryId::new([8; 32]), 0, said.clone());
        assert_eq!(PassedOn::open(word.envelope(), GROUP), Err(Refused::OtherGroup));
        let bytes = write(GROUP, key.device(), 0, &said);
        let as_entry = cbor::write(0, |writer| {
            writer.array(2)?.bytes(&bytes)?.bytes(&key.sign(&bytes))?;
            Ok(())
        });
        assert!(PassedOn::read(&as_entry).is_ok());
        assert_eq!(PassedOn::open(&as_entry, GROUP), Err(Refused::Signature));
    }

    #[test]
    fn a_question_whose_times_do_not_ascend_is_refused() {
        let key = DeviceKey::new(&[3; 32]);
        let at = |day| DayTime { day: Day::new(day), at: TimeOfDay::new(9).unwrap() };
        let length = Length::new(90).unwrap();
        let zone = Zone::new("Europe/Oslo").unwrap();
        let asked = DayQuestion::new([at(3), at(5)].into(), length, zone).unwrap();
        let good = write(GROUP, key.device(), 0, &Saying::Asks(asked));
        let signed = |bytes: &[u8]| {
            cbor::write(0, |writer| {
                writer.array(2)?.bytes(bytes)?.bytes(&key.sign_passing(bytes))?;
                Ok(())
            })
        };
        assert!(PassedOn::open(&signed(&good), GROUP).is_ok());
        // both times are written as day, 9
        let place = good.windows(2).position(|two| two == [5, 9]).unwrap();
        for day in [3, 2] {
            let mut bad = good.clone();
            bad[place] = day;
            assert_eq!(PassedOn::open(&signed(&bad), GROUP), Err(Refused::Form));
        }
    }
}
