//! The meeting as it lies on the table. Nothing here tells what anyone used.

use chrono::{NaiveDate, NaiveTime};

use crate::companion::agreements::{PledgeAgain, pledge_is_due};
use crate::companion::ground::{Now, Person, civil, civil_day, nickname};
use crate::companion::group::may_leave_here;
use crate::companion::open::{OpenVault, began, moment};
use crate::domain::MemberId;
use crate::round::{
    Direction, Meeting, Moment, PartName, Round, RoundName, Sign, Span, Stage, Timed, offer,
};

/// Where the meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageView {
    /// A part without turns.
    Shared(PartName),
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

/// What one seat shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatState {
    /// Listening.
    Resting,
    /// Has the floor.
    Speaking,
    /// Is offered the floor.
    Offered,
}

/// One seat of the circle.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The ring: how much of what is offered now is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingView {
    /// All of it.
    pub whole: Span,
    /// What was there when the view was computed.
    pub left: Span,
}

/// A round: which one, and how it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundView {
    /// Which round.
    pub name: RoundName,
    /// Whether it is held while walking.
    pub walk: bool,
    /// Which way it goes; nothing once it is over.
    pub direction: Option<Direction>,
    /// Who had the floor before the one who is offered it now, by place in the circle.
    pub handed_on_by: Option<usize>,
    /// Whether anybody else waits, so that coming back later makes sense.
    pub can_come_later: bool,
}

/// What was given back and belongs to all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MiddleView {
    /// How much.
    pub time: Span,
    /// How full it looks: 0 empty, 1 full.
    pub fill: f64,
    /// What everyone would be offered if all wished for a second round; nothing if under a minute.
    pub second_round_each: Option<Span>,
}

/// What comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AheadView {
    /// Whether what the break interrupted goes on after it.
    pub goes_back: bool,
    /// Whether a break comes after this turn.
    pub break_wanted: bool,
    /// The part that comes next.
    pub part: Option<PartName>,
    /// The civil time at which the meeting is expected to end.
    pub end: NaiveTime,
    /// Who opens next time, if everyone comes.
    pub opens_next_time: Option<String>,
}

/// Who is not in the circle and may come, and who may leave the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComeAndGoView {
    /// Members who are not here and may still come.
    pub may_come: Vec<Person>,
    /// Members who can leave the group on this phone.
    pub may_leave_group: Vec<Person>,
}

/// The next gentle sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextSign {
    /// When it is due.
    pub due: Moment,
    /// Which.
    pub sign: Sign,
}

/// The meeting as it lies on the table.
#[derive(Clone, Debug, PartialEq)]
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
    /// The civil day on which the meeting began.
    pub day: NaiveDate,
    /// The moment this view is of.
    pub now: Moment,
    /// The next gentle sign.
    pub next_sign: Option<NextSign>,
}

impl MeetingView {
    /// Who has the floor, or is offered it.
    #[must_use]
    pub fn floor(&self) -> Option<(usize, &SeatView)> {
        self.circle.iter().enumerate().find(|(_, seat)| seat.state != SeatState::Resting)
    }

    /// Whether nobody has the floor, or is offered it, and it is not silent: the table is free for
    /// something else.
    #[must_use]
    pub const fn is_at_rest(&self) -> bool {
        let free =
            matches!(self.stage, StageView::Shared(_) | StageView::Break | StageView::RoundOver);
        free && !self.silent
    }

    /// Which round is under way or just over.
    #[must_use]
    pub fn round_name(&self) -> Option<RoundName> {
        self.round.map(|round| round.name)
    }

    /// Whether the round under way is held while walking.
    #[must_use]
    pub fn walks(&self) -> bool {
        self.round.is_some_and(|round| round.walk)
    }

    /// What each of so many would be offered of the middle; nothing if under a minute.
    #[must_use]
    pub fn second_round_for(&self, people: usize) -> Option<Span> {
        second_round(self.middle.time, people)
    }
}

fn second_round(middle: Span, people: usize) -> Option<Span> {
    Some(offer(middle, people)).filter(|each| *each >= Meeting::LEAST_SECOND_OFFER)
}

/// The meeting under way, as it is at this moment; nothing if there is none.
#[must_use]
pub(crate) fn meeting(open: &OpenVault, now: &Now) -> Option<MeetingView> {
    let live = open.live.as_ref()?;
    let meeting = live.meeting.at(moment(live, &now.reading));
    let to_end = meeting.expected_end().since(meeting.seen()).millis();
    let over = meeting.seen().since(meeting.expected_end()).millis();
    let end = now.reading.wall_millis.saturating_add_unsigned(to_end).saturating_sub_unsigned(over);
    let day = civil_day(began(live, &now.reading));
    let opening = matches!(meeting.stage(), Stage::Shared { part, .. } if part.is_opening());
    let pledge_again = if opening { pledge_is_due(open, now) } else { None };
    Some(MeetingView { pledge_again, ..look(open, &meeting, day, civil(end).time()) })
}

fn look(open: &OpenVault, meeting: &Meeting, day: NaiveDate, end: NaiveTime) -> MeetingView {
    let everyone: Vec<Person> = open.group.members().iter().map(Person::from).collect();
    MeetingView {
        stage: stage(meeting.stage()),
        silent: meeting.silent(),
        circle: seats(open, meeting),
        come_and_go: ComeAndGoView {
            may_come: may_come(&everyone, meeting.circle()),
            may_leave_group: may_leave_here(open).collect(),
        },
        round: round(meeting),
        ring: ring(meeting.stage()),
        middle: MiddleView {
            time: meeting.middle(),
            fill: fill(meeting.middle(), meeting.budget()),
            second_round_each: second_round(meeting.middle(), meeting.offered().len()),
        },
        ahead: AheadView {
            goes_back: matches!(meeting.stage(), Stage::Break { back_to: Some(_), .. }),
            break_wanted: meeting.break_wanted(),
            part: meeting.ahead().next().map(|part| part.name),
            end,
            opens_next_time: opens_next(&everyone, meeting),
        },
        pledge_again: None,
        can_undo: meeting.can_undo(),
        day,
        now: meeting.seen(),
        next_sign: meeting.next_sign().map(|(due, sign)| NextSign { due, sign }),
    }
}

/// The round under way, or the one that is just over.
fn round(meeting: &Meeting) -> Option<RoundView> {
    let Some(round) = meeting.stage().round() else {
        return Some(RoundView {
            name: round_over(meeting.stage())?,
            walk: false,
            direction: None,
            handed_on_by: None,
            can_come_later: false,
        });
    };
    let between = matches!(meeting.stage(), Stage::Between { .. });
    Some(RoundView {
        name: round.name(),
        walk: round.walk(),
        direction: Some(round.direction()),
        handed_on_by: if between { handed_on_by(meeting, round) } else { None },
        can_come_later: round.waiting().count() > 1,
    })
}

fn round_over(stage: &Stage) -> Option<RoundName> {
    match stage {
        Stage::RoundOver { name } => Some(*name),
        Stage::Break { back_to: Some(stage), .. } => round_over(stage),
        _ => None,
    }
}

fn stage(stage: &Stage) -> StageView {
    match stage {
        Stage::Shared { part, .. } => StageView::Shared(*part),
        Stage::Break { .. } => StageView::Break,
        Stage::Between { .. } => StageView::Between,
        Stage::Turn { .. } => StageView::Turn,
        Stage::RoundOver { .. } => StageView::RoundOver,
        Stage::Over => StageView::Over,
    }
}

fn seats(open: &OpenVault, meeting: &Meeting) -> Vec<SeatView> {
    let (speaking, offered) = match meeting.stage() {
        Stage::Turn { turn, .. } => (Some(turn.speaker), None),
        Stage::Between { round } => (None, round.waiting().next()),
        _ => (None, None),
    };
    let later: Vec<MemberId> =
        meeting.stage().round().map(|round| round.coming_back().collect()).unwrap_or_default();
    let asked = meeting.offered();
    meeting
        .circle()
        .iter()
        .map(|id| open.person(*id))
        .map(|person| SeatView {
            later: later.contains(&person.id),
            is_offered: asked.contains(&person.id),
            state: match person.id {
                id if speaking == Some(id) => SeatState::Speaking,
                id if offered == Some(id) => SeatState::Offered,
                _ => SeatState::Resting,
            },
            person,
        })
        .collect()
}

/// The seat from which the floor comes: the last one in this round who had it or passed it on.
fn handed_on_by(meeting: &Meeting, round: &Round) -> Option<usize> {
    let last = round.handed_on_by()?;
    meeting.circle().iter().position(|id| *id == last)
}

/// Who is told that they may open next time; the vault keeps the same.
fn opens_next(everyone: &[Person], meeting: &Meeting) -> Option<String> {
    let ids: Vec<MemberId> = everyone.iter().map(|person| person.id).collect();
    nickname(everyone, meeting.leaves(&ids).told?)
}

fn may_come(everyone: &[Person], circle: &[MemberId]) -> Vec<Person> {
    everyone.iter().filter(|person| !circle.contains(&person.id)).cloned().collect()
}

fn ring(stage: &Stage) -> Option<RingView> {
    match stage {
        Stage::Turn { turn, .. } => Some(RingView { whole: turn.offered, left: turn.left }),
        Stage::Shared { time: Timed { length, left }, .. }
        | Stage::Break { time: Timed { length, left }, .. } => {
            Some(RingView { whole: *length, left: *left }).filter(|_| !length.is_zero())
        }
        _ => None,
    }
}

/// The area of the pool grows with the time in it; a sixth of the meeting fills it.
fn fill(middle: Span, budget: Span) -> f64 {
    if budget.is_zero() {
        return 0.0;
    }
    let share = middle.secs() as f64 / (budget.secs() as f64 / 6.0);
    (share.min(1.0).sqrt() * 100.0).round() / 100.0
}
