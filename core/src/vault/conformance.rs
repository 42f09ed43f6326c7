//! One suite for every store: whatever the layers above may count on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{
    Batch, Goodbye, KeptHeardFrom, KeptLedger, Live, LockAfter, MeetsAnyway, MemoryKeyStore,
    MemoryStore, Reading, Refold, Settings, Signs, Store, VaultError,
};
use crate::domain::{
    Act, Day, DeviceId, EntryId, Group, GroupName, Member, MemberId, Nickname, Node, Saying, Slot,
};
use crate::journal::{Admitted, DeviceKey, Draft, Journal, NodeLookup, PassedOn};
use crate::round::{
    Counts, Direction, Event, Ledger, Meeting, Moment, NextRound, Plan, Preset, Seated,
};

/// Writes each case as one test a store.
macro_rules! every_store {
    ($($case:ident),* $(,)?) => {
        mod memory {
            $(#[test] fn $case() { super::$case(&mut super::MemoryStore::new()); })*
        }
        mod sqlite {
            $(#[test] fn $case() {
                let folder = tempfile::tempdir().unwrap();
                let keys = super::MemoryKeyStore::default();
                super::$case(&mut super::super::create(folder.path(), &keys, None).unwrap());
            })*
        }
    };
}

every_store![
    a_new_vault_is_empty,
    a_group_is_kept_with_its_order,
    counts_of_those_who_stay_stay,
    a_count_without_a_member_is_not_kept,
    a_meeting_under_way_is_written_over,
    closing_keeps_the_day_and_the_ledger_and_forgets_the_rest,
    closing_again_changes_nothing,
    days_come_last_first_and_each_once,
    a_round_that_never_was_leaves_no_direction,
    settings_are_kept_together,
    passing_words_are_kept_until_they_are_erased,
    what_is_known_of_phones_is_kept,
    where_each_entry_stands_is_found_again,
    a_paused_store_does_nothing_until_it_resumes,
    all_is_whole,
];

fn id(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

fn group(name: &str, people: &[(u8, &str)]) -> Group {
    let member = |(number, nickname): &(u8, &str)| Member {
        id: id(*number),
        nickname: Nickname::new(nickname).unwrap(),
    };
    Group::new(GroupName::new(name), people.iter().map(member).collect()).unwrap()
}

fn three() -> Group {
    group("Onsdag", &[(3, "Alma"), (1, "Bo"), (2, "Åse")])
}

fn ledger(counts: &[(u8, u32, u32)]) -> Ledger {
    counts
        .iter()
        .map(|(m, opened, closed)| (id(*m), Counts { opened: *opened, closed: *closed }))
        .collect()
}

/// The ledger after a round that went this way.
fn after(counts: &Ledger, way: Option<Direction>) -> KeptLedger {
    KeptLedger { counts: counts.clone(), next_round: way.into() }
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, number).unwrap()
}

fn meeting_at(millis: u64) -> Live {
    let plan = Plan::preset(Preset::Short90);
    let begun = Moment::from_millis(0);
    let meeting = Meeting::begin(
        begun,
        Seated { circle: vec![id(1), id(2), id(3)], without_offer: None },
        &plan,
        Ledger::default(),
        NextRound::default(),
    )
    .unwrap();
    let meeting = meeting.after(Moment::from_millis(millis), &Event::Next).unwrap();
    let read = Reading { boot: "boot".to_owned(), boot_millis: millis, wall_millis: -5 };
    Live { meeting, read, visitors: Vec::new() }
}

fn a_new_vault_is_empty(store: &mut dyn Store) {
    assert_eq!(store.group(), Ok(None));
    assert_eq!(store.ledger(), Ok(KeptLedger::default()));
    assert_eq!(store.days_met(), Ok(Vec::new()));
    assert_eq!(store.live(), Ok(None));
    assert_eq!(store.settings(), Ok(Settings::default()));
}

fn a_group_is_kept_with_its_order(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    assert_eq!(store.group(), Ok(Some(three())));
    let turned = group("", &[(2, "Åse"), (3, "Alma"), (1, "Bodil")]);
    store.keep_group(&turned).unwrap();
    assert_eq!(store.group(), Ok(Some(turned)));
}

fn counts_of_those_who_stay_stay(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    let counted = ledger(&[(1, 2, 0), (2, 0, 1), (3, 4, 4)]);
    store.close_meeting(day(1), &after(&counted, Some(Direction::Sunwise)), None).unwrap();
    store.keep_group(&group("", &[(4, "Dag"), (3, "Alma"), (1, "Bo")])).unwrap();
    let stayed = ledger(&[(1, 2, 0), (3, 4, 4), (4, 2, 0)]);
    assert_eq!(store.ledger(), Ok(after(&stayed, Some(Direction::Sunwise))), "Dag is level");
    store.keep_group(&three()).unwrap();
    let level = ledger(&[(1, 2, 0), (2, 2, 0), (3, 4, 4)]);
    assert_eq!(store.ledger().unwrap().counts, level, "who comes back begins level as well");
}

fn a_count_without_a_member_is_not_kept(store: &mut dyn Store) {
    store.close_meeting(day(1), &after(&ledger(&[(1, 1, 1)]), None), None).unwrap();
    assert_eq!(store.ledger().unwrap().counts, Ledger::default());
    store.keep_group(&three()).unwrap();
    let counted = ledger(&[(1, 1, 1), (9, 1, 1), (2, 0, 0)]);
    store.close_meeting(day(1), &after(&counted, None), None).unwrap();
    assert_eq!(store.ledger().unwrap().counts, ledger(&[(1, 1, 1)]));
}

fn a_meeting_under_way_is_written_over(store: &mut dyn Store) {
    for millis in [1_000, 2_000, 300_000] {
        store.keep_live(&meeting_at(millis)).unwrap();
        assert_eq!(store.live(), Ok(Some(meeting_at(millis))));
    }
}

fn closing_keeps_the_day_and_the_ledger_and_forgets_the_rest(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    store.keep_live(&meeting_at(1_000)).unwrap();
    let counted = ledger(&[(1, 1, 0), (3, 0, 1)]);
    let left = after(&counted, Some(Direction::Countersunwise));
    store.close_meeting(day(4), &left, None).unwrap();
    assert_eq!(store.live(), Ok(None));
    assert_eq!(store.days_met(), Ok(vec![day(4)]));
    assert_eq!(store.ledger(), Ok(left));
    assert_eq!(store.group(), Ok(Some(three())));
}

fn closing_again_changes_nothing(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    let left = after(&ledger(&[(1, 1, 0), (3, 0, 1)]), Some(Direction::Sunwise));
    for _ in 0..2 {
        store.close_meeting(day(4), &left, None).unwrap();
        assert_eq!(store.days_met(), Ok(vec![day(4)]));
        assert_eq!(store.ledger().as_ref(), Ok(&left));
    }
}

fn days_come_last_first_and_each_once(store: &mut dyn Store) {
    for number in [8, 1, 15, 8] {
        store.close_meeting(day(number), &KeptLedger::default(), None).unwrap();
    }
    assert_eq!(store.days_met(), Ok(vec![day(15), day(8), day(1)]));
}

fn a_round_that_never_was_leaves_no_direction(store: &mut dyn Store) {
    let sunwise = after(&Ledger::default(), Some(Direction::Sunwise));
    store.close_meeting(day(1), &sunwise, None).unwrap();
    store.close_meeting(day(2), &KeptLedger::default(), None).unwrap();
    assert_eq!(store.ledger().unwrap().next_round, NextRound::default());
}

fn what_is_known_of_phones_is_kept(store: &mut dyn Store) {
    assert_eq!(store.receiving(), Ok(None));
    for secrets in [vec![1; 70], vec![2; 140]] {
        store.keep_receiving(&secrets).unwrap();
        assert_eq!(store.receiving().unwrap().unwrap().as_slice(), secrets);
    }
    let heard = |device: u8, heard: &[u8]| KeptHeardFrom {
        device: DeviceId::new([device; 32]),
        heard: heard.to_vec(),
        lacks: vec![9; 16],
    };
    assert_eq!(store.heard_from(), Ok(Vec::new()));
    for one in [heard(2, b"once"), heard(1, b""), heard(2, b"now")] {
        store.keep_heard_from(&one).unwrap();
    }
    assert_eq!(store.heard_from(), Ok(vec![heard(1, b""), heard(2, b"now")]));
}

fn settings_are_kept_together(store: &mut dyn Store) {
    let slot = Slot::Single(EntryId::new([5; 32]));
    let mut settings = Settings {
        signs: Signs { sound: false, ..Signs::default() },
        lock_after: LockAfter::AtOnce,
        going_round: Some(EntryId::new([9; 32])),
        meets_anyway: vec![MeetsAnyway { slot, day: Day::new(20_000), come: 2 }],
        goodbyes: vec![Goodbye { slot, member: MemberId::new([3; 16]) }],
        ..Settings::default()
    };
    for _ in 0..2 {
        store.keep_settings(&settings).unwrap();
        assert_eq!(store.settings().as_ref(), Ok(&settings));
    }
    settings.meets_anyway.clear();
    settings.offered.insert("page".to_owned());
    store.keep_settings(&settings).unwrap();
    assert_eq!(store.settings(), Ok(settings));
}

fn passing_words_are_kept_until_they_are_erased(store: &mut dyn Store) {
    let group = EntryId::new([7; 32]);
    let word = |number| {
        let slot = Slot::Single(EntryId::new([number; 32]));
        let said = Saying::Away { slot, day: Day::new(20_000), member: id(1), away: true };
        PassedOn::sign(&DeviceKey::new(&[3; 32]), group, 0, said)
    };
    let (one, other) = (word(1), word(2));
    let kept = |store: &dyn Store| {
        store.passing_words().unwrap().into_iter().collect::<BTreeSet<Vec<u8>>>()
    };
    let envelopes =
        |all: &[&PassedOn]| all.iter().map(|one| one.envelope().to_vec()).collect::<BTreeSet<_>>();
    assert!(kept(store).is_empty());
    for _ in 0..2 {
        store.keep_passing_words(&[&one, &other], &BTreeSet::new()).unwrap();
        assert_eq!(kept(store), envelopes(&[&one, &other]));
    }
    let third = word(3);
    for _ in 0..2 {
        store.keep_passing_words(&[&third], &[one.word().id].into()).unwrap();
        assert_eq!(kept(store), envelopes(&[&other, &third]));
    }
}

/// A group in which its holder says so often that they are here.
fn written(times: usize) -> (Journal, Vec<Admitted>) {
    let key = DeviceKey::new(&[7; 32]);
    let mut journal = Journal::new();
    let mut all: BTreeMap<EntryId, Node> = BTreeMap::new();
    let found = Act::Found { holder: id(1), members: vec![id(1), id(2)] };
    let mut admitted = Vec::new();
    for act in std::iter::once(found).chain(std::iter::repeat_n(Act::Here, times)) {
        let draft = Draft { act, words: None, day: Day::new(20_000) };
        let entry = journal.write(&key, draft, [0; 16]);
        let known = InMemory(&all);
        let Ok(intake) = journal.take_in([entry], &known);
        for one in intake.admitted {
            journal.wrote(&one);
            all.insert(one.entry.id(), one.node.clone());
            admitted.push(one);
        }
    }
    (journal, admitted)
}

struct InMemory<'a>(&'a BTreeMap<EntryId, Node>);

impl NodeLookup for InMemory<'_> {
    type Error = std::convert::Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error> {
        Ok(self.0.get(&id).cloned())
    }
}

fn where_each_entry_stands_is_found_again(store: &mut dyn Store) {
    let (mut journal, admitted) = written(100);
    let snapshot = journal.snapshot(&journal.state());
    let mut keep = |admitted: &[Admitted]| {
        let (settled, late) = (BTreeMap::new(), BTreeMap::new());
        let (group, shown) = (three(), Vec::new());
        let (snapshot, settled, late) = (&snapshot, &settled, &late);
        let batch = Batch {
            admitted,
            snapshot,
            group: &group,
            settled,
            erased: &[],
            late,
            own: None,
            shown,
        };
        store.keep_batch(&batch).unwrap();
    };
    // one by one, and many at once
    admitted.iter().take(3).for_each(|one| keep(std::slice::from_ref(one)));
    keep(&admitted[3..]);
    let stands = |node: Node| (node.order, node.dot, node.follows);
    let found = |store: &dyn Store, one: &Admitted| store.node(one.entry.id()).unwrap().map(stands);
    for one in &admitted {
        assert_eq!(found(store, one), Some(stands(one.node.clone())));
    }
    // where some are let go, the others are found all the same
    let stays = |at: usize| at % 7 != 5 && at != 40;
    let all = admitted.iter().enumerate().filter(|(at, _)| stays(*at));
    let nodes = all.map(|(_, one)| (one.entry.id(), one.node.clone())).collect();
    store.keep_refold(&Refold { nodes: &nodes, snapshot: &snapshot }).unwrap();
    for (at, one) in admitted.iter().enumerate() {
        let stands = Some(stands(one.node.clone())).filter(|_| stays(at));
        assert_eq!(found(store, one), stands, "{at}");
    }
    let kept = store.fold().unwrap().unwrap().nodes;
    assert_eq!(kept.len(), nodes.len());
}

fn a_paused_store_does_nothing_until_it_resumes(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    store.keep_live(&meeting_at(1_000)).unwrap();
    store.resume().unwrap();
    store.pause().unwrap();
    store.pause().unwrap();
    let paused = VaultError::Io(std::io::ErrorKind::NotConnected);
    assert_eq!(store.group(), Err(paused));
    assert_eq!(store.ledger(), Err(paused));
    assert_eq!(store.days_met(), Err(paused));
    assert_eq!(store.live(), Err(paused));
    assert_eq!(store.settings(), Err(paused));
    assert_eq!(store.passing_words(), Err(paused));
    assert_eq!(store.check(), Err(paused));
    assert_eq!(store.keep_group(&group("", &[(7, "Eva"), (8, "Finn")])), Err(paused));
    assert_eq!(store.keep_live(&meeting_at(9_000)), Err(paused));
    assert_eq!(store.keep_settings(&Settings::default()), Err(paused));
    assert_eq!(store.close_meeting(day(1), &KeptLedger::default(), None), Err(paused));
    store.resume().unwrap();
    assert_eq!(store.group(), Ok(Some(three())));
    assert_eq!(store.live(), Ok(Some(meeting_at(1_000))));
    assert_eq!(store.days_met(), Ok(Vec::new()));
}

fn all_is_whole(store: &mut dyn Store) {
    store.keep_group(&three()).unwrap();
    store.keep_live(&meeting_at(1_000)).unwrap();
    assert_eq!(store.check(), Ok(()));
}
