//! Duties: what there is to do, whose turn it is, and counts without a date.

use chrono::NaiveDate;

use super::command::{Change, Written};
use super::deciding::{own_words, sentence};
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::view::duties::{DutyView, TurnView};
use super::view::today::Person;
use crate::domain::{
    Act, Coming, Day, DutyCounts, EntryId, MemberId, Said, Slot, counts_after, turns,
};
use crate::journal::{SaltedWords, Words};
use crate::vault::VaultError;

/// The cards of the duties most groups have; the screens know what they say.
pub const DUTY_CARDS: [&str; 3] = ["host", "refreshments", "timekeeper"];
/// The most duties of a group; their counts go into the words of one entry.
const MOST: usize = 12;
/// The most characters of a duty in one's own words.
const LONGEST: usize = 60;

impl Companion {
    pub(super) fn add_duty(&mut self, written: Written) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.deciding()?;
        let words = match written {
            Written::Card(card) if DUTY_CARDS.contains(&card.as_str()) => {
                sentence(Some(Written::Card(card)))?
            }
            Written::Card(_) => return Err(CompanionError::Words),
            own @ Written::Own(_) => shortened(own_words(Some(own))?)?,
        };
        let there = open.state.duties.iter().any(|duty| open.words.get(duty) == Some(&words));
        if there || open.state.duties.len() >= MOST {
            return Err(CompanionError::NotNow);
        }
        let written = open.write(vec![(Act::Duty, Some(words))], today)?;
        open.keep_written(written)?;
        Ok(vec![Change::Coming])
    }

    pub(super) fn let_go_of_duty(&mut self, duty: EntryId) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.deciding()?;
        if !open.state.duties.contains(&duty) {
            return Err(CompanionError::Outdated);
        }
        let written = open.write(vec![(Act::NoDuty(duty), None)], today)?;
        open.keep_written(written)?;
        Ok(vec![Change::Coming])
    }

    pub(super) fn take_duty(
        &mut self,
        slot: Slot,
        duty: EntryId,
        member: MemberId,
    ) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        open.may_speak_for(member, &now)?;
        let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
        if open.heard.away(slot, day).contains(&member) {
            return Err(CompanionError::NotNow);
        }
        open.say(Said::Takes { slot, day, duty, member }, &now)?;
        Ok(vec![Change::Coming])
    }

    /// The duties there are, in order; none while locked.
    #[must_use]
    pub fn duties(&self) -> Vec<DutyView> {
        let Some(open) = &self.open else { return Vec::new() };
        let duties = open.state.duties.iter();
        duties.map(|id| DutyView { id: *id, words: open.words_view(*id) }).collect()
    }

    /// Whose turn each duty is at each of these meetings, which are the next ones in their order;
    /// nothing of one that does not take place. Empty while locked.
    #[must_use]
    pub fn turns(&self, slots: &[Slot]) -> Vec<Vec<TurnView>> {
        let Some(open) = &self.open else { return Vec::new() };
        let counts = open.duty_counts().unwrap_or_default();
        let takes_place = |slot: &Slot| {
            open.state.schedule.meeting(*slot).is_some_and(|one| one.how.takes_place())
        };
        let meetings: Vec<Coming> =
            slots.iter().filter(|slot| takes_place(slot)).map(|slot| open.coming(*slot)).collect();
        let duties = &open.state.duties;
        let mut told = turns(duties, &open.state.members, &counts, &meetings).into_iter();
        let view = |slot: &Slot| {
            let turns = if takes_place(slot) { told.next() } else { None }.unwrap_or_default();
            let taken = open.coming(*slot).taken;
            let turn = |duty: &EntryId| {
                let whose = turns.get(duty).copied();
                TurnView {
                    duty: *duty,
                    words: open.words_view(*duty),
                    whose: whose.and_then(|id| open.group.member(id)).map(Person::from),
                    taken: whose.is_some() && taken.get(duty).copied() == whose,
                }
            };
            duties.iter().map(turn).collect()
        };
        slots.iter().map(view).collect()
    }
}

impl Open {
    /// How often each had a duty, as the last meeting's words say; of duties there are no more,
    /// nothing is carried on.
    fn duty_counts(&self) -> Result<DutyCounts, VaultError> {
        let words = self.store.words(self.state.last_held.as_slice())?;
        let read = words.values().next().and_then(SaltedWords::read);
        let Some(Words::Ledger(mut ledger)) = read else { return Ok(DutyCounts::new()) };
        ledger.duties.retain(|duty, _| self.state.duties.contains(duty));
        Ok(ledger.duties)
    }

    /// The counts when the meeting under way, begun on this day, is closed. One that was not planned
    /// has no turns, nor has a second one on a day.
    pub(super) fn counts_at_closing(&self, day: NaiveDate) -> Result<DutyCounts, VaultError> {
        let (day, counts) = (Day::of(day), self.duty_counts()?);
        let planned = self.state.schedule.meetings(day, day);
        let held = planned.into_iter().find(|one| one.how.takes_place());
        let held = held.filter(|_| !self.state.met.contains(&day));
        let (Some(held), Some(live)) = (held, &self.live) else { return Ok(counts) };
        let (duties, members) = (&self.state.duties, &self.state.members);
        let coming = self.coming(held.slot);
        Ok(counts_after(duties, members, &counts, &coming, live.meeting.circle()))
    }
}

fn shortened(words: Words) -> Result<Words, CompanionError> {
    match words {
        Words::Own(text) if text.chars().count() <= LONGEST => Ok(Words::Own(text)),
        _ => Err(CompanionError::Words),
    }
}
