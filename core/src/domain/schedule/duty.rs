//! Whose turn a duty is: it goes round by itself, and keeps counts without a date
//! (`core/docs/passing-words.md` §5).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{EntryId, MemberId};

/// How often each had a duty, by the duty's entry, as far as it still matters; never on which day.
pub type DutyCounts = BTreeMap<EntryId, BTreeMap<MemberId, u32>>;

/// So many turns somebody may be behind who had a duty most; what is more is forgotten.
const MOST_BEHIND: u32 = 2;

/// What was said of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// Who can't come.
    pub away: BTreeSet<MemberId>,
    /// Who takes which duty this time.
    pub taken: BTreeMap<EntryId, MemberId>,
}

/// Whose turn each duty is at each of these meetings, in their order: duties and members in theirs.
/// Of a meeting to which nobody comes nothing is told.
#[must_use]
pub fn turns(
    duties: &[EntryId],
    members: &[MemberId],
    counts: &DutyCounts,
    meetings: &[Coming],
) -> Vec<BTreeMap<EntryId, MemberId>> {
    let mut rota = Rota { duties, members, counts: level(duties, members, counts) };
    meetings.iter().map(|coming| rota.meeting(coming)).collect()
}

/// The counts after a meeting: one more for whoever had a turn and sits at the table, less what all
/// have in common, and nobody more than two behind.
#[must_use]
pub fn counts_after(
    duties: &[EntryId],
    members: &[MemberId],
    counts: &DutyCounts,
    coming: &Coming,
    table: &[MemberId],
) -> DutyCounts {
    let mut after = level(duties, members, counts);
    let mut rota = Rota { duties, members, counts: after.clone() };
    for (duty, member) in rota.meeting(coming) {
        let count = after.get_mut(&duty).and_then(|counts| counts.get_mut(&member));
        if let Some(count) = count.filter(|_| table.contains(&member)) {
            *count = count.saturating_add(1);
        }
    }
    for counts in after.values_mut() {
        let most = counts.values().copied().max().unwrap_or(0);
        let floor = most.saturating_sub(MOST_BEHIND);
        counts.values_mut().for_each(|count| *count = (*count).max(floor));
        let least = counts.values().copied().min().unwrap_or(0);
        counts.values_mut().for_each(|count| *count = count.saturating_sub(least));
    }
    after
}

/// A count for each member and duty; who is new begins with the least.
fn level(duties: &[EntryId], members: &[MemberId], counts: &DutyCounts) -> DutyCounts {
    let nobody = BTreeMap::new();
    let of = |duty: &EntryId| {
        let known = counts.get(duty).unwrap_or(&nobody);
        let theirs = || members.iter().filter_map(|member| known.get(member).copied());
        let least = theirs().min().unwrap_or(0);
        let count = |member: &MemberId| (*member, known.get(member).copied().unwrap_or(least));
        (*duty, members.iter().map(count).collect())
    };
    duties.iter().map(of).collect()
}

struct Rota<'a> {
    duties: &'a [EntryId],
    members: &'a [MemberId],
    counts: DutyCounts,
}

impl Rota<'_> {
    /// Who does what at one meeting; it counts for those after it.
    fn meeting(&mut self, coming: &Coming) -> BTreeMap<EntryId, MemberId> {
        let comes = |member: &MemberId| !coming.away.contains(member);
        let here: Vec<MemberId> = self.members.iter().copied().filter(comes).collect();
        let taken = coming
            .taken
            .iter()
            .filter(|(duty, member)| self.duties.contains(duty) && here.contains(member));
        let mut turns: BTreeMap<EntryId, MemberId> =
            taken.map(|(duty, member)| (*duty, *member)).collect();
        // who comes keeps what would be theirs if all came, while that is fair
        let is_fair = |duty: EntryId, member: MemberId| {
            here.iter().all(|other| self.count(duty, member) <= self.count(duty, *other))
        };
        for (duty, member) in self.fill(self.members, BTreeMap::new()) {
            if here.contains(&member) && is_fair(duty, member) {
                turns.entry(duty).or_insert(member);
            }
        }
        let turns = self.fill(&here, turns);
        for (duty, member) in &turns {
            let count = self.counts.get_mut(duty).and_then(|counts| counts.get_mut(member));
            if let Some(count) = count {
                *count = count.saturating_add(1);
            }
        }
        turns
    }

    /// The same with every duty that nobody has given to one of these.
    fn fill(
        &self,
        here: &[MemberId],
        mut turns: BTreeMap<EntryId, MemberId>,
    ) -> BTreeMap<EntryId, MemberId> {
        while let Some((duty, member)) = self.next(here, &turns) {
            turns.insert(duty, member);
        }
        turns
    }

    /// Of the duties nobody has yet, the one in which somebody is behind the most, and for whom it is.
    fn next(
        &self,
        here: &[MemberId],
        turns: &BTreeMap<EntryId, MemberId>,
    ) -> Option<(EntryId, MemberId)> {
        let busy: BTreeSet<&MemberId> = turns.values().collect();
        let free: Vec<MemberId> = here.iter().copied().filter(|it| !busy.contains(it)).collect();
        let able = if free.is_empty() { here } else { &free };
        let open = self.duties.iter().enumerate().filter(|(_, duty)| !turns.contains_key(*duty));
        let behind = open.filter_map(|(place, duty)| {
            let member = self.least(place, *duty, able)?;
            let most = here.iter().map(|it| self.count(*duty, *it)).max().unwrap_or(0);
            let behind = most.saturating_sub(self.count(*duty, member));
            Some((std::cmp::Reverse(behind), place, *duty, member))
        });
        behind.min().map(|(_, _, duty, member)| (duty, member))
    }

    /// Who of these had a duty least often; of several the first one from the duty's place on.
    fn least(&self, place: usize, duty: EntryId, able: &[MemberId]) -> Option<MemberId> {
        let turned = self.members.iter().cycle().skip(place).take(self.members.len());
        let able = turned.filter(|member| able.contains(member));
        able.min_by_key(|member| self.count(duty, **member)).copied()
    }

    fn count(&self, duty: EntryId, member: MemberId) -> u32 {
        self.counts.get(&duty).and_then(|counts| counts.get(&member)).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, btree_set, vec};
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;

    fn members(many: u8) -> Vec<MemberId> {
        (1..=many).map(|number| MemberId::new([number; 16])).collect()
    }

    fn duties(many: u8) -> Vec<EntryId> {
        (1..=many).map(|number| EntryId::new([number; 32])).collect()
    }

    /// How far those who are always there are apart in a duty, at the worst, over these meetings; the
    /// turns are asked for one meeting at a time, as counts are kept from one to the next.
    fn worst(duties: &[EntryId], people: &[MemberId], always: usize, away: &[Vec<bool>]) -> u32 {
        let mut kept = DutyCounts::new();
        let mut had = BTreeMap::<EntryId, BTreeMap<MemberId, u32>>::new();
        let mut worst = 0;
        for away in away {
            let sometimes = people.iter().zip(away).skip(always);
            let away = sometimes.filter(|(_, away)| **away).map(|(one, _)| *one).collect();
            let coming = Coming { away, taken: BTreeMap::new() };
            let here: Vec<MemberId> =
                people.iter().copied().filter(|one| !coming.away.contains(one)).collect();
            let turns = turns(duties, people, &kept, std::slice::from_ref(&coming));
            for (duty, member) in &turns[0] {
                *had.entry(*duty).or_default().entry(*member).or_default() += 1;
            }
            kept = counts_after(duties, people, &kept, &coming, &here);
            for counts in had.values() {
                let counts = || people[..always].iter().map(|one| counts.get(one).unwrap_or(&0));
                worst = worst.max(counts().max().unwrap_or(&0) - counts().min().unwrap_or(&0));
            }
        }
        worst
    }

    /// What is forgotten of who is far behind lets several duties drift: one in some thousand groups
    /// comes to more than three, so the same groups are asked each time.
    #[test]
    fn several_duties_stay_near_each_other_whoever_else_comes_and_goes() {
        let mut runner = TestRunner::deterministic();
        let groups = (2_u8..=8, 1_usize..=8, 2_u8..=4, vec(vec(any::<bool>(), 8), 40));
        let apart = (0..2_000).map(|_| {
            let (many, always, of, away) = groups.new_tree(&mut runner).unwrap().current();
            let people = members(many);
            worst(&duties(of), &people, always.min(people.len()), &away)
        });
        let apart: Vec<u32> = apart.collect();
        let near = apart.iter().filter(|it| **it <= 2).count();
        assert!(near >= 1_980, "{near} of {}", apart.len());
        assert!(apart.iter().all(|it| *it <= 5), "{apart:?}");
    }

    proptest! {
        #[test]
        fn a_duty_goes_round_and_nobody_has_it_twice_before_all_had_it_once(
            many in 2_u8..=12, of in 1_u8..=4,
        ) {
            let (people, duties) = (members(many), duties(of));
            prop_assert!(worst(&duties, &people, people.len(), &vec![Vec::new(); 60]) <= 1);
        }

        #[test]
        fn one_duty_is_fair_among_those_who_always_come_whoever_else_comes_and_goes(
            many in 2_u8..=8, always in 1_usize..=8, away in vec(vec(any::<bool>(), 8), 40),
        ) {
            let people = members(many);
            let always = always.min(people.len());
            prop_assert!(worst(&duties(1), &people, always, &away) <= 1);
        }

        #[test]
        fn nobody_who_cannot_come_has_a_turn_and_nobody_two_where_enough_come(
            many in 0_u8..=8, of in 0_u8..=5,
            said in vec((btree_set(0_u8..=9, 0..8), btree_map(0_u8..=6, 0_u8..=9, 0..4)), 1..6),
            counted in btree_map(0_u8..=6, btree_map(0_u8..=9, any::<u32>(), 0..9), 0..5),
        ) {
            let (people, duties) = (members(many), duties(of));
            let member = |number: &u8| MemberId::new([*number; 16]);
            let duty = |number: &u8| EntryId::new([*number; 32]);
            let counts: DutyCounts = counted
                .iter()
                .map(|(of, counts)| {
                    (duty(of), counts.iter().map(|(who, count)| (member(who), *count)).collect())
                })
                .collect();
            let said: Vec<Coming> = said
                .iter()
                .map(|(away, taken)| Coming {
                    away: away.iter().map(member).collect(),
                    taken: taken.iter().map(|(what, who)| (duty(what), member(who))).collect(),
                })
                .collect();
            let told = turns(&duties, &people, &counts, &said);
            prop_assert_eq!(told.len(), said.len());
            for (turns, coming) in told.iter().zip(&said) {
                let here: Vec<MemberId> =
                    people.iter().copied().filter(|one| !coming.away.contains(one)).collect();
                let whole = if here.is_empty() { 0 } else { duties.len() };
                prop_assert_eq!(turns.len(), whole, "each duty has somebody where somebody comes");
                prop_assert!(turns.values().all(|one| here.contains(one)));
                for (duty, taker) in &coming.taken {
                    if duties.contains(duty) && here.contains(taker) {
                        prop_assert_eq!(turns.get(duty), Some(taker));
                    }
                }
                let own: Vec<&MemberId> = turns
                    .iter()
                    .filter(|(duty, one)| coming.taken.get(*duty) != Some(*one))
                    .map(|(_, one)| one)
                    .collect();
                for one in &own {
                    let twice = own.iter().filter(|other| *other == one).count() > 1;
                    prop_assert!(!twice || here.len() < duties.len(), "{:?}", turns);
                }
                let after = counts_after(&duties, &people, &counts, coming, &here);
                for counts in after.values() {
                    prop_assert_eq!(counts.len(), people.len());
                    let most = counts.values().max().copied().unwrap_or(0);
                    prop_assert!(most <= MOST_BEHIND && counts.values().any(|it| *it == 0) || people.is_empty());
                }
            }
        }
    }

    /// Whose turn the first duty is at each of the next meetings.
    fn first(people: &[MemberId], counts: &DutyCounts, said: &[Coming]) -> Vec<u8> {
        let duty = duties(1);
        let told = turns(&duty, people, counts, said);
        told.iter().map(|turns| turns[&duty[0]].bytes()[0]).collect()
    }

    #[test]
    fn the_duties_begin_with_different_people_and_go_on_in_the_order_of_the_members() {
        let told = turns(&duties(2), &members(3), &DutyCounts::new(), &vec![Coming::default(); 4]);
        let who = |turns: &BTreeMap<EntryId, MemberId>| {
            turns.values().map(|one| one.bytes()[0]).collect::<Vec<_>>()
        };
        let told: Vec<Vec<u8>> = told.iter().map(who).collect();
        assert_eq!(told, [[1, 2], [2, 3], [3, 1], [1, 2]]);
    }

    #[test]
    fn who_cannot_come_has_the_next_turn_they_can_and_a_swap_evens_itself_out() {
        let (people, duty) = (members(3), duties(1)[0]);
        let mut said = vec![Coming::default(); 4];
        assert_eq!(first(&people, &DutyCounts::new(), &said), [1, 2, 3, 1]);
        said[0].away.insert(people[0]);
        assert_eq!(first(&people, &DutyCounts::new(), &said), [2, 1, 3, 1]);
        // two of them swap: each had it once, and it goes on as it would have
        let mut said = vec![Coming::default(); 4];
        said[0].taken.insert(duty, people[1]);
        said[1].taken.insert(duty, people[0]);
        assert_eq!(first(&people, &DutyCounts::new(), &said), [2, 1, 3, 1]);
        // one takes it for another, who is next then
        let mut said = vec![Coming::default(); 4];
        said[0].taken.insert(duty, people[2]);
        assert_eq!(first(&people, &DutyCounts::new(), &said), [3, 1, 2, 1]);
    }

    #[test]
    fn only_the_duty_of_who_cannot_come_is_handed_on() {
        let (people, duties) = (members(4), duties(3));
        let told = |coming: Coming| {
            let told = turns(&duties, &people, &DutyCounts::new(), &[coming]);
            told[0].values().map(|one| one.bytes()[0]).collect::<Vec<_>>()
        };
        assert_eq!(told(Coming::default()), [1, 2, 3]);
        let away = |who: usize| Coming { away: [people[who]].into(), taken: BTreeMap::new() };
        assert_eq!(told(away(0)), [4, 2, 3]);
        assert_eq!(told(away(1)), [1, 4, 3]);
        assert_eq!(told(away(3)), [1, 2, 3]);
        let taken = [(duties[0], people[2])].into();
        assert_eq!(told(Coming { away: BTreeSet::new(), taken }), [3, 2, 3]);
    }

    #[test]
    fn a_newcomer_begins_with_the_least_and_nobody_is_owed_a_row_of_turns() {
        let (people, duty) = (members(4), duties(1)[0]);
        let known = people[..3].iter().zip([4, 3, 5]).map(|(one, count)| (*one, count));
        let counts = DutyCounts::from([(duty, known.collect())]);
        let said = vec![Coming::default(); 3];
        assert_eq!(first(&people, &counts, &said), [2, 4, 1]);
        // the third is away for a year: two turns are owed, not twenty
        let mut counts = DutyCounts::new();
        let away = Coming { away: [people[2]].into(), taken: BTreeMap::new() };
        for _ in 0..40 {
            counts = counts_after(&[duty], &people, &counts, &away, &people);
        }
        let owed = first(&people, &counts, &vec![Coming::default(); 6]);
        assert_eq!(owed, [3, 2, 3, 4, 1, 2]);
    }

    #[test]
    fn a_count_grows_only_for_who_had_the_turn_and_sits_at_the_table() {
        let (people, duty) = (members(3), duties(1)[0]);
        let after = |table: &[MemberId]| {
            counts_after(&[duty], &people, &DutyCounts::new(), &Coming::default(), table)
        };
        let none = people.iter().map(|one| (*one, 0)).collect();
        assert_eq!(after(&people[1..]), DutyCounts::from([(duty, none)]));
        let one = people.iter().map(|one| (*one, u32::from(*one == people[0]))).collect();
        assert_eq!(after(&people), DutyCounts::from([(duty, one)]));
    }
}
