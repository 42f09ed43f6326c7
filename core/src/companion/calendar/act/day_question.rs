//! Finding a day: each marks what works, on their own phone or on the one that goes round.

use chrono::NaiveDateTime;

use crate::companion::calendar::view::marks_go_to;
use crate::companion::going_round::GoingRound;
use crate::companion::ground::{CompanionError, Done, Now, ViewName, minute, still_ahead};
use crate::companion::open::{OpenVault, Works};
use crate::domain::{Day, DayQuestion, DayTime, Length, Marks, OpenQuestion, Saying, WordId, Zone};

/// The question as a screen asks it.
pub(super) struct TimesAsked {
    /// The times, by the clock of the zone.
    pub(super) times: Vec<NaiveDateTime>,
    /// How many minutes the meeting would be.
    pub(super) minutes: u32,
    /// A name of the time zone database.
    pub(super) zone: String,
}

impl TimesAsked {
    fn question(&self) -> Option<DayQuestion> {
        let times = self
            .times
            .iter()
            .map(|time| Some(DayTime { day: Day::of(time.date()), at: minute(time.time())? }));
        let times = times.collect::<Option<_>>()?;
        DayQuestion::new(times, Length::new(self.minutes)?, Zone::new(&self.zone)?)
    }
}

pub(super) fn ask(
    open: &mut OpenVault,
    asked: &TimesAsked,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    let asked = asked.question().ok_or(CompanionError::Words)?;
    for one in asked.meetings() {
        still_ahead(&one, now)?;
    }
    open.say(Saying::Asks(asked), now)?;
    open.rounds.marks = None;
    Ok(Done::changed([ViewName::Calendar]))
}

pub(super) fn mark(
    open: &mut OpenVault,
    marks: Vec<bool>,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    let (question, marks) = marks_for(open, marks)?;
    open.say(Saying::Marks { question, member: open.own.member, marks }, now)?;
    Ok(Done::changed([ViewName::Calendar]))
}

pub(super) fn send_round(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    open.may_say()?;
    let question = open.heard.question().ok_or(CompanionError::Outdated)?.id;
    let to = marks_go_to(open, now);
    if to.is_empty() {
        return Err(CompanionError::NotNow);
    }
    open.rounds.marks = Some((question, GoingRound::to(to, Works::default())));
    Ok(Done::changed([ViewName::Calendar]))
}

pub(super) fn seal(
    open: &mut OpenVault,
    marks: Vec<bool>,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    let (question, round) = open.rounds.marks.as_ref().ok_or(CompanionError::NotNow)?;
    // another question, or other people by now: it has to begin again
    let asked = open.heard.question().map(|asked| asked.id);
    if asked != Some(*question) || marks_go_to(open, now) != round.people() {
        open.rounds.marks = None;
        return Err(CompanionError::Outdated);
    }
    let (question, marks) = marks_for(open, marks)?;
    let round = round.sealed(marks).ok_or(CompanionError::NotNow)?;
    if let Some(Works(Some(marks))) = round.gathered().cloned() {
        let members = round.people().iter().copied().collect();
        open.say(Saying::Round { question, members, marks }, now)?;
        open.rounds.marks = None;
    } else {
        open.rounds.marks = Some((question, round));
    }
    Ok(Done::changed([ViewName::Calendar]))
}

pub(super) fn stop(open: &mut OpenVault) -> Done {
    open.rounds.marks = None;
    Done::changed([ViewName::Calendar])
}

pub(super) fn lay_aside(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    open.may_say()?;
    let asked = open.heard.question().ok_or(CompanionError::Outdated)?;
    let (question, last) = (asked.id, asked.question.last());
    open.rounds.marks = None;
    open.say(Saying::LaidAside { question, last }, now)?;
    Ok(Done::changed([ViewName::Calendar]))
}

/// Marks as many as the question has times.
fn marks_for(open: &OpenVault, marks: Vec<bool>) -> Result<(WordId, Marks), CompanionError> {
    let OpenQuestion { id, question } = open.heard.question().ok_or(CompanionError::Outdated)?;
    let marks = Marks::new(marks).filter(|it| it.as_slice().len() == question.times().len());
    Ok((id, marks.ok_or(CompanionError::NotNow)?))
}
