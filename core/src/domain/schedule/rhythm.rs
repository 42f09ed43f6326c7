//! How often the group meets: a few plain choices, as civil days and a civil time in a zone.
//!
//! The days are our own to count: a week, a weekday of a month, or days chosen one by one need no
//! more than a calendar, and stay total. What a civil time is on the world's clock is asked of
//! `chrono-tz` when it is shown, never kept: a meeting at 19:00 stays at 19:00 when summer time
//! begins or the law of a zone changes (decision 0005).

use std::num::NonZeroU8;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::domain::ids::Day;

/// How often, when in the day, how long, and where on earth the clock hangs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// On which days.
    pub pattern: Pattern,
    /// When in the day, by the clock of the zone.
    pub at: TimeOfDay,
    /// How long.
    pub length: Length,
    /// Whose clock.
    pub zone: Zone,
}

/// On which days a group meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pattern {
    /// Every first, second, third or fourth week, from a day on.
    Weeks {
        /// How many weeks lie between two meetings.
        every: Every,
        /// The first meeting; it says the weekday too.
        first: Day,
    },
    /// Once a month on a weekday, from a day on.
    Monthly {
        /// Which of that weekday in the month.
        nth: Nth,
        /// Monday is 0, Sunday 6.
        weekday: DayOfWeek,
        /// No meeting lies before it.
        from: Day,
    },
    /// Days chosen one by one.
    Chosen(ChosenDays),
}

/// One to four weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Every(NonZeroU8);

/// A weekday: Monday is 0, Sunday 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOfWeek(u8);

/// A minute of the civil day, from 0 to 1,439.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeOfDay(u16);

/// A civil time on a civil day, by the clock of a zone that stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DayTime {
    /// On which day.
    pub day: Day,
    /// When in the day.
    pub at: TimeOfDay,
}

impl DayTime {
    /// The same as a civil date and time.
    #[must_use]
    pub fn civil(self) -> NaiveDateTime {
        self.day.date().and_time(self.at.time())
    }
}

/// How long a meeting is: 15 minutes to twelve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Length(u16);

/// Up to sixty days, ascending, at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenDays(Vec<Day>);

/// A name of the time zone database, such as `Europe/Copenhagen`; 1 to 64 letters of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone(String);

/// Which of a weekday in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Nth {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last, be it the fourth or the fifth.
    Last,
}

impl Every {
    /// So many weeks, if there are one to four.
    #[must_use]
    pub fn new(weeks: u32) -> Option<Self> {
        u8::try_from(weeks).ok().filter(|weeks| *weeks <= 4).and_then(NonZeroU8::new).map(Self)
    }

    /// How many weeks.
    #[must_use]
    pub const fn weeks(self) -> u32 {
        self.0.get() as u32
    }
}

impl DayOfWeek {
    /// Monday is 0, Sunday 6; nothing beyond.
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        u8::try_from(number).ok().filter(|number| *number < 7).map(Self)
    }

    /// Monday is 0, Sunday 6.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0 as u32
    }

    /// The weekday of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(u8::try_from(day.date().weekday().num_days_from_monday()).unwrap_or(0))
    }

    /// As a calendar names it.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        match self.0 {
            0 => Weekday::Mon,
            1 => Weekday::Tue,
            2 => Weekday::Wed,
            3 => Weekday::Thu,
            4 => Weekday::Fri,
            5 => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }
}

impl TimeOfDay {
    /// So many minutes after midnight, below 1,440.
    #[must_use]
    pub fn new(minutes: u32) -> Option<Self> {
        u16::try_from(minutes).ok().filter(|minutes| *minutes < 1_440).map(Self)
    }

    /// Minutes after midnight.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.0 as u32
    }

    /// As a clock shows it.
    #[must_use]
    pub fn time(self) -> NaiveTime {
        let seconds = self.minutes().saturating_mul(60);
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default()
    }
}

impl Length {
    /// So many minutes, 15 to 720.
    #[must_use]
    pub fn new(minutes: u32) -> Option<Self> {
        u16::try_from(minutes).ok().filter(|minutes| (15..=720).contains(minutes)).map(Self)
    }

    /// How many minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.0 as u32
    }
}

impl ChosenDays {
    /// The most days that can be chosen.
    pub const MOST: usize = 60;

    /// These days, ascending and each once; nothing for none or more than [`ChosenDays::MOST`].
    #[must_use]
    pub fn new(days: impl IntoIterator<Item = Day>) -> Option<Self> {
        let days: std::collections::BTreeSet<Day> = days.into_iter().collect();
        (1..=Self::MOST).contains(&days.len()).then(|| Self(days.into_iter().collect()))
    }

    /// The days.
    #[must_use]
    pub fn as_slice(&self) -> &[Day] {
        &self.0
    }

    /// The first of them.
    #[must_use]
    pub fn first(&self) -> Day {
        // there is at least one
        self.0.first().copied().unwrap_or(Pattern::LAST)
    }
}

impl Zone {
    /// A name as the time zone database writes them; whether it is in there is another question.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || "_+-/".contains(sign);
        let long = (1..=64).contains(&name.len());
        (long && name.chars().all(fits)).then(|| Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Nth {
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];

    /// The day it is in a month; a calendar has it in every month it has.
    fn in_month(self, year: i32, month: u32, weekday: DayOfWeek) -> Option<NaiveDate> {
        let weekday = weekday.weekday();
        let at = |nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth);
        match self {
            Self::First => at(1),
            Self::Second => at(2),
            Self::Third => at(3),
            Self::Fourth => at(4),
            Self::Last => at(5).or_else(|| at(4)),
        }
    }
}

impl Pattern {
    /// No pattern has a day after this one, 9999-12-31.
    pub const LAST: Day = Day::new(2_932_896);

    /// The day on which it begins to count, which need not be one of its own.
    #[must_use]
    pub fn begins(&self) -> Day {
        match self {
            Self::Weeks { first: day, .. } | Self::Monthly { from: day, .. } => *day,
            Self::Chosen(days) => days.first(),
        }
    }

    /// Whether a day is one of its own.
    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        self.days_from(day).next() == Some(day)
    }

    /// The days from a day on, ascending, up to [`Pattern::LAST`].
    pub fn days_from(&self, from: Day) -> impl Iterator<Item = Day> + '_ {
        self.all_from(from).take_while(|day| *day <= Self::LAST)
    }

    fn all_from(&self, from: Day) -> Box<dyn Iterator<Item = Day> + '_> {
        match self {
            Self::Weeks { every, first } => {
                let step = every.weeks() * 7;
                let passed = from.days().saturating_sub(first.days()).div_ceil(step);
                let start = first.days().checked_add(passed.saturating_mul(step));
                Box::new(
                    std::iter::successors(start, move |day| day.checked_add(step)).map(Day::new),
                )
            }
            Self::Monthly { nth, weekday, from: begins } => {
                let from = from.max(*begins);
                let start = from.date();
                let months =
                    std::iter::successors(Some((start.year(), start.month())), |(year, month)| {
                        match month {
                            12 => Some((year.checked_add(1)?, 1)),
                            _ => Some((*year, month + 1)),
                        }
                    });
                let days = months.map_while(|(year, month)| nth.in_month(year, month, *weekday));
                Box::new(days.map(Day::of).filter(move |day| *day >= from))
            }
            Self::Chosen(days) => {
                Box::new(days.as_slice().iter().copied().filter(move |day| *day >= from))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::of(NaiveDate::from_ymd_opt(year, month, day).unwrap())
    }

    fn dates(pattern: &Pattern, from: Day, many: usize) -> Vec<String> {
        pattern.days_from(from).take(many).map(|day| day.date().to_string()).collect()
    }

    #[test]
    fn every_second_week_keeps_its_weekday_and_its_week() {
        let first = day(2026, 10, 13);
        let pattern = Pattern::Weeks { every: Every::new(2).unwrap(), first };
        assert_eq!(dates(&pattern, day(2000, 1, 1), 2), ["2026-10-13", "2026-10-27"]);
        assert_eq!(dates(&pattern, day(2026, 10, 14), 2), ["2026-10-27", "2026-11-10"]);
        assert_eq!(dates(&pattern, day(2026, 10, 27), 1), ["2026-10-27"]);
    }

    #[test]
    fn the_last_thursday_of_a_month_may_be_the_fourth_or_the_fifth() {
        let pattern = Pattern::Monthly {
            nth: Nth::Last,
            weekday: DayOfWeek::new(3).unwrap(),
            from: day(2028, 1, 28),
        };
        assert_eq!(dates(&pattern, day(2028, 1, 1), 3), ["2028-02-24", "2028-03-30", "2028-04-27"]);
    }

    #[test]
    fn chosen_days_come_in_order_and_end() {
        let chosen = [day(2027, 3, 1), day(2026, 12, 1), day(2027, 3, 1)];
        let pattern = Pattern::Chosen(ChosenDays::new(chosen).unwrap());
        assert_eq!(dates(&pattern, day(2026, 12, 2), 5), ["2027-03-01"]);
    }

    #[test]
    fn the_end_of_all_days_ends_every_pattern() {
        let every = Every::new(1).unwrap();
        let weekly = |first| Pattern::Weeks { every, first: Day::new(first) };
        assert_eq!(weekly(Pattern::LAST.days() - 3).days_from(Day::new(0)).count(), 1);
        assert_eq!(weekly(u32::MAX - 3).days_from(Day::new(0)).count(), 0);
        assert_eq!(Pattern::LAST, day(9999, 12, 31));
        for from in [day(9999, 12, 1), Day::new(Pattern::LAST.days() + 1), Day::new(u32::MAX)] {
            let weekday = DayOfWeek::new(0).unwrap();
            let monthly = Pattern::Monthly { nth: Nth::First, weekday, from };
            assert!(monthly.days_from(Day::new(0)).count() <= 1);
        }
    }

    #[test]
    fn the_29th_of_february_is_a_day_like_another() {
        let leap = day(2028, 2, 29);
        let tuesdays = Pattern::Weeks { every: Every::new(4).unwrap(), first: leap };
        assert_eq!(dates(&tuesdays, leap, 3), ["2028-02-29", "2028-03-28", "2028-04-25"]);
        let nth = Nth::Last;
        let last = Pattern::Monthly { nth, weekday: DayOfWeek::of(leap), from: day(2028, 2, 1) };
        assert_eq!(dates(&last, day(2028, 2, 1), 2), ["2028-02-29", "2028-03-28"]);
        assert!(last.has(leap) && !last.has(day(2028, 2, 22)));
    }

    #[test]
    fn the_last_sundays_of_march_and_october_are_found_in_every_year() {
        let (nth, sunday) = (Nth::Last, DayOfWeek::new(6).unwrap());
        let pattern = Pattern::Monthly { nth, weekday: sunday, from: day(2024, 1, 1) };
        let found =
            |year, month| pattern.has(day(year, month, 31)) || pattern.has(day(year, month, 25));
        assert_eq!(dates(&pattern, day(2024, 3, 1), 1), ["2024-03-31"]);
        assert_eq!(dates(&pattern, day(2026, 10, 1), 1), ["2026-10-25"]);
        assert!(found(2024, 3) && found(2026, 10) && !found(2025, 3));
    }
}
