//! When the group meets: its rhythm, the meetings that come, and what stands beside them.

mod coming;
mod day_question;
mod duties;
mod meeting;
mod rhythm;
mod year;

pub use coming::Come;
pub(crate) use coming::{come_to, how_many_come_to};
pub(crate) use day_question::marks_go_to;
pub use day_question::{DayFound, DayQuestionView, MarksRoundView, ProposedTime};
pub(crate) use duties::duty_counts;
pub use duties::{DUTY_CARDS, DutyView, TurnView};
pub use meeting::MeetingOn;
pub(crate) use meeting::is_over;
pub use rhythm::AgreedRhythmView;
pub(crate) use rhythm::{asks_about_rhythm, rhythm_differs, talked_of_rhythm};
pub use year::{DayMark, Mark, MonthView, YearView};

use chrono::NaiveDate;

use coming::speaks_for;
use day_question::day_question;
use duties::duties;
use meeting::{ahead, coming_until, meetings_on};
use rhythm::rhythm_in_force;
use year::year;

use crate::companion::agreements::change_view;
use crate::companion::ground::{ChangeView, Now, Person};
use crate::companion::open::OpenVault;
use crate::domain::{Change, Day, EntryId, Slot};

/// So many of the meetings that come are told.
const COMING: usize = 6;

/// The page of when the group meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarView {
    /// The civil day it is.
    pub today: NaiveDate,
    /// The rhythm all agreed on.
    pub rhythm: Option<AgreedRhythmView>,
    /// The next meetings, ascending; what was called off among them.
    pub coming: Vec<MeetingOn>,
    /// Those planned after these, for a little more than a year.
    pub later: Vec<MeetingOn>,
    /// As many of those that take place, whatever was called off between them.
    pub take_place: Vec<MeetingOn>,
    /// A rhythm or a meeting that lies on the table, the first one.
    pub on_the_table: Option<OnTheTable>,
    /// Stretches of days on which the rhythm rests, which are not over; no two of them touch.
    pub pauses: Vec<PauseView>,
    /// The last twelve months, or the first ones of a young group.
    pub year: YearView,
    /// Whether to ask, once, if the group would like to talk about its rhythm: it has met in another
    /// one for a while.
    pub asks_about_rhythm: bool,
    /// What there is to do that takes turns.
    pub duties: Vec<DutyView>,
    /// For whom this phone can say that they can't come, and mark days.
    pub speaks_for: Vec<Person>,
    /// The question for a day that is asked.
    pub question: Option<DayQuestionView>,
    /// The zone this phone is in.
    pub zone: String,
}

/// What lies on the table about when the group meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTheTable {
    /// Its proposal.
    pub proposal: EntryId,
    /// What it would change.
    pub change: ChangeView,
}

/// Days on which the rhythm rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseView {
    /// The pauses it is made of.
    pub ids: Vec<EntryId>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl CalendarView {
    /// The meeting that takes place next.
    #[must_use]
    pub fn next(&self) -> Option<&MeetingOn> {
        self.take_place.first()
    }

    /// One meeting that can still be spoken of; nothing where there is none.
    #[must_use]
    pub fn meeting(&self, slot: Slot) -> Option<&MeetingOn> {
        self.coming.iter().chain(&self.later).find(|one| one.slot == slot)
    }
}

/// When the group meets.
pub(crate) fn calendar(open: &OpenVault, now: &Now) -> CalendarView {
    let today = now.today;
    let next = coming_until(open, Day::of(today), ahead(today), now);
    let mut coming = meetings_on(open, &next, now);
    let taking_place = coming.iter().filter(|one| one.how.takes_place()).take(COMING);
    let take_place = taking_place.cloned().collect();
    let later = coming.split_off(COMING.min(coming.len()));
    CalendarView {
        today,
        rhythm: rhythm_in_force(open, today),
        coming,
        later,
        take_place,
        on_the_table: meetings_on_the_table(open),
        pauses: pauses(open, today),
        asks_about_rhythm: asks_about_rhythm(open, today),
        year: year(open, today, now),
        duties: duties(open),
        speaks_for: speaks_for(open, now),
        question: day_question(open, now),
        zone: now.zone.clone(),
    }
}

/// Whether the end of a meeting lies between these two looks at the clocks.
pub(crate) fn something_ended(open: &OpenVault, before: &Now, now: &Now) -> bool {
    // one that ended today began yesterday at the earliest, by whatever clock
    let from = Day::new(Day::of(now.today).days().saturating_sub(2));
    let until = Day::new(Day::of(now.today).days().saturating_add(1));
    let meetings = open.state.schedule.meetings(from, until);
    meetings.iter().any(|one| !is_over(open, one, before) && is_over(open, one, now))
}

fn meetings_on_the_table(open: &OpenVault) -> Option<OnTheTable> {
    let ours = |change: &&Change| matches!(change, Change::Rhythm { .. } | Change::Meet(_));
    open.state.table.iter().copied().find_map(|proposal| {
        let change = open.changes(proposal).filter(ours)?;
        Some(OnTheTable { proposal, change: change_view(open, proposal, change) })
    })
}

fn pauses(open: &OpenVault, today: NaiveDate) -> Vec<PauseView> {
    let all = open.state.schedule.pauses().iter();
    let mut ascending: Vec<_> = all.filter(|(_, pause)| pause.until().date() >= today).collect();
    ascending.sort_unstable_by_key(|(_, pause)| **pause);
    let mut pauses = Vec::<PauseView>::new();
    for (id, pause) in ascending {
        let (from, until) = (pause.from().date(), pause.until().date());
        match pauses.last_mut() {
            // what overlaps, or begins on the day after, is one rest
            Some(last) if last.until.succ_opt().is_none_or(|next| from <= next) => {
                last.ids.push(*id);
                last.until = last.until.max(until);
            }
            _ => pauses.push(PauseView { ids: vec![*id], from, until }),
        }
    }
    pauses
}
