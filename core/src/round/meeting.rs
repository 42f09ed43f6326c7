//! A meeting: one event in, the next state or a refusal out.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::balance::Balance;
use super::order::{Ledger, NextRound, fair_order};
use super::plan::{Part, Plan, PlanProblem};
use super::stage::Stage;
use super::time::{Moment, Span};
use crate::domain::MemberId;

/// What happens in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The one who is offered the floor begins.
    Begin,
    /// The speaker is done; what is left goes to the middle.
    Done,
    /// The one who is offered the floor, or has it, passes.
    Pass,
    /// The one who is offered the floor would like to come back later.
    Later,
    /// What was tapped last was a slip: the floor goes back.
    Undo,
    /// The bell: silence.
    Ring,
    /// The bell again: the round goes on.
    GoOn,
    /// The group gives the speaker more time.
    MoreTime(Span),
    /// A break: at once between turns, after the turn while somebody speaks.
    Break,
    /// Somebody comes and sits down after `beside`, or last.
    Arrive {
        /// Who comes.
        member: MemberId,
        /// Whose neighbour they are, the way the sun goes.
        beside: Option<MemberId>,
    },
    /// Somebody who is no member sits down, last.
    Visit {
        /// Who, for tonight.
        visitor: MemberId,
        /// Whether they are offered time.
        offered: bool,
    },
    /// Somebody goes home.
    Leave(MemberId),
    /// The middle is shared among those who wish.
    SecondRound(Vec<MemberId>),
    /// On to the next part of the plan, or back from a break.
    Next,
    /// The group stops here; only closing is left.
    End,
}

impl Event {
    /// Whether the event can be taken back by the next tap.
    const fn may_be_a_slip(&self) -> bool {
        !matches!(self, Self::Ring | Self::GoOn | Self::Undo | Self::End)
    }
}

/// Why an event cannot happen now. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The event does not fit where the meeting is.
    #[error("that does not fit here")]
    NotNow,
    /// It is silent; the bell comes first.
    #[error("it is silent")]
    Silence,
    /// That person does not sit in the circle.
    #[error("that person is not here")]
    NotHere,
    /// That person already sits in the circle.
    #[error("that person is here already")]
    AlreadyHere,
    /// There is nobody else to speak first.
    #[error("nobody else waits")]
    NobodyElseWaits,
    /// The middle holds less than a minute for each who wishes.
    #[error("there is not a minute for each in the middle")]
    TooLittleInTheMiddle,
    /// More people than a circle is drawn for.
    #[error("the circle is full")]
    CircleFull,
}

/// A gentle sign for those who sit here; none of them cuts anyone off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Half a minute of the offer is left: begin to round off
    /// (`forums.sociocracyforall.org/t/175`: a sign before the end; ringing does not mean stop).
    HalfMinute,
    /// The offer is used: take the time to finish.
    OfferUsed,
    /// The time of a shared part or a break is over.
    PartOver,
}

/// A meeting under way.
///
/// Holds who is here and in which order they sit, so it lives in memory and in the vault's live
/// row only, and is forgotten when the meeting closes (law 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub(super) circle: Vec<MemberId>,
    /// Who sits in the circle and is offered nothing, as the group agreed with its initiator.
    #[serde(default)]
    pub(super) without_offer: Option<MemberId>,
    /// Who sits here tonight and is no member: nobody tells them to open or to close.
    #[serde(default)]
    pub(super) visitors: Vec<MemberId>,
    /// Those of them who are offered nothing.
    #[serde(default)]
    pub(super) listening: Vec<MemberId>,
    pub(super) ahead: VecDeque<Part>,
    pub(super) stage: Stage,
    pub(super) silent: bool,
    pub(super) break_wanted: bool,
    pub(super) slip: Option<Box<Meeting>>,
    pub(super) began: Moment,
    pub(super) seen: Moment,
    pub(super) spent: Span,
    pub(super) middle: Span,
    pub(super) moved: Span,
    pub(super) budget: Span,
    pub(super) ledger: Ledger,
    pub(super) next_round: NextRound,
}

/// Those who sit down to a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    /// Everyone, in the order they sit, the way the sun goes.
    pub circle: Vec<MemberId>,
    /// The one of them who is offered no time, if there is one.
    pub without_offer: Option<MemberId>,
}

impl Meeting {
    /// Half a minute: how long before the end of an offer the first sign comes.
    pub const SIGN_BEFORE: Span = Span::from_secs(30);
    /// The most people one circle is drawn for.
    pub const MOST: usize = crate::domain::Group::MOST;

    /// Begins a meeting of those who sit here, in the order they sit. The initiator, while there is
    /// one, sits in the circle without an offer unless the group agreed otherwise; beside one alone
    /// they are offered the same.
    ///
    /// # Errors
    /// The first [`PlanProblem`] that makes the plan impossible for so many people.
    pub fn begin(
        at: Moment,
        seated: Seated,
        plan: &Plan,
        ledger: Ledger,
        next_round: NextRound,
    ) -> Result<Self, PlanProblem> {
        let Seated { circle, without_offer } = seated;
        let offered = offered_among(&circle, without_offer).len();
        if let Some(problem) = plan.problems(offered).into_iter().next() {
            return Err(problem);
        }
        let mut meeting = Self {
            circle,
            without_offer,
            visitors: Vec::new(),
            listening: Vec::new(),
            ahead: plan.held().copied().collect(),
            stage: Stage::Over,
            silent: false,
            break_wanted: false,
            slip: None,
            began: at,
            seen: at,
            spent: Span::ZERO,
            middle: Span::ZERO,
            moved: Span::ZERO,
            budget: plan.length(),
            ledger,
            next_round,
        };
        meeting.next_part();
        Ok(meeting)
    }

    /// The meeting as it is at `now`, when nothing has happened since.
    ///
    /// Time that no offer covers (an overrun, a silence, a pause between turns) comes out of the
    /// middle first and then moves the end (`core/docs/meeting.md`, rule 10); nobody's offer shrinks.
    #[must_use]
    pub fn at(&self, now: Moment) -> Self {
        let mut meeting = self.clone();
        meeting.advance(now);
        meeting
    }

    /// The meeting after `event` at `at`. A moment before the last one counts as the last one.
    ///
    /// # Errors
    /// A [`Refusal`] when the event does not fit; nothing has changed then.
    pub fn after(&self, at: Moment, event: &Event) -> Result<Self, Refusal> {
        let mut meeting = self.at(at);
        let slip = meeting.slip.take();
        let before = meeting.clone();
        match event {
            Event::GoOn => meeting.go_on()?,
            Event::Arrive { member, beside } => meeting.arrive(*member, *beside)?,
            Event::Visit { visitor, offered } => meeting.visit(*visitor, *offered)?,
            Event::Leave(member) => meeting.leave(*member)?,
            Event::End => meeting.end(),
            _ if meeting.silent => return Err(Refusal::Silence),
            Event::Ring => meeting.ring()?,
            Event::Begin => meeting.begin_turn()?,
            Event::Done => meeting.done()?,
            Event::Pass => meeting.pass()?,
            Event::Later => meeting.later()?,
            Event::Undo => meeting.undo(slip.ok_or(Refusal::NotNow)?),
            Event::MoreTime(span) => meeting.more_time(*span)?,
            Event::Break => meeting.take_break()?,
            Event::SecondRound(wishing) => meeting.second_round(wishing)?,
            Event::Next => meeting.next()?,
        }
        if event.may_be_a_slip() {
            meeting.slip = Some(Box::new(before));
        }
        Ok(meeting)
    }

    /// Where the meeting is.
    #[must_use]
    pub const fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Those who are here, in the order they sit, the way the sun goes.
    #[must_use]
    pub fn circle(&self) -> &[MemberId] {
        &self.circle
    }

    /// Those of them who are offered the floor.
    #[must_use]
    pub fn offered(&self) -> Vec<MemberId> {
        let mut may_speak = self.circle.clone();
        may_speak.retain(|one| !self.listening.contains(one));
        offered_among(&may_speak, self.without_offer)
    }

    /// Who sits here and is no member, in the order they came.
    #[must_use]
    pub fn visitors(&self) -> &[MemberId] {
        &self.visitors
    }

    /// Whether it is silent.
    #[must_use]
    pub const fn silent(&self) -> bool {
        self.silent
    }

    /// Whether a break comes after this turn.
    #[must_use]
    pub const fn break_wanted(&self) -> bool {
        self.break_wanted
    }

    /// Whether what was tapped last can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.slip.is_some()
    }

    /// What is in the middle, as of the moment the meeting was last looked at.
    #[must_use]
    pub const fn middle(&self) -> Span {
        self.middle
    }

    /// The parts that have not begun.
    pub fn ahead(&self) -> impl Iterator<Item = &Part> {
        self.ahead.iter()
    }

    /// When the meeting began.
    #[must_use]
    pub const fn began(&self) -> Moment {
        self.began
    }

    /// How long the plan is.
    #[must_use]
    pub const fn budget(&self) -> Span {
        self.budget
    }

    /// What this meeting leaves for the first round of the next one, if `everyone` comes to it.
    #[must_use]
    pub fn leaves(&self, everyone: &[MemberId]) -> NextRound {
        let absent = everyone.iter().filter(|member| !self.circle.contains(member));
        let members = self.circle.iter().filter(|one| !self.visitors.contains(one));
        let seats: Vec<MemberId> = members.chain(absent).copied().collect();
        let told =
            fair_order(&offered_among(&seats, self.without_offer), &self.ledger, self.next_round)
                .map(|next| next.opener);
        NextRound { told, ..self.next_round }
    }

    /// The last moment this meeting was looked at.
    #[must_use]
    pub const fn seen(&self) -> Moment {
        self.seen
    }

    /// When the meeting is expected to end; everyone can see it move (law 2).
    #[must_use]
    pub const fn expected_end(&self) -> Moment {
        self.began.after(self.budget.plus(self.moved))
    }

    /// The counts of who opened and who closed, this meeting's rounds included.
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Where all the time is.
    #[must_use]
    pub fn balance(&self) -> Balance {
        Balance {
            open: self.stage.open(),
            spent: self.spent,
            middle: self.middle,
            reserved: self.ahead.iter().map(Part::length).sum(),
            budget: self.budget,
            moved: self.moved,
        }
    }

    /// The next gentle sign after the moment last looked at, and when it is due.
    #[must_use]
    pub fn next_sign(&self) -> Option<(Moment, Sign)> {
        if self.silent {
            return None;
        }
        let left = self.stage.running().filter(|left| !left.is_zero())?;
        let end = self.seen.after(left);
        match &self.stage {
            Stage::Turn { turn, .. } => {
                let has_two_signs = turn.offered >= Self::SIGN_BEFORE.times(2);
                if has_two_signs && left > Self::SIGN_BEFORE {
                    Some((self.seen.after(left.minus(Self::SIGN_BEFORE)), Sign::HalfMinute))
                } else {
                    Some((end, Sign::OfferUsed))
                }
            }
            _ => Some((end, Sign::PartOver)),
        }
    }

    /// Lets time pass until `now`.
    fn advance(&mut self, now: Moment) {
        let passed = now.since(self.seen);
        self.seen = self.seen.after(passed);
        self.spent = self.spent.plus(passed);
        let covered = match self.stage.running_mut() {
            Some(left) if !self.silent => {
                let covered = passed.at_most(*left);
                *left = left.minus(covered);
                covered
            }
            _ => Span::ZERO,
        };
        self.draw(passed.minus(covered));
    }

    /// Takes `span` out of the middle, and moves the end by what the middle lacks.
    pub(super) fn draw(&mut self, span: Span) {
        let from_middle = span.at_most(self.middle);
        self.middle = self.middle.minus(from_middle);
        self.moved = self.moved.plus(span.minus(from_middle));
    }

    /// Puts `span` into the middle.
    pub(super) fn give(&mut self, span: Span) {
        self.middle = self.middle.plus(span);
    }
}

/// Those of a circle who are offered the floor: all but the one who sits without an offer, where two
/// are left to speak.
#[must_use]
pub fn offered_among(circle: &[MemberId], without_offer: Option<MemberId>) -> Vec<MemberId> {
    let offered = || circle.iter().copied().filter(|member| Some(*member) != without_offer);
    if offered().count() < 2 { circle.to_vec() } else { offered().collect() }
}
