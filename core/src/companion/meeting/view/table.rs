//! The meeting as it lies on the table. Nothing here tells what anyone used.

use chrono::{NaiveDate, NaiveTime};

use crate::companion::agreements::{PledgeAgain, pledge_is_due};
use crate::companion::ground::{Now, Person, civil, civil_day, nickname};
use crate::companion::group::may_leave_here;
use crate::companion::open::{OpenVault, began, moment};
use crate::domain::MemberId;
use crate::round::{
    Direction, Meeting, Moment, PartName, RoundName, Sign, Span, Stage, Timed, offer,
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

/// The meeting as it lies on the table.
#[derive(Clone, Debug, PartialEq)]
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
    /// The round under way or just over, and whether it is a walk.
    pub round: Option<RoundName>,
    /// Whether what the break interrupted goes on after it.
    pub goes_back: bool,
    /// Whether the round is held while walking.
    pub walk: bool,
    /// Which way the round goes.
    pub direction: Option<Direction>,
    /// Who had the floor before the one who is offered it now, by place in the circle.
    pub handed_on_by: Option<usize>,
    /// The ring of the turn or part that runs.
    pub ring: Option<RingView>,
    /// What is in the middle.
    pub middle: Span,
    /// How full the middle looks: 0 empty, 1 full.
    pub middle_fill: f64,
    /// What everyone would be offered if all wished for a second round; nothing if under a minute.
    pub second_round_each: Option<Span>,
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
    pub day: NaiveDate,
    /// The civil time at which the meeting is expected to end.
    pub expected_end: NaiveTime,
    /// The moment this view is of.
    pub now: Moment,
    /// The next gentle sign, and when it is due.
    pub next_sign: Option<(Moment, Sign)>,
    /// Who opens next time, if everyone comes.
    pub opens_next_time: Option<String>,
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

    /// What each of so many would be offered of the middle; nothing if under a minute.
    #[must_use]
    pub fn second_round_for(&self, people: usize) -> Option<Span> {
        second_round(self.middle, people)
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

fn look(
    open: &OpenVault,
    meeting: &Meeting,
    day: NaiveDate,
    expected_end: NaiveTime,
) -> MeetingView {
    let round = meeting.stage().round();
    let circle = seats(open, meeting);
    let floor = circle.iter().position(|seat| seat.state == SeatState::Offered);
    let count = meeting.offered().len();
    let fill = fill(meeting.middle(), meeting.budget());
    let everyone: Vec<Person> = open.group.members().iter().map(Person::from).collect();
    MeetingView {
        stage: stage(meeting.stage()),
        pledge_again: None,
        may_leave_group: may_leave_here(open).collect(),
        may_come: may_come(&everyone, meeting.circle()),
        round: round.map(crate::round::Round::name).or(round_over(meeting.stage())),
        goes_back: matches!(meeting.stage(), Stage::Break { back_to: Some(_), .. }),
        walk: round.is_some_and(crate::round::Round::walk),
        direction: round.map(crate::round::Round::direction),
        handed_on_by: floor.and_then(|_| handed_on_by(meeting)),
        ring: ring(meeting.stage()),
        middle: meeting.middle(),
        middle_fill: fill,
        second_round_each: second_round(meeting.middle(), count),
        can_come_later: round.is_some_and(|round| round.waiting().count() > 1),
        silent: meeting.silent(),
        break_wanted: meeting.break_wanted(),
        can_undo: meeting.can_undo(),
        next_part: meeting.ahead().next().map(|part| part.name),
        day,
        expected_end,
        now: meeting.seen(),
        next_sign: meeting.next_sign(),
        opens_next_time: opens_next(&everyone, meeting),
        circle,
    }
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
        .filter_map(|id| open.group.member(*id))
        .map(|member| SeatView {
            person: Person::from(member),
            later: later.contains(&member.id),
            is_offered: asked.contains(&member.id),
            state: match member.id {
                id if speaking == Some(id) => SeatState::Speaking,
                id if offered == Some(id) => SeatState::Offered,
                _ => SeatState::Resting,
            },
        })
        .collect()
}

/// The seat from which the floor comes: the last one in this round who had it or passed it on.
fn handed_on_by(meeting: &Meeting) -> Option<usize> {
    let last = meeting.stage().round()?.handed_on_by()?;
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
