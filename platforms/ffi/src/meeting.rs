//! The meeting as it lies on the table. Nothing here tells what anyone used.

use runde_core::companion as core;

use crate::ground::{Direction, PartName, Person, each};

/// Where the meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum StageView {
    /// A part without turns.
    Shared {
        /// Which part.
        part: PartName,
    },
    /// A break; in the middle of a round or between parts.
    Break,
    /// Somebody is offered the floor.
    Between,
    /// Somebody has the floor.
    Turn,
    /// A round is over; the middle belongs to all.
    RoundOver,
    /// Only closing is left.
    Over,
}

impl From<core::StageView> for StageView {
    fn from(view: core::StageView) -> Self {
        match view {
            core::StageView::Shared(part) => Self::Shared { part: part.into() },
            core::StageView::Break => Self::Break,
            core::StageView::Between => Self::Between,
            core::StageView::Turn => Self::Turn,
            core::StageView::RoundOver => Self::RoundOver,
            core::StageView::Over => Self::Over,
        }
    }
}

/// Which round it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum RoundName {
    /// A part of the plan.
    Planned {
        /// Which part.
        part: PartName,
    },
    /// One more round out of the middle, for those who wish.
    Second,
}

impl From<core::RoundName> for RoundName {
    fn from(name: core::RoundName) -> Self {
        match name {
            core::RoundName::Planned(part) => Self::Planned { part: part.into() },
            core::RoundName::Second => Self::Second,
        }
    }
}

mirror!(from core::SeatState;
    /// What one seat shows.
    SeatState {
        /// Listening.
        Resting,
        /// Has the floor.
        Speaking,
        /// Is offered the floor.
        Offered,
    }
);

mirror!(from core::PledgeAgain;
    /// Why the pledge of confidentiality is to be read aloud again.
    PledgeAgain {
        /// A year has gone by.
        AYear,
        /// Somebody has joined.
        Newcomer,
    }
);

mirror!(from core::Sign;
    /// A gentle sign for those who sit here; none of them cuts anyone off.
    Sign {
        /// Half a minute of the offer is left.
        HalfMinute,
        /// The offer is used: take the time to finish.
        OfferUsed,
        /// The time of a shared part or a break is over.
        PartOver,
    }
);

/// One seat of the circle.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SeatView {
    /// Who sits there.
    pub person: Person,
    /// What the seat shows.
    pub state: SeatState,
    /// Whether this person would like to come back later in this round.
    pub later: bool,
    /// Whether this person is offered the floor; the initiator may sit without an offer.
    pub is_offered: bool,
}

impl From<core::SeatView> for SeatView {
    fn from(seat: core::SeatView) -> Self {
        let core::SeatView { person, state, later, is_offered } = seat;
        Self { person: person.into(), state: state.into(), later, is_offered }
    }
}

/// The ring: how much of what is offered now is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RingView {
    /// All of it, in milliseconds.
    pub whole_millis: u64,
    /// What was there when the view was computed, in milliseconds.
    pub left_millis: u64,
}

impl From<core::RingView> for RingView {
    fn from(ring: core::RingView) -> Self {
        Self { whole_millis: ring.whole.millis(), left_millis: ring.left.millis() }
    }
}

/// The next gentle sign, and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NextSign {
    /// Milliseconds from the view until it is due.
    pub in_millis: u64,
    /// Which.
    pub sign: Sign,
}

/// The meeting as it lies on the table.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MeetingView {
    /// Where it is.
    pub stage: StageView,
    /// Those who are here, as they sit.
    pub circle: Vec<SeatView>,
    /// Members who are not here and may still come.
    pub may_come: Vec<Person>,
    /// Members who can leave the group on this phone.
    pub may_leave_group: Vec<Person>,
    /// At the opening: why the pledge is to be read aloud again, if it is.
    pub pledge_again: Option<PledgeAgain>,
    /// The round under way or just over.
    pub round: Option<RoundName>,
    /// Whether what the break interrupted goes on after it.
    pub goes_back: bool,
    /// Whether the round is held while walking.
    pub walk: bool,
    /// Which way the round goes.
    pub direction: Option<Direction>,
    /// Who had the floor before the one who is offered it now, by place in the circle.
    pub handed_on_by: Option<u32>,
    /// The ring of the turn or part that runs.
    pub ring: Option<RingView>,
    /// What is in the middle, in milliseconds.
    pub middle_millis: u64,
    /// How full the middle looks: 0 empty, 1 full.
    pub middle_fill: f64,
    /// What everyone would be offered, in milliseconds, if all wished for a second round; nothing
    /// if under a minute.
    pub second_round_each_millis: Option<u64>,
    /// Whether anybody else waits, so that coming back later makes sense.
    pub can_come_later: bool,
    /// Whether it is silent.
    pub silent: bool,
    /// Whether a break comes after this turn.
    pub break_wanted: bool,
    /// Whether the last tap can be taken back.
    pub can_undo: bool,
    /// The part that comes next.
    pub next_part: Option<PartName>,
    /// The civil day on which the meeting began.
    pub day: String,
    /// The civil time at which the meeting is expected to end.
    pub expected_end: String,
    /// The next gentle sign, and when it is due.
    pub next_sign: Option<NextSign>,
    /// Who opens next time, if everyone comes.
    pub opens_next_time: Option<String>,
}

impl From<core::MeetingView> for MeetingView {
    fn from(view: core::MeetingView) -> Self {
        Self {
            stage: view.stage.into(),
            circle: each(view.circle),
            may_come: each(view.may_come),
            may_leave_group: each(view.may_leave_group),
            pledge_again: view.pledge_again.map(Into::into),
            round: view.round.map(Into::into),
            goes_back: view.goes_back,
            walk: view.walk,
            direction: view.direction.map(Into::into),
            handed_on_by: view.handed_on_by.and_then(|place| place.try_into().ok()),
            ring: view.ring.map(Into::into),
            middle_millis: view.middle.millis(),
            middle_fill: view.middle_fill,
            second_round_each_millis: view.second_round_each.map(core::Span::millis),
            can_come_later: view.can_come_later,
            silent: view.silent,
            break_wanted: view.break_wanted,
            can_undo: view.can_undo,
            next_part: view.next_part.map(Into::into),
            day: view.day.to_string(),
            expected_end: view.expected_end.format("%H:%M").to_string(),
            next_sign: view.next_sign.map(|(due, sign)| NextSign {
                in_millis: due.since(view.now).millis(),
                sign: sign.into(),
            }),
            opens_next_time: view.opens_next_time,
        }
    }
}
