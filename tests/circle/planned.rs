//! Meetings that come, and what is said of them in passing.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use runde_core::companion::{
    Becomes, CalendarCommand, CalendarView, Come, DayQuestionView, EntryId, Event, MeetingCommand,
    MeetingOn, MemberId, Slot, TurnView, When,
};

use crate::phone::Phone;

/// When a meeting is, in the zone of the tests; without a place.
#[must_use]
pub fn when(begins: NaiveDateTime, minutes: u32) -> When {
    let (day, at, zone) = (begins.date(), begins.time(), "Europe/Copenhagen".to_owned());
    When { day, at, minutes, zone, place: None }
}

impl Phone {
    /// The civil day it is on this phone.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.agreements().today
    }

    /// The group means to meet so many days from now, at 19:00.
    ///
    /// # Panics
    /// When that meeting is not among the next ones.
    pub fn plans(&mut self, days: u64) -> Slot {
        let day = self.day().checked_add_days(chrono::Days::new(days)).unwrap();
        let begins = day.and_time(NaiveTime::from_hms_opt(19, 0, 0).unwrap());
        let made = self.perform(CalendarCommand::AddMeeting(when(begins, 120)));
        Slot::Single(made.entry().unwrap())
    }

    /// A meeting is called off.
    pub fn calls_off(&mut self, meeting: Slot) {
        let becomes = Becomes::CalledOff;
        self.perform(CalendarCommand::ChangeMeeting { meeting, becomes });
    }

    /// A meeting is moved to so many days from now, at this hour.
    ///
    /// # Panics
    /// When there is no such day or hour.
    pub fn moves(&mut self, meeting: Slot, days: u64, hour: u32) {
        let day = self.day().checked_add_days(chrono::Days::new(days)).unwrap();
        let begins = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        let becomes = Becomes::Moved(when(begins, 120));
        self.perform(CalendarCommand::ChangeMeeting { meeting, becomes });
    }

    /// Whose phone it is.
    ///
    /// # Panics
    /// When it is nobody's.
    #[must_use]
    pub fn holder(&self) -> MemberId {
        let members = self.companion.members().unwrap().members;
        members.into_iter().find(|member| member.holds_this_phone).unwrap().person.id
    }

    /// Somebody can't come to a meeting, or comes after all.
    pub fn cant_come(&mut self, slot: Slot, nickname: &str, away: bool) {
        let member = self.member(nickname);
        self.perform(CalendarCommand::CantCome { slot, member, away });
    }

    /// When the group meets, as a page tells it.
    ///
    /// # Panics
    /// While locked.
    #[must_use]
    pub fn calendar(&self) -> CalendarView {
        self.companion.calendar().unwrap()
    }

    /// A meeting that can still be spoken of.
    #[must_use]
    pub fn meeting_on(&self, slot: Slot) -> Option<MeetingOn> {
        self.calendar().meeting(slot).cloned()
    }

    /// Whether enough come to a meeting.
    ///
    /// # Panics
    /// When there is no such meeting.
    #[must_use]
    pub fn come_to(&self, slot: Slot) -> Come {
        self.meeting_on(slot).unwrap().come
    }

    /// What there is to do that takes turns.
    #[must_use]
    pub fn duties(&self) -> Vec<EntryId> {
        self.calendar().duties.into_iter().map(|duty| duty.id).collect()
    }

    /// The question for a day that is asked; none while locked.
    #[must_use]
    pub fn day_question(&self) -> Option<DayQuestionView> {
        self.companion.calendar()?.question
    }

    /// Who can't come to a meeting, by nickname.
    #[must_use]
    pub fn away(&self, slot: Slot) -> Vec<String> {
        let away = self.meeting_on(slot).map(|one| one.cant_come).unwrap_or_default();
        away.into_iter().map(|person| person.nickname).collect()
    }

    /// Whose turn each duty is at these meetings, by nickname; nobody's is empty.
    #[must_use]
    pub fn turns(&self, slots: &[Slot]) -> Vec<Vec<String>> {
        let turns = slots.iter().map(|slot| self.meeting_on(*slot).unwrap().turns);
        let whose = |turn: TurnView| turn.whose.map(|one| one.nickname);
        turns.map(|all| all.into_iter().map(|it| whose(it).unwrap_or_default()).collect()).collect()
    }

    /// A meeting of these, closed again at once.
    pub fn meets_and_closes(&mut self, nicknames: &[&str]) {
        self.meet(nicknames);
        self.event(Event::End);
        self.perform(MeetingCommand::CloseAndForget);
    }
}
