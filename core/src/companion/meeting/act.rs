//! The live meeting: every event is saved before any screen shows it (law 10).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::command::MeetingCommand;
use super::view::{Quiet, quiet};
use super::visitor;
use crate::companion::agreements::count_closing;
use crate::companion::calendar::counts_at_closing;
use crate::companion::ground::{CompanionError, Done, Now, ViewName, civil_day, millis_between};
use crate::companion::group::{saw_stepping_back, sits_without_an_offer};
use crate::companion::guide::take_offer;
use crate::companion::open::{OpenVault, PendingBatch, began, moment};
use crate::domain::{Act, DutyCounts, MemberId};
use crate::journal::{EntryWords, LedgerCount, LedgerWords};
use crate::round::{Direction, Event, Meeting, Moment, Plan, Seated, Span, Stage};
use crate::vault::{KeptLedger, Live};

/// After this time a meeting nobody closed is closed and forgotten by itself (law 6).
const ABANDONED_AFTER: Span = Span::from_minutes(12 * 60);

/// Carries out what can be done at the table.
///
/// # Errors
/// [`CompanionError`]; where a meeting was to be closed and its traces could not all be erased yet,
/// it is closed nevertheless.
pub(crate) fn act(
    open: &mut OpenVault,
    command: MeetingCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        MeetingCommand::Start { circle, plan } => start(open, circle, &plan, now),
        MeetingCommand::Happened(event) => happened(open, &event, now),
        MeetingCommand::AskAboutVisitor(nickname) => visitor::ask(open, &nickname),
        MeetingCommand::SealVisitor { no_objection } => visitor::seal(open, no_objection, now),
        MeetingCommand::StopAsking => visitor::stop(open),
        MeetingCommand::SeatInitiator(proposal) => visitor::seat_initiator(open, proposal, now),
        MeetingCommand::CloseAndForget => close_and_forget(open, now),
    }
}

fn start(
    open: &mut OpenVault,
    circle: Vec<MemberId>,
    plan: &Plan,
    now: &Now,
) -> Result<Done, CompanionError> {
    let offered = quiet(open, now);
    let known = circle.iter().all(|id| open.group.member(*id).is_some());
    // one chair each: nobody is offered the floor twice (law 1)
    let chairs = circle.iter().collect::<BTreeSet<_>>().len();
    if open.live.is_some() || !known || chairs < 2 || chairs < circle.len() {
        return Err(CompanionError::NotNow);
    }
    let KeptLedger { counts, next_round } = open.store.ledger()?;
    let seated = Seated { circle, without_offer: sits_without_an_offer(open) };
    let start = Moment::default();
    let meeting = Meeting::begin(start, seated, plan, counts, next_round)?;
    open.keep_live(meeting, now)?;
    // said before this meeting, and not after it as well; no meeting waits for that
    let _ = saw_stepping_back(open);
    for line in offered {
        if let Quiet::Page(topic) = line {
            let _ = take_offer(open, topic);
        }
    }
    Ok(Done::changed(ViewName::BINDING))
}

fn happened(open: &mut OpenVault, event: &Event, now: &Now) -> Result<Done, CompanionError> {
    let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
    let known = match event {
        Event::Arrive { member, .. } => open.group.member(*member).is_some(),
        // who is no member sits down when all who sit were asked
        Event::Visit { .. } => false,
        _ => true,
    };
    if !known {
        return Err(CompanionError::NotNow);
    }
    let before = live.meeting.circle().to_vec();
    let meeting = live.meeting.after(moment(live, &now.reading), event)?;
    open.keep_live(meeting, now)?;
    // a slip that is taken back does not bring back who left the group
    open.only_members_sit(now)?;
    let same = open.live.as_ref().is_some_and(|live| live.meeting.circle() == before);
    // who is here decides to whom the phone can be passed
    Ok(if same { Done::changed([ViewName::Meeting]) } else { Done::changed(ViewName::BINDING) })
}

fn close_and_forget(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
    if !matches!(live.meeting.stage(), Stage::Over) {
        return Err(CompanionError::NotNow);
    }
    let begun = began(live, &now.reading);
    forget(open, civil_day(begun), now)
}

/// Closes and forgets a meeting that lay untouched for twelve hours.
pub(crate) fn forget_if_abandoned(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    match &open.live {
        Some(live) if surely_passed(open, live, now) >= ABANDONED_AFTER.millis() => {
            let day = civil_day(began(live, &live.read));
            forget(open, day, now)
        }
        _ => Ok(Done::default()),
    }
}

/// How long ago a meeting was written down; where the date cannot be right, at least so long.
fn surely_passed(open: &OpenVault, live: &Live, now: &Now) -> u64 {
    if open.held_back.is_some() && live.read.boot != now.reading.boot {
        return now.reading.boot_millis;
    }
    millis_between(&live.read, &now.reading)
}

fn forget(open: &mut OpenVault, day: NaiveDate, now: &Now) -> Result<Done, CompanionError> {
    if open.live.is_none() {
        return Ok(Done::default());
    }
    // before it is closed: what is known of who was away never outlives the third closing
    count_closing(open)?;
    let Some(live) = &open.live else {
        return Ok(Done::default());
    };
    let everyone: Vec<MemberId> = open.group.members().iter().map(|m| m.id).collect();
    let next_round = live.meeting.leaves(&everyone);
    // of who sat here as a visitor nothing stays
    let counts = live.meeting.ledger().iter().filter(|(one, _)| everyone.contains(one)).collect();
    let ledger = KeptLedger { counts, next_round };
    // this meeting's words take the place of the last one's
    let duties = counts_at_closing(open, day).unwrap_or_default();
    let held = (Act::Held, Some(EntryWords::Ledger(ledger_words(&ledger, duties))));
    // whoever has left closes and forgets all the same; the journal says nothing of it
    let written = open.write(vec![held], day).ok();
    let batch = written.as_ref().map(PendingBatch::batch);
    let closed = open.store.close_meeting(day, &ledger, batch.as_ref());
    // closed, though its traces could not be erased yet: it must not be written down again
    if closed.is_ok() || open.store.live() == Ok(None) {
        (open.live, open.rounds.visitor) = (None, None);
        if let Some(written) = written {
            open.show(written);
        }
    } else {
        open.forget_journal();
    }
    closed?;
    open.let_words_go(now)?;
    Ok(Done::changed(ViewName::BINDING))
}

/// The ledger as the journal carries it.
fn ledger_words(ledger: &KeptLedger, duties: DutyCounts) -> LedgerWords {
    LedgerWords {
        counts: ledger
            .counts
            .iter()
            .map(|(member, c)| LedgerCount { member, opened: c.opened, closed: c.closed })
            .collect(),
        sunwise: ledger.next_round.last.map(|way| way == Direction::Sunwise),
        told: ledger.next_round.told,
        duties,
    }
    .that_fits()
}
