//! Who can't come to a meeting: said before it, and gone with it.

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::view::today::Person;
use crate::domain::{Coming, MemberId, Said, Slot};

/// With fewer than so many a group asks itself whether to meet.
const FEW: usize = 3;

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
        // that somebody comes is not said where nothing else was
        if away || open.heard.away(slot).contains(&member) {
            open.say(Said::Away { slot, member, away }, &now)?;
        }
        Ok(vec![Change::Coming])
    }

    /// Who can't come to a meeting, in the order of the members; nobody while locked.
    #[must_use]
    pub fn cant_come_to(&self, slot: Slot) -> Vec<Person> {
        let Some(open) = &self.open else { return Vec::new() };
        let away = open.heard.away(slot);
        let members = open.group.members().iter();
        members.filter(|member| away.contains(&member.id)).map(Person::from).collect()
    }

    /// Whether so few are coming to a meeting that the group may ask itself whether to meet: fewer
    /// than three, in a group of three or more.
    #[must_use]
    pub fn few_come_to(&self, slot: Slot) -> bool {
        let Some(open) = &self.open else { return false };
        let members = open.group.members().len();
        members >= FEW && members.saturating_sub(self.cant_come_to(slot).len()) < FEW
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
    /// Nobody speaks for a member who has a phone of their own (law 7).
    pub(super) fn may_speak_for(
        &self,
        member: MemberId,
        now: &crate::vault::Reading,
    ) -> Result<(), CompanionError> {
        let speaks = self.present(now).speaks_for(self.own.key.device(), member);
        if speaks { Ok(()) } else { Err(CompanionError::NotNow) }
    }

    /// What was said of one meeting.
    pub(super) fn coming(&self, slot: Slot) -> Coming {
        Coming { away: self.heard.away(slot), taken: self.heard.taken(slot) }
    }
}
