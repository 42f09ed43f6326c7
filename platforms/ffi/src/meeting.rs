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

/// A round: which one, and how it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RoundView {
    /// Which round.
    pub name: RoundName,
    /// Whether it is held while walking.
    pub walk: bool,
    /// Which way it goes; nothing once it is over.
    pub direction: Option<Direction>,
    /// Who had the floor before the one who is offered it now, by place in the circle.
    pub handed_on_by: Option<u32>,
    /// Whether anybody else waits, so that coming back later makes sense.
    pub can_come_later: bool,
}

impl From<core::RoundView> for RoundView {
    fn from(round: core::RoundView) -> Self {
        let core::RoundView { name, walk, direction, handed_on_by, can_come_later } = round;
        Self {
            name: name.into(),
            walk,
            direction: direction.map(Into::into),
            handed_on_by: handed_on_by.and_then(|place| place.try_into().ok()),
            can_come_later,
        }
    }
}

/// What was given back and belongs to all.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Record)]
pub struct MiddleView {
    /// How much, in milliseconds.
    pub millis: u64,
    /// How full it looks: 0 empty, 1 full.
    pub fill: f64,
    /// What everyone would be offered, in milliseconds, if all wished for a second round; nothing
    /// if under a minute.
    pub second_round_each_millis: Option<u64>,
}

impl From<core::MiddleView> for MiddleView {
    fn from(middle: core::MiddleView) -> Self {
        let core::MiddleView { time, fill, second_round_each } = middle;
        let second_round_each_millis = second_round_each.map(core::Span::millis);
        Self { millis: time.millis(), fill, second_round_each_millis }
    }
}

/// What comes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AheadView {
    /// Whether what the break interrupted goes on after it.
    pub goes_back: bool,
    /// Whether a break comes after this turn.
    pub break_wanted: bool,
    /// The part that comes next.
    pub part: Option<PartName>,
    /// The civil time at which the meeting is expected to end: `HH:MM`.
    pub end: String,
    /// Who opens next time, if everyone comes.
    pub opens_next_time: Option<String>,
}

impl From<core::AheadView> for AheadView {
    fn from(ahead: core::AheadView) -> Self {
        let core::AheadView { goes_back, break_wanted, part, end, opens_next_time } = ahead;
        let end = end.format("%H:%M").to_string();
        Self { goes_back, break_wanted, part: part.map(Into::into), end, opens_next_time }
    }
}

/// Who is not in the circle and may come, and who may leave the group.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ComeAndGoView {
    /// Members who are not here and may still come.
    pub may_come: Vec<Person>,
    /// Members who can leave the group on this phone.
    pub may_leave_group: Vec<Person>,
}

impl From<core::ComeAndGoView> for ComeAndGoView {
    fn from(view: core::ComeAndGoView) -> Self {
        let core::ComeAndGoView { may_come, may_leave_group } = view;
        Self { may_come: each(may_come), may_leave_group: each(may_leave_group) }
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
    /// Whether it is silent.
    pub silent: bool,
    /// Those who are here, as they sit.
    pub circle: Vec<SeatView>,
    /// Those who are not.
    pub come_and_go: ComeAndGoView,
    /// The round under way or just over.
    pub round: Option<RoundView>,
    /// The ring of the turn or part that runs.
    pub ring: Option<RingView>,
    /// What is in the middle.
    pub middle: MiddleView,
    /// What comes.
    pub ahead: AheadView,
    /// At the opening: why the pledge is to be read aloud again, if it is.
    pub pledge_again: Option<PledgeAgain>,
    /// Whether the last tap can be taken back.
    pub can_undo: bool,
    /// The civil day on which the meeting began: `YYYY-MM-DD`.
    pub day: String,
    /// The next gentle sign, and when it is due.
    pub next_sign: Option<NextSign>,
}

impl From<core::MeetingView> for MeetingView {
    fn from(view: core::MeetingView) -> Self {
        let now = view.now;
        Self {
            stage: view.stage.into(),
            silent: view.silent,
            circle: each(view.circle),
            come_and_go: view.come_and_go.into(),
            round: view.round.map(Into::into),
            ring: view.ring.map(Into::into),
            middle: view.middle.into(),
            ahead: view.ahead.into(),
            pledge_again: view.pledge_again.map(Into::into),
            can_undo: view.can_undo,
            day: view.day.to_string(),
            next_sign: view.next_sign.map(|core::NextSign { due, sign }| NextSign {
                in_millis: due.since(now).millis(),
                sign: sign.into(),
            }),
        }
    }
}
