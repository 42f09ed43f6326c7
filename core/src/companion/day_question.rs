//! Finding a day: each marks what works, on their own phone or on the one that goes round. Nobody is
//! shown as the one for whom a day does not work.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::planning::still_ahead;
use super::view::day_question::{DayFound, DayQuestionView, MarksRoundView};
use crate::domain::{
    Change as Proposed, Day, DayQuestion, EntryId, Found, Length, Marks, MemberId, Said, TimeOfDay,
    WordId, Zone,
};
use crate::vault::Reading;

/// The phone that goes round with the question. Who marked what is not even in here.
pub(super) struct MarksRound {
    question: WordId,
    /// To whom it goes, in no order of who has it when.
    to: Vec<MemberId>,
    passed: usize,
    /// What works for all who have sealed so far.
    works: Option<Marks>,
}

impl Companion {
    pub(super) fn ask_for_day(
        &mut self,
        times: &[(NaiveDate, NaiveTime)],
        minutes: u32,
        zone: &str,
    ) -> Result<Vec<Change>, CompanionError> {
        let (today, now) = (self.today_here(), self.clock.read());
        let open = self.passing_on()?;
        let at = |(day, at): &(NaiveDate, NaiveTime)| {
            let at = TimeOfDay::new(at.num_seconds_from_midnight() / 60)?;
            Some((Day::of(*day), at))
        };
        let times = times.iter().map(at).collect::<Option<_>>();
        let asked = times.zip(Length::new(minutes)).zip(Zone::new(zone));
        let asked = asked.and_then(|((times, length), zone)| DayQuestion::new(times, length, zone));
        let asked = asked.ok_or(CompanionError::Words)?;
        for (day, at) in asked.times() {
            still_ahead((*day, *at, asked.length), &asked.zone, Day::of(today), &now)?;
        }
        open.say(Said::Asks(asked), &now)?;
        open.marks_round = None;
        Ok(vec![Change::Coming])
    }

    pub(super) fn mark_days(&mut self, marks: Vec<bool>) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        let (question, marks) = open.marks_for(marks)?;
        open.say(Said::Marks { question, member: open.own.member, marks }, &now)?;
        Ok(vec![Change::Coming])
    }

    pub(super) fn pass_marks_round(&mut self) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        let (question, _) = open.heard.question().ok_or(CompanionError::Outdated)?;
        let to = open.marks_go_to(&now);
        if to.is_empty() {
            return Err(CompanionError::NotNow);
        }
        open.marks_round = Some(MarksRound { question, to, passed: 0, works: None });
        Ok(vec![Change::Coming])
    }

    pub(super) fn seal_marks(&mut self, marks: Vec<bool>) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        let Some(mut round) = open.marks_round.take() else { return Err(CompanionError::NotNow) };
        // another question, or other people by now: it has to begin again
        let asked = open.heard.question().map(|(question, _)| question);
        if asked != Some(round.question) || open.marks_go_to(&now) != round.to {
            return Err(CompanionError::Outdated);
        }
        match open.marks_for(marks) {
            Ok((_, marks)) => {
                round.passed += 1;
                round.works =
                    Some(round.works.as_ref().map_or(marks.clone(), |works| works.and(&marks)));
            }
            Err(error) => {
                open.marks_round = Some(round);
                return Err(error);
            }
        }
        match round {
            MarksRound { question, to, passed, works: Some(marks) } if passed >= to.len() => {
                let members = to.into_iter().collect();
                open.say(Said::Round { question, members, marks }, &now)?;
            }
            round => open.marks_round = Some(round),
        }
        Ok(vec![Change::Coming])
    }

    pub(super) fn stop_marks_round(&mut self) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.marks_round = None;
        Ok(vec![Change::Coming])
    }

    pub(super) fn drop_day_question(&mut self) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        let (question, asked) = open.heard.question().ok_or(CompanionError::Outdated)?;
        let last = asked.last();
        open.marks_round = None;
        open.say(Said::LaidAside { question, last }, &now)?;
        Ok(vec![Change::Coming])
    }

    /// The question for a day; nothing while locked, or where none is asked.
    #[must_use]
    pub fn day_question(&self) -> Option<DayQuestionView> {
        let open = self.open.as_ref()?;
        let (question, asked) = open.heard.question()?;
        let times: Vec<(NaiveDate, NaiveTime)> =
            asked.times().iter().map(|(day, at)| (day.date(), at.time())).collect();
        let found = match open.heard.found(&open.state.members) {
            Found::Open => DayFound::Open,
            Found::Works(marks) => found(&times, &marks, self.today_here()),
        };
        let round = open.marks_round.as_ref().filter(|round| round.question == question);
        Some(DayQuestionView {
            times,
            minutes: asked.length.minutes(),
            zone: asked.zone.as_str().to_owned(),
            mine: open.heard.marks(open.own.member).map(|marks| marks.as_slice().to_vec()),
            pass_to: open.marks_go_to(&self.clock.read()).len(),
            round: round.map(|round| MarksRoundView {
                passed: round.passed,
                of: round.to.len(),
                here: open.live.is_some(),
            }),
            found,
            on_the_table: open.proposed_of(asked),
        })
    }
}

/// Which of the times that are not past work for everybody.
fn found(times: &[(NaiveDate, NaiveTime)], marks: &Marks, today: NaiveDate) -> DayFound {
    let works = times.iter().zip(marks.as_slice());
    let works = works.filter(|((day, _), works)| **works && *day >= today);
    let works: Vec<_> = works.map(|(time, _)| *time).collect();
    if works.is_empty() { DayFound::NoneWorks } else { DayFound::Works(works) }
}

impl Open {
    /// Which times of a question lie on the table, each by its proposal.
    fn proposed_of(&self, asked: &DayQuestion) -> Vec<(EntryId, (NaiveDate, NaiveTime))> {
        let proposed = |id: &EntryId| match self.changes(*id)? {
            Proposed::Meet(one) if asked.is_about(one) => {
                Some((*id, (one.day.date(), one.at.time())))
            }
            _ => None,
        };
        self.state.table.iter().filter_map(proposed).collect()
    }

    /// Marks as many as the question has times.
    fn marks_for(&self, marks: Vec<bool>) -> Result<(WordId, Marks), CompanionError> {
        let (question, asked) = self.heard.question().ok_or(CompanionError::Outdated)?;
        let marks = Marks::new(marks).filter(|it| it.as_slice().len() == asked.times().len());
        Ok((question, marks.ok_or(CompanionError::NotNow)?))
    }

    /// To whom the phone goes: those it may speak for, in a meeting those who are here; nobody where
    /// all of them mark on phones of their own.
    fn marks_go_to(&self, now: &Reading) -> Vec<MemberId> {
        if !self.passes_on() {
            return Vec::new();
        }
        let sits = |member: &MemberId| {
            self.live.as_ref().is_none_or(|live| live.meeting.circle().contains(member))
        };
        let speaks = |member: &MemberId| self.may_speak_for(*member, now).is_ok();
        let members = self.state.members.iter().copied();
        let to: Vec<MemberId> = members.filter(|one| sits(one) && speaks(one)).collect();
        if to.iter().any(|one| *one != self.own.member) { to } else { Vec::new() }
    }
}
