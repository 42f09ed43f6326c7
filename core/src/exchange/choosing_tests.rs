use proptest::prelude::*;

use super::*;
use crate::domain::{Act, Change};
use crate::exchange::covered_by;
use crate::exchange::small_group::{SmallGroup, key, member};

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;
/// What every entry of these tests takes.
const EACH: usize = 100;

fn here(group: &SmallGroup) -> Vec<EntryHere<'_>> {
    group.nodes.iter().map(|node| EntryHere { node, understood: true, bytes: EACH }).collect()
}

/// What a device has that knows so many of the first entries.
fn knows(group: &SmallGroup, many: usize) -> CausalPast {
    covered_by(&group.nodes[..many])
}

fn ids(group: &SmallGroup, places: std::ops::Range<usize>) -> Vec<EntryId> {
    group.entries[places].iter().map(crate::journal::Entry::id).collect()
}

fn new_for(group: &SmallGroup, have: &[(u8, usize)], limits: &ExchangeLimits) -> Vec<EntryId> {
    let known = have.iter().map(|(one, many)| (key(*one).device(), knows(group, *many))).collect();
    entries_to_give(&here(group), Wanted::New(&known), member(1), limits)
}

#[test]
fn what_some_device_is_not_known_to_have_goes_and_nothing_else() {
    let mut group = SmallGroup::with_phones(3);
    group.agree(3, "We begin on time.");
    let all = group.entries.len();
    assert_eq!(new_for(&group, &[], &LIMITS), [], "nobody was heard from");
    assert_eq!(new_for(&group, &[(2, all), (3, all)], &LIMITS), []);
    let some = new_for(&group, &[(2, all - 2), (3, all - 4)], &LIMITS);
    let mut sorted = some.clone();
    sorted.sort_unstable();
    let mut expected = ids(&group, all - 4..all);
    expected.sort_unstable();
    assert_eq!(sorted, expected);
    let everything = entries_to_give(&here(&group), Wanted::Everything, member(1), &LIMITS);
    assert_eq!(everything.len(), all);
}

/// Everything agreed so far is known to all; then somebody floods, and others act beside it.
fn flooded() -> (SmallGroup, usize, EntryId, EntryId) {
    let mut group = SmallGroup::with_phones(3);
    let known = group.entries.len();
    let mut by_three = Vec::new();
    for _ in 0..40 {
        by_three.push(group.write(3, Act::Duty, None));
    }
    // two says something of the first of them, and nobody of what two says
    let answered = group.write(2, Act::NoDuty(by_three[0]), None);
    for _ in 0..30 {
        group.write(3, Act::Duty, None);
    }
    (group, known, by_three[0], answered)
}

/// a flood before an act, a silent phone that fills the parcel: the act arrives
#[test]
fn what_others_act_on_goes_first_and_then_each_member_in_turn() {
    let (group, known, first, answered) = flooded();
    // as much as the first forty and a few more; then a member's one act is not crowded out
    let limits = ExchangeLimits { news: EACH * 60, ..LIMITS };
    let given = new_for(&group, &[(2, known)], &limits);
    assert_eq!(given.len(), 60);
    assert_eq!(given[0], first);
    let place = given.iter().position(|id| *id == answered).unwrap();
    // two's act follows the forty that are first, and is the first or second of those nobody follows
    assert!((40..=41).contains(&place), "{place}");
}

#[test]
fn the_device_that_is_farthest_behind_is_left_out_while_there_is_too_much_for_all() {
    let mut group = SmallGroup::with_phones(3);
    for _ in 0..10 {
        group.agree(3, "We begin on time.");
    }
    let all = group.entries.len();
    let limits = ExchangeLimits { news: EACH * 16, ..LIMITS };
    // three has nothing: what two lacks goes all the same
    let given = new_for(&group, &[(2, all - 8), (3, 0)], &limits);
    let mut lacking = ids(&group, all - 8..all);
    lacking.retain(|id| !given.contains(id));
    assert_eq!(lacking, []);
    // three alone gets the beginning
    let given = new_for(&group, &[(3, 0)], &limits);
    assert_eq!(given[..12], ids(&group, 0..12));
}

#[test]
fn what_is_not_understood_comes_last_and_only_after_what_it_follows() {
    let group = SmallGroup::with_phones(3);
    let mut here = here(&group);
    let all = here.len();
    for puzzle in &mut here[all - 3..] {
        puzzle.understood = false;
    }
    let known = BTreeMap::from([(key(2).device(), knows(&group, all - 6))]);
    let give = |room| {
        let limits = ExchangeLimits { news: room * EACH, ..LIMITS };
        entries_to_give(&here, Wanted::New(&known), member(1), &limits)
    };
    let everything = give(100);
    assert_eq!(everything.len(), 6);
    assert_eq!(everything[3..], ids(&group, all - 3..all));
    assert_eq!(give(4).len(), 4);
}

#[test]
fn the_tips_cover_all_that_is_here_and_ones_own_come_first() {
    let (group, ..) = flooded();
    let by_tip: BTreeMap<Tip, &Node> =
        group.nodes.iter().map(|node| (Tip::of(node.order.id), node)).collect();
    let told = tips(&group.nodes, member(2), &LIMITS);
    assert_eq!(told.len(), 3, "three phones, and no fork");
    let covered = covered_by(told.iter().map(|tip| by_tip[tip]));
    assert!(group.nodes.iter().all(|node| covered.contains(node.dot)));
    let one = tips(&group.nodes, member(2), &ExchangeLimits { tips: 1, ..LIMITS });
    assert_eq!(by_tip[&one[0]].author, Some(member(2)));
}

/// 33 texts never given: the next comes
#[test]
fn what_is_lacking_is_asked_for_in_turn() {
    let missing: Vec<EntryId> = (0..7).map(|number| EntryId::new([number; 32])).collect();
    let limits = ExchangeLimits { lacks: 3, ..LIMITS };
    let asked: Vec<Vec<Tip>> = (0..4).map(|turn| lacks(&missing, turn, &limits)).collect();
    let sizes: Vec<usize> = asked.iter().map(Vec::len).collect();
    assert_eq!(sizes, [3, 3, 1, 3]);
    let all: Vec<Tip> = missing.iter().copied().map(Tip::of).collect();
    assert_eq!(asked[..3].concat(), all);
    assert_eq!(lacks(&[], 9, &limits), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nothing_goes_before_what_it_follows_whatever_fits(
        room in 0..140_usize, two in 0..90_usize, three in 0..90_usize, own in 1..=3_u8,
    ) {
        let (mut group, ..) = flooded();
        let rule = group.propose(2, Change::Rule, Some("A"));
        group.consent(1, rule);
        let all = group.entries.len();
        let have = |many: usize| knows(&group, many.min(all));
        let known =
            BTreeMap::from([(key(2).device(), have(two)), (key(3).device(), have(three))]);
        let limits = ExchangeLimits { news: room * EACH, ..LIMITS };
        let given = entries_to_give(&here(&group), Wanted::New(&known), member(own), &limits);
        prop_assert!(given.len() <= room);
        // whoever has least can take every one in as it comes
        let least = two.min(three).min(all);
        let mut has: BTreeSet<Dot> =
            group.nodes[..least].iter().map(|node| node.dot).collect();
        let farthest_is_in = given.iter().any(|id| ids(&group, least..least + 1).contains(id));
        for id in &given {
            let node = group.nodes.iter().find(|node| node.order.id == *id).unwrap();
            if farthest_is_in {
                prop_assert!(node.follows.iter().all(|dot| has.contains(dot)));
            }
            prop_assert!(has.insert(node.dot) || !farthest_is_in, "twice");
        }
    }
}
