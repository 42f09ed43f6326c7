//! Who can't come to a meeting: said before it, and gone with it.

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::view::today::Person;
use crate::domain::{Coming, Day, Heard, MemberId, Said, Slot};
use crate::vault::{MeetsAnyway, Reading, VaultError};

/// With fewer than so many a group asks itself whether to meet.
const FEW: usize = 3;

/// How many come to a meeting, as far as anybody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Come {
    /// Enough, or it was said that they meet anyway.
    #[default]
    Enough,
    /// So few, in a group of three or more, that it may ask itself whether to meet: fewer than three.
    Few,
    /// Nobody.
    Nobody,
}

impl Companion {
    pub(super) fn cant_come(
        &mut self,
        slot: Slot,
        member: MemberId,
        away: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        open.may_speak_for(member, &now)?;
        let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
        // that somebody comes is not said where nothing else was
        if away || open.heard.away(slot, day).contains(&member) {
            open.say(Said::Away { slot, day, member, away }, &now)?;
        }
        Ok(vec![Change::Coming])
    }

    /// Who can't come to a meeting, in the order of the members; nobody while locked.
    #[must_use]
    pub fn cant_come_to(&self, slot: Slot) -> Vec<Person> {
        let Some(open) = &self.open else { return Vec::new() };
        let away = open.coming(slot).away;
        let members = open.group.members().iter();
        members.filter(|member| away.contains(&member.id)).map(Person::from).collect()
    }

    /// How many come to a meeting; enough while locked. Where it was said here that they meet anyway,
    /// it is asked again only when still fewer come.
    #[must_use]
    pub fn come_to(&self, slot: Slot) -> Come {
        let Some(open) = &self.open else { return Come::Enough };
        let Some(day) = open.day_of(slot) else { return Come::Enough };
        let come = open.how_many_come_to(slot, day);
        let mut answers = open.settings.meets_anyway.iter();
        let answered = answers.any(|it| (it.slot, it.day) == (slot, day) && come >= it.come);
        match come {
            _ if open.group.members().len() < FEW || come >= FEW || answered => Come::Enough,
            0 => Come::Nobody,
            _ => Come::Few,
        }
    }

    /// A meeting takes place although few come. This phone alone keeps it, until nothing is left of
    /// who can't come on that day.
    pub(super) fn meet_anyway(&mut self, slot: Slot) -> Result<Vec<Change>, CompanionError> {
        if self.come_to(slot) == Come::Enough {
            return Err(CompanionError::Outdated);
        }
        let open = self.passing_on()?;
        let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
        let come = open.how_many_come_to(slot, day);
        open.set(|settings| {
            let answers = &mut settings.meets_anyway;
            answers.retain(|it| (it.slot, it.day) != (slot, day));
            answers.push(MeetsAnyway { slot, day, come });
            // in order of the meetings, so that it does not tell when it was said
            answers.sort_unstable_by_key(|it| (it.slot, it.day));
        })?;
        Ok(vec![Change::Coming])
    }

    /// For whom this phone can say something: its holder, and members without a phone; in order.
    #[must_use]
    pub fn speaks_for(&self) -> Vec<Person> {
        let Some(open) = self.open.as_ref().filter(|open| open.passes_on()) else {
            return Vec::new();
        };
        let now = self.clock.read();
        let members = open.group.members().iter();
        let theirs = members.filter(|member| open.may_speak_for(member.id, &now).is_ok());
        theirs.map(Person::from).collect()
    }
}

impl Open {
    /// The day a meeting is on now; nothing of one there is not.
    pub(super) fn day_of(&self, slot: Slot) -> Option<Day> {
        self.state.schedule.meeting(slot).map(|meeting| meeting.day)
    }

    /// How many members come, as far as anybody said.
    fn how_many_come_to(&self, slot: Slot, day: Day) -> usize {
        let away = self.heard.away(slot, day);
        self.group.members().iter().filter(|member| !away.contains(&member.id)).count()
    }

    /// Erases that the group meets anyway, of every meeting to which all come again or of which
    /// nothing is heard any more.
    pub(super) fn let_answers_go(&mut self, after: &Heard) -> Result<(), VaultError> {
        self.set(|settings| {
            settings.meets_anyway.retain(|it| !after.away(it.slot, it.day).is_empty());
        })
    }

    /// Nobody speaks for a member who has a phone of their own (law 7).
    pub(super) fn may_speak_for(
        &self,
        member: MemberId,
        now: &Reading,
    ) -> Result<(), CompanionError> {
        let speaks = self.present(now).speaks_for(self.own.key.device(), member);
        if speaks { Ok(()) } else { Err(CompanionError::NotNow) }
    }

    /// What was said of one meeting for the day it is on now.
    pub(super) fn coming(&self, slot: Slot) -> Coming {
        let said =
            |day| Coming { away: self.heard.away(slot, day), taken: self.heard.taken(slot, day) };
        self.day_of(slot).map(said).unwrap_or_default()
    }
}
