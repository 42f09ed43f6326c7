//! Who opens a round and which way it goes: fair across meetings, with two counts a member.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::MemberId;

/// Which way a round goes around the circle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// The way the sun goes, in the order of the seats.
    #[default]
    Sunwise,
    /// The other way.
    Countersunwise,
}

impl Direction {
    /// The other way round.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Sunwise => Self::Countersunwise,
            Self::Countersunwise => Self::Sunwise,
        }
    }
}

/// How often one member was offered the first and the last place of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Rounds this member was offered to open.
    pub opened: u32,
    /// Rounds this member was offered to close.
    pub closed: u32,
}

/// Two counts a member and nothing else: no date, no order, no length (law 4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(MemberId, Counts)>", into = "Vec<(MemberId, Counts)>")]
pub struct Ledger(BTreeMap<MemberId, Counts>);

impl From<Vec<(MemberId, Counts)>> for Ledger {
    fn from(counts: Vec<(MemberId, Counts)>) -> Self {
        counts.into_iter().collect()
    }
}

impl From<Ledger> for Vec<(MemberId, Counts)> {
    fn from(ledger: Ledger) -> Self {
        ledger.0.into_iter().collect()
    }
}

impl FromIterator<(MemberId, Counts)> for Ledger {
    fn from_iter<I: IntoIterator<Item = (MemberId, Counts)>>(counts: I) -> Self {
        Self(counts.into_iter().collect())
    }
}

impl Ledger {
    /// One member's counts; zero for somebody new.
    #[must_use]
    pub fn counts(&self, member: MemberId) -> Counts {
        self.0.get(&member).copied().unwrap_or_default()
    }

    /// Every member that has been counted, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (MemberId, Counts)> + '_ {
        self.0.iter().map(|(member, counts)| (*member, *counts))
    }

    /// The ledger when the circle changes: who stays keeps their counts, and who is new begins with
    /// the least of them, so that nobody opens until they have caught up.
    #[must_use]
    pub fn among(&self, before: &[MemberId], after: &[MemberId]) -> Self {
        let stayed = || after.iter().filter(|member| before.contains(member));
        let least = Counts {
            opened: stayed().map(|m| self.counts(*m).opened).min().unwrap_or(0),
            closed: stayed().map(|m| self.counts(*m).closed).min().unwrap_or(0),
        };
        let counts =
            |member: &MemberId| if before.contains(member) { self.counts(*member) } else { least };
        after
            .iter()
            .map(|member| (*member, counts(member)))
            .filter(|(_, counts)| *counts != Counts::default())
            .collect()
    }

    /// Counts one round's first and last place.
    pub(super) fn count(&mut self, opening: &Opening) {
        let opener = self.0.entry(opening.opener).or_default();
        opener.opened = opener.opened.saturating_add(1);
        let closer = self.0.entry(opening.closer).or_default();
        closer.closed = closer.closed.saturating_add(1);
    }
}

/// What one round leaves for the next, in this meeting or a later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextRound {
    /// Which way the last round went; the next one goes the other way where nothing else decides.
    pub last: Option<Direction>,
    /// Who was told they may open, among those who have opened least often.
    pub told: Option<MemberId>,
}

impl From<Option<Direction>> for NextRound {
    fn from(last: Option<Direction>) -> Self {
        Self { last, told: None }
    }
}

/// How one round is to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Who is offered the floor first.
    pub opener: MemberId,
    /// Who is offered it last.
    pub closer: MemberId,
    /// Which way the round goes.
    pub direction: Direction,
    /// Everyone, in the order they are offered the floor.
    pub order: Vec<MemberId>,
}

/// Chooses who opens among those who sit here, in the order they sit; `None` for an empty circle.
///
/// The opener has opened least often of all; of the two neighbours who could close, the one who
/// has closed less often does. Among several who could open, the one who was told so does. What is
/// still equal goes the other way than the last round went, and then to the one who sits first, so
/// that the same circle always gives the same answer.
#[must_use]
pub fn fair_order(sitting: &[MemberId], ledger: &Ledger, next: NextRound) -> Option<Opening> {
    let opened = |member: &MemberId| ledger.counts(*member).opened;
    let least = sitting.iter().map(opened).min()?;
    let may_open = |member: &MemberId| opened(member) == least;
    let told = next.told.filter(|told| sitting.contains(told) && may_open(told));
    sitting
        .iter()
        .enumerate()
        .filter(|(_, member)| told.map_or(may_open(member), |told| told == **member))
        .flat_map(|(seat, _)| {
            [Direction::Sunwise, Direction::Countersunwise]
                .map(|direction| walk(sitting, seat, direction))
        })
        .flatten()
        .min_by_key(|opening| {
            (ledger.counts(opening.closer).closed, next.last == Some(opening.direction))
        })
}

/// The same where visitors sit among them: the members open and close, and the visitors speak where they
/// sit.
pub(super) fn fair_order_beside(
    sitting: &[MemberId],
    visitors: &[MemberId],
    ledger: &Ledger,
    next: NextRound,
) -> Option<Opening> {
    let members: Vec<MemberId> =
        sitting.iter().filter(|one| !visitors.contains(one)).copied().collect();
    let opening = fair_order(&members, ledger, next)?;
    let seat = sitting.iter().position(|one| *one == opening.opener)?;
    let Opening { order, .. } = walk(sitting, seat, opening.direction)?;
    Some(Opening { order, ..opening })
}

/// The whole circle once, from `seat` on in `direction`.
fn walk(sitting: &[MemberId], seat: usize, direction: Direction) -> Option<Opening> {
    let mut order: Vec<MemberId> =
        sitting.iter().cycle().skip(seat).take(sitting.len()).copied().collect();
    if direction == Direction::Countersunwise {
        // the opener stays first, the others come in reverse
        if let Some((_, others)) = order.split_first_mut() {
            others.reverse();
        }
    }
    Some(Opening { opener: *order.first()?, closer: *order.last()?, direction, order })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circle(people: u8) -> Vec<MemberId> {
        (0..people).map(|i| MemberId::new([i; 16])).collect()
    }

    #[test]
    fn everyone_opens_once_before_anyone_opens_twice() {
        let sitting = circle(6);
        let mut ledger = Ledger::default();
        let mut next = NextRound::default();
        for _ in 0..6 {
            let opening = fair_order(&sitting, &ledger, next).unwrap();
            ledger.count(&opening);
            next.last = Some(opening.direction);
        }
        assert!(sitting.iter().all(|m| ledger.counts(*m).opened == 1));
    }

    #[test]
    fn a_newcomer_who_never_opened_opens_next() {
        let sitting = circle(3);
        let mut ledger = Ledger::default();
        for (member, opened) in [(0, 3), (1, 2), (2, 4)] {
            ledger.0.insert(MemberId::new([member; 16]), Counts { opened, closed: 0 });
        }
        let opening = fair_order(&sitting, &ledger, NextRound::default()).unwrap();
        assert_eq!(opening.opener, MemberId::new([1; 16]));
    }

    #[test]
    fn who_was_told_opens_while_nobody_has_opened_less() {
        let (sitting, mut ledger) = (circle(4), Ledger::default());
        let told = NextRound { last: None, told: Some(MemberId::new([2; 16])) };
        assert_eq!(fair_order(&sitting, &ledger, told).unwrap().opener, MemberId::new([2; 16]));
        ledger.0.insert(MemberId::new([2; 16]), Counts { opened: 1, closed: 0 });
        assert_eq!(fair_order(&sitting, &ledger, told).unwrap().opener, MemberId::new([0; 16]));
    }

    #[test]
    fn the_other_way_round_keeps_the_opener_first() {
        let sitting = circle(4);
        let opening = walk(&sitting, 1, Direction::Countersunwise).unwrap();
        let seats: Vec<u8> = opening.order.iter().map(|m| m.bytes()[0]).collect();
        assert_eq!(seats, [1, 0, 3, 2]);
    }

    #[test]
    fn a_visitor_speaks_where_they_sit_and_is_counted_nowhere() {
        let (sitting, next) = (circle(4), NextRound::default());
        let mut ledger = Ledger::default();
        for visitor in &sitting {
            let opening = fair_order_beside(&sitting, &[*visitor], &ledger, next).unwrap();
            assert!(![opening.opener, opening.closer].contains(visitor));
            assert_eq!(opening.order.len(), 4);
            let before = ledger.counts(*visitor);
            ledger.count(&opening);
            assert_eq!(ledger.counts(*visitor), before);
        }
        assert_eq!(fair_order_beside(&sitting, &sitting, &ledger, next), None);
    }

    #[test]
    fn one_alone_opens_and_closes() {
        let sitting = circle(1);
        let opening = fair_order(&sitting, &Ledger::default(), NextRound::default()).unwrap();
        assert_eq!(opening.opener, opening.closer);
        assert_eq!(fair_order(&[], &Ledger::default(), NextRound::default()), None);
    }
}
