//! The live meeting: every event is saved before any screen shows it (law 10).

use std::collections::BTreeSet;

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime};

use super::clock::{millis_between, moment};
use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::writing::Written;
use crate::domain::{Act, DutyCounts, MemberId};
use crate::journal::{LedgerWords, Words};
use crate::round::{Direction, Event, Ledger, Meeting, Moment, NextRound, Plan, Span, Stage};
use crate::vault::{Live, Reading};

/// After this time a meeting nobody closed is closed and forgotten by itself (law 6).
const ABANDONED_AFTER: Span = Span::from_minutes(12 * 60);

impl Companion {
    pub(super) fn start_meeting(
        &mut self,
        circle: Vec<MemberId>,
        plan: &Plan,
    ) -> Result<Vec<Change>, CompanionError> {
        let offered = self.quiet();
        // read last: the moment that is kept
        let now = self.clock.read();
        let open = self.opened()?;
        let known = circle.iter().all(|id| open.group.member(*id).is_some());
        // one chair each: nobody is offered the floor twice (law 1)
        let chairs = circle.iter().collect::<BTreeSet<_>>().len();
        if open.live.is_some() || !known || chairs < 2 || chairs < circle.len() {
            return Err(CompanionError::NotNow);
        }
        let (ledger, next_round) = open.store.ledger()?;
        let without = open.sits_without_an_offer();
        let start = Moment::default();
        let meeting = Meeting::begin(start, circle, without, plan, ledger, next_round)?;
        open.keep(meeting, now)?;
        // said before this meeting, and not after it as well; no meeting waits for that
        let _ = open.saw_stepping_back();
        let _ = self.let_offers_go(offered);
        Ok(vec![Change::Today, Change::Meeting])
    }

    pub(super) fn in_meeting(&mut self, event: &Event) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.opened()?;
        let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
        if let Event::Arrive { member, .. } = event
            && open.group.member(*member).is_none()
        {
            return Err(CompanionError::NotNow);
        }
        let meeting = live.meeting.after(moment(live, &now), event)?;
        open.keep(meeting, now.clone())?;
        // a slip that is taken back does not bring back who left the group
        open.only_members_sit(now)?;
        Ok(vec![Change::Meeting])
    }

    pub(super) fn close_and_forget(&mut self) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let open = self.opened()?;
        let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
        if !matches!(live.meeting.stage(), Stage::Over) {
            return Err(CompanionError::NotNow);
        }
        let begun = began(live, &now);
        let changes = open.forget(civil_day(begun))?;
        open.let_words_go(&now)?;
        Ok(changes)
    }

    /// Closes and forgets a meeting that lay untouched for twelve hours.
    pub(super) fn forget_if_abandoned(&mut self) -> Result<Vec<Change>, CompanionError> {
        let now = self.clock.read();
        let Some(open) = &mut self.open else {
            return Ok(Vec::new());
        };
        match &open.live {
            Some(live) if millis_between(&live.read, &now) >= ABANDONED_AFTER.millis() => {
                let day = civil_day(began(live, &live.read));
                let changes = open.forget(day)?;
                open.let_words_go(&now)?;
                Ok(changes)
            }
            _ => Ok(Vec::new()),
        }
    }
}

impl Open {
    fn keep(&mut self, meeting: Meeting, read: Reading) -> Result<(), CompanionError> {
        let live = Live { meeting, read };
        self.store.keep_live(&live)?;
        self.live = Some(live);
        Ok(())
    }

    /// Whoever left the group goes home from its table.
    pub(super) fn only_members_sit(&mut self, now: Reading) -> Result<(), CompanionError> {
        let Some(live) = &self.live else { return Ok(()) };
        let mut circle = live.meeting.circle().iter();
        let Some(gone) = circle.find(|id| self.group.member(**id).is_none()).copied() else {
            return Ok(());
        };
        let meeting = live.meeting.after(moment(live, &now), &Event::Leave(gone))?;
        self.keep(meeting, now.clone())?;
        self.only_members_sit(now)
    }

    fn forget(&mut self, day: NaiveDate) -> Result<Vec<Change>, CompanionError> {
        let Some(live) = &self.live else {
            return Ok(Vec::new());
        };
        let everyone: Vec<MemberId> = self.group.members().iter().map(|m| m.id).collect();
        let next_round = live.meeting.leaves(&everyone);
        let ledger = live.meeting.ledger().clone();
        // this meeting's words take the place of the last one's
        let duties = self.counts_at_closing(day).unwrap_or_default();
        let held = (Act::Held, Some(Words::Ledger(ledger_words(&ledger, next_round, duties))));
        // whoever has left closes and forgets all the same; the journal says nothing of it
        let written = self.write(vec![held], day).ok();
        let chapter = written.as_ref().map(Written::chapter);
        let closed = self.store.close_meeting(day, &ledger, next_round, chapter.as_ref());
        // closed, though its traces could not be erased yet: it must not be written down again
        if closed.is_ok() || self.store.live() == Ok(None) {
            self.live = None;
            if let Some(written) = written {
                self.show(written);
            }
        } else {
            self.forget_journal();
        }
        closed?;
        Ok(vec![Change::Today, Change::Meeting])
    }
}

/// The wall clock when the meeting began, as `now` sees it.
pub(super) fn began(live: &Live, now: &Reading) -> i64 {
    let passed = moment(live, now).since(live.meeting.began()).millis();
    now.wall_millis.saturating_sub(i64::try_from(passed).unwrap_or(i64::MAX))
}

/// The civil time here of a wall clock in milliseconds.
pub(super) fn civil(wall_millis: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(wall_millis)
        .map_or(NaiveDateTime::default(), |utc| utc.with_timezone(&Local).naive_local())
}

/// The civil day here of a wall clock in milliseconds.
pub(super) fn civil_day(wall_millis: i64) -> NaiveDate {
    civil(wall_millis).date()
}

/// The ledger as the journal carries it.
fn ledger_words(ledger: &Ledger, next: NextRound, duties: DutyCounts) -> LedgerWords {
    LedgerWords {
        counts: ledger.iter().map(|(member, c)| (member, c.opened, c.closed)).collect(),
        sunwise: next.last.map(|way| way == Direction::Sunwise),
        told: next.told,
        duties,
    }
    .that_fits()
}
