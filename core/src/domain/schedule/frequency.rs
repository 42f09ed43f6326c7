//! How often the group met, beside how often it said it would.

use std::collections::BTreeSet;

use super::meetings::{How, Planned, Schedule};
use crate::domain::ids::Day;

/// How often the group met in a span of days, and how often it meant to. Of the group alone: nobody
/// is named or counted in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frequency {
    /// Meetings there were to be, those that did not take place among them.
    pub planned: u32,
    /// Days on which the group met.
    pub held: u32,
    /// Meetings that were moved.
    pub moved: u32,
    /// Meetings that were called off, and on whose day the group did not meet all the same.
    pub called_off: u32,
    /// The median of the days between one day the group met and the next; of two in the middle the
    /// lesser. Nothing for fewer than two days.
    pub gap: Option<u32>,
    /// The same of the days that the rhythms planned.
    pub agreed_gap: Option<u32>,
    /// Whether the group has met in another rhythm for a while than in the one it agreed on.
    pub differs: bool,
}

/// So many gaps between meetings, and not fewer, say something of a rhythm.
const TELLING: usize = 4;

impl Schedule {
    /// How often the group met from a day until another, both among them, `met` being all days it
    /// did; at most [`Schedule::LONGEST`] days are looked at. It [differs](Frequency::differs) when there are at
    /// least four gaps between days the group met, and their median is more than half the agreed
    /// gap away from the agreed gap.
    #[must_use]
    pub fn frequency(&self, met: &[Day], from: Day, until: Day) -> Frequency {
        let until = until.min(Self::last_of(from));
        let all = self.meetings(from, until);
        let many = |wanted: How| number(all.iter().filter(|one| one.how == wanted).count());
        let off = |one: &&Planned| one.how == How::CalledOff && !met.contains(&one.when.day);
        let days: BTreeSet<Day> =
            met.iter().copied().filter(|day| (from..=until).contains(day)).collect();
        let held = gaps(days.iter().copied());
        let regular: Vec<Day> = self.regular(from, until).map(|it| it.day).collect();
        let regular = gaps(regular.iter().copied());
        let (gap, agreed_gap) = (median(&held), median(&regular));
        let differs = match (gap, agreed_gap) {
            (Some(gap), Some(agreed)) if held.len() >= TELLING => {
                gap.abs_diff(agreed).saturating_mul(2) > agreed
            }
            _ => false,
        };
        Frequency {
            planned: number(all.len()),
            held: number(days.len()),
            moved: many(How::Moved),
            called_off: number(all.iter().filter(off).count()),
            gap,
            agreed_gap,
            differs,
        }
    }
}

fn number(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// The days between each day and the next, ascending.
fn gaps(days: impl Iterator<Item = Day> + Clone) -> Vec<u32> {
    let mut gaps: Vec<u32> = days
        .clone()
        .zip(days.skip(1))
        .map(|(one, next)| next.days().saturating_sub(one.days()))
        .collect();
    gaps.sort_unstable();
    gaps
}

fn median(ascending: &[u32]) -> Option<u32> {
    ascending.get(ascending.len().checked_sub(1)? / 2).copied()
}
