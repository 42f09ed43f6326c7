//! Days, times and what is said of single meetings, as items (`core/docs/journal.md` §3, Time).

use super::cbor::{Reader, Writer, Wrote};
use super::refused::Refused;
use crate::domain::{
    ChosenDays, Day, DayOfWeek, EntryId, Every, Length, Nth, OneMeeting, Pattern, Pause, Rhythm,
    Slot, TimeOfDay, What, Zone,
};

/// What a change 5 says after `over`.
pub(crate) fn rhythm(reader: &mut Reader<'_>) -> Result<Rhythm, Refused> {
    Ok(Rhythm {
        pattern: pattern(reader)?,
        at: time(reader)?,
        length: length(reader)?,
        zone: Zone::new(reader.text()?).ok_or(Refused::Form)?,
    })
}

fn pattern(reader: &mut Reader<'_>) -> Result<Pattern, Refused> {
    let fits = |fits: bool| if fits { Ok(()) } else { Err(Refused::Form) };
    match (reader.array()?, reader.integer()?) {
        (3, 0) => Ok(Pattern::Weeks {
            every: Every::new(reader.small()?).ok_or(Refused::Form)?,
            first: day(reader)?,
        }),
        (4, 1) => {
            let nth = reader.small()?.checked_sub(1).and_then(|at| usize::try_from(at).ok());
            Ok(Pattern::Monthly {
                nth: *nth.and_then(|at| Nth::ALL.get(at)).ok_or(Refused::Form)?,
                weekday: DayOfWeek::new(reader.small()?).ok_or(Refused::Form)?,
                from: day(reader)?,
            })
        }
        (2, 2) => {
            let many = reader.array()?;
            fits((1..=ChosenDays::MOST as u64).contains(&many))?;
            let days = (0..many).map(|_| reader.small().map(Day::new));
            let days = days.collect::<Result<Vec<_>, _>>()?;
            fits(days.is_sorted_by(|one, other| one < other))?;
            ChosenDays::new(days).map(Pattern::Chosen).ok_or(Refused::Form)
        }
        _ => Err(Refused::Form),
    }
}

/// Writes what [`rhythm`] reads.
pub(crate) fn write_rhythm<'w>(rhythm: &Rhythm, writer: &'w mut Writer) -> Wrote<'w> {
    match &rhythm.pattern {
        Pattern::Weeks { every, first } => {
            writer.array(3)?.u8(0)?.u32(every.weeks())?.u32(first.days())?;
        }
        Pattern::Monthly { nth, weekday, from } => {
            let nth = Nth::ALL.iter().take_while(|it| *it <= nth).count() as u64;
            writer.array(4)?.u8(1)?.u64(nth)?.u32(weekday.number())?.u32(from.days())?;
        }
        Pattern::Chosen(days) => {
            writer.array(2)?.u8(2)?.array(days.as_slice().len() as u64)?;
            for day in days.as_slice() {
                writer.u32(day.days())?;
            }
        }
    }
    writer.u32(rhythm.at.minutes())?.u32(rhythm.length.minutes())?.str(rhythm.zone.as_str())
}

/// A day, a time, a length and a zone.
pub(super) fn one_meeting(reader: &mut Reader<'_>) -> Result<OneMeeting, Refused> {
    Ok(OneMeeting {
        day: day(reader)?,
        at: time(reader)?,
        length: length(reader)?,
        zone: Zone::new(reader.text()?).ok_or(Refused::Form)?,
    })
}

/// Writes what [`one_meeting`] reads.
pub(super) fn write_one_meeting<'w>(one: &OneMeeting, writer: &'w mut Writer) -> Wrote<'w> {
    writer.u32(one.day.days())?.u32(one.at.minutes())?.u32(one.length.minutes())?;
    writer.str(one.zone.as_str())
}

/// Which meeting is meant.
pub(super) fn slot(reader: &mut Reader<'_>) -> Result<Slot, Refused> {
    let items = reader.array()?;
    match (items, reader.exactly().map(EntryId::new)?) {
        (1, entry) => Ok(Slot::Single(entry)),
        (2, rhythm) => Ok(Slot::Planned { rhythm, day: day(reader)? }),
        _ => Err(Refused::Form),
    }
}

/// Writes what [`slot`] reads.
pub(super) fn write_slot(slot: Slot, writer: &mut Writer) -> Wrote<'_> {
    match slot {
        Slot::Single(entry) => writer.array(1)?.bytes(entry.bytes()),
        Slot::Planned { rhythm, day } => writer.array(2)?.bytes(rhythm.bytes())?.u32(day.days()),
    }
}

/// What becomes of a meeting.
pub(super) fn what(reader: &mut Reader<'_>) -> Result<What, Refused> {
    match (reader.array()?, reader.integer()?) {
        (1, 0) => Ok(What::AsPlanned),
        (4, 1) => Ok(What::Moved { day: day(reader)?, at: time(reader)?, length: length(reader)? }),
        (1, 2) => Ok(What::CalledOff),
        _ => Err(Refused::Form),
    }
}

/// Writes what [`what`] reads.
pub(super) fn write_what(what: What, writer: &mut Writer) -> Wrote<'_> {
    match what {
        What::AsPlanned => writer.array(1)?.u8(0),
        What::Moved { day, at, length } => {
            writer.array(4)?.u8(1)?.u32(day.days())?.u32(at.minutes())?.u32(length.minutes())
        }
        What::CalledOff => writer.array(1)?.u8(2),
    }
}

/// Two days.
pub(super) fn pause(reader: &mut Reader<'_>) -> Result<Pause, Refused> {
    Pause::new(day(reader)?, day(reader)?).ok_or(Refused::Form)
}

pub(super) fn day(reader: &mut Reader<'_>) -> Result<Day, Refused> {
    reader.small().map(Day::new)
}

pub(super) fn time(reader: &mut Reader<'_>) -> Result<TimeOfDay, Refused> {
    TimeOfDay::new(reader.small()?).ok_or(Refused::Form)
}

pub(super) fn length(reader: &mut Reader<'_>) -> Result<Length, Refused> {
    Length::new(reader.small()?).ok_or(Refused::Form)
}
