//! The year as it went, of the group alone: a picture's marks, and the same month by month.

use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate};

use super::meeting::is_over;
use crate::companion::ground::Now;
use crate::companion::open::OpenVault;
use crate::domain::{Day, How, Pattern, Planned};

/// The months of the picture.
const MONTHS: u32 = 12;

/// Of fewer days on which the group met nothing is usual.
const TELLING: u32 = 4;

/// What stands on a day of the year's picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// The group met.
    Met,
    /// A meeting is to be there. One that was, and of which nothing was written down, is not told.
    ToCome,
    /// It was called off.
    CalledOff,
    /// It fell into a pause.
    Paused,
}

/// One day of the year's picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayMark {
    /// Which day.
    pub day: NaiveDate,
    /// What stands there.
    pub mark: Mark,
    /// From which day it was moved there.
    pub moved_from: Option<NaiveDate>,
}

/// One month in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MonthView {
    /// Its first day.
    pub first: NaiveDate,
    /// Days the group met.
    pub met: u32,
    /// Meetings that are to be.
    pub to_come: u32,
    /// Meetings moved.
    pub moved: u32,
    /// Meetings called off.
    pub called_off: u32,
}

/// Twelve months of the group, of the group alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearView {
    /// The months, in order; always twelve.
    pub months: Vec<MonthView>,
    /// What stands on which day, ascending.
    pub marks: Vec<DayMark>,
    /// The usual number of days between meetings, from the fourth one on.
    pub gap: Option<u32>,
    /// The number of days between meetings that was agreed; days chosen one by one have none.
    pub agreed_gap: Option<u32>,
}

pub(crate) fn year(open: &OpenVault, today: NaiveDate, now: &Now) -> YearView {
    let first = first_month(open, today);
    let end = first.checked_add_months(Months::new(MONTHS)).and_then(|day| day.pred_opt());
    let until = Day::of(end.unwrap_or(first));
    let marks = marks(open, Day::of(first), until, now);
    let months = (0..MONTHS).filter_map(|month| {
        let first = first.checked_add_months(Months::new(month))?;
        let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
        let told = open.state.frequency(Day::of(first), Day::of(last));
        let (met, moved, called_off) = (told.held, told.moved, told.called_off);
        let to_come = marks
            .iter()
            .filter(|one| one.mark == Mark::ToCome && (first..=last).contains(&one.day));
        let to_come = u32::try_from(to_come.count()).unwrap_or(u32::MAX);
        Some(MonthView { first, met, to_come, moved, called_off })
    });
    let months = months.collect();
    let told = open.state.frequency(Day::of(first), until.min(Day::of(today)));
    let gap = told.gap.filter(|_| told.held >= TELLING);
    let chosen = open
        .state
        .schedule
        .rhythm()
        .is_some_and(|agreed| matches!(agreed.rhythm.pattern, Pattern::Chosen(_)));
    let agreed_gap = told.agreed_gap.filter(|_| !chosen);
    YearView { months, marks, gap, agreed_gap }
}

/// The month the picture begins with: eleven ago, or the first one of a young group.
pub(crate) fn first_month(open: &OpenVault, today: NaiveDate) -> NaiveDate {
    let this = today.with_day(1).unwrap_or(today);
    let early = this.checked_sub_months(Months::new(MONTHS - 1)).unwrap_or(this);
    let met = open.state.met.first().copied();
    let begun = open.state.schedule.rhythms().iter().map(|it| it.rhythm.pattern.begins()).min();
    let young = met.into_iter().chain(begun).min().map_or(this, Day::date).min(this);
    young.with_day(1).unwrap_or(this).max(early)
}

fn is_to_come(open: &OpenVault, one: &Planned, now: &Now) -> bool {
    one.how.takes_place() && !is_over(open, one, now)
}

fn marks(open: &OpenVault, from: Day, until: Day, now: &Now) -> Vec<DayMark> {
    let met: BTreeSet<Day> =
        open.state.met.iter().copied().filter(|day| (from..=until).contains(day)).collect();
    let all = open.state.schedule.meetings(from, until);
    let planned = all.iter().filter_map(|one| {
        let mark = match one.how {
            _ if met.contains(&one.when.day) => Mark::Met,
            How::CalledOff => Mark::CalledOff,
            How::Paused => Mark::Paused,
            _ if is_to_come(open, one, now) => Mark::ToCome,
            // perhaps they met and nobody closed it here: nothing is said of it
            How::AsPlanned | How::Extra | How::Moved => return None,
        };
        let moved_from = (one.how == How::Moved).then(|| one.planned.day.date());
        Some(DayMark { day: one.when.day.date(), mark, moved_from })
    });
    let mut marks: Vec<DayMark> = planned.collect();
    let told = |day: &Day| marks.iter().any(|it| it.day == day.date() && it.mark == Mark::Met);
    let unplanned: Vec<DayMark> = met
        .iter()
        .filter(|day| !told(day))
        .map(|day| DayMark { day: day.date(), mark: Mark::Met, moved_from: None })
        .collect();
    marks.extend(unplanned);
    marks.sort_unstable_by_key(|mark| (mark.day, mark.mark));
    marks
}
