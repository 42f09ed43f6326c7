//! Finding a day, as a screen says it: never who, never how many are missing.

use chrono::{NaiveDate, NaiveDateTime};

use crate::companion::ground::Now;
use crate::companion::open::OpenVault;
use crate::domain::{
    Change, DayQuestion, DayTime, EntryId, Finding, Marks, MemberId, OpenQuestion,
};

/// The question which of these times the group could meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayQuestionView {
    /// The times, ascending; marks are given in this order.
    pub times: Vec<NaiveDateTime>,
    /// How many minutes the meeting would be.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
    /// What this phone's holder marked in their own hand.
    pub mine: Option<Vec<bool>>,
    /// To how many the phone can be passed round: its holder and those without a phone, in a meeting
    /// those of them who are here. 0 where it cannot.
    pub goes_to: usize,
    /// The phone that goes round with it.
    pub round: Option<MarksRoundView>,
    /// What has come of it.
    pub found: DayFound,
    /// Which of the times lie on the table already, each by its proposal.
    pub on_the_table: Vec<ProposedTime>,
}

/// A time of the question that lies on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedTime {
    /// Its proposal.
    pub proposal: EntryId,
    /// When it would be.
    pub time: NaiveDateTime,
}

/// The phone goes round; the marks so far are in no view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarksRoundView {
    /// How many have sealed their marks.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether a meeting is on, and it goes to those who are here.
    pub here: bool,
}

/// Whether there is a day for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayFound {
    /// It is still open.
    Open,
    /// These work for everybody; at least one.
    Works(Vec<NaiveDateTime>),
    /// None of them does.
    NoneWorks,
}

/// The question for a day; nothing while locked, or where none is asked.
pub(crate) fn day_question(open: &OpenVault, now: &Now) -> Option<DayQuestionView> {
    let OpenQuestion { id: question, question: asked } = open.heard.question()?;
    let times: Vec<NaiveDateTime> = asked.times().iter().copied().map(DayTime::civil).collect();
    let found = match open.heard.found(&open.state.awake()) {
        Finding::Open => DayFound::Open,
        Finding::Works(marks) => found(&times, &marks, now.today),
    };
    let round = open.rounds.marks.as_ref().filter(|(of, _)| *of == question);
    Some(DayQuestionView {
        times,
        minutes: asked.length.minutes(),
        zone: asked.zone.as_str().to_owned(),
        mine: open.heard.marks(open.own.member).map(|marks| marks.as_slice().to_vec()),
        goes_to: marks_go_to(open, now).len(),
        round: round.map(|(_, round)| MarksRoundView {
            passed: round.passed(),
            of: round.of(),
            here: open.live.is_some(),
        }),
        found,
        on_the_table: proposed_of(open, asked),
    })
}

/// Which of the times that are not past work for everybody.
fn found(times: &[NaiveDateTime], marks: &Marks, today: NaiveDate) -> DayFound {
    let works = times.iter().zip(marks.as_slice());
    let works = works.filter(|(time, works)| **works && time.date() >= today);
    let works: Vec<_> = works.map(|(time, _)| *time).collect();
    if works.is_empty() { DayFound::NoneWorks } else { DayFound::Works(works) }
}

/// Which times of a question lie on the table, each by its proposal.
fn proposed_of(open: &OpenVault, asked: &DayQuestion) -> Vec<ProposedTime> {
    let proposed = |proposal: &EntryId| match open.changes(*proposal)? {
        Change::Meet(one) if asked.is_about(one) => {
            let time = DayTime { day: one.day, at: one.at }.civil();
            Some(ProposedTime { proposal: *proposal, time })
        }
        _ => None,
    };
    open.state.table.iter().filter_map(proposed).collect()
}

/// To whom the phone goes: those it may speak for, in a meeting those who are here; nobody where
/// all of them mark on phones of their own.
pub(crate) fn marks_go_to(open: &OpenVault, now: &Now) -> Vec<MemberId> {
    if !open.passes_on() {
        return Vec::new();
    }
    let sits = |member: &MemberId| {
        open.live.as_ref().is_none_or(|live| live.meeting.circle().contains(member))
    };
    let speaks = |member: &MemberId| open.may_speak_for(*member, now).is_ok();
    let rests = |one: &MemberId| open.live.is_none() && open.state.rests.contains_key(one);
    let members = open.state.members.iter().copied().filter(|one| !rests(one));
    let to: Vec<MemberId> = members.filter(|one| sits(one) && speaks(one)).collect();
    if to.iter().any(|one| *one != open.own.member) { to } else { Vec::new() }
}
